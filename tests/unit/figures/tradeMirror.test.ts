import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeTradeMirror, tableOfTradeMirror } from '../../../src/figures/trade-mirror/describe.ts';
import { absenceOfTradeMirror, selectTradeMirror } from '../../../src/figures/trade-mirror/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { aTradeFlow } from '../../helpers/figureBuilders.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const modelOn = async (day: string, view = DEFAULT_VIEW) => selectTradeMirror(knownOn(await realDataset(), day), view);

describe('selectTradeMirror', () => {
  it('sets 168.09 beside 41.9 for 2024, the newest Pakistani prints and not the old ones', async () => {
    const pair = (await modelOn(TODAY)).pairs.find(({ importerFlow }) => importerFlow.id === 'kz-imp-2024');
    // sbp-exp-cy2024-v2024-10 (166.0) is the same sum from an older print.
    expect(pair?.exporterFlow.id).toBe('sbp-exp-cy2024');
    expect(pair?.gap.difference).toBeCloseTo(126.19, 9);
    expect(pair?.gap.ratio).toBeCloseTo(4.0117, 4);
    expect(pair).toMatchObject({ samePeriod: true, sharedMonths: 12, months: 12 });
  });

  it('pairs each whole year with the most alike one of the other side', async () => {
    const { pairs } = await modelOn(TODAY);
    // FY2024-25 and 2024 share July–December, and there is no Kazakh value for the whole of 2025.
    expect(pairs.find(({ exporterFlow }) => exporterFlow.id === 'sbp-exp-fy25')).toMatchObject({
      importerFlow: { id: 'kz-imp-2024' },
      sharedMonths: 6,
      months: 12,
      samePeriod: false,
    });
    // FY2021-22 ended before the first Kazakh year, 2023, began.
    expect(pairs.some(({ exporterFlow }) => exporterFlow.id === 'pak-exp-fy22-minister')).toBe(false);
  });

  it('sets no part of a year beside a whole one', async () => {
    for (const { exporterFlow, importerFlow } of (await modelOn(TODAY)).pairs) {
      expect(exporterFlow.basis === 'partial').toBe(importerFlow.basis === 'partial');
    }
  });

  it('has one reporter on each side of a pair, and only goods of one direction', async () => {
    for (const { exporter, importer, exporterFlow, importerFlow } of (await modelOn(TODAY)).pairs) {
      expect([exporterFlow.reporter, importerFlow.reporter]).toEqual([exporter.id, importer.id]);
      expect([exporterFlow.measure, importerFlow.measure]).toEqual(['exports', 'imports']);
      expect(exporterFlow.exporter).toBe(importerFlow.exporter);
    }
  });

  it('had no pair on 1 September 2024, and leads to no earlier day', async () => {
    // FY2022-23 was first found in a print of October 2024; beside 2023 stood only FY2021-22.
    expect(absenceOfTradeMirror(await modelOn('2024-09-01'))).toEqual({ reason: 'not-yet-known', firstKnown: null });
  });

  it('leaves out on the eve of the visit what was published in it', async () => {
    const { pairs } = await modelOn('2026-02-02');
    expect(pairs.some(({ key }) => key.includes('11m'))).toBe(false);
  });

  it('is absent before the first figure became known', async () => {
    expect(absenceOfTradeMirror(await modelOn('2010-01-01'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '2015-08-25',
    });
  });

  it('has no ratio to a count of zero', () => {
    const countries = ['AAA', 'BBB'];
    const flows = [
      aTradeFlow('sent', { countries, value: 4 }),
      aTradeFlow('arrived', { countries, value: 0, reporter: 'BBB', measure: 'imports' }),
    ];
    const { pairs } = selectTradeMirror(knownOn(aDataset({ 'trade-flows': flows }), '2026-12-31'), DEFAULT_VIEW);
    expect(pairs.map(({ gap }) => gap)).toEqual([{ difference: 4, ratio: null }]);
  });

  it('chooses the same partner in whatever order the rows stand', () => {
    const countries = ['AAA', 'BBB'];
    const arrived = aTradeFlow('arrived', { countries, value: 5, reporter: 'BBB', measure: 'imports' });
    const [one, two] = ['a', 'b'].map((id) => aTradeFlow(id, { countries, derived: true }));
    if (one === undefined || two === undefined) throw new Error('no rows');
    const partner = (...rows: (typeof one)[]) =>
      selectTradeMirror(knownOn(aDataset({ 'trade-flows': [arrived, ...rows] }), '2026-12-31'), DEFAULT_VIEW).pairs.map(
        ({ key }) => key,
      );
    expect(partner(one, two)).toEqual(partner(two, one));
  });
});

describe('describeTradeMirror', () => {
  it('tells the widest gap of one and the same period', async () => {
    // 73.052 / 11.8 = 6.19, against 4.01 the other way.
    expect(describeTradeMirror(await modelOn(TODAY), await englishWords()).answer).toBe(
      'For goods from Kazakhstan to Pakistan in 2024, Kazakhstan counts 11.8 and Pakistan 73.1 million US dollars: 6.2 times.',
    );
  });

  it('has the gap with its sign, bare for a download', async () => {
    const { rows } = tableOfTradeMirror(await modelOn(TODAY), await englishWords());
    const row = rows.find(({ key }) => key.endsWith(' kz-imp-2024'));
    expect(row?.cells[5]).toEqual({ text: '+126.2', value: 126.19 });
    expect(row?.cells[6]?.value).toBe(4.012);
    expect(row?.cells[7]?.text).toBe('the same period');
  });
});
