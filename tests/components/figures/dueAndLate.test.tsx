import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dueAndLate } from '../../../src/figures/due-and-late/index.ts';
import { expectWholeFigure, openFigure, openTable } from '../../helpers/openFigure.tsx';

describe('due-and-late', () => {
  it('asks, answers, lists and tabulates', async () => {
    // 4 late and 8 ahead (see tests/unit/figures/dueAndLate.test.ts).
    await expectWholeFigure(dueAndLate, {
      question: 'What is due, and what is late?',
      answer: /^4 stated times have passed.* 8 lie ahead/,
      rows: 12,
    });
  });

  it('leads to each thing that is due', async () => {
    await openFigure(dueAndLate);
    expect(screen.getByRole('link', { name: /Working groups on commerce and transport/ })).toHaveAttribute(
      'href',
      expect.stringContaining('com-commerce-transport-groups-2025'),
    );
  });

  it('puts the papers of the visit two days ahead on its eve', async () => {
    await openFigure(dueAndLate, '/?asOf=2026-02-02');
    const row = (await openTable()).find(([what]) => what === 'Agreements on logistics');
    expect(row).toEqual(expect.arrayContaining(['2 days left']));
    expect((await screen.findAllByText(/^6 stated times have passed/))[0]).toBeVisible();
  });

  it('says that nothing was known on an early day', async () => {
    await openFigure(dueAndLate, '/?asOf=2010-01-01');
    expect(screen.getByText('Nothing on this was known on 1 January 2010.')).toBeVisible();
  });
});
