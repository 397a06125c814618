/** A report from the first figure to the files in which it leaves the site: put together, ordered, printed, saved, read back. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { marked } from 'marked';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReportFile } from '../../src/viewState/reportFile.ts';
import { axeFaults } from '../helpers/axeInPage.ts';
import { type BuiltSite, openBuiltSite, settled } from '../helpers/builtSite.ts';
import { layoutFaults } from '../helpers/pageFaults.ts';
import { partedOnPaper } from '../helpers/partedOnPaper.ts';
import { listedFigures } from '../helpers/siteAddresses.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const reportAt = (report: string) => `/report?${new URLSearchParams({ report })}`;
const inAddress = (page: Page) => new URL(page.url()).searchParams.get('report');

/** What a press of the button saves, as bytes. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const MIXED =
  'title.Rail & road*authors.A. Analyst*heading.Visits*figure.leaders-visits*visit.visit-tokayev-islamabad-2026*heading.Trade*figure.trade-target_show.both*list.documents_kind.treaty*note.My own words.';

describe('putting a report together', () => {
  it('adds from a figure and a record, orders by keyboard, and has it all again after a reload', async () => {
    const { page, noise, close } = await site.open('/visits?level=president');
    await page.locator('[data-figure="leaders-visits"]').getByRole('button', { name: 'Add to report' }).click();
    await page.getByText('Added: 1 item in the report.').waitFor();
    await page.goto(`${site.address}/documents/doc-extradition-treaty-2026`);
    await settled(page);
    await page.getByRole('button', { name: 'Add to report' }).click();
    await page.getByText('Added: 2 items in the report.').waitFor();
    await page.getByRole('link', { name: 'Open the report' }).click();
    await page.getByRole('heading', { name: /^Figure 1\. Who visited whom/ }).waitFor();
    expect(inAddress(page)).toBe('figure.leaders-visits_level.president*document.doc-extradition-treaty-2026');
    await page.getByRole('button', { name: 'Move “Treaty on extradition” up (number 2)' }).press('Enter');
    await page.getByText('“Treaty on extradition” is now number 1 of 2.').waitFor({ state: 'attached' });
    const moved = 'document.doc-extradition-treaty-2026*figure.leaders-visits_level.president';
    expect(inAddress(page)).toBe(moved);
    // Without anything in the address, this browser has it still.
    await page.goto(`${site.address}/report`);
    await page.getByRole('heading', { name: /^Figure 1\. Who visited whom/ }).waitFor();
    expect(inAddress(page)).toBe(moved);
    expect(noise).toEqual([]);
    await close();
  });

  it('orders by dragging', async () => {
    const { page, close } = await site.open(reportAt('heading.One*heading.Two*heading.Three'));
    await page.locator('.report-handle').nth(2).dragTo(page.locator('.report-row').nth(0));
    await expect.poll(() => inAddress(page)).toBe('heading.Three*heading.One*heading.Two');
    await close();
  });

  it('lies well on every screen', async () => {
    const { page, close } = await site.open(reportAt(MIXED));
    expect(
      await layoutFaults(page, [
        { width: 1440, axe: true },
        { width: 768, axe: false },
        { width: 360, axe: true },
      ]),
    ).toEqual({});
    await close();
  });
});

describe('the files of a report', () => {
  let page: Page;
  let close: () => Promise<void>;
  let noise: readonly string[];
  beforeAll(async () => {
    ({ page, close, noise } = await site.open(reportAt(MIXED)));
  });
  afterAll(() => close());

  it('one HTML file opens without a network and says the same', async () => {
    const { name, bytes } = await saved(page, 'HTML file');
    expect(name).toBe('dostyq-rail-road-2026-11-23.html');
    const offline = await site.browser.newContext({ offline: true });
    const reader = await offline.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    reader.on('console', (message) => asked.push(message.text()));
    await reader.setContent(bytes.toString('utf8'));
    expect(asked).toEqual([]);
    expect(await reader.locator('script').count()).toBe(0);
    expect(await reader.getByRole('heading').allInnerTexts()).toEqual([
      'Rail & road',
      'Visits',
      expect.stringMatching(/^Figure 1\. Who visited whom\?/),
      expect.stringMatching(/^President Tokayev’s state visit to Pakistan/),
      'Trade',
      expect.stringMatching(/^Figure 2\. How far is the goal/),
      expect.stringMatching(/^Table 1\. How far is the goal/),
      expect.stringMatching(/^Table 2\. Documents/),
      'Notes',
      'Bibliography',
    ]);
    // Its letters came along.
    await reader.evaluate(() => document.fonts.ready);
    const faces = await reader.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
    );
    expect(new Set(faces)).toEqual(new Set(['Source Sans 3', 'Source Serif 4']));
    expect(await axeFaults(reader)).toEqual([]);
    const drawings = reader.locator('.drawing > svg');
    expect(await drawings.count()).toBe(2);
    for (const drawing of await drawings.all()) {
      const box = await drawing.boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(100);
    }
    await offline.close();
  });

  it('a ZIP with Markdown, drawings, bibliography, and the report itself', async () => {
    const { name, bytes } = await saved(page, 'Markdown (ZIP)');
    expect(name).toBe('dostyq-rail-road-2026-11-23.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'report.md',
      'bibliography.bib',
      'report.json',
      'pictures/figure-1.svg',
      'pictures/figure-1.png',
      'pictures/figure-2.svg',
      'pictures/figure-2.png',
    ]);
    const html = marked.parse(new TextDecoder().decode(files['report.md']), { async: false });
    expect(html).toContain('<img src="pictures/figure-2.png"');
    expect(html.match(/<table>/g)).toHaveLength(2);
    const png = Buffer.from(files['pictures/figure-1.png'] ?? []);
    const width = Number(/width="(\d+)"/.exec(new TextDecoder().decode(files['pictures/figure-1.svg']))?.[1]);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // The width stands in its first chunk: it is drawn twice as fine.
    expect(png.readUInt32BE(16)).toBe(width * 2);
    expect(parseReportFile(new TextDecoder().decode(files['report.json'])).faults).toEqual([]);
  });

  it('a Word document with its headings, pictures, tables and endnotes', async () => {
    const { name, bytes } = await saved(page, 'Word (.docx)');
    expect(name).toBe('dostyq-rail-road-2026-11-23.docx');
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    expect(value.match(/<img [^>]*src="data:image\/png/g)).toHaveLength(2);
    expect(value.match(/<table>/g)).toHaveLength(2);
    expect(value.match(/<li id="endnote-\d+">/g)).toHaveLength(4);
    expect(value).toMatch(/<h2>Figure 1\. Who visited whom\?/);
  });

  it('a file that opens again in another browser', async () => {
    const { name, bytes } = await saved(page, 'Save as a file');
    expect(name).toBe('dostyq-rail-road-2026-11-23.json');
    const other = await site.open('/report');
    await other.page
      .getByLabel('Open a saved report')
      .setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
    await other.page.getByRole('heading', { name: /^Figure 1\. Who visited whom/ }).waitFor();
    expect(inAddress(other.page)).toBe(MIXED);
    await other.close();
  });

  it('and nothing of it is forbidden by the policy of the site', () => {
    expect(noise).toEqual([]);
  });
});

describe('cancelling', () => {
  it('ends the making of a file: none is saved', async () => {
    const all = listedFigures().map(({ id }) => `figure.${id}`);
    const { page, close } = await site.open(reportAt(all.join('*')));
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Word (.docx)' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. No file was made.').waitFor();
    expect(downloads).toBe(0);
    await close();
  });
});

describe('a report of twenty figures on paper', () => {
  it.each([1440, 390])('has nothing beyond the margins and nothing empty, from a screen of %i px', async (width) => {
    const figures = listedFigures().slice(0, 20);
    const { page, close } = await site.open(reportAt(figures.map(({ id }) => `figure.${id}`).join('*')), {
      viewport: { width, height: 900 },
    });
    await settled(page);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const paper = document.querySelector('.report-paper');
        if (paper === null) return;
        const drawings = [...paper.querySelectorAll('svg.drawing')].map((svg) => Number(svg.getAttribute('width')));
        const items = [...paper.querySelectorAll<HTMLElement>('.report-item')];
        document.body.dataset['printed'] = JSON.stringify({
          widest: Math.max(...drawings),
          items: items.length,
          marked: items.filter((item) => item.dataset['parted'] !== undefined).length,
          // The foot of a sheet names the page; the whole report would fill it.
          foot: document.adoptedStyleSheets
            .map((sheet) => /report=[^"\s]*/.exec(sheet.cssRules[0]?.cssText ?? '')?.[0])
            .join(''),
        });
      });
    });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const printed = JSON.parse(await page.evaluate(() => document.body.dataset['printed'] ?? '{}'));
    // Px between the margins of an A4 page, 180 mm.
    expect(printed).toEqual({ widest: 680, items: 20, marked: 20, foot: 'report=…' });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(20);
    expect(pages).toBeLessThan(90);
    // Laid out as on paper, nothing sticks out and every figure has something in it.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const faults = await page.evaluate(async () => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      return [...document.querySelectorAll<HTMLElement>('.report-item')].flatMap((item) => {
        const right = item.getBoundingClientRect().right;
        const out = [...item.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > right + 1);
        const drawing = item.querySelector('.figure-drawing')?.getBoundingClientRect().height ?? 0;
        return [
          ...out.slice(0, 1).map((part) => `${item.id}: ${part.outerHTML.slice(0, 100)}`),
          ...(drawing < 40 ? [`${item.id}: a drawing of ${drawing} px`] : []),
        ];
      });
    });
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['A4', 'Letter'] as const)(
    'parts no question from its drawing and no title from its panel, on %s',
    async (sheet) => {
      const figures = listedFigures().map(({ id }) => `figure.${id}`);
      const { page, close } = await site.open(reportAt(figures.join('*')));
      await settled(page);
      expect(await partedOnPaper(page, '.report-paper', sheet)).toEqual([]);
      await close();
    },
  );
});
