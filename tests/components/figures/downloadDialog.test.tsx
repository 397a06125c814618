import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { parseEdtf } from '../../../src/domain/edtf.ts';
import { documentCount } from '../../../src/figures/document-count/index.ts';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { ActionPlanPage } from '../../../src/pages/ActionPlanPage.tsx';
import { ChangesPage } from '../../../src/pages/ChangesPage.tsx';
import { VisitsPage } from '../../../src/pages/VisitsPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { readCsv } from '../../helpers/readCsv.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';
import { listenForSavedFiles, type SavedFile } from '../../helpers/savedFiles.ts';

const files = listenForSavedFiles();

async function openDialog(button: string | RegExp = 'Download') {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: button }));
  // What it needs is fetched first: on a busy machine that takes more than the usual second.
  return { user, dialog: await screen.findByRole('dialog', {}, { timeout: 20_000 }) };
}

async function firstSaved(): Promise<SavedFile> {
  await waitFor(() => expect(files.saved).toHaveLength(1));
  const [file] = files.saved;
  if (file === undefined) throw new Error('No file was saved');
  return file;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('the downloads of a figure', () => {
  it('say what there is to take away, and of which day', async () => {
    const { container } = await renderInSite(<FigureFrame figure={documentCount} />, {
      at: '/documents?asOf=2026-02-05',
    });
    const { dialog } = await openDialog();
    expect(dialog).toHaveAccessibleName('Download “How many documents were signed on 4 February 2026?”');
    // Seven counts; 6 + 2 + 2 + 2 + 2 + 1 + 1 publications.
    expect(within(dialog).getByText(/^7 rows, 16 sources, as known on 5 February 2026\./)).toBeVisible();
    const names = within(dialog)
      .getAllByRole('button')
      .map((button) => button.textContent);
    const table = ['CSV', 'Excel (.xlsx)', 'JSON', 'All of it (.zip)'];
    expect(names).toEqual(['SVG', 'PNG', 'PNG, double', ...table, 'Close']);
    expect(within(dialog).getByRole('button', { name: 'CSV' })).toHaveAccessibleDescription(/RFC 4180/);
    await expectAccessible(container);
  });

  it('give the picture in the size and the colours that are chosen', async () => {
    await renderInSite(<FigureFrame figure={documentCount} />, { at: '/documents?asOf=2026-02-05' });
    // The letters inside come from the files of the site, which are not there.
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(new Uint8Array([1, 2, 3])));
    const { user, dialog } = await openDialog();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Size' }), 'Column, 374 px wide');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Colours' }), 'Dark');
    await user.click(within(dialog).getByRole('button', { name: 'SVG' }));
    await waitFor(() => expect(files.saved).toHaveLength(1), { timeout: 20_000 });
    expect(files.saved[0]?.name).toBe('dostyq-document-count-2026-02-05-column.svg');
    const svg = (await files.saved[0]?.blob.text()) ?? '';
    expect(svg).toContain('width="374"');
    expect(svg).toContain('fill="#10171d"');
    expect(svg).toContain('As known on 5 February 2026');
    expect(svg).toContain('url(data:font/woff2;base64,AQID)');
    expect(fetched).toHaveBeenCalled();
    fetched.mockRestore();
  });

  it('give CSV, with the mark of UTF-8 only on demand', async () => {
    await renderInSite(<FigureFrame figure={documentCount} />, { at: '/documents?asOf=2026-02-05' });
    const { user, dialog } = await openDialog();
    const csv = within(dialog).getByRole('button', { name: 'CSV' });
    await user.click(csv);
    const { name, blob } = await firstSaved();
    expect(name).toBe('dostyq-document-count-2026-02-05.csv');
    expect(blob.type).toBe('text/csv;charset=utf-8');
    expect(await within(dialog).findByText(`${name} is saved (2 kB).`)).toHaveRole('status');
    const plain = await bytesOf(blob);
    const [head, first = []] = readCsv(new TextDecoder().decode(plain));
    expect(head).toEqual(['Count', 'Said by', 'What it counts', 'Publications', 'Sources']);
    expect(first.slice(0, 2)).toEqual(['37', 'Shehbaz Sharif']);
    expect(first[4]).toMatch(/^https:\/\/www\.arabnews\.pk\/node\/2631700\/pakistan https:/);
    await user.click(within(dialog).getByRole('checkbox', { name: /for spreadsheets/ }));
    await user.click(csv);
    await waitFor(() => expect(files.saved).toHaveLength(2));
    const marked = await bytesOf(files.saved[1]?.blob ?? new Blob());
    expect([...marked.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.slice(3)).toEqual(plain);
  });

  it('give JSON with the whole sources', async () => {
    await renderInSite(<FigureFrame figure={documentCount} />, { at: '/documents?asOf=2026-02-05' });
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: 'JSON' }));
    const { name, blob } = await firstSaved();
    expect(name).toBe('dostyq-document-count-2026-02-05.json');
    const content = JSON.parse(await blob.text());
    expect(content.rows[1]).toEqual({
      count: 60,
      saidBy: 'Kassym-Jomart Tokayev',
      counts: 'Papers of governments and businesses together',
      publications: 2,
      sources: ['geo-2026-02-04-interview', 'cninform-2026-02-05-interview'],
    });
    expect(content.address).toBe('http://localhost:3000/documents?asOf=2026-02-05#document-count');
    expect(content.licence.name).toBe('CC-BY-4.0');
    expect(content.sources).toHaveLength(16);
  });

  it('say so when a file cannot be made, and are closed by their button', async () => {
    await renderInSite(<FigureFrame figure={documentCount} />, { at: '/documents?asOf=2026-02-05' });
    const { user, dialog } = await openDialog();
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('The disk is full');
      },
    });
    await user.click(within(dialog).getByRole('button', { name: 'JSON' }));
    const text = 'dostyq-document-count-2026-02-05.json could not be made: The disk is full';
    expect(await within(dialog).findByText(text)).toHaveRole('status');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be stopped while a file is being made', async () => {
    let finish: (text: string) => void = () => undefined;
    vi.doMock('../../../src/export/tableZip.ts', () => ({
      tableZip: () => new Promise<string>((resolve) => (finish = resolve)),
    }));
    await renderInSite(<FigureFrame figure={documentCount} />, { at: '/documents?asOf=2026-02-05' });
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: 'All of it (.zip)' }));
    expect(await within(dialog).findByText('Making dostyq-document-count-2026-02-05.zip …')).toHaveRole('status');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(within(dialog).getByText('Cancelled: dostyq-document-count-2026-02-05.zip was not saved.')).toBeVisible();
    finish('too late');
    await user.click(within(dialog).getByRole('button', { name: 'JSON' }));
    expect((await firstSaved()).name).toBe('dostyq-document-count-2026-02-05.json');
    vi.doUnmock('../../../src/export/tableZip.ts');
  });

  it('are not offered in an embed', async () => {
    await renderInSite(<FigureFrame figure={documentCount} embedded />, { at: '/embed/document-count' });
    expect(screen.queryByRole('button', { name: 'Download' })).toBeNull();
  });
});

describe('the downloads of a list', () => {
  const listed = async () => JSON.parse(await (await firstSaved()).blob.text());

  it('have exactly the visits that meet the filters', async () => {
    await renderInSite(<VisitsPage />, { at: '/visits?from=2017&to=2017' });
    const { user, dialog } = await openDialog('Download “The visits, meetings and calls”');
    await user.click(within(dialog).getByRole('button', { name: 'JSON' }));
    const { rows, choices, caption } = await listed();
    expect(choices).toEqual({ from: '2017', to: '2017' });
    expect(caption).toBe('3 visits, meetings and calls of 116.');
    expect(
      rows.map((row: Record<string, unknown>) => [
        row['id'],
        row['date'],
        row['kind'],
        row['from'],
        row['to'],
        row['lead'],
      ]),
    ).toEqual([
      ['visit-mamnoon-hussain-astana-2017', '2017-09-09/2017-09-12~', 'Visit', 'PAK', 'KAZ', 'Mamnoon Hussain'],
      ['visit-nawaz-sharif-astana-2017', '2017-06-08/2017-06-10', 'Visit', 'PAK', 'KAZ', 'Nawaz Sharif'],
      ['call-nawaz-sharif-nazarbayev-2017', '2017~', 'Telephone call', null, null, null],
    ]);
    expect(rows[2].absent).toMatchObject({ from: 'not stated', lead: 'not stated' });
  });

  it('have no button where nothing is listed', async () => {
    await renderInSite(<VisitsPage />, { at: '/visits?from=1900&to=1901' });
    expect(screen.queryByRole('button', { name: /^Download “The visits/ })).toBeNull();
  });

  it('keep the three statuses of a promise apart', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan?kind=action-plan' });
    const { user, dialog } = await openDialog(/^Download “What was promised/);
    await user.click(within(dialog).getByRole('button', { name: 'JSON' }));
    const { rows, columns } = await listed();
    // The nine headings of the Action Plan, to the end of 2026.
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map(({ deadline }: { deadline: string }) => deadline))).toEqual(new Set(['2026']));
    const keys = columns.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(expect.arrayContaining(['officials', 'evidence', 'schedule']));
  });

  it('name no source of a later day, but for what was reported only later', async () => {
    await renderInSite(<ChangesPage />, { at: '/changes?from=2026-01-01&asOf=2026-02-03' });
    const { user, dialog } = await openDialog(/^Download “What became known/);
    await user.click(within(dialog).getByRole('button', { name: 'JSON' }));
    const { rows, sources } = await listed();
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ day }: { day: string }) => day > '2026-01-01' && day <= '2026-02-03')).toBe(true);
    const later = new Set(
      sources.flatMap(({ id, published }: { id: string; published: string }) =>
        (parseEdtf(published)?.latest ?? '') > '2026-02-03' ? [id] : [],
      ),
    );
    const mixed = rows.filter((row: { sources: string[] }) => {
      const count = row.sources.filter((id) => later.has(id)).length;
      return count > 0 && count < row.sources.length;
    });
    expect(mixed).toEqual([]);
  });
});
