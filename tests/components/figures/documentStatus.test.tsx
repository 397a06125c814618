import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { documentStatus } from '../../../src/figures/document-status/index.ts';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

function rowOf(title: string): HTMLElement {
  const row = screen.getByRole('heading', { level: 3, name: title }).closest('li');
  if (row === null) throw new Error(`no row ${title}`);
  return row;
}

describe('document-status', () => {
  it('draws a life line a document, with what was expected above what was found', async () => {
    const { container } = await renderInSite(<FigureFrame figure={documentStatus} />);
    expect(screen.getByRole('heading', { level: 2, name: 'How far has each document come?' })).toBeVisible();
    const row = rowOf('Transit trade agreement');
    expect(
      within(row).getByRole('img', {
        name: 'Transit trade agreement: negotiated 16 September 2022, announced April 2025 and signed 4 February 2026',
      }),
    ).toBeVisible();
    expect(
      within(row)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Expected', 'Found']);
    const [expected, found] = within(row).getAllByRole('definition');
    expect(expected).toHaveTextContent('spoke of finalising a transit trade agreement early. (Shehbaz Sharif,');
    expect(expected).toHaveTextContent('16 Sept 2022)');
    expect(found).toHaveTextContent('Signed 4 Feb 2026, Islamabad');
    expect(found).toHaveTextContent('no ratification found by 23 November 2026');
    expect(found).toHaveTextContent('Met, late.');
    await expectAccessible(container);
  });

  it('says overdue in words, with the report that is missing', async () => {
    await renderInSite(<FigureFrame figure={documentStatus} />);
    const [, found] = within(rowOf('Falcon EuroBus supply of 600 electric buses')).getAllByRole('definition');
    expect(found).toHaveTextContent('Announced 4 Feb 2026');
    expect(found).toHaveTextContent('Overdue.');
    expect(found).toHaveTextContent('no report found by 23 November 2026');
  });

  it('names the parties, or that nobody is named', async () => {
    await renderInSite(<FigureFrame figure={documentStatus} />);
    const declaration = rowOf('Joint Declaration on strategic partnership');
    expect(within(declaration).getByText('Shehbaz Sharif')).toBeVisible();
    expect(within(rowOf('Document on ports')).getByText('signatories not named')).toBeVisible();
  });

  it('opens the sources of a row in one step', async () => {
    await renderInSite(<FigureFrame figure={documentStatus} />);
    const row = rowOf('Treaty on extradition');
    await userEvent
      .setup()
      .click(within(row).getByRole('button', { name: 'reported: show the 3 sources of “Treaty on extradition”' }));
    // Three sources, each a link to its publication and one to its record.
    expect(within(row).getAllByRole('listitem')).toHaveLength(3);
  });

  it('leads to all of the documents, and folds what follows the first twelve', async () => {
    await renderInSite(<FigureFrame figure={documentStatus} />);
    expect(screen.getByRole('link', { name: 'Show all 68, since 1992' })).toHaveAttribute(
      'href',
      '/documents?from=1992',
    );
    // 39 of the last two years, 12 of them open.
    expect(screen.getByText('27 more documents, in the same order').closest('details')).not.toHaveAttribute('open');
  });

  it('has a table of every row', async () => {
    await renderInSite(<FigureFrame figure={documentStatus} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table');
    // 39 rows and the head.
    expect(within(table).getAllByRole('row')).toHaveLength(40);
    const row = within(table).getByRole('rowheader', { name: 'Memorandum on railway cooperation' }).closest('tr');
    expect(row).toHaveTextContent('Met: On 4 February 2026 a railway memorandum was reported as signed.');
  });

  it('shows on 2 February 2026 what was expected and no signature of the 4th', async () => {
    const { container } = await renderInSite(<FigureFrame figure={documentStatus} />, { at: '/?asOf=2026-02-02' });
    const [expected, found] = within(rowOf('Transit trade agreement')).getAllByRole('definition');
    expect(expected).toHaveTextContent('Shehbaz Sharif and Kassym-Jomart Tokayev spoke of finalising');
    expect(found).toHaveTextContent('Announced Apr 2025 no signature on record');
    expect(screen.queryByRole('heading', { name: 'Joint Declaration on strategic partnership' })).toBeNull();
    expect(container).not.toHaveTextContent('4 Feb 2026');
  });
});
