import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeTradeHistory, tableOfTradeHistory } from '../../../src/figures/trade-history/describe.ts';
import { absenceOfTradeHistory, selectTradeHistory } from '../../../src/figures/trade-history/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const modelOn = async (day: string, view = DEFAULT_VIEW) => selectTradeHistory(knownOn(await realDataset(), day), view);

describe('selectTradeHistory', () => {
  it('joins only what one reporter counted in one direction', async () => {
    const { series } = await modelOn(TODAY);
    // The two Correlates of War series of 1992 to 2014, 23 years each, and Kazakh imports of 2023 and 2024.
    expect(series.map(({ key, reporter, points }) => [key, reporter, points.length])).toEqual([
      ['cow-kaz-imports-from-pak', 'Correlates of War', 23],
      ['cow-pak-imports-from-kaz', 'Correlates of War', 23],
      ['kaz-imports-cy', 'KAZ', 2],
    ]);
    for (const { exporter, importer, reporter, points } of series) {
      expect(new Set(points.map(({ flow }) => `${flow.exporter} ${flow.importer} ${flow.reporter}`))).toEqual(
        new Set([`${exporter} ${importer} ${reporter}`]),
      );
    }
  });

  it('draws zero as zero and names the years without a value', async () => {
    const { series, missingYears, firstYear, lastYear, most } = await modelOn(TODAY);
    const arrived = series.find(({ key }) => key === 'cow-pak-imports-from-kaz')?.points ?? [];
    // 1992 to 1998: 0, 0, 0, 2, 2, 3, 1.
    expect(arrived.slice(0, 7).map(({ flow }) => flow.value)).toEqual([0, 0, 0, 2, 2, 3, 1]);
    expect(missingYears).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect([firstYear, lastYear]).toEqual([1992, 2024]);
    expect(most).toEqual({ value: 46.8, year: 2023 });
  });

  it('knew only the Kazakh count before the old series were found', async () => {
    expect((await modelOn('2026-02-02')).series.map(({ key }) => key)).toEqual(['kaz-imports-cy']);
    // Kazakh values for 2023 were published on 21 August 2024.
    expect(absenceOfTradeHistory(await modelOn('2024-08-20'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '2024-08-21',
    });
    expect((await modelOn('2024-08-21')).series[0]?.points.map(({ year }) => year)).toEqual([2023]);
  });

  it('keeps to the period that the reader chose', async () => {
    const model = await modelOn(TODAY, { ...DEFAULT_VIEW, from: '2011', to: '2023' });
    // 2011 to 2014 of two series, and 2023.
    expect(model.series.map(({ points }) => points.length)).toEqual([4, 4, 1]);
  });
});

describe('describeTradeHistory', () => {
  it('names the greatest year and the years that no series covers', async () => {
    expect(describeTradeHistory(await modelOn(TODAY), await englishWords())).toEqual({
      answer: 'At most US$46.8 m in a year (2023), 1992 to 2024.',
      detail: 'No yearly series covers 2015–2022; a line breaks where nothing is known. Zero is drawn as zero.',
    });
  });

  it('has a row a value, zero among them', async () => {
    const { rows } = tableOfTradeHistory(await modelOn(TODAY), await englishWords());
    // 23 + 23 + 2.
    expect(rows).toHaveLength(48);
    expect(rows.find(({ key }) => key === 'cow-kaz-pak-1992')?.cells[2]).toEqual({ text: '0', value: 0 });
  });
});
