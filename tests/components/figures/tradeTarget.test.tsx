import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tradeTarget } from '../../../src/figures/trade-target/index.ts';
import { expectWholeFigure, openFigure, openTable } from '../../helpers/openFigure.tsx';

describe('trade-target', () => {
  it('asks, answers, draws and tabulates', async () => {
    // Four counts and ten promises.
    await expectWholeFigure(tradeTarget, {
      question: 'How far is the goal of US$1,000 m a year?',
      answer: /22\.8% by the count of Pakistan \(FY2024-25\) and 10\.6% by the count of Kazakhstan \(2025\)/,
      rows: 14,
    });
  });

  it('names what is absent in the table', async () => {
    await openFigure(tradeTarget);
    const first = (await openTable()).find(([what]) => what?.includes('Bishkek'));
    expect(first).toEqual(expect.arrayContaining(['none given', 'no deadline stated']));
  });

  it('knew on the eve of the visit six promises and no deadline', async () => {
    await openFigure(tradeTarget, '/?asOf=2026-02-02');
    expect(screen.getAllByText(/The goal was named 6 times.*no deadline was given/)[0]).toBeVisible();
  });

  it('has no goal before one was set', async () => {
    await openFigure(tradeTarget, '/?asOf=2019-05-21');
    expect(screen.getByText('Nothing on this was known on 21 May 2019.')).toBeVisible();
    expect(screen.getByRole('link', { name: /22 May 2019/ })).toBeVisible();
  });
});
