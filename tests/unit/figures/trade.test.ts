/** Trade figures over the real data; the values are those of data/trade-flows.json, read off by hand. */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { tradeFlows } from '../../../src/figures/trade-flows/index.ts';
import { selectTradeFlows } from '../../../src/figures/trade-flows/select.ts';
import { tradeHistory } from '../../../src/figures/trade-history/index.ts';
import { tradeMirror } from '../../../src/figures/trade-mirror/index.ts';
import { tradeTarget } from '../../../src/figures/trade-target/index.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { presented } from '../../helpers/presented.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const EVE = '2026-02-02';

describe('trade-flows', () => {
  it('lists whole years and the running part by each side’s count, with every other published value', async () => {
    const { rows } = await presented(tradeFlows, TODAY);
    const exports = rows.filter(([goods, reporter]) => goods === 'Pakistan to Kazakhstan' && reporter === 'Pakistan');
    expect(exports.map(([, , period, , value]) => `${period}: ${value}`)).toEqual([
      'FY2021-22 (the text says 2022): about 163',
      'FY2022-23: 95.2',
      'FY2023-24: 185.3',
      'FY2023-24: 183.2',
      'FY2024-25: 98.0',
      'FY2024-25: 250.8',
      'FY2025-26, July–October: 24.5',
    ]);
  });

  it('does not mix the reporters, and marks what was worked out', async () => {
    const { rows } = await presented(tradeFlows, TODAY);
    const imports = rows.filter(([goods, reporter]) => goods === 'Pakistan to Kazakhstan' && reporter === 'Kazakhstan');
    expect(imports.map(([, , period, , value]) => `${period}: ${value}`)).toEqual([
      '2023: 46.8',
      '2024: 41.9 ∴',
      'January–November 2025: 44.9',
    ]);
  });

  it('draws no value that is not in the data, and none for the other side', async () => {
    const dataset = await realDataset();
    for (const day of ['2019-06-01', '2024-12-31', EVE, TODAY]) {
      const model = selectTradeFlows(knownOn(dataset, day), DEFAULT_VIEW);
      for (const panel of model.panels) {
        for (const { reporter, spans } of panel.reporters) {
          for (const { flow, others } of spans) {
            for (const value of [flow, ...others]) {
              expect(value.reporter).toBe(reporter.id);
              expect(dataset['trade-flows'].find(({ id }) => id === value.id)?.value).toBe(value.value);
              expect(value.knownSince <= day).toBe(true);
            }
          }
        }
      }
    }
  });

  it('did not know the eleven months of 2025 on the eve of the visit', async () => {
    const { rows } = await presented(tradeFlows, EVE);
    expect(rows.map(([, , period]) => period)).toContain('January–July 2025');
    expect(rows.map(([, , period]) => period)).not.toContain('January–November 2025');
  });

  it('says that nothing was known in 2010', async () => {
    const { absence } = await presented(tradeFlows, '2010-01-01');
    expect(absence).toEqual({ reason: 'not-yet-known', firstKnown: '2022-12-23' });
  });
});

describe('trade-mirror', () => {
  it('sets the same calendar year side by side: 168.1 against 41.9 is 126.2 apart and 4.0 times', async () => {
    const { rows } = await presented(tradeMirror, TODAY);
    expect(rows).toContainEqual([
      'Pakistan to Kazakhstan',
      '168.1 ∴',
      '2024',
      '41.9 ∴',
      '2024',
      '+126.2',
      '4.0 times',
      'the same period',
    ]);
  });

  it('names the widest gap of one period in its answer: 73.052 by 11.8 is 6.2', async () => {
    const { answer } = await presented(tradeMirror, TODAY);
    expect(answer).toBe(
      'For goods from Kazakhstan to Pakistan in 2024, Kazakhstan counts 11.8 and Pakistan 73.1 million US dollars: 6.2 times.',
    );
  });

  it('says how much of their time two unlike periods share', async () => {
    const { rows } = await presented(tradeMirror, TODAY);
    const pair = rows.find(([, , period, , other]) => period === 'FY2024-25' && other === '2024');
    expect(pair?.at(-1)).toBe('6 of 12 months in common');
  });
});

describe('trade-target', () => {
  it('measures the goal by each count: 227.59 and 105.6 of 1,000', async () => {
    const { question, answer } = await presented(tradeTarget, TODAY);
    expect(question).toBe('How far is the goal of US$1,000 m a year?');
    expect(answer).toContain('22.8% by the count of Pakistan (FY2024-25)');
    expect(answer).toContain('10.6% by the count of Kazakhstan (2025)');
  });

  it('keeps ten promises, two with a deadline, and the growth that each takes', async () => {
    const { rows, detail } = await presented(tradeTarget, TODAY);
    expect(detail).toContain('The goal was named 10 times, first on 22 May 2019; 2 of them have a deadline.');
    // From 105.6 at the end of 2025 to 1,000 by the end of February 2028: 790 days, 182.7% a year.
    const twoYears = rows.find(([title]) => title?.includes('within two years'));
    expect(twoYears?.at(-2)).toContain('182.7% a year from the count of Kazakhstan');
    const bishkek = rows.find(([title]) => title?.includes('Bishkek'));
    expect(bishkek?.slice(-3, -1)).toEqual(['<none given>', '<no deadline stated>']);
  });

  it('knew six promises and the seven months of 2025 on the eve of the visit', async () => {
    const { answer, detail } = await presented(tradeTarget, EVE);
    expect(answer).toContain('9% by the count of Kazakhstan (January–July 2025)');
    expect(detail).toContain('named 6 times');
  });
});

describe('trade-history', () => {
  it('names the years without any whole year, and never joins over them', async () => {
    const { answer, detail, table } = await presented(tradeHistory, TODAY);
    expect(answer).toContain('US$185.3 m from Pakistan to Kazakhstan (FY2023-24, counted by Pakistan)');
    expect(answer).toContain('US$129.6 m from Kazakhstan to Pakistan (FY2024-25, counted by Pakistan)');
    expect(detail).toContain('No whole year is on record, by anybody, for 2015 and 2017–2020.');
    // Of either direction 23 years by Correlates of War, one each by two others, two by Kazakhstan; the rest by Pakistan.
    expect(table.rows).toHaveLength(67);
  });

  it('keeps a zero as zero', async () => {
    const { rows } = await presented(tradeHistory, TODAY);
    const first = rows.find(
      ([goods, reporter, , period]) =>
        goods === 'Pakistan to Kazakhstan' && reporter === 'Correlates of War' && period === '1992',
    );
    expect(first?.[4]).toBe('0');
  });
});
