import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actionPlanProgress } from '../../../src/figures/action-plan-progress/index.ts';
import { expectWholeFigure, openFigure, openTable } from '../../helpers/openFigure.tsx';

describe('action-plan-progress', () => {
  it('asks, answers, draws and tabulates', async () => {
    await expectWholeFigure(actionPlanProgress, {
      question: 'Where does each promise of the Action Plan stand?',
      answer: /^Of 9 promises, none is shown as met/,
      rows: 9,
    });
  });

  it('names what officials have not said, and what evidence shows beside it', async () => {
    await openFigure(actionPlanProgress);
    const row = (await openTable()).find(([what]) => what === 'Cooperation in tourism');
    expect(row?.[3]).toBe('no statement found');
    expect(row?.[4]).toMatch(/^Open/);
    expect(row?.[5]).toMatch(/^38 days left/);
  });

  it('has every promise as open on the eve of the visit', async () => {
    await openFigure(actionPlanProgress, '/?asOf=2026-02-02');
    const evidence = (await openTable()).map((row) => row[4]);
    expect(evidence).toHaveLength(9);
    for (const text of evidence) expect(text).toMatch(/^Open/);
  });

  it('narrows down to an area', async () => {
    await openFigure(actionPlanProgress, '/?area=tourism-visas');
    // com-ap-consular and com-ap-tourism.
    expect(await openTable()).toHaveLength(2);
  });

  it('was not known the day before it was signed', async () => {
    await openFigure(actionPlanProgress, '/?asOf=2025-09-08');
    expect(screen.getByText('Nothing on this was known on 8 September 2025.')).toBeVisible();
    expect(screen.getByRole('link', { name: /9 September 2025/ })).toBeVisible();
  });
});
