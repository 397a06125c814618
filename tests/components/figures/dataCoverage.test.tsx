import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dataCoverage } from '../../../src/figures/data-coverage/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { openFigure, openTable } from '../../helpers/openFigure.tsx';

describe('data-coverage', () => {
  it('counts every record once, by the year in which it began', async () => {
    const { container } = await openFigure(dataCoverage);
    expect(
      screen.getByRole('heading', { level: 2, name: 'Which years does the data cover, and with what?' }),
    ).toBeVisible();
    expect(
      screen.getByRole('group', { name: '1,419 records about 1991 to 2026, the most about 2025 (168).' }),
    ).toBeVisible();
    // The indicators have no page of their own; the other fourteen resources link to theirs.
    const chart = screen.getByRole('group', { name: /^1,419/ });
    expect(within(chart).getAllByRole('link')).toHaveLength(14);
    expect(within(chart).getByRole('link', { name: 'Documents: 68 records' })).toHaveAttribute('href', '/documents');
    await expectAccessible(container);
  });

  it('has the exact numbers in its table, and names what has no year', async () => {
    await openFigure(dataCoverage);
    const rows = await openTable();
    const row = (resource: string, year: string) => rows.find((cells) => cells[0] === resource && cells[1] === year);
    // The year view of the visits counts 36 for 2025, too; all 14 disputes are about a quantity, not about a year.
    expect(row('Visits and meetings', '2025')?.[2]).toBe('36');
    expect(row('Disputes about figures', 'no year')?.[2]).toBe('14');
    expect(rows.reduce((sum, cells) => sum + Number(cells[2]), 0)).toBe(1419);
  });

  it('knew less on the eve of the visit, and nothing before anything was known', async () => {
    await openFigure(dataCoverage, '/data?asOf=2026-02-02');
    const rows = await openTable();
    // As the bar above every page says of that day.
    expect(rows.reduce((sum, cells) => sum + Number(cells[2]), 0)).toBe(776);
  });

  it('says from which day on there is something', async () => {
    await openFigure(dataCoverage, '/data?asOf=1950-01-01');
    expect(screen.getByRole('link', { name: /First known/i })).toBeVisible();
  });
});
