import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NotFoundPage } from '../../../src/pages/NotFoundPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('NotFoundPage', () => {
  it('offers the records that a mistyped address may have meant', async () => {
    const { container } = await renderInSite(<NotFoundPage />, { at: '/visits/visit-tokayev-islamabad-2062' });
    expect(screen.getByRole('link', { name: /Tokayev/ })).toHaveAttribute(
      'href',
      expect.stringContaining('visit-tokayev-islamabad-2026'),
    );
    await expectAccessible(container);
  });

  it('keeps the day in the way home', async () => {
    await renderInSite(<NotFoundPage />, { at: '/nowhere?asOf=2026-02-02' });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain('/?asOf=2026-02-02');
  });

  it('offers on an earlier day nothing that became known later', async () => {
    await renderInSite(<NotFoundPage />, { at: '/documents/doc-joint-declaration-2027?asOf=2026-02-02' });
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).not.toContain('doc-joint-declaration-2026');
    }
  });
});
