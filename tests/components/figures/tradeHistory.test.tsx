import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tradeHistory } from '../../../src/figures/trade-history/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { openFigure, openTable } from '../../helpers/openFigure.tsx';

const ANSWER = /^At most US\$46\.8 m in a year \(2023\)/;

describe('trade-history', () => {
  it('asks and answers, and draws when its chart library has come', async () => {
    const { container } = await openFigure(tradeHistory);
    expect(
      screen.getByRole('heading', { level: 2, name: 'What did each side record as arriving, over the years?' }),
    ).toBeVisible();
    expect(await screen.findByRole('img', { name: ANSWER }, { timeout: 15_000 })).toBeVisible();
    expect(screen.getAllByText(/No yearly series covers 2015–2022/)[0]).toBeVisible();
    await expectAccessible(container);
  }, 20_000);

  it('has zero as zero in its table', async () => {
    await openFigure(tradeHistory);
    const rows = await openTable();
    // 23 years by each of two old series and 2 by Kazakhstan.
    expect(rows).toHaveLength(48);
    expect(rows.find((row) => row[0]?.startsWith('Kazakhstan to Pakistan') && row[1] === '1992')?.[2]).toBe('0');
  });

  it('knew two years on the eve of the visit', async () => {
    await openFigure(tradeHistory, '/?asOf=2026-02-02');
    expect((await openTable()).map((row) => row[1])).toEqual(['2023', '2024']);
  });

  it('speaks of one year where it knew one', async () => {
    await openFigure(tradeHistory, '/?asOf=2024-09-01');
    expect(screen.getAllByText('US$46.8 m in 2023, the only year on record.')[0]).toBeVisible();
  });
});
