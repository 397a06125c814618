import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import {
  describeTradeDisputes,
  questionOfTradeDisputes,
  tableOfTradeDisputes,
} from '../../../src/figures/trade-disputes/describe.ts';
import { absenceOfTradeDisputes, selectTradeDisputes } from '../../../src/figures/trade-disputes/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string, view: Partial<typeof DEFAULT_VIEW> = {}) {
  return selectTradeDisputes(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

describe('disagreements about figures of trade', () => {
  it('are all there, the widest named', async () => {
    const model = await modelOn('2026-11-23');
    expect(model.disputes).toHaveLength(14);
    // 127.73 against 8.91 million: 14.34 times.
    expect(model.widest?.dispute.id).toBe('d-c5-imports-h1-fy24');
    expect(model.widest?.spread).toBeCloseTo(127.73 / 8.91, 6);
    expect(describeTradeDisputes(model, await englishWords()).answer).toBe(
      '14 disagreements are on record; the versions lie furthest apart, 14.3 times, on: Were imports from the five states in late 2023 misprinted?',
    );
  });

  it('stand on an axis only as different numbers of one unit', async () => {
    const { disputes } = await modelOn('2026-11-23');
    const most = new Map(disputes.map(({ dispute, most: value }) => [dispute.id, value]));
    expect(most.get('d-fy25-exports')).toBe(250.8);
    // Everybody says 1,000 million: the quarrel is about the year.
    expect(most.get('d-one-billion-deadline')).toBeNull();
    // Countries, not numbers.
    expect(most.get('d-first-partner')).toBeNull();
  });

  it('are shown alone by their id, under their own question', async () => {
    const words = await englishWords();
    const model = await modelOn('2026-11-23', { entry: 'd-fy25-exports' });
    expect(questionOfTradeDisputes(model, words)).toBe('What were Pakistan’s exports to Kazakhstan in FY2024-25?');
    // 250.8 against 97.96 million: 2.56 times.
    expect(describeTradeDisputes(model, words).answer).toBe(
      '2 versions are on record, the greatest 2.6 times the smallest.',
    );
    expect(
      tableOfTradeDisputes(model, words).rows.map(({ cells }) => cells.slice(1, 6).map(({ text }) => text)),
    ).toEqual([
      [
        '97.96 million USD',
        'million USD',
        'FY2024-25',
        'Pakistan',
        'State Bank of Pakistan, as printed in two newspapers',
      ],
      [
        '250.8 million USD',
        'million USD',
        'FY2024-25',
        'Pakistan',
        'Official document cited by Wealth Pakistan and APP',
      ],
    ]);
    // The id of something else asks for nothing here.
    expect((await modelOn('2026-11-23', { entry: 'doc-action-plan-2025' })).disputes).toHaveLength(14);
  });

  it('begin with their second version', async () => {
    // The two vintages of FY2023-24: October 2024 and July 2025.
    const ids = async (day: string) => (await modelOn(day)).disputes.map(({ dispute }) => dispute.id);
    expect(await ids('2025-06-30')).not.toContain('d-fy24-vintage');
    expect(await ids('2025-12-31')).toContain('d-fy24-vintage');
  });

  it('say why there are none', async () => {
    expect(absenceOfTradeDisputes(await modelOn('2026-11-23', { q: 'zzz' }))).toEqual({ reason: 'filtered' });
    expect(absenceOfTradeDisputes(await modelOn('1995-01-01'))?.reason).toBe('not-yet-known');
  });
});
