import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeTimeline, questionOfTimeline, tableOfTimeline } from '../../../src/figures/timeline/describe.ts';
import { absenceOfTimeline, selectTimeline } from '../../../src/figures/timeline/select.ts';
import { byYear } from '../../../src/figures/timelineGroups.ts';
import { timelineItems } from '../../../src/figures/timelineItems.ts';
import { movedPeriod } from '../../../src/figures/timelinePeriod.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string, view: Partial<typeof DEFAULT_VIEW> = {}) {
  return selectTimeline(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

describe('timeline, as of the day of the package', () => {
  it('shows the thirteen months that end two months after the last busy one', async () => {
    // February 2026 is the last month with more than one happening; March and April 2026 have one each.
    expect((await modelOn('2026-11-23')).period).toEqual({ from: '2025-04-01', to: '2026-04-30', chosen: false });
  });

  it('counts what overlaps the period, and what of it had not happened', async () => {
    const model = await modelOn('2026-11-23');
    // Counted in data/*.json: 52 visits, 39 documents, 13 milestones, 21 horizons of expectations, 11 deadlines. Not
    // happened: the 21 and the 11, and four documents announced and not signed.
    expect(model.rows).toHaveLength(52 + 39 + 13 + 21 + 11);
    expect(model.expected).toBe(21 + 11 + 4);
    expect(model.busiest).toEqual([
      { month: '2026-02', count: 48 },
      { month: '2025-09', count: 15 },
    ]);
    // All of the data: 116 visits, 68 documents, 39 milestones, 25 horizons, 13 deadlines.
    expect(model.total).toBe(116 + 68 + 39 + 25 + 13);
  });

  it('gives every entry to the lane of its first area', async () => {
    const model = await modelOn('2026-11-23');
    expect(model.lanes.map((lane) => [lane.group, lane.count])).toEqual([
      ['political', 41],
      ['economic', 41],
      ['connectivity', 22],
      ['society', 23],
      ['security', 8],
      ['multilateral', 1],
    ]);
  });

  it('draws the state visit, its declaration, and the visit as first planned', async () => {
    const [political] = (await modelOn('2026-11-23')).lanes;
    const drawn = political?.marks.map((mark) => mark.entry.id);
    expect(drawn).toContain('visit-tokayev-islamabad-2026');
    expect(drawn).toContain('doc-joint-declaration-2026');
    expect(drawn).toContain('exp-visit-november-2025');
  });

  it('never draws more than five of a lane, nor an expectation that was met in time', async () => {
    const model = await modelOn('2026-11-23');
    for (const lane of model.lanes) expect(lane.marks.length).toBeLessThanOrEqual(5);
    expect(model.drawn).toBe(model.rows.filter((row) => row.drawn).length);
    const met = model.rows.filter(
      ({ entry }) => entry.resource === 'expectations' && entry.status === 'met' && !entry.late,
    );
    expect(met.length).toBeGreaterThan(0);
    expect(met.filter((row) => row.drawn)).toEqual([]);
  });

  it('counts a year that has nothing as zero and leaves it in', async () => {
    const { years } = await modelOn('2026-11-23');
    expect(years[0]).toEqual({ year: 1991, past: 1, ahead: 0 });
    // The visit of Nazarbayev, two agreements of that day, relations, and the declaration known by its year.
    expect(years[1]).toEqual({ year: 1992, past: 5, ahead: 0 });
    expect(years.find(({ year }) => year === 1994)).toEqual({ year: 1994, past: 0, ahead: 0 });
    // The Strategic Dialogue promised for about February 2028.
    expect(years[years.length - 1]).toEqual({ year: 2028, past: 0, ahead: 1 });
  });

  it('says so in words', async () => {
    const words = await englishWords();
    const model = await modelOn('2026-11-23');
    expect(questionOfTimeline(model, words)).toBe('What happened from April 2025 to April 2026?');
    const { answer, detail } = describeTimeline(model, words);
    expect(answer).toBe(
      '136 entries on record in this period, the most in February 2026 (48) and September 2025 (15).',
    );
    expect(detail).toBe(
      `Drawn are ${model.drawn} of the 136, chosen by rank and weight. 36 are things only planned, expected or promised for ` +
        'that time. Nothing later than April 2026 is on record by 23 November 2026: a gap in the sources, not proof of silence.',
    );
  });

  it('lists every row of the period with its kind, status and sources', async () => {
    const words = await englishWords();
    const table = tableOfTimeline(await modelOn('2026-11-23'), words);
    expect(table.rows).toHaveLength(136);
    const row = table.rows.find(({ key }) => key === 'exp-visit-november-2025');
    expect(row?.cells.map((cell) => cell.text)).toEqual([
      'Visit of President Tokayev in November 2025',
      'expected for Nov 2025',
      'Expectation',
      'Political',
      'Met, late',
      'yes',
    ]);
    expect(row?.sources.length).toBeGreaterThan(0);
  });
});

describe('timeline, as of the eve of the state visit', () => {
  it('shows the visit ahead as announced, and nothing signed at it', async () => {
    const words = await englishWords();
    const model = await modelOn('2026-02-02');
    expect(model.period).toEqual({ from: '2025-04-01', to: '2026-04-30', chosen: false });
    expect(questionOfTimeline(model, words)).toBe('What happened, and what lay ahead, from April 2025 to April 2026?');
    const visit = model.rows.find((row) => row.entry.id === 'visit-tokayev-islamabad-2026');
    expect(visit?.done).toBe(false);
    expect(visit?.date.text).toBe('2026-02-03/2026-02-04');
    expect(model.rows.some((row) => row.entry.id === 'doc-joint-declaration-2026')).toBe(false);
    expect(model.silentSince).toBeNull();
  });

  it('puts only what had not happened after the day', async () => {
    for (const day of ['1992-02-23', '2011-06-10', '2025-09-08', '2026-02-02']) {
      const { items } = timelineItems(knownOn(await realDataset(), day), DEFAULT_VIEW);
      expect(items.filter((item) => item.done && item.date.earliest > day).map((item) => item.entry.id)).toEqual([]);
    }
  });
});

describe('timeline, on any day', () => {
  it('has a period with enough in it once anything much is known', async () => {
    const dataset = await realDataset();
    for (let day = '1996-01-01'; day <= dataset.asOf; day = addDays(day, 400)) {
      const model = selectTimeline(knownOn(dataset, day), DEFAULT_VIEW);
      expect(model.rows.length, day).toBeGreaterThanOrEqual(8);
      expect((model.period?.from ?? '9999') <= day, day).toBe(true);
    }
  });

  it('says before the beginning that nothing was known, and since when something is', async () => {
    const model = await modelOn('1990-01-01');
    // Recognition, on the day itself: every source of it is later.
    expect(absenceOfTimeline(model)).toEqual({ reason: 'not-yet-known', firstKnown: '1991-12-20' });
    expect(model.period).toBeNull();
  });
});

describe('timeline, narrowed down', () => {
  it('keeps to the chosen period, whole months or years said short', async () => {
    const words = await englishWords();
    const year = await modelOn('2026-11-23', { from: '1992', to: '1992' });
    expect(year.period).toEqual({ from: '1992-01-01', to: '1992-12-31', chosen: true });
    expect(year.rows).toHaveLength(5);
    expect(questionOfTimeline(year, words)).toBe('What happened in 1992?');
    const day = await modelOn('2026-11-23', { from: '2026-02-04', to: '2026-02-04' });
    expect(questionOfTimeline(day, words)).toBe('What happened on 4 February 2026?');
  });

  it('reads bounds the wrong way round as the span between them', async () => {
    const turned = await modelOn('2026-11-23', { from: '2025', to: '2024-03' });
    expect(turned.period).toEqual({ from: '2024-03-01', to: '2025-12-31', chosen: true });
  });

  it('keeps to the kinds, the area and the words chosen', async () => {
    expect((await modelOn('2026-11-23', { kind: ['milestones'] })).total).toBe(39);
    // "extradition" stands only in the treaty's own title.
    const found = await modelOn('2026-11-23', { q: 'extradition' });
    expect(found.rows.map((row) => row.entry.id)).toEqual(['doc-extradition-treaty-2026']);
    // 28 items name railways among their areas, most of them not as the first: all stand in the lane of their group.
    const railways = await modelOn('2026-11-23', { area: ['railways'], from: '1991', to: '2028' });
    expect(railways.lanes.map((lane) => [lane.group, lane.count])).toEqual([['connectivity', 28]]);
  });

  it('keeps to who came: every visit listed for a side comes from it', async () => {
    const dataset = await realDataset();
    const [first] = dataset.sides;
    const model = await modelOn('2026-11-23', { side: first.id, kind: ['visits'], from: '1991', to: '2026' });
    const came = model.rows.flatMap(({ entry }) =>
      entry.resource === 'visits' && entry.from !== null ? [entry.from] : [],
    );
    expect(came.length).toBeGreaterThan(0);
    expect(new Set(came)).toEqual(new Set([first.id]));
  });

  it('names the filters as the reason when nothing is left', async () => {
    expect(absenceOfTimeline(await modelOn('2026-11-23', { q: 'zzz' }))).toEqual({ reason: 'filtered' });
  });

  it('moves a period by its own length', () => {
    const period = { from: '2025-04-01', to: '2026-04-30', chosen: false };
    expect(movedPeriod(period, -1)).toEqual({ from: '2024-03', to: '2025-03' });
    expect(movedPeriod(period, 1)).toEqual({ from: '2026-05', to: '2027-05' });
  });
});

describe('the list of the timeline', () => {
  it('stands in years, newest first, what lay ahead before them', async () => {
    const snapshot = knownOn(await realDataset(), '2026-11-23');
    const groups = byYear(timelineItems(snapshot, DEFAULT_VIEW).items, snapshot.day);
    // Ahead: nine headings of the Action Plan due 2026, Sharif's visit, the roadmap of 2027, the dialogue of 2028.
    expect(groups[0]?.year).toBeNull();
    expect(groups[0]?.items).toHaveLength(9 + 1 + 1 + 1);
    expect(groups[1]?.year).toBe(2026);
    expect(groups[groups.length - 1]?.year).toBe(1991);
    expect(groups.reduce((sum, group) => sum + group.items.length, 0)).toBe(261);
  });
});
