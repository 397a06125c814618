import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OrganisationPage } from '../../../src/pages/OrganisationPage.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const open = (at: string) =>
  renderInSite(<OrganisationPage />, { at: `/organisations/${at}`, route: '/organisations/:id' });

describe('OrganisationPage', () => {
  it('has a row a session and names what is not stated', async () => {
    await open('org-intergovernmental-commission');
    // Four sessions on record and a row of headings.
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(5);
  });

  it('lists the heads of an embassy', async () => {
    await open('org-embassy-kazakhstan-islamabad');
    const section = screen.getByRole('heading', { level: 2, name: 'Heads' }).closest('section');
    if (section === null) throw new Error('no section');
    expect(within(section).getAllByRole('listitem')).toHaveLength(4);
  });

  it('does not tell on an earlier day of a body that was founded later', async () => {
    // The Strategic Dialogue was founded by the declaration of 4 February 2026.
    await open('org-strategic-dialogue?asOf=2026-02-02');
    expect(screen.queryByRole('heading', { level: 1, name: 'Strategic Dialogue' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: 'Not yet known on 2 February 2026' })).toBeVisible();
  });
});
