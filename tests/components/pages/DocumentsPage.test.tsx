import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DocumentsPage } from '../../../src/pages/DocumentsPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const list = () => screen.getByRole('list', { name: 'The documents' });
const titles = () =>
  within(list())
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

describe('DocumentsPage', () => {
  it('has the four figures and every document, each anchor once', async () => {
    const { container } = await renderInSite(<DocumentsPage />, { at: '/documents' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'What was expected, what was signed, what is in force?',
    );
    expect([...container.querySelectorAll('figure')].map((figure) => figure.id)).toEqual([
      'document-status',
      'expected-to-signed',
      'expected-and-actual',
      'document-count',
    ]);
    expect(screen.getByText('68 documents.')).toHaveAttribute('aria-live', 'polite');
    const { documents, expectations } = await realDataset();
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    const wanted = [...documents, ...expectations].map(({ id }) => id);
    expect(ids.filter((id) => wanted.includes(id)).sort()).toEqual([...wanted].sort());
  });

  it('is accessible', async () => {
    const { container } = await renderInSite(<DocumentsPage />, { at: '/documents?kind=treaty&q=pakistan&from=2025' });
    await expectAccessible(container);
  });

  it('filters by kind, status, side and area through the address', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<DocumentsPage />, { at: '/documents' });
    await user.click(screen.getByRole('checkbox', { name: 'Treaty (3)' }));
    expect(location()).toBe('/documents?kind=treaty');
    // Extradition 2026; legal assistance and double taxation of 23 August 1995, the latter with more origins.
    expect(titles()).toEqual([
      'Treaty on extradition',
      'Convention against double taxation',
      'Treaty on mutual legal assistance',
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'In force (2)');
    expect(location()).toBe('/documents?kind=treaty&status=in-force');
    expect(screen.getByText('2 documents of 68.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What was expected' }), 'Overdue');
    // Both choices stand in one parameter; neither replaces the other.
    expect(location()).toBe('/documents?kind=treaty&status=in-force%2Coverdue');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Side' }), 'Kazakhstan (2)');
    expect(location()).toBe('/documents?kind=treaty&status=in-force%2Coverdue&side=KAZ');
  });

  it('finds the documents that others signed, too', async () => {
    await renderInSite(<DocumentsPage />, { at: '/documents?side=third-party&kind=agreement' });
    // Of 14 agreements: the transit of 1995 with China and Kyrgyzstan, QazaqGaz–Turkmengaz, the Naibabad–Kharlachi study.
    expect(screen.getByText('3 documents of 68.')).toBeVisible();
  });

  it('orders by consequence, and by time when asked to', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<DocumentsPage />, { at: '/documents' });
    expect(titles()[0]).toBe('Treaty on extradition');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest first');
    expect(location()).toBe('/documents?sort=date');
    expect(titles()[0]).toBe('Declaration on principles of relations');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Newest first');
    expect(titles()[0]).toBe('ISSI–FPRI memorandum');
  });

  it('looks for words, and says what to leave out when nothing is left', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<DocumentsPage />, { at: '/documents?asOf=2026-02-02&area=railways' });
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'zzz');
    await waitFor(() => expect(location()).toBe('/documents?asOf=2026-02-02&area=railways&q=zzz'));
    expect(await screen.findByText(/^No document meets all of this/)).toBeVisible();
    const choices = screen.getByRole('list', { name: 'Chosen' });
    expect(within(choices).getByRole('link', { name: 'Leave out Railways' })).toHaveAttribute(
      'href',
      '/documents?asOf=2026-02-02&q=zzz',
    );
    await user.click(within(choices).getByRole('link', { name: 'Clear the filters' }));
    expect(location()).toBe('/documents?asOf=2026-02-02');
  });

  it('lists on 2 February 2026 only what was known', async () => {
    await renderInSite(<DocumentsPage />, { at: '/documents?asOf=2026-02-02' });
    // 68 less those of 4 February and after: one declaration, 2 of 14 agreements, 21 memoranda, 3 contracts.
    expect(screen.getByText('41 documents.')).toBeVisible();
    expect(titles()).not.toContain('Joint Declaration on strategic partnership');
    expect(titles()).toContain('Treaty on extradition');
  });

  it('says so where nothing was known yet', async () => {
    await renderInSite(<DocumentsPage />, { at: '/documents?asOf=1990-01-01' });
    expect(screen.getByText('No document was known by 1 January 1990.')).toBeVisible();
  });
});
