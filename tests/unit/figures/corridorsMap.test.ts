import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { corridorFacets, crossingsOf } from '../../../src/figures/corridorFilter.ts';
import { crossingTexts, describeCorridors, tableOfCorridors } from '../../../src/figures/corridors-map/describe.ts';
import { absenceOfCorridors, selectCorridors } from '../../../src/figures/corridors-map/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string, view: Partial<typeof DEFAULT_VIEW> = {}) {
  return selectCorridors(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

describe('corridors', () => {
  it.each([
    // Counted from data/corridors.json by a program of its own.
    ['2026-11-23', { proposed: 4, agreed: 3, 'under-construction': 2, pilot: 5, operational: 3, suspended: 2 }],
    // The paper on Aktau, Karachi and Gwadar is dated by its month: known from the end of it.
    ['2026-02-05', { proposed: 3, agreed: 3, 'under-construction': 2, pilot: 4, operational: 2, suspended: 2 }],
    ['2025-09-10', { proposed: 3, agreed: 2, 'under-construction': 2, pilot: 4, operational: 3, suspended: 1 }],
  ] as const)('stand so on %s', async (day, counts) => {
    expect(Object.fromEntries((await modelOn(day)).byStatus)).toEqual(counts);
  });

  it('know of the border closed since October 2025 only since then', async () => {
    const statusOn = async (day: string) =>
      (await modelOn(day)).routes.find(({ id }) => id === 'corridor-trans-afghan-road')?.status;
    expect(await statusOn('2025-09-10')).toBe('operational');
    expect(await statusOn('2026-02-05')).toBe('suspended');
  });

  it('are counted in the answer by their state', async () => {
    const { answer } = describeCorridors(await modelOn('2026-11-23'), await englishWords());
    expect(answer).toBe(
      '19 routes are on record: 4 proposed, 3 agreed, 2 under construction, 5 with trial runs, 3 operational and 2 suspended.',
    );
  });

  it('change country as often as neighbours in the list lie in two', async () => {
    const words = await englishWords();
    const { sides, corridors } = await realDataset();
    const route = (id: string) => {
      const found = corridors.find((one) => one.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    // Khunjerab to Tashkurgan, Kashgar to Torugart, Bishkek to Korday.
    expect(crossingTexts(route('corridor-qtta-road'), sides, words)).toEqual([
      'Khunjerab Pass (Pakistan) – Tashkurgan (China)',
      'Kashgar (China) – Torugart pass (Kyrgyzstan)',
      'Bishkek (Kyrgyzstan) – Korday (Kazakhstan)',
    ]);
    // Uzen line: into Turkmenistan after Bolashak, into Iran after Etrek.
    expect(crossingsOf(route('corridor-kazakhstan-turkmenistan-iran-rail').nodes)).toHaveLength(2);
    expect(crossingsOf(route('corridor-air-almaty-lahore').nodes)).toHaveLength(1);
  });

  it('are filtered by mode and state, with the number that each choice would leave', async () => {
    const model = await modelOn('2026-11-23', { kind: ['air'] });
    expect(model.routes.map(({ id }) => id)).toEqual(['corridor-air-almaty-karachi', 'corridor-air-almaty-lahore']);
    const facets = corridorFacets(knownOn(await realDataset(), '2026-11-23'), { ...DEFAULT_VIEW, kind: ['air'] });
    expect(facets.mode.get('rail')).toBe(4);
    expect(Object.fromEntries(facets.status)).toEqual({ proposed: 1, suspended: 1 });
  });

  it('are looked at one by one or two by two, whatever the filters', async () => {
    const chosen = async (view: Partial<typeof DEFAULT_VIEW>) =>
      (await modelOn('2026-11-23', view)).chosen.map(({ id }) => id);
    const road = 'corridor-qtta-road';
    expect(await chosen({ entry: road, kind: ['air'] })).toEqual([road]);
    expect(await chosen({ entry: road, with: 'corridor-casa-1000' })).toEqual([road, 'corridor-casa-1000']);
    expect(await chosen({ entry: road, with: road })).toEqual([road]);
    expect(await chosen({ with: road })).toEqual([]);
    expect(await chosen({ entry: 'doc-action-plan-2025' })).toEqual([]);
  });

  it('show what has no day of its own on the day of the data only', async () => {
    const words = await englishWords();
    const length = async (day: string) =>
      tableOfCorridors(await modelOn(day), words).rows.find(({ key }) => key === 'corridor-qtta-road')?.cells[7]?.value;
    expect(await length('2026-11-23')).toBe(2916);
    expect(await length('2025-09-10')).toBeNull();
  });

  it('say why there are none', async () => {
    expect(absenceOfCorridors(await modelOn('2026-11-23', { q: 'zzz' }))).toEqual({ reason: 'filtered' });
    expect(absenceOfCorridors(await modelOn('1990-01-01'))?.reason).toBe('not-yet-known');
  });
});
