import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeTradeTarget, goalText, tableOfTradeTarget } from '../../../src/figures/trade-target/describe.ts';
import { absenceOfTradeTarget, selectTradeTarget } from '../../../src/figures/trade-target/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { aTarget, aTradeFlow } from '../../helpers/figureBuilders.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const modelOn = async (day: string) => selectTradeTarget(knownOn(await realDataset(), day), DEFAULT_VIEW);

describe('selectTradeTarget', () => {
  it('takes the goal that most promises name: US$1,000 million, ten times', async () => {
    const { goal, promises } = await modelOn(TODAY);
    // The rows of targets.json that begin "t-1bn-": 2019, 2 of 2022, 2023, 2024, 2025 and 4 of 4 February 2026.
    expect([goal, promises.length]).toEqual([1000, 10]);
    expect(promises[0]?.target.id).toBe('t-1bn-2019');
  });

  it('holds each count against it, those only said apart', async () => {
    const { counted } = await modelOn(TODAY);
    expect(
      counted.map(({ reporter, flow, share, spoken }) => [reporter, flow.value, share.toFixed(4), spoken]),
    ).toEqual([
      ['PAK', 227.59, '0.2276', false],
      ['KAZ', 105.6, '0.1056', false],
      // The last word of each side without a period: 4 February and 27 January 2026.
      ['PAK', 250, '0.2500', true],
      ['KAZ', 300, '0.3000', true],
    ]);
  });

  it('says what growth the deadlines need, and none where no deadline is stated', async () => {
    const { promises } = await modelOn(TODAY);
    const needed = (id: string) => promises.find(({ target }) => target.id === id)?.needed.map(({ growth }) => growth);
    const [pak, kaz] = needed('t-1bn-2026-two-years') ?? [];
    // "2028-02~" ends on 29 February 2028. From 105.6 at the end of 2025 in 790 days: 2.8275 − 1 (see tradeArithmetic).
    expect(kaz).toBeCloseTo(1.8275, 3);
    // From 227.59 on 30 June 2025 in 974 days, 2.6667 years: ln 4.3939 / 2.6667 = 0.55510; e^0.55510 = 1.7421.
    expect(pak).toBeCloseTo(0.7421, 3);
    expect(needed('t-1bn-2026-tokayev')).toEqual([null, null]);
  });

  it('says what was counted when it was promised, and by whom', async () => {
    const { promises } = await modelOn(TODAY);
    const stood = (id: string) => promises.find(({ target }) => target.id === id)?.stood.map((flow) => flow.id);
    // In May 2019 the newest published counts were the embassy's for 2014 and Kazakhstan's for January to August 2018;
    // its counts for 2020 and later came in 2022.
    expect(stood('t-1bn-2019')).toEqual(['pak-turn-2014-embassy', 'kz-turn-2018-8m']);
    // The State Bank's year to June 2025 was printed in July; of Kazakhstan, January to July came in September.
    expect(stood('t-1bn-2026-one-year')).toEqual(['sbp-turn-fy25', 'kz-turn-2025']);
  });

  it('knew on the eve of the visit six promises, none with a deadline, and the Kazakh count to July', async () => {
    const { promises, counted } = await modelOn('2026-02-02');
    expect(promises).toHaveLength(6);
    expect(promises.some(({ target }) => target.deadline !== null)).toBe(false);
    expect(counted.map(({ flow }) => flow.id)).toEqual([
      'sbp-turn-fy25',
      'kz-turn-2025-7m',
      'pak-turn-2022-12-minister',
      'envoy-turn-2026-01',
    ]);
  });

  it('is absent before anybody set a goal, and says when that was', async () => {
    expect(absenceOfTradeTarget(await modelOn('2019-05-21'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '2019-05-22',
    });
  });

  it('makes no share of a goal that nobody set', () => {
    const flow = aTradeFlow('counted', {
      countries: ['AAA', 'BBB'],
      measure: 'turnover',
      exporter: null,
      importer: null,
    });
    const model = selectTradeTarget(knownOn(aDataset({ 'trade-flows': [flow] }), '2026-12-31'), DEFAULT_VIEW);
    expect(model.goal).toBeNull();
    expect(model.counted).toEqual([]);
  });

  it('takes neither a goal in goods nor one of other countries', () => {
    const targets = [
      aTarget('bus', '2024-01-01', { value: 7, currency: null, unit: 'million' }),
      aTarget('other', '2024-01-01', { value: 2000, group: 'comparator' }),
      aTarget('open', '2024-01-01', { value: null, valueMin: 300, valueMax: 500 }),
    ];
    expect(selectTradeTarget(knownOn(aDataset({ targets }), '2026-12-31'), DEFAULT_VIEW).goal).toBeNull();
  });
});

describe('describeTradeTarget', () => {
  it('gives both shares by whose count and for what time', async () => {
    expect(describeTradeTarget(await modelOn(TODAY), await englishWords())).toEqual({
      answer:
        'Trade both ways stands at 22.8% by the count of Pakistan (FY2024-25) and 10.6% by the count of Kazakhstan (2025) of the goal.',
      // By Pakistan's fiscal years 99.603 to 185.927, by Kazakhstan's calendar years 53.7 to 105.6.
      detail:
        'The goal was named 10 times, first on 22 May 2019; 2 of them have a deadline. The greatest growth on record from one year to the next was 86.7% by the count of Pakistan (FY2023-24) and 96.6% by the count of Kazakhstan (2025).',
    });
    expect(goalText(await modelOn(TODAY), await englishWords())).toBe('US$1,000 m');
  });

  it('names in the table what is absent', async () => {
    const { rows } = tableOfTradeTarget(await modelOn(TODAY), await englishWords());
    const row = rows.find(({ key }) => key === 't-1bn-2019');
    expect(row?.cells[3]).toMatchObject({ text: null, value: null, absence: 'none given' });
    expect(row?.cells[4]).toMatchObject({ text: null, absence: 'no deadline stated' });
    const twoYears = rows.find(({ key }) => key === 't-1bn-2026-two-years');
    expect(twoYears?.cells.map(({ text }) => text).join()).toContain('182.7% a year from the count of Kazakhstan');
    // Four counts and ten promises.
    expect(rows).toHaveLength(14);
  });
});
