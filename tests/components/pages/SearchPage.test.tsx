import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SearchPage } from '../../../src/pages/SearchPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

// The index of the real data is built first, on a machine that may be busy.
configure({ asyncUtilTimeout: 5000 });

/** The page with the index fetched. */
async function renderPage(at: string) {
  const rendered = await renderInSite(<SearchPage />, { at });
  await waitFor(() => expect(screen.queryByText('Reading the records …')).toBeNull());
  return rendered;
}

const headings = (level: number) =>
  screen.queryAllByRole('heading', { level }).map((heading) => heading.textContent?.trim());

describe('SearchPage', () => {
  it('before anything is asked shows examples made from the data', async () => {
    const user = userEvent.setup();
    const { container, location } = await renderPage('/search?asOf=2026-02-02');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Where is the record I mean?');
    expect(headings(2)).toEqual(['For example']);
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Shehbaz Sharif' }));
    expect(location()).toBe('/search?asOf=2026-02-02&q=Shehbaz+Sharif');
    expect(screen.getByRole('searchbox')).toHaveValue('Shehbaz Sharif');
  });

  it('groups what it finds, the best group first, and says why', async () => {
    const { container } = await renderPage('/search?q=Shahbaz');
    expect(headings(2)[0]).toBe('People 1');
    expect(screen.getByText(/^\d+ records for “Shahbaz”, as known on 23 November 2026\./)).toHaveAttribute(
      'aria-live',
      'polite',
    );
    expect(screen.getByRole('link', { name: 'Shehbaz Sharif' })).toHaveAttribute('href', '/people/shehbaz-sharif');
    expect(screen.getByText('also written Shahbaz Sharif')).toBeVisible();
    const visits = screen.getByRole('region', { name: 'Visits and meetings 18' });
    // Five of a kind are shown before the reader asks for all.
    expect(within(visits).getAllByRole('heading', { level: 3 })).toHaveLength(5);
    expect(within(visits).getAllByText('names Shahbaz Sharif')).not.toHaveLength(0);
    expect(within(visits).getAllByRole('button', { name: /show .*source/ })).toHaveLength(5);
    await expectAccessible(container);
  });

  it('shows all of one kind, chosen in the address', async () => {
    const user = userEvent.setup();
    const { location } = await renderPage('/search?q=Shahbaz');
    await user.click(screen.getByRole('link', { name: 'Show all 18: Visits and meetings' }));
    expect(location()).toBe('/search?kind=visits&q=Shahbaz');
    expect(headings(2)).toEqual(['Visits and meetings 18']);
    expect(headings(3)).toHaveLength(18);
    expect(screen.getByText(/^18 records for “Shahbaz” among Visits and meetings/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Show records of all kinds' }));
    expect(location()).toBe('/search?q=Shahbaz');
  });

  it('finds while the reader types, in any script, and writes it into the address in place', async () => {
    const user = userEvent.setup();
    const { location } = await renderPage('/search');
    const field = screen.getByRole('searchbox', { name: 'Words, names, places' });
    await user.type(field, 'Токаев');
    expect(field).toHaveValue('Токаев');
    expect(await screen.findByRole('link', { name: 'Kassym-Jomart Tokayev' })).toBeVisible();
    await waitFor(() => expect(location()).toBe(`/search?q=${encodeURIComponent('Токаев')}`));
    await user.clear(field);
    await user.type(field, 'شہباز شریف{Enter}');
    expect(await screen.findByRole('link', { name: 'Shehbaz Sharif' })).toBeVisible();
    expect(new URLSearchParams(location().split('?')[1]).get('q')).toBe('شہباز شریف');
  });

  it('says when only near words were found', async () => {
    await renderPage('/search?q=extraditon');
    expect(screen.getByText(/Nothing is written so; these differ in a letter or two\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Treaty on extradition' })).toHaveAttribute(
      'href',
      '/documents/doc-extradition-treaty-2026',
    );
  });

  it('without a result says what to leave out, and what comes closest', async () => {
    const { container } = await renderPage('/search?q=extradition+xyzzy');
    expect(screen.getByText(/^No record for “extradition xyzzy”/)).toBeVisible();
    expect(screen.getByRole('link', { name: '“extradition” alone: 5 records' })).toHaveAttribute(
      'href',
      '/search?q=extradition',
    );
    expect(screen.getByText('“xyzzy” alone: no record')).toBeVisible();
    expect(headings(2)).toEqual(['The nearest titles']);
    expect(screen.getByRole('link', { name: 'Treaty on extradition' })).toBeVisible();
    await expectAccessible(container);
  });

  it('finds nothing that was not known on the day, and offers to look in today', async () => {
    await renderPage('/search?q=referendum&asOf=2026-02-02');
    expect(screen.getByText('No record for “referendum”, as known on 2 February 2026.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Search in what is known today' })).toHaveAttribute(
      'href',
      '/search?q=referendum',
    );
    expect(screen.queryByText(/Call of Shehbaz Sharif/)).toBeNull();
  });
});
