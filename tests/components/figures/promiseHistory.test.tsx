import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { promiseHistory } from '../../../src/figures/promise-history/index.ts';
import { expectWholeFigure, openFigure } from '../../helpers/openFigure.tsx';

const drawing = () => screen.getByRole('img', { name: /^(?:\d+ promises were|One promise was) known by/ });
const labels = () => [...drawing().querySelectorAll('.steps-label')].map((label) => label.textContent);

describe('promise-history', () => {
  it('asks, answers, and has a row for each day', async () => {
    await expectWholeFigure(promiseHistory, {
      question: 'How has progress on the promises changed over time?',
      answer: /^51 promises were known by 23 November 2026/,
      // Twenty days with a new promise, and 5 Apr 2024, 1 Dec 2025, 15 Dec 2025, 2 Feb 2026 and the end of March 2026.
      rows: 25,
      at: '/action-plan',
    });
  });

  it('writes every status at the end of its band, those without a promise as zero, and what is overdue', async () => {
    await openFigure(promiseHistory, '/action-plan');
    expect(labels()).toEqual(['1', '0 met', '3 partly met', '19 in progress', '29 open', '0 missed']);
    expect(within(drawing()).getByText('as of 23 Nov 2026')).toBeInTheDocument();
    expect(within(drawing()).getByText('9 Sept 2025, Action Plan: 14 new, 3 moved on')).toBeInTheDocument();
    expect(within(drawing()).getByText('4 Feb 2026, Joint Declaration: 8 new, 16 moved on')).toBeInTheDocument();
  });

  it('ends on the day that is chosen', async () => {
    await openFigure(promiseHistory, '/action-plan?asOf=2025-12-01&kind=other');
    // On that day two of the other promises are past November 2025.
    expect(labels()[0]).toBe('2');
    expect(within(drawing()).getByText('as of 1 Dec 2025')).toBeInTheDocument();
    expect(drawing()).not.toHaveTextContent('2026');
  });

  it('shows one plan alone', async () => {
    await openFigure(promiseHistory, '/action-plan?kind=action-plan');
    expect(labels()).toEqual(['0', '0 met', '0 partly met', '6 in progress', '3 open', '0 missed']);
  });

  it('says why there is nothing', async () => {
    await openFigure(promiseHistory, '/action-plan?asOf=2019-12-31');
    expect(screen.getByRole('link', { name: /29 February 2020/ })).toHaveAttribute(
      'href',
      '/action-plan?asOf=2020-02-29',
    );
  });

  it('blames the choices where they leave nothing', async () => {
    await openFigure(promiseHistory, '/action-plan?q=zebra');
    expect(screen.getByText('No promise that meets the choices was known by 23 November 2026.')).toBeVisible();
  });
});
