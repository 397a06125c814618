import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectedToSigned } from '../../../src/figures/expected-to-signed/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { expectWholeFigure, openFigure } from '../../helpers/openFigure.tsx';

const drawing = () => screen.getByRole('group', { name: /^Of \d+ papers spoken of beforehand/ });
const short = () => screen.getByRole('list', { name: 'Not signed as said, by name' });

describe('expected-to-signed', () => {
  it('asks, answers, and has a row for each paper', async () => {
    await expectWholeFigure(expectedToSigned, {
      question: 'What became of what was to be signed?',
      answer: /10 signed as said, 1 signed late, 4 only in part, 1 overdue/,
      rows: 73,
      at: '/documents',
    });
  });

  it('links each area and each outcome for which there is a filter, and no other', async () => {
    await openFigure(expectedToSigned, '/documents?from=1992&asOf=2026-11-23');
    const links = within(drawing()).getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
      [
        'Political: 2 papers spoken of beforehand',
        '/documents?asOf=2026-11-23&from=1992&area=political#documents-list',
      ],
      ['Economic: 8 papers spoken of beforehand', '/documents?asOf=2026-11-23&from=1992&area=economic#documents-list'],
      [
        'Connectivity: 6 papers spoken of beforehand',
        '/documents?asOf=2026-11-23&from=1992&area=connectivity#documents-list',
      ],
      ['Society: 4 papers spoken of beforehand', '/documents?asOf=2026-11-23&from=1992&area=society#documents-list'],
      ['Security: 2 papers spoken of beforehand', '/documents?asOf=2026-11-23&from=1992&area=security#documents-list'],
      ['Signed as said: 10 papers', '/documents?asOf=2026-11-23&from=1992&status=met#expected-to-signed'],
      ['Only in part: 4 papers', '/documents?asOf=2026-11-23&from=1992&status=partly#expected-to-signed'],
      [
        'Overdue: time ran out, no report: one paper',
        '/documents?asOf=2026-11-23&from=1992&status=overdue#expected-to-signed',
      ],
      [
        'No report found by 23 Nov 2026: 3 papers',
        '/documents?asOf=2026-11-23&from=1992&status=unknown#expected-to-signed',
      ],
      ['Still open: 3 papers', '/documents?asOf=2026-11-23&from=1992&status=open#expected-to-signed'],
    ]);
    expect(drawing()).toHaveTextContent('Spoken of beforehand: 22');
    expect(drawing()).toHaveTextContent('Nothing said beforehand on record: 51');
    expect(within(drawing()).getByText('Signed unannounced')).toBeVisible();
  });

  it('says in words what is not drawn', async () => {
    await openFigure(expectedToSigned, '/documents');
    expect(drawing()).not.toHaveTextContent('Not signed');
    expect(
      screen.getByText('No paper stands under “Not signed”. No paper was spoken of beforehand in “Multilateral”.'),
    ).toBeVisible();
  });

  it('names what was not signed as it was said, and who had said it', async () => {
    await openFigure(expectedToSigned, '/documents');
    const rows = within(short()).getAllByRole('listitem');
    // 1 late, 4 in part, 1 overdue, 3 without a report, 3 open.
    expect(rows).toHaveLength(12);
    const row = rows.find((item) => within(item).queryByRole('link', { name: 'Railway from Karachi to Kazakhstan' }));
    expect(row).toHaveTextContent('Only in part');
    expect(row).toHaveTextContent('Muhammad Hanif Abbasi, 22 Jan 2026 · for: during the president’s visit');
    expect(within(short()).getByRole('link', { name: 'Document on ports' })).toHaveAttribute(
      'href',
      '/documents/doc-ports-2026',
    );
    expect(short()).toHaveTextContent('Overdue: no report found by 23 November 2026');
  });

  it('makes the bands of a node stand out while it has the focus or the pointer', async () => {
    const { container } = await openFigure(expectedToSigned, '/documents');
    const strong = () => container.querySelectorAll('.flow-band-active').length;
    expect(strong()).toBe(0);
    const economic = screen.getByRole('link', { name: /^Economic: 8/ });
    fireEvent.focus(economic);
    // Economic papers were signed as said, signed late, are overdue, without a report, and open.
    expect(strong()).toBe(5);
    fireEvent.blur(economic);
    expect(strong()).toBe(0);
    fireEvent.pointerEnter(within(drawing()).getByText('Signed unannounced'));
    expect(strong()).toBe(6);
  });

  it('is mostly open on the eve of the state visit, and tells nothing later', async () => {
    const { container } = await openFigure(expectedToSigned, '/documents?asOf=2026-02-02');
    expect(
      screen.getByText(/^Of 17 papers spoken of beforehand: 3 signed as said, 1 overdue and 13 still open/),
    ).toBeVisible();
    expect(short()).toHaveTextContent('Overdue: no report known on 2 February 2026');
    expect(container).not.toHaveTextContent('4 Feb 2026');
    await expectAccessible(container);
  });

  it('says so when the filters leave nothing, or nothing was known', async () => {
    const { unmount } = await openFigure(expectedToSigned, '/documents?q=zzz');
    expect(screen.getByText('No paper to show.')).toBeVisible();
    unmount();
    await openFigure(expectedToSigned, '/documents?asOf=1990-01-01');
    expect(screen.getByText('Nothing on this was known on 1 January 1990.')).toBeVisible();
  });

  it('narrows to what an outcome’s link leads to', async () => {
    await openFigure(expectedToSigned, '/documents?status=overdue');
    expect(screen.getByText('Of one paper spoken of beforehand: 1 overdue.')).toBeVisible();
    expect(within(short()).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText(/^It is a statement with no paper of its own on record\./)).toBeVisible();
    expect(screen.getByText(/^No paper that meets the filters stands under “Signed as said”, /)).toBeVisible();
  });
});
