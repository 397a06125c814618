/** A figure in its frame as a reader meets it: the drawing first, then its table at a press of the button. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import type { Figure } from '../../src/figures/figure.ts';
import { expectAccessible } from './expectAccessible.ts';
import { renderInSite } from './renderInSite.tsx';

/** Renders the figure at an address. */
export function openFigure(figure: Figure, at = '/') {
  return renderInSite(<FigureFrame figure={figure} />, { at });
}

/** Opens the table and gives the texts of its body, a list a row. */
export async function openTable(): Promise<readonly (readonly string[])[]> {
  await userEvent.setup().click(screen.getByRole('button', { name: 'Table' }));
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  return rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''));
}

/** Under its question as a heading stands the answer, and axe has nothing to say of drawing or table. */
export async function expectWholeFigure(
  figure: Figure,
  { question, answer, rows, at }: { question: string; answer: RegExp; rows: number; at?: string },
): Promise<void> {
  const { container } = await openFigure(figure, at);
  expect(screen.getByRole('heading', { level: 2, name: question })).toBeVisible();
  expect(screen.getAllByText(answer)[0]).toBeVisible();
  await expectAccessible(container);
  expect(await openTable()).toHaveLength(rows);
  await expectAccessible(container);
}
