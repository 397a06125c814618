/** How the values of trade-flows are drawn: said or counted, printed again or contradicted, known or missing. */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { isOtherPrint } from '../../../src/figures/flowSpans.ts';
import { selectTradeFlows } from '../../../src/figures/trade-flows/select.ts';
import { valueText } from '../../../src/figures/tradeText.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const snapshotOf = async (day: string) => knownOn(await realDataset(), day);

describe('the values of trade-flows', () => {
  it('are only said where a whole year stands in no series', async () => {
    const { panels } = selectTradeFlows(await snapshotOf(TODAY), DEFAULT_VIEW);
    const said = panels.flatMap(({ reporters }) =>
      reporters.flatMap(({ spans }) => spans.filter((span) => span.said).map(({ flow }) => flow.id)),
    );
    // The two sums that a minister named in December 2022; all other whole years carry a series key.
    expect(said).toEqual(['pak-exp-fy22-minister', 'pak-imp-fy22-minister']);
  });

  it('take an earlier print for a revision and another office for a contradiction', async () => {
    const { panels } = selectTradeFlows(await snapshotOf(TODAY), DEFAULT_VIEW);
    const others = (panels[0]?.reporters[0].spans ?? []).flatMap(({ flow, others: rest }) =>
      rest.map((other) => [other.value, isOtherPrint(other, flow)]),
    );
    // 183.16 was printed by the State Bank in October 2024, 185.25 in July 2025; 250.8 is of another document.
    expect(others).toEqual([
      [183.16, true],
      [250.8, false],
    ]);
  });

  it('end with the period that the reader chose, not with the as-of day', async () => {
    const { axis } = selectTradeFlows(await snapshotOf(TODAY), { ...DEFAULT_VIEW, from: '2022', to: '2024' });
    // FY2021-22 reaches into 2022, FY2024-25 begins in 2024.
    expect(axis).toEqual({ from: '2021-07-01', to: '2025-06-30' });
  });
});

describe('valueText', () => {
  it('keeps one decimal for a count, two below 1, and a round number that was said as it was said', async () => {
    const words = await englishWords();
    const text = (value: number, more: Partial<Parameters<typeof valueText>[0]> = {}) =>
      valueText({ value, derived: false, approximate: false, basis: 'calendar', ...more }, words);
    expect([text(98), text(97.96), text(0.677), text(0), text(0.9, { derived: true })]).toEqual([
      '98.0',
      '98.0',
      '0.68',
      '0',
      '0.90 ∴',
    ]);
    expect([text(250, { basis: 'unstated' }), text(300, { approximate: true })]).toEqual(['250', 'about 300']);
  });
});
