import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeTimeline, questionOfTimeline, tableOfTimeline } from '../../../src/figures/timeline/describe.ts';
import { absenceOfTimeline, selectTimeline } from '../../../src/figures/timeline/select.ts';
import { filterTimeline } from '../../../src/figures/timelineFilter.ts';
import { byYear } from '../../../src/figures/timelineGroups.ts';
import { itemsWithin, timelineItems } from '../../../src/figures/timelineItems.ts';
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

  const counts = async (view: Partial<typeof DEFAULT_VIEW>) => {
    const model = await modelOn('2026-11-23', view);
    return model.lanes.map((lane) => [lane.key, lane.items.length]);
  };

  it('gives every entry to the lane of its first area', async () => {
    const model = await modelOn('2026-11-23');
    const { from, to } = model.period ?? { from: null, to: null };
    expect(model.lanes.map((lane) => [lane.key, itemsWithin(lane.items, from, to).length])).toEqual([
      ['political', 41],
      ['economic', 41],
      ['connectivity', 22],
      ['society', 23],
      ['security', 8],
      ['multilateral', 1],
    ]);
  });

  it('has lanes of kinds, of levels and of countries where the reader wants them', async () => {
    expect(await counts({ lanes: 'kind' })).toEqual([
      ['visits', 116],
      ['documents', 68],
      ['milestones', 39],
      ['expectations', 25],
      ['commitments', 13],
    ]);
    expect(await counts({ lanes: 'level' })).toEqual([
      ['president', 23],
      ['prime-minister', 11],
      ['foreign-minister', 9],
      ['speaker', 3],
      ['minister', 38],
      ['military', 4],
      ['senior-official', 14],
      ['ambassador', 8],
      ['expert', 6],
      // 68 documents, 39 milestones, 25 expectations, 13 commitments.
      ['none', 145],
    ]);
    // Of the visits 26 by Pakistan alone, 43 + 2 by Kazakhstan with or without others, 44 + 1 of both.
    expect(await counts({ lanes: 'side', kind: ['visits'] })).toEqual([
      ['PAK', 26],
      ['KAZ', 45],
      ['both', 45],
    ]);
  });

  it('weighs the state visit above a meeting of experts, and last an expectation that was met in time', async () => {
    const model = await modelOn('2026-11-23');
    const rankOf = (id: string) => {
      const item = model.lanes.flatMap((lane) => lane.items).find(({ entry }) => entry.id === id);
      return item === undefined ? Number.NaN : (model.rank.get(item) ?? Number.NaN);
    };
    expect(rankOf('visit-tokayev-islamabad-2026')).toBeLessThan(rankOf('meeting-jwg-agriculture-2025'));
    expect(rankOf('meeting-jwg-agriculture-2025')).toBeLessThan(rankOf('exp-state-visit-2026'));
  });

  it('counts the months that have something, what lies ahead apart', async () => {
    const { months } = await modelOn('2026-11-23');
    const ofYear = (year: number) => {
      const inYear = months.filter(({ month }) => Math.floor(month / 12) === year);
      return [inYear.reduce((sum, { past }) => sum + past, 0), inYear.reduce((sum, { ahead }) => sum + ahead, 0)];
    };
    expect(ofYear(1991)).toEqual([1, 0]);
    // The visit of Nazarbayev, two agreements of that day, relations, and the declaration known by its year.
    expect(ofYear(1992)).toEqual([5, 0]);
    expect(ofYear(1994)).toEqual([0, 0]);
    // The Strategic Dialogue promised for about February 2028.
    expect(ofYear(2028)).toEqual([0, 1]);
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
      'All of them are drawn; those of most consequence are named, and where marks would lie on one another a number stands for them. ' +
        '36 are things only planned, expected or promised for that time. ' +
        'Nothing later than April 2026 is on record by 23 November 2026: a gap in the sources, not proof of silence.',
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
      const { items } = timelineItems(knownOn(await realDataset(), day));
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
    expect(railways.lanes.map((lane) => [lane.key, lane.items.length])).toEqual([['connectivity', 28]]);
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

  it('shows the stretch zoomed to, within what there is, and hides nothing by it', async () => {
    const zoomed = await modelOn('2026-11-23', { zoom: '2026-02-03..2026-02-04' });
    expect(zoomed.period).toEqual({ from: '2026-02-03', to: '2026-02-04', chosen: true });
    expect(zoomed.total).toBe(261);
    const wide = await modelOn('2026-11-23', { from: '2026', to: '2026', zoom: '1990-01-01..2026-06-30' });
    expect(wide.period).toEqual({ from: '2026-01-01', to: '2026-06-30', chosen: true });
    // A stretch in which there can be nothing is none.
    const elsewhere = await modelOn('2026-11-23', { from: '2026', to: '2026', zoom: '1990-01-01..1990-06-30' });
    expect(elsewhere.period).toEqual({ from: '2026-01-01', to: '2026-12-31', chosen: true });
  });

  it('reaches from recognition to the last thing promised', async () => {
    expect((await modelOn('2026-11-23')).extent).toEqual({ from: '1991-12-01', to: '2028-02-29' });
  });
});

describe('the filters of the timeline', () => {
  const facetsOf = async (view: Partial<typeof DEFAULT_VIEW>) =>
    filterTimeline(knownOn(await realDataset(), '2026-11-23'), { ...DEFAULT_VIEW, ...view });

  it('count what each choice would leave', async () => {
    const { facets } = await facetsOf({});
    expect(facets.level.get('president')).toBe(23);
    expect(facets.level.get('speaker')).toBe(3);
    // 116 visits held and 39 milestones come.
    expect(facets.status.get('completed')).toBe(116 + 39);
    expect(facets.status.get('signed')).toBe(56);
    // 14 expectations with a time of their own were met; none of the promises with a deadline.
    expect(facets.status.get('met')).toBe(14);
    expect(facets.kind.get('expectations')).toBe(25);
  });

  it('count under the other choices, but not under the own one', async () => {
    const { facets, items } = await facetsOf({ level: ['foreign-minister'], person: 'tokayev' });
    // At the level of presidents Tokayev is named in 12; he also met foreign ministers, prime ministers and others.
    expect(facets.level.get('president')).toBe(12);
    expect(items.length).toBe(facets.level.get('foreign-minister') ?? 0);
    const byMinister = await facetsOf({ level: ['foreign-minister'] });
    expect(byMinister.items).toHaveLength(9);
    expect(byMinister.facets.side.get('KAZ')).toBe(7);
    expect(byMinister.facets.side.get('PAK')).toBe(4);
    expect(byMinister.facets.level.get('president')).toBe(23);
    expect([...byMinister.facets.kind]).toEqual([['visits', 9]]);
  });

  it('leave by status what has it, whatever its kind', async () => {
    const { items } = await facetsOf({ status: ['in-force'] });
    expect(items).toHaveLength(7);
    expect((await facetsOf({ status: ['met'] })).items.map(({ entry }) => entry.resource)).toEqual(
      Array.from({ length: 14 }, () => 'expectations'),
    );
  });

  it('read an unknown country as neither of the two', async () => {
    expect((await facetsOf({ side: 'UZB' })).items).toEqual((await facetsOf({ side: 'third-party' })).items);
  });
});

describe('the list of the timeline', () => {
  it('stands in years, newest first, what lay ahead before them', async () => {
    const snapshot = knownOn(await realDataset(), '2026-11-23');
    const groups = byYear(timelineItems(snapshot).items, snapshot.day);
    // Ahead: nine headings of the Action Plan due 2026, Sharif's visit, the roadmap of 2027, the dialogue of 2028.
    expect(groups[0]?.year).toBeNull();
    expect(groups[0]?.items).toHaveLength(9 + 1 + 1 + 1);
    expect(groups[1]?.year).toBe(2026);
    expect(groups[groups.length - 1]?.year).toBe(1991);
    expect(groups.reduce((sum, group) => sum + group.items.length, 0)).toBe(261);
  });
});
