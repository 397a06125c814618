import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataPage } from '../../../src/pages/DataPage.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

function rowOf(name: string): readonly (string | null)[] {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
}

describe('DataPage', () => {
  it('counts the rows of each resource by how sure they are', async () => {
    await renderInSite(<DataPage />, { at: '/data' });
    // Rows of the files: 116 visits, 136 flows, 17 targets.
    expect(rowOf('Visits and meetings')[0]).toBe('116');
    expect(rowOf('Trade figures')[0]).toBe('136');
    const [rows, ...byConfidence] = rowOf('Targets').slice(0, 5).map(Number);
    expect(rows).toBe(17);
    expect(byConfidence.reduce((sum, count) => sum + count, 0)).toBe(17);
  }, 20_000);

  it('offers each resource as JSON and as CSV beside the descriptor', async () => {
    await renderInSite(<DataPage />, { at: '/data' });
    const row = screen.getByRole('rowheader', { name: 'Trade figures' }).closest('tr');
    const links = [...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')?.split('/data/')[1]);
    expect(links).toEqual(['trade-flows.json', 'csv/trade-flows.csv']);
  });

  it('counts on an earlier day only what was known', async () => {
    await renderInSite(<DataPage />, { at: '/data?asOf=2026-02-02' });
    // 116 visits less those that became known after the eve of the state visit.
    expect(Number(rowOf('Visits and meetings')[0])).toBeLessThan(116);
    // What nobody had looked for by then is not told.
    expect(screen.getByRole('heading', { level: 2, name: 'No search without result' })).toBeVisible();
  });
});
