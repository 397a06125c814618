import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChangesPage } from '../../../src/pages/ChangesPage.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('ChangesPage', () => {
  it('looks back a year from the day shown when no days are chosen', async () => {
    await renderInSite(<ChangesPage />, { at: '/changes?asOf=2026-02-02' });
    expect(screen.getByText(/after 2 February 2025 and by 2 February 2026\.$/)).toBeVisible();
  });

  it('does not look beyond the day shown', async () => {
    await renderInSite(<ChangesPage />, { at: '/changes?from=2026-02-01&to=2026-02-10&asOf=2026-02-02' });
    expect(screen.getByText(/after 1 February 2026 and by 2 February 2026\.$/)).toBeVisible();
    expect(screen.queryByText('Joint Declaration on strategic partnership')).toBeNull();
  });

  it('tells the days of the state visit', async () => {
    await renderInSite(<ChangesPage />, { at: '/changes?from=2026-02-03&to=2026-02-04' });
    expect(screen.getAllByText('Joint Declaration on strategic partnership')[0]).toBeVisible();
    expect(screen.getAllByText('Outcome: Met').length).toBeGreaterThan(0);
  });

  it('keeps the chosen day in the address', async () => {
    const { location } = await renderInSite(<ChangesPage />, { at: '/changes?to=2026-02-04' });
    fireEvent.change(screen.getByLabelText('After'), { target: { value: '2026-02-03' } });
    expect(location()).toBe('/changes?from=2026-02-03&to=2026-02-04');
  });

  it('says that an empty time proves nothing, with a way to all of it', async () => {
    await renderInSite(<ChangesPage />, { at: '/changes?from=1900-01-01&to=1900-12-31' });
    expect(screen.getByText(/That is no proof that nothing happened\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Show the whole time' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/changes\?from=1991/),
    );
  });
});
