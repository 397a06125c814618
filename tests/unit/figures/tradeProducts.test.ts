import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeTradeProducts, tableOfTradeProducts } from '../../../src/figures/trade-products/describe.ts';
import { absenceOfTradeProducts, selectTradeProducts } from '../../../src/figures/trade-products/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string, view: Partial<typeof DEFAULT_VIEW> = {}) {
  return selectTradeProducts(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

describe('goods that go each way', () => {
  it('are counted each way for itself, without potentials, markets and third countries', async () => {
    const model = await modelOn('2026-11-23');
    // trade-products.json, value, quantity, share, basket or contract: 3 + 3 + 4 there, 2 + 1 + 4 + 1 back.
    expect(model.directions.map((products) => products.length)).toEqual([10, 8]);
    expect(describeTradeProducts(model, await englishWords()).answer).toBe(
      '10 reports name goods going from Pakistan to Kazakhstan, 8 from Kazakhstan to Pakistan. The largest share of one country’s exports to the other is crude oil: 93.8% of what went from Kazakhstan to Pakistan in January–November 2025.',
    );
  });

  it('name the whole of every share, and no amount where none was stated', async () => {
    const { rows, columns } = tableOfTradeProducts(await modelOn('2026-11-23'), await englishWords());
    const at = (id: string, column: string) =>
      rows.find(({ key }) => key === id)?.cells[columns.findIndex(({ key }) => key === column)];
    // 52.9 of 56.4 million.
    expect(at('pr-crude-2025-11m', 'share')).toMatchObject({ text: '93.8', value: 93.8 });
    expect(at('pr-crude-2025-11m', 'whole')?.text).toBe('of all goods of Kazakhstan to Pakistan');
    expect(at('pr-crude-2025-11m', 'value')?.text).toBe('US$52.9 million');
    // 17,300 of 44,356.7 tonnes of mandarins from everywhere.
    expect(at('pr-mandarin-2023-10m', 'whole')?.text).toBe('of Kazakhstan’s imports of this from all countries');
    expect(at('pr-mandarin-2023-10m', 'quantity')?.text).toBe('17,300 tonnes');
    expect(at('pr-mandarin-2023-10m', 'value')).toMatchObject({ text: null, absence: 'no amount stated' });
    expect(at('pr-metal-2023', 'whole')?.text).toBe('of the trade of the two both ways');
    expect(rows.every(({ cells }) => cells[2]?.absence === 'no HS code stated' && cells[2].text === null)).toBe(true);
  });

  it('are those that were known on the day', async () => {
    // The crude oil became known on 3 February 2026.
    const before = await modelOn('2026-02-02');
    expect(before.directions.flat().map(({ id }) => id)).not.toContain('pr-crude-2025-11m');
    expect(before.most).toBeNull();
    expect((await modelOn('2026-02-03')).most?.id).toBe('pr-crude-2025-11m');
    expect(absenceOfTradeProducts(await modelOn('1990-01-01'))?.reason).toBe('not-yet-known');
  });
});
