/** The long view of trade over the real data; the values are those of data/trade-flows.json and data/indicators.json. */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeTradeHistory, tableOfTradeHistory } from '../../../src/figures/trade-history/describe.ts';
import {
  absenceOfTradeHistory,
  selectTradeHistory,
  type TradeHistoryModel,
} from '../../../src/figures/trade-history/select.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';

async function modelOn(day: string, view: Partial<ViewState> = {}): Promise<TradeHistoryModel> {
  return selectTradeHistory(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

/** Both directions; the first is from Pakistan to Kazakhstan. */
async function panelsOn(day: string, view: Partial<ViewState> = {}) {
  const [there, back] = (await modelOn(day, view)).panels;
  if (there === undefined || back === undefined) throw new Error('a direction is missing');
  return { there, back };
}

const toldOf = ({ values }: TradeHistoryModel['panels'][number], id: string) =>
  values.find(({ flow }) => flow.id === id);

describe('selectTradeHistory', () => {
  it('has both directions by every reporter of whole years, and joins only what one counted in one series', async () => {
    const { there, back } = await panelsOn(TODAY);
    const shape = ({ lines }: typeof there) =>
      lines
        .map(({ reporter, isSeries, values }) => `${reporter} ${isSeries ? 'series' : 'alone'} ${values.length}`)
        .toSorted();
    expect(shape(there)).toEqual([
      'Correlates of War series 23',
      'Head-Mayer-Ries gravity data alone 1',
      'KAZ series 2',
      // What a minister said of FY2021-22, and the calendar year 2024 worked out of parts.
      'PAK alone 1',
      'PAK alone 1',
      'PAK series 3',
      'Pakistan Business Council alone 1',
    ]);
    expect(shape(back)).toEqual(shape(there));
  });

  it('lays a fiscal year over July to June and a calendar year over its own months', async () => {
    const { there } = await panelsOn(TODAY);
    expect(toldOf(there, 'sbp-exp-fy25')?.span).toEqual({ start: '2024-07-01', end: '2025-06-30' });
    expect(toldOf(there, 'kz-imp-2024')?.span).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  });

  it('shows several values of one quantity as a range from the least to the greatest', async () => {
    const { there, back } = await panelsOn(TODAY);
    const ranges = ({ ranges: all }: typeof there) =>
      all
        .map(({ span, values, rival }) => [span.start, values.map(({ told }) => told), rival] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(ranges(there)).toEqual([
      // Two compilers of what Kazakhstan imported in 2006; the data package says that it is one quantity.
      ['2006-01-01', [12, 13.5277], true],
      // Two prints by the State Bank: a revision, no contradiction.
      ['2023-07-01', [183.16, 185.25], false],
      ['2024-01-01', [166, 168.09], true],
      ['2024-07-01', [97.96, 250.8], true],
    ]);
    expect(ranges(back)).toEqual([['2006-01-01', [0.9233, 2], true]]);
  });

  it('hatches where nobody has a whole year, up to the last year that has ended', async () => {
    const { there } = await panelsOn(TODAY);
    expect(there.missing).toEqual([
      { start: '2015-01-01', end: '2015-12-31' },
      { start: '2017-01-01', end: '2021-06-30' },
      // FY2025-26 has ended, the calendar year 2026 has not.
      { start: '2025-07-01', end: '2026-06-30' },
    ]);
    expect((await modelOn(TODAY)).missingYears).toEqual([2015, 2017, 2018, 2019, 2020]);
  });

  it('counts the parts of years that it does not draw', async () => {
    const { parts, panels } = await modelOn(TODAY);
    // 15 + 7 by Pakistan, 3 + 4 by Kazakhstan; turnover belongs to no direction.
    expect([parts.count, parts.last?.periodLabel]).toEqual([29, 'January–November 2025']);
    expect(panels.flatMap(({ values }) => values).filter(({ flow }) => flow.basis === 'partial')).toEqual([]);
  });

  it('keeps to the period that the reader chose, and draws it even where nothing lies in it', async () => {
    const { panels, axis } = await modelOn(TODAY, { from: '2011', to: '2014' });
    expect(panels.map(({ values }) => values.length)).toEqual([4, 4]);
    expect(axis).toEqual({ start: '2011-01-01', end: '2014-12-31' });
    const empty = await modelOn(TODAY, { from: '2018', to: '2019' });
    expect(absenceOfTradeHistory(empty)).toBeNull();
    expect(empty.panels[0]?.missing).toEqual([{ start: '2018-01-01', end: '2019-12-31' }]);
    expect(empty.evidence.map(({ source }) => source)).toContain('gh-cow');
    expect(absenceOfTradeHistory(await modelOn(TODAY, { from: '1900', to: '1901' }))).toEqual({ reason: 'filtered' });
  });

  it('knew of the Kazakh count what was published by the day', async () => {
    // Kazakh values for 2023 were published on 21 August 2024; the first of all, those of the Business Council, in 2017.
    const { there } = await panelsOn('2024-08-21');
    expect(there.lines.map(({ reporter, values }) => [reporter, values.map(({ told }) => told)])).toContainEqual([
      'KAZ',
      [46.8],
    ]);
    expect(absenceOfTradeHistory(await modelOn('2010-01-01'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '2017-11-17',
    });
  });
});

describe('what the values are told as', () => {
  it('is US$ a person of the country that the goods go to; a fiscal year by that in which it begins', async () => {
    const { there, back } = await panelsOn(TODAY, { per: 'capita' });
    // 41.9 m among 20,592,571; 185.25 m among the 20,330,104 of 2023; 129.63 m among the 251,269,164 of 2024.
    expect(toldOf(there, 'kz-imp-2024')?.told).toBeCloseTo(2.0347, 4);
    expect(toldOf(there, 'sbp-exp-fy24-jul2025')?.told).toBeCloseTo(9.1121, 4);
    expect(toldOf(back, 'sbp-imp-fy25')?.told).toBeCloseTo(0.5159, 4);
    expect(toldOf(there, 'sbp-exp-fy25')?.beside?.id).toBe('pop-kaz-2024');
  });

  it('is missing, not zero, as long as no population was known', async () => {
    // The copy of the population that is used appeared on 6 March 2026.
    const { there } = await panelsOn('2026-03-05', { per: 'capita' });
    expect(there.values.length).toBeGreaterThan(0);
    expect(there.values.map(({ told, untold }) => `${told} ${untold}`)).toEqual(
      there.values.map(() => 'null no-population'),
    );
    expect([there.lines, there.ranges, there.most]).toEqual([[], [], null]);
  });

  it('is a share of the total of the same measure and calendar year; there is none for a fiscal year', async () => {
    const { there, back } = await panelsOn(TODAY, { per: 'share' });
    // 41.9 of Kazakhstan's imports, 59,133; 168.09 of Pakistan's exports, 32,321; 11.8 of Kazakhstan's exports, 82,471.
    expect(toldOf(there, 'kz-imp-2024')?.told).toBeCloseTo(0.00070857, 8);
    expect(toldOf(there, 'sbp-exp-cy2024')?.told).toBeCloseTo(0.00520064, 8);
    expect(toldOf(back, 'kz-exp-2024')?.told).toBeCloseTo(0.00014308, 8);
    expect(toldOf(there, 'sbp-exp-fy25')).toMatchObject({ told: null, untold: 'fiscal-total', beside: null });
  });

  it('is a change against the year before in the same series, and nothing from zero', async () => {
    const { there } = await panelsOn(TODAY, { per: 'change' });
    // 185.25 after 95.22; 41.9 after 46.8. Correlates of War, to Kazakhstan: 0 in 1992, 11, 2, 1, 0 in 1996, 0.
    expect(toldOf(there, 'sbp-exp-fy24-jul2025')?.told).toBeCloseTo(0.9455, 4);
    expect(toldOf(there, 'kz-imp-2024')?.told).toBeCloseTo(-0.1047, 4);
    const reasons = ['1992', '1993', '1994', '1996', '1997'].map((year) => {
      const value = toldOf(there, `cow-pak-kaz-${year}`);
      return value?.untold ?? value?.told;
    });
    expect(reasons).toEqual(['no-year-before', 'from-zero', 2 / 11 - 1, -1, 'from-zero']);
    expect(toldOf(there, 'wp-exp-fy25')?.untold).toBe('no-series');
  });

  it('compares the first year of a chosen period with the one before it', async () => {
    const { there } = await panelsOn(TODAY, { per: 'change', from: '2024', to: '2024' });
    expect(toldOf(there, 'kz-imp-2024')?.told).toBeCloseTo(-0.1047, 4);
  });
});

describe('tableOfTradeHistory', () => {
  const row = async (id: string, view: Partial<ViewState> = {}) =>
    tableOfTradeHistory(await modelOn(TODAY, view), await englishWords()).rows.find(({ key }) => key === id);

  it('says value, reporter, measure, period, office and source of every value', async () => {
    const found = await row('sbp-exp-fy25');
    expect(found?.cells.map(({ text }) => text)).toEqual([
      'Pakistan to Kazakhstan',
      'Pakistan',
      'exports',
      'FY2024-25',
      '98.0',
      'State Bank of Pakistan',
      'disputed',
    ]);
    expect(found?.sources.length).toBeGreaterThan(0);
  });

  it('gives what it was divided by among the sources, and the reason where there is nothing', async () => {
    const found = await row('kz-imp-2024', { per: 'capita' });
    expect(found?.cells[5]).toMatchObject({ text: '2.0 ∴' });
    expect(found?.sources).toContain('gh-pop');
    expect((await row('sbp-exp-fy25', { per: 'share' }))?.cells[5]).toEqual({
      text: null,
      absence: 'no total of a fiscal year',
    });
    expect((await row('cow-pak-kaz-1993', { per: 'change' }))?.cells[5]).toEqual({ text: null, absence: 'from zero' });
  });
});

describe('describeTradeHistory', () => {
  it('names the most of each direction, and the years without any whole year', async () => {
    const { answer, detail } = describeTradeHistory(await modelOn(TODAY), await englishWords());
    expect(answer).toContain('US$185.3 m from Pakistan to Kazakhstan (FY2023-24, counted by Pakistan)');
    expect(answer).toContain('US$129.6 m from Kazakhstan to Pakistan (FY2024-25, counted by Pakistan)');
    expect(detail).toContain('No whole year is on record, by anybody, for 2015 and 2017–2020.');
  });

  it('says how it is told, what is left out and what is not drawn', async () => {
    const { answer, detail } = describeTradeHistory(await modelOn(TODAY, { per: 'share' }), await englishWords());
    expect(answer).toContain('0.52% ∴ of all exports of Pakistan');
    // The ten fiscal years of either direction.
    expect(detail).toContain('10 values cannot be told so and are left out, never set to zero');
    expect(detail).toContain('29 values of parts of years are not drawn here');
  });
});
