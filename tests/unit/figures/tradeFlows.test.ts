import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeTradeFlows, tableOfTradeFlows } from '../../../src/figures/trade-flows/describe.ts';
import { absenceOfTradeFlows, selectTradeFlows } from '../../../src/figures/trade-flows/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const modelOn = async (day: string, view = DEFAULT_VIEW) => selectTradeFlows(knownOn(await realDataset(), day), view);

/** Values drawn for one direction and one of its reporters (0: the exporter), in time order. */
async function valuesOn(day: string, direction: 0 | 1, reporter: 0 | 1, view = DEFAULT_VIEW) {
  const { panels } = await modelOn(day, view);
  return panels[direction]?.reporters[reporter].spans.map(({ flow }) => flow.value);
}

describe('selectTradeFlows', () => {
  it('draws the whole years of each reporter and the longest part of the year that runs on', async () => {
    // Rows of trade-flows.json with basis "fiscal" by PAK and "calendar" by KAZ, one a period; of FY2023-24 and FY2024-25
    // the one with a series. The last is the part that begins on the day after: July–October 2025, January–November 2025.
    expect(await valuesOn(TODAY, 0, 0)).toEqual([163, 95.22, 185.25, 97.96, 24.54]);
    expect(await valuesOn(TODAY, 0, 1)).toEqual([46.8, 41.9, 44.9]);
    expect(await valuesOn(TODAY, 1, 0)).toEqual([5.7, 11.8, 56.4]);
    expect(await valuesOn(TODAY, 1, 1)).toEqual([56, 4.383, 0.677, 129.63, 0.263]);
  });

  it('keeps the other published values of a period beside the one that is drawn', async () => {
    const spans = (await modelOn(TODAY)).panels[0]?.reporters[0].spans ?? [];
    const others = spans.map(({ others }) => others.map(({ value }) => value));
    // FY2023-24 was first printed as 183.16; for FY2024-25 ministers said 250.8.
    expect(others).toEqual([[], [], [183.16], [250.8], []]);
  });

  it('compares whole years that share at least five months, by each pair', async () => {
    const [there, back] = (await modelOn(TODAY)).panels;
    // 95.22 / 46.8 = 2.035 and 185.25 / 41.9 = 4.421.
    expect(there?.ratios[0]?.ratio).toBeCloseTo(2.0346, 3);
    expect(there?.ratios.at(-1)?.ratio).toBeCloseTo(4.4212, 3);
    // 5.7 / 4.383 = 1.300 and 11.8 / 0.677 = 17.430.
    expect(back?.ratios[0]?.ratio).toBeCloseTo(1.3005, 3);
    expect(back?.ratios.at(-1)?.ratio).toBeCloseTo(17.4298, 3);
  });

  it('spans from the first day counted to the as-of day, so that what is not known up to it is seen', async () => {
    expect((await modelOn(TODAY)).axis).toEqual({ from: '2021-07-01', to: TODAY });
    expect((await modelOn('2026-02-02')).axis).toEqual({ from: '2021-07-01', to: '2026-02-02' });
  });

  it('knows on the eve of the visit only January to July 2025 of the Kazakh count', async () => {
    // The values for January–November 2025 were published on 3 February 2026.
    expect(await valuesOn('2026-02-02', 0, 1)).toEqual([46.8, 41.9, 34.1]);
    expect(await valuesOn('2026-02-02', 1, 0)).toEqual([5.7, 11.8, 55.5]);
  });

  it('has nothing to compare on 1 September 2024', async () => {
    const model = await modelOn('2024-09-01');
    // FY2021-22 by Pakistan and 2023 by Kazakhstan do not meet.
    expect(model.panels.map(({ ratios }) => ratios)).toEqual([[], []]);
    expect(await valuesOn('2024-09-01', 1, 0)).toEqual([5.7]);
    expect(describeTradeFlows(model, await englishWords()).answer).toBe(
      'No values of both sides can be set beside each other.',
    );
  });

  it('is absent before there was a value to draw, and leads to the first day that has one', async () => {
    // The values of FY2021-22 were published on 23 December 2022. What was known before was turnover, or short of a year.
    for (const day of ['2010-01-01', '2016-01-01', '2022-12-22']) {
      expect(absenceOfTradeFlows(await modelOn(day))).toEqual({ reason: 'not-yet-known', firstKnown: '2022-12-23' });
    }
    expect(absenceOfTradeFlows(await modelOn('2022-12-23'))).toBeNull();
  });

  it('draws no value that is not in the data, not yet known, or of the other side', async () => {
    const dataset = await realDataset();
    for (const day of ['2019-06-01', '2024-12-31', '2026-02-02', TODAY]) {
      for (const { reporters } of (await modelOn(day)).panels) {
        for (const { reporter, spans } of reporters) {
          for (const value of spans.flatMap(({ flow, others }) => [flow, ...others])) {
            expect(value.reporter).toBe(reporter.id);
            expect(dataset['trade-flows'].find(({ id }) => id === value.id)?.value).toBe(value.value);
            expect(value.knownSince <= day).toBe(true);
          }
        }
      }
    }
  });

  it('keeps to the period that the reader chose', async () => {
    const view = { ...DEFAULT_VIEW, from: '2025', to: '2026' };
    expect(await valuesOn(TODAY, 0, 0, view)).toEqual([97.96, 24.54]);
    const none = await modelOn(TODAY, { ...DEFAULT_VIEW, from: '1990', to: '1991' });
    expect(absenceOfTradeFlows(none)).toEqual({ reason: 'filtered' });
  });
});

describe('describeTradeFlows', () => {
  it('names the least and the most in both directions', async () => {
    const { answer } = describeTradeFlows(await modelOn(TODAY), await englishWords());
    expect(answer).toMatch(
      /^No\. .*2\.0 to 4\.4 times.* Pakistan to Kazakhstan.*1\.3 to 17\.4 times.* Kazakhstan to Pakistan/,
    );
  });

  it('puts every drawn value and its rivals into the table', async () => {
    const { rows } = tableOfTradeFlows(await modelOn(TODAY), await englishWords());
    // 5 + 3 + 3 + 5 drawn and 2 others.
    expect(rows).toHaveLength(18);
    const [first] = rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(first).toEqual(expect.arrayContaining(['FY2021-22 (the text says 2022)', 'about 163']));
    const row = rows.find(({ key }) => key === 'kz-imp-2024');
    const texts = row?.cells.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Kazakhstan', '2024', 'whole year', '41.9 ∴', 'inferred']));
  });
});
