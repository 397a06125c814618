import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SourcePage } from '../../../src/pages/SourcePage.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const open = (at: string) => renderInSite(<SourcePage />, { at: `/sources/${at}`, route: '/sources/:id' });

describe('SourcePage', () => {
  it('tells which sources relay the same release', async () => {
    // Two other rows have the origin pk-foreign-ministry-visit-announcement-2026.
    await open('web-desk-pre-visit');
    expect(screen.getByText(/as one origin together with 2 other sources/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Sources of the same origin' })).toBeVisible();
  });

  it('gives licence, vintage and first publisher where they are held', async () => {
    await open('gh-cow');
    expect(screen.getByText('v4.0, 2016; covers 1870-2014')).toBeVisible();
    expect(screen.getByText('Licence', { selector: 'dt' })).toBeVisible();
    expect(screen.getByText(/No other source here relays the same release/)).toBeVisible();
  });

  it('says that it was published later than the day shown, and that nothing rests on it yet', async () => {
    // Published on 30 June 2026.
    await open('gh-cow?asOf=2026-02-02');
    expect(screen.getByText(/published after 2 February 2026, the day shown/)).toBeVisible();
    expect(screen.getByText('No record known on this day rests on it.')).toBeVisible();
  });

  it('names for a mistyped id the ones that may be meant', async () => {
    await open('web-desk-previsit');
    expect(screen.getByRole('heading', { level: 1, name: 'There is no such source' })).toBeVisible();
    expect(screen.getByText(/No source has the id “web-desk-previsit”/)).toBeVisible();
    expect(screen.getByText(/Kazakh President Tokayev to begin two-day state visit/)).toBeVisible();
  });
});
