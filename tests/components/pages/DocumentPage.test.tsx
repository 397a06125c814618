import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DocumentPage } from '../../../src/pages/DocumentPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const open = (at: string) => renderInSite(<DocumentPage />, { at: `/documents/${at}`, route: '/documents/:id' });
const region = (name: string) => screen.getByRole('region', { name });

/** What stands under a name in the list of facts. */
function fact(name: string): HTMLElement {
  const definition = screen.getByText(name, { selector: 'dt' }).nextElementSibling;
  if (!(definition instanceof HTMLElement)) throw new Error(`no fact ${name}`);
  return definition;
}

describe('DocumentPage', () => {
  it('tells what the document is, who signed, where and at what occasion', async () => {
    const { container } = await open('doc-joint-declaration-2026');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Joint Declaration on strategic partnership');
    expect(fact('Full title')).toHaveTextContent(/^Joint Declaration on Establishing Strategic Partnership/);
    expect(fact('Full title')).toHaveTextContent('the paper’s own title');
    expect(fact('Signed')).toHaveTextContent('4 February 2026');
    expect(fact('Signed at')).toHaveTextContent('Islamabad, Pakistan');
    expect(within(fact('Occasion')).getByRole('link')).toHaveAttribute('href', '/visits/visit-tokayev-islamabad-2026');
    const signers = region('Who signed');
    expect(
      within(signers)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Shehbaz Sharif', 'Kassym-Jomart Tokayev']);
    // Two versions are on record of this document, and two promises (com-jd-…).
    expect(within(region('Where the sources disagree')).getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
    expect(within(region('What was promised in it')).getAllByRole('heading', { level: 3 })).toHaveLength(2);
    await expectAccessible(container);
  });

  it('draws the life line and lists its steps', async () => {
    await open('doc-transit-trade-agreement-2026');
    expect(
      screen.getByRole('img', {
        name: 'negotiated 16 September 2022, announced April 2025 and signed 4 February 2026',
      }),
    ).toBeVisible();
    expect(region('How it came about')).toHaveTextContent(
      'The 13th commission session spoke of hastening the agreement',
    );
  });

  it('names what is absent: signers, and that a title is a description', async () => {
    await open('doc-transit-trade-agreement-2026');
    expect(within(region('Who signed')).getAllByText('name not stated')).toHaveLength(2);
    expect(fact('Full title')).toHaveTextContent('the paper’s own title is not on record');
  });

  it('keeps what was said beforehand, the first wording first, without a link to itself', async () => {
    await open('doc-transit-trade-agreement-2026');
    const expected = region('What was expected beforehand');
    expect(
      within(expected)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual([
      'Early transit trade agreement',
      'Agreement on access to Gwadar',
      'Transit trade agreement soon',
      'Agreements on trade facilitation',
      'Agreements on transport',
    ]);
    expect(within(expected).queryByRole('link', { name: 'Transit trade agreement' })).toBeNull();
  });

  it('says how long a plan runs and what a contract is worth', async () => {
    const { unmount } = await open('doc-action-plan-2025');
    expect(fact('Runs for')).toHaveTextContent('2025–2026');
    expect(screen.getByText('It is to run until 31 December 2026.')).toBeVisible();
    expect(region('What was expected beforehand')).toHaveTextContent(
      'no statement made beforehand on record by 23 November 2026',
    );
    unmount();
    await open('doc-falcon-eurobus-2026');
    expect(fact('Value')).toHaveTextContent('108 million USD (value as announced)');
    expect(fact('Signed')).toHaveTextContent('no signature on record');
  });

  it('shows on an earlier day only what had been said of it by then', async () => {
    const { container } = await open('doc-transit-trade-agreement-2026?asOf=2026-02-02');
    expect(screen.getByText(/^By 2 February 2026 no signature was known/)).toBeVisible();
    expect(fact('Status')).toHaveTextContent('Announced');
    expect(fact('Full title')).toHaveTextContent('not yet known');
    expect(screen.queryByText('Occasion', { selector: 'dt' })).toBeNull();
    expect(region('Who is to sign')).toHaveTextContent('signatories not named');
    expect(within(region('What was expected beforehand')).getAllByText('Open.').length).toBeGreaterThan(0);
    expect(container).not.toHaveTextContent('4 February 2026');
    await expectAccessible(container);
  });

  it('tells nothing of a document that was not yet known, and leads to its first day', async () => {
    await open('doc-joint-declaration-2026?asOf=2026-02-02');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Not yet known on 2 February 2026');
    expect(screen.queryByText(/strategic partnership/i)).toBeNull();
    expect(screen.getByRole('link', { name: 'See it as known on 4 February 2026' })).toHaveAttribute(
      'href',
      '/documents/doc-joint-declaration-2026?asOf=2026-02-04',
    );
  });

  it('helps with an id that does not exist', async () => {
    await open('doc-port-2026');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no record “doc-port-2026”');
    expect(screen.getByRole('link', { name: 'Document on ports' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'All documents' })).toHaveAttribute('href', '/documents');
  });
});
