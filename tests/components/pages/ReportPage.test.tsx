import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { registry } from '../../../src/figures/registry.ts';
import { ReportPage } from '../../../src/pages/ReportPage.tsx';
import { EMPTY_REPORT, parseReport } from '../../../src/viewState/report.ts';
import { keepReport, keptReport } from '../../../src/viewState/reportStorage.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { type RenderedInSite, renderInSite } from '../../helpers/renderInSite.tsx';

// Fetched once, so that no test waits for it.
beforeAll(async () => {
  await import('../../../src/pages/report/ReportRoom.tsx');
  await Promise.all(registry.filter(({ id }) => SHOWN.includes(id)).map(({ load }) => load()));
});
beforeEach(() => keepReport(EMPTY_REPORT));

const SHOWN = ['trade-target', 'visits-by-year'];

const THREE = 'heading.One*visit.visit-tokayev-islamabad-2026*note.Three';

async function open(report: string | null, more = ''): Promise<RenderedInSite> {
  const query = new URLSearchParams(report === null ? '' : { report }).toString();
  const rendered = await renderInSite(<ReportPage />, { at: `/report?${query}${more}` });
  await screen.findByRole('heading', { name: /^Contents/ }, { timeout: 20_000 });
  return rendered;
}

/** The report as the address now has it. */
const inAddress = ({ location }: RenderedInSite) => new URLSearchParams(location().split('?')[1]).get('report');
const paper = () => screen.getByRole('article', { name: 'The report as it will be printed' });

describe('the contents', () => {
  it('move by keyboard: the focus goes along, and the move is said', async () => {
    const user = userEvent.setup();
    const rendered = await open(THREE);
    const button = screen.getByRole('button', { name: 'Move “Three” up (number 3)' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(inAddress(rendered)).toBe('heading.One*note.Three*visit.visit-tokayev-islamabad-2026');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move “Three” up (number 2)' }));
    expect(screen.getByText('“Three” is now number 2 of 3.')).toHaveAttribute('role', 'status');
    await user.keyboard('{Enter}');
    expect(inAddress(rendered)).toBe('note.Three*heading.One*visit.visit-tokayev-islamabad-2026');
    // At the beginning it keeps the focus and goes no further.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move “Three” up (number 1)' }));
    await user.keyboard('{Enter}');
    expect(inAddress(rendered)).toBe('note.Three*heading.One*visit.visit-tokayev-islamabad-2026');
    expect(keptReport()).toBe('note.Three*heading.One*visit.visit-tokayev-islamabad-2026');
  });

  it('move by dragging', async () => {
    const rendered = await open(THREE);
    const rows = within(
      screen.getAllByRole('list').find((list) => list.className === 'report-rows') ?? document.body,
    ).getAllByRole('listitem');
    const handle = rows[2]?.querySelector('[draggable]');
    if (!handle || rows[0] === undefined) throw new Error('no row');
    const dataTransfer = { setData: vi.fn(), setDragImage: vi.fn(), effectAllowed: '' };
    fireEvent.dragStart(handle, { dataTransfer });
    fireEvent.dragOver(rows[0], { dataTransfer });
    fireEvent.drop(rows[0], { dataTransfer });
    expect(inAddress(rendered)).toBe('note.Three*heading.One*visit.visit-tokayev-islamabad-2026');
  });

  it('lose what is taken out, and the focus stays in the list', async () => {
    const user = userEvent.setup();
    const rendered = await open(THREE);
    await user.click(screen.getByRole('button', { name: 'Take “One” out (number 1)' }));
    expect(inAddress(rendered)).toBe('visit.visit-tokayev-islamabad-2026*note.Three');
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Move “President Tokayev’s state visit to Pakistan” up (number 1)' }),
    );
  });

  it('take headings and notes of one’s own, which stand in the report as they were typed', async () => {
    const user = userEvent.setup();
    const rendered = await open('visit.visit-tokayev-islamabad-2026');
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    const field = screen.getByRole('textbox', { name: 'Note' });
    expect(document.activeElement).toBe(field);
    await user.type(field, '2 * 3 < 7{Enter}{Enter}Second');
    await user.tab();
    expect(parseReport(inAddress(rendered)).items[1]).toEqual({ kind: 'note', text: '2 * 3 < 7\n\nSecond' });
    expect(within(paper()).getByText('2 * 3 < 7')).toBeVisible();
    expect(within(paper()).getByText('Second')).toBeVisible();
  });

  it('name what is not there, and leave it out of the document', async () => {
    await open('figure.nonsense*visit.nobody*heading.Here');
    expect(await screen.findByText('There is no figure “nonsense”.')).toBeVisible();
    expect(screen.getByText('There is no record “nobody”.')).toBeVisible();
    expect(within(paper()).getByRole('heading', { name: 'Here' })).toBeVisible();
    expect(within(paper()).queryByText(/nonsense|nobody/)).toBeNull();
  });
});

describe('emptying', () => {
  it('forgets the report here and in the address, and says how to have it back', async () => {
    const user = userEvent.setup();
    const rendered = await open(THREE);
    await user.click(screen.getByRole('button', { name: 'Empty the report' }));
    expect(screen.getByText('The report is empty. The Back button of the browser brings it back.')).toBeVisible();
    expect(inAddress(rendered)).toBeNull();
    expect(keptReport()).toBeNull();
  });
});

describe('the document', () => {
  it('has a title page with the day and the version, numbered items, notes and a bibliography', async () => {
    const { container } = await open(
      'title.Rail*authors.A. B.*heading.Trade*figure.trade-target_show.both*document.doc-extradition-treaty-2026',
      '&asOf=2026-02-05',
    );
    await within(paper()).findByRole('heading', { name: /^Figure 1\. How far is the goal/ }, { timeout: 20_000 });
    const page = within(paper());
    expect(page.getByRole('heading', { level: 2, name: 'Rail' })).toBeVisible();
    expect(page.getByText('A. B.')).toBeVisible();
    expect(page.getByText('As known on 5 February 2026')).toBeVisible();
    expect(page.getByText('Relations of Pakistan and Kazakhstan, version 1.1.1')).toBeVisible();
    expect(page.getByRole('heading', { name: /^Table 1\. How far is the goal/ })).toBeVisible();
    expect(page.getByRole('heading', { name: /^Treaty on extradition/ })).toBeVisible();
    // One note an item, whatever of it is shown.
    const [notes, bibliography] = page
      .getAllByRole('list')
      .filter((list) => list.parentElement?.className === 'report-list');
    if (notes === undefined || bibliography === undefined) throw new Error('no notes');
    expect(
      within(notes)
        .getAllByRole('listitem')
        .map((note) => note.textContent?.slice(0, 24)),
    ).toEqual(['Figure 1 and Table 1. As', 'Treaty on extradition. A']);
    // Every number that is cited leads to an entry of the bibliography.
    for (const link of paper().querySelectorAll('a[href^="#"]')) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull();
    }
    await expectAccessible(container);
  });

  it('takes each figure with its own choices, whatever the address says for the page', async () => {
    await open('figure.visits-by-year_level.president*figure.visits-by-year', '&level=minister');
    const headings = await within(paper()).findAllByRole(
      'heading',
      { name: /How often did the two sides meet/ },
      { timeout: 20_000 },
    );
    const answers = headings.map((heading) => heading.nextElementSibling?.textContent);
    expect(headings).toHaveLength(2);
    expect(answers[0]).not.toBe(answers[1]);
    expect(within(paper()).getByText('level: President')).toBeVisible();
  });
});

describe('which report it is', () => {
  it('is the one that this browser keeps, where the address has none', async () => {
    keepReport(parseReport('heading.Kept'));
    const rendered = await open(null);
    expect(inAddress(rendered)).toBe('heading.Kept');
  });

  it('is that of the address, where it has one; the kept one is offered and not lost', async () => {
    keepReport(parseReport('heading.Kept'));
    const user = userEvent.setup();
    const rendered = await open('heading.Sent');
    expect(within(paper()).getByRole('heading', { name: 'Sent' })).toBeVisible();
    expect(keptReport()).toBe('heading.Kept');
    await user.click(screen.getByRole('button', { name: 'Open the one kept here' }));
    expect(inAddress(rendered)).toBe('heading.Kept');
    expect(screen.queryByRole('button', { name: 'Open the one kept here' })).toBeNull();
  });

  it('says how to begin where there is none', async () => {
    const { container } = await open(null);
    expect(screen.getByText('Nothing is in the report yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Word (.docx)' })).toBeNull();
    await expectAccessible(container);
  });
});

describe('the saved file', () => {
  const choose = async (text: string) => {
    const user = userEvent.setup();
    await user.upload(
      screen.getByLabelText('Open a saved report'),
      new File([text], 'mine.json', { type: 'application/json' }),
    );
  };

  it('is opened again as it was saved, day and all', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:x';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const user = userEvent.setup();
    const first = await open(`title.Mine*${THREE}`, '&asOf=2026-02-05');
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    const text = (await saved[0]?.text()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      format: 'dostyq-report',
      asOf: '2026-02-05',
      title: 'Mine',
      packageVersion: '1.1.1',
    });
    first.unmount();
    keepReport(EMPTY_REPORT);
    const second = await open(null);
    await choose(text);
    await screen.findByText('Opened: 3 items.');
    expect(inAddress(second)).toBe(`title.Mine*${THREE}`);
    expect(second.location()).toContain('asOf=2026-02-05');
  });

  it('is refused aloud where it is none, and nothing is lost', async () => {
    const rendered = await open(THREE);
    await choose(
      '{"format":"dostyq-report","version":1,"items":[{"chart":"x"},{"figure":"a","choices":{"form":"2015"}}]}',
    );
    const alert = await screen.findByText('“mine.json” was not opened');
    expect(alert).toBeVisible();
    expect(screen.getByText('Item 1: this is no item of a report: {"chart":"x"}')).toBeVisible();
    expect(screen.getByText('Item 2: there is no such choice: form: 2015')).toBeVisible();
    expect(inAddress(rendered)).toBe(THREE);
  });
});
