import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tradeFlows } from '../../../src/figures/trade-flows/index.ts';
import { expectWholeFigure, openFigure, openTable } from '../../helpers/openFigure.tsx';

describe('trade-flows', () => {
  it('asks, answers, draws and tabulates', async () => {
    // 16 values drawn and 2 others (see tests/unit/figures/tradeFlows.test.ts).
    await expectWholeFigure(tradeFlows, {
      question: 'Do the two sides count the same trade?',
      answer: /2\.0 to 4\.4 times the smaller for goods from Pakistan to Kazakhstan/,
      rows: 18,
    });
  });

  it('draws each direction by itself, every value with its name', async () => {
    await openFigure(tradeFlows);
    for (const direction of ['Pakistan to Kazakhstan', 'Kazakhstan to Pakistan']) {
      expect(screen.getAllByText(new RegExp(direction))[0]).toBeVisible();
    }
    expect(
      screen.getByRole('link', {
        name: /Kazakhstan counts 41\.9.*Pakistan to Kazakhstan, 2024\. Published by Trend News Agency\.$/,
      }),
    ).toHaveAttribute('href', expect.stringContaining('/trade'));
  });

  it('is of the eve of the visit when seen from there', async () => {
    await openFigure(tradeFlows, '/?asOf=2026-02-02');
    const periods = (await openTable()).map((row) => row[2]);
    expect(periods).toContain('January–July 2025');
    expect(periods).not.toContain('January–November 2025');
  });

  it('says what was not yet known, with the way to the first day', async () => {
    await openFigure(tradeFlows, '/?asOf=2016-01-01');
    expect(screen.getByText('Nothing on this was known on 1 January 2016.')).toBeVisible();
    expect(screen.getByRole('link', { name: /23 December 2022/ })).toHaveAttribute(
      'href',
      expect.stringContaining('asOf=2022-12-23'),
    );
    expect(screen.queryByRole('table')).toBeNull();
  });
});
