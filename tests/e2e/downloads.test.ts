/** Files as a browser really hands them over, under the content security policy of the site, read back by other readers. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../helpers/builtSite.ts';
import { layoutFaults } from '../helpers/pageFaults.ts';
import { readCsv } from '../helpers/readCsv.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** Opens the downloads of the figure or, by the name of its button, of a list. */
async function openDownloads(page: Page, from: { readonly figure: string } | { readonly list: RegExp }): Promise<void> {
  const button =
    'figure' in from
      ? page.locator(`#${from.figure}`).getByRole('button', { name: 'Download', exact: true })
      : page.getByRole('button', { name: from.list });
  await button.click();
  await page.getByRole('dialog').waitFor();
}

/** Presses a button of the open dialog and gives the file, by name and bytes. */
async function download(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('the downloads of a figure', () => {
  it('hold its rows as CSV, JSON and a workbook', async () => {
    const { page, noise, close } = await site.open('/trade?asOf=2026-02-05');
    await openDownloads(page, { figure: 'trade-mirror' });
    const csv = await download(page, 'CSV');
    expect(csv.name).toBe('dostyq-trade-mirror-2026-02-05.csv');
    const rows = readCsv(csv.bytes.toString('utf8'));
    expect(rows[0]).toEqual([
      'Goods',
      'Exporter counts',
      'Period (exporterPeriod)',
      'Importer counts',
      'Period (importerPeriod)',
      'Gap',
      'Greater by smaller',
      'Months in common',
      'Sources',
    ]);
    expect(rows).toHaveLength(12);
    // 11.8 − 73.052; 73.052 ÷ 11.8.
    const goods = ['Kazakhstan to Pakistan', '11.8', '2024', '73.052', '2024', '-61.252', '6.191', 'the same period'];
    expect(rows[8]?.slice(0, 8)).toEqual(goods);
    expect(rows[8]?.[8]).toContain('https://www.trend.az/business/transport/4079320.html');

    const json = JSON.parse((await download(page, 'JSON')).bytes.toString('utf8'));
    expect(json).toMatchObject({ id: 'trade-mirror', asOf: '2026-02-05', package: { name: 'pakistan-kazakhstan' } });
    expect(json.rows[7]).toMatchObject({ exporter: 11.8, importer: 73.052, difference: -61.252 });
    expect(json.rows[7].sources).toEqual(['trend-2025-08-11-rail', 'profit-fy25-2025-07', 'dawn-2025-h1fy25']);
    expect(json.address).toBe(`${site.address}/trade?asOf=2026-02-05#trade-mirror`);

    const workbook = await download(page, 'Excel (.xlsx)');
    expect(workbook.name).toBe('dostyq-trade-mirror-2026-02-05.xlsx');
    const sheets = await readXlsxFile(workbook.bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'Sources', 'About']);
    const data = sheets[0]?.data ?? [];
    expect(data[8]?.slice(0, 8)).toEqual([
      'Kazakhstan to Pakistan',
      11.8,
      '2024',
      73.052,
      '2024',
      -61.252,
      6.191,
      'the same period',
    ]);
    expect(noise).toEqual([]);
    await close();
  });

  it('hold all of it in a zip, the same bytes each time, from the front page with its few words', async () => {
    const { page, noise, close } = await site.open('/?asOf=2026-02-05');
    await openDownloads(page, { figure: 'document-count' });
    const { name, bytes } = await download(page, 'All of it (.zip)');
    expect(name).toBe('dostyq-document-count-2026-02-05.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'README.md',
      'document-count.csv',
      'document-count.json',
      'LICENSE.txt',
      'citation.bib',
      'citation.ris',
      'citation.csl.json',
      'sources.csv',
      'sources.json',
    ]);
    const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());
    expect(text('README.md')).toContain('# How many documents were signed on 4 February 2026?\n');
    expect(text('README.md')).toContain('- **Reporter**: Who counted or said the value.');
    expect(text('README.md')).not.toMatch(/download\.|undefined/);
    expect(text('LICENSE.txt')).toContain('Creative Commons Attribution 4.0 International (CC-BY-4.0)');
    expect(readCsv(text('document-count.csv'))).toHaveLength(8);
    expect(JSON.parse(text('sources.json'))).toHaveLength(16);
    expect((await download(page, 'All of it (.zip)')).bytes.equals(bytes)).toBe(true);
    expect(noise).toEqual([]);
    await close();
  });
});

describe('the downloads of a list', () => {
  it('hold the rows that are shown, and no others', async () => {
    const { page, noise, close } = await site.open('/visits?from=2017&to=2017');
    await openDownloads(page, { list: /^Download “The visits/ });
    const { name, bytes } = await download(page, 'CSV');
    expect(name).toBe('dostyq-visits-2026-11-23.csv');
    const [head = [], ...rows] = readCsv(bytes.toString('utf8'));
    expect(rows.map((row) => [row[head.indexOf('Record')], row[head.indexOf('Date')]])).toEqual([
      ['visit-mamnoon-hussain-astana-2017', '2017-09-09/2017-09-12~'],
      ['visit-nawaz-sharif-astana-2017', '2017-06-08/2017-06-10'],
      ['call-nawaz-sharif-nazarbayev-2017', '2017~'],
    ]);
    expect(noise).toEqual([]);
    await close();
  });

  it('hold a long list as a workbook, too: nothing waits for a worker that the policy forbids', async () => {
    const { page, noise, close } = await site.open('/sources');
    await openDownloads(page, { list: /^Download “What does all this rest on/ });
    const { bytes } = await download(page, 'Excel (.xlsx)');
    // Packed in pieces of 160 kB and more the library would ask for a worker.
    const shared = unzipSync(bytes)['xl/sharedStrings.xml'];
    expect(shared?.length).toBeGreaterThan(160_000);
    const [data] = await readXlsxFile(bytes);
    expect(data?.data).toHaveLength(634);
    expect(noise).toEqual([]);
    await close();
  });
});

/** Each list with filters, its button, and how many rows there are without any. */
describe.each([
  ['/timeline', /^Download “What happened/, 'dostyq-timeline-list-2026-11-23.csv'],
  ['/documents', /^Download “The documents/, 'dostyq-documents-2026-11-23.csv'],
  ['/areas', /^Download “What does cooperation/, 'dostyq-areas-2026-11-23.csv'],
  ['/changes', /^Download “What became known/, 'dostyq-changes-2026-11-23.csv'],
  ['/search?q=railway', /^Download “Where is the record/, 'dostyq-search-2026-11-23.csv'],
  ['/trade', /^Download “Every figure/, 'dostyq-trade-values-2026-11-23.csv'],
  ['/trade', /^Download “What was aimed at/, 'dostyq-targets-2026-11-23.csv'],
  ['/trade', /^Download “Findings on trade/, 'dostyq-trade-findings-2026-11-23.csv'],
])('the list of %s behind %s', (path, list, file) => {
  it('is a file with a row for each record and its sources', async () => {
    const { page, noise, close } = await site.open(path);
    await openDownloads(page, { list });
    const said = await page.getByRole('dialog').locator('p').first().innerText();
    const count = Number(/^([\d,]+) row/.exec(said)?.[1]?.replace(',', ''));
    const { name, bytes } = await download(page, 'CSV');
    expect(name).toBe(file);
    const [head = [], ...rows] = readCsv(bytes.toString('utf8'));
    expect(rows).toHaveLength(count);
    expect(new Set(head).size).toBe(head.length);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(bytes.toString('utf8')).not.toMatch(/undefined|NaN|\[object/);
    expect(noise).toEqual([]);
    await close();
  });
});

describe('the dialog of the downloads', () => {
  it('fits 360, 768 and 1440 px and gives axe nothing to say, light and dark', async () => {
    const { page, close } = await site.open('/visits');
    await openDownloads(page, { list: /^Download “The visits/ });
    const widths = [360, 768, 1440].map((width) => ({ width, axe: true }));
    expect(await layoutFaults(page, widths)).toEqual({});
    await close();
  });

  it('opens and closes by the keyboard, and gives the focus back', async () => {
    const { page, close } = await site.open('/visits');
    const button = page.getByRole('button', { name: /^Download “The visits/ });
    await button.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });
});

describe('the picture of a figure', () => {
  it('is saved as SVG and as PNG, with its letters inside and in the px that were asked for', async () => {
    const { page, noise, close } = await site.open('/trade?asOf=2026-02-05');
    await openDownloads(page, { figure: 'trade-flows' });
    const svg = await download(page, 'SVG');
    expect(svg.name).toBe('dostyq-trade-flows-2026-02-05-page.svg');
    const text = svg.bytes.toString('utf8');
    expect(text).toContain('Do the two sides count the same trade?');
    expect(text).toContain('As known on 5 February 2026');
    expect(text).toContain("font-family:'Source Serif 4'");
    const texts = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, inner]) => inner);
    expect(texts).toEqual(expect.arrayContaining(['185.3', '129.6', '11.8']));

    const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
    await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: 'Slide, 1280 × 720 px' });
    const png = await download(page, 'PNG');
    expect([png.name, size(png.bytes)]).toEqual(['dostyq-trade-flows-2026-02-05-slide.png', [1280, 720]]);
    const double = await download(page, 'PNG, double');
    expect([double.name, size(double.bytes)]).toEqual(['dostyq-trade-flows-2026-02-05-slide@2x.png', [2560, 1440]]);
    // A blank picture of that size has some 15 kB.
    expect(double.bytes.length).toBeGreaterThan(60_000);
    expect(noise).toEqual([]);
    await close();
  });

  it('is painted with the letters that it brings: a picture without them is another', async () => {
    const { page, close } = await site.open('/documents');
    await openDownloads(page, { figure: 'document-count' });
    const text = (await download(page, 'SVG')).bytes.toString('utf8');
    const painted = (source: string) =>
      page.evaluate(async (svg) => {
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL();
      }, source);
    const [own, none] = [await painted(text), await painted(text.replace(/<defs><style>.*?<\/style><\/defs>/s, ''))];
    expect(own).not.toBe(none);
    await close();
  });
});
