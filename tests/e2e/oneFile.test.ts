/** The whole site in one HTML file: opened from a disk, without a network, it does all but embeds. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../helpers/builtSite.ts';
import { type OneFile, openOneFile } from '../helpers/oneFile.ts';
import { bareIds, layoutFaults } from '../helpers/pageFaults.ts';
import { readCsv } from '../helpers/readCsv.ts';
import { PAGES, RECORDS } from '../helpers/siteAddresses.ts';

const VISIT = 'visit-tokayev-islamabad-2026';

let file: OneFile;
beforeAll(async () => {
  file = await openOneFile();
});
afterAll(() => file.close());

/** Where the reader is within the file. */
const place = (page: Page) => new URL(page.url()).hash.slice(1);

/** The text of the file that a click saves, and its name. */
async function saved(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** True when the element begins in the uppermost part of the window, some way down the page. */
const isAtTop = (page: Page, id: string) =>
  page.evaluate((of) => {
    const top = document.getElementById(of)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < 150 && window.scrollY > 400;
  }, id);

/** Follows a link within the file by keyboard and waits until its page stands. */
async function go(page: Page, section: string): Promise<void> {
  const before = await page.title();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: section }).press('Enter');
  await page.waitForFunction((title) => document.title !== title, before);
  await settled(page);
}

describe.each([...PAGES, ...RECORDS, '/no/such/page'])('%s', (path) => {
  it('opens without a request or a word on the console, and every link stays inside or names its site', async () => {
    const { page, noise, asked, close } = await file.open(path);
    expect(await page.title()).toMatch(/^.+ – Dostyq$/);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    expect(await bareIds(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Embed' }).count()).toBe(0);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(links.length).toBeGreaterThan(10);
    const inside = (href: string) => /^#(?:\/|main$)/.test(href) || href.startsWith(`${file.address}#/`);
    expect(links.filter((href) => !inside(href) && !/^https?:\/\//.test(href))).toEqual([]);
    expect(asked).toEqual([]);
    expect(noise).toEqual([]);
    await close();
  });
});

describe('the file', () => {
  it('says what it is a copy of', async () => {
    const { page, close } = await file.open('/');
    expect(await page.getByText('Archived copy in one file').innerText()).toBe(
      `Archived copy in one file: data version ${dataVersion()}, as of 23 November 2026.`,
    );
    await close();
  });

  it('shows an earlier day by its address, by the as-of bar, from page to page, back, and through a reload', async () => {
    const { page, close } = await file.open('/?asOf=2026-02-02');
    const bar = page.getByRole('region', { name: 'As-of day' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('announced for 3–4 February 2026');
    await bar.getByRole('button', { name: 'Change day' }).press('Enter');
    await bar.getByRole('button', { name: 'After the state visit, 5 Feb 2026' }).press('Enter');
    await bar.getByText('As known on 5 February 2026').waitFor();
    expect(place(page)).toBe('/?asOf=2026-02-05');
    await go(page, 'Visits');
    expect(place(page)).toBe('/visits?asOf=2026-02-05');
    await page.reload();
    await settled(page);
    await bar.getByText('As known on 5 February 2026').waitFor();
    expect(place(page)).toBe('/visits?asOf=2026-02-05');
    await page.goBack();
    await page.goBack();
    await bar.getByText('As known on 2 February 2026').waitFor();
    expect(place(page)).toBe('/?asOf=2026-02-02');
    await page.goForward();
    await bar.getByText('As known on 5 February 2026').waitFor();
    await close();
  });

  it('keeps the theme that was chosen', async () => {
    const { page, close } = await file.open('/');
    await page.getByRole('button', { name: 'Dark' }).press('Enter');
    await page.getByRole('button', { name: 'Light' }).waitFor();
    await go(page, 'Sources');
    await page.reload();
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await close();
  });

  it('finds a record by Ctrl K', async () => {
    const { page, asked, close } = await file.open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Tokayev Islamabad 2026');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => /^#\/[a-z-]+\//.test(url.hash));
    expect(asked).toEqual([]);
    await close();
  });
});

describe('a link to a place on a page', () => {
  it('opens there, and again after a reload', async () => {
    const { page, close } = await file.open('/visits?asOf=2026-02-05#who-met-whom');
    await expect.poll(() => isAtTop(page, 'who-met-whom')).toBe(true);
    await page.reload();
    await settled(page);
    await expect.poll(() => isAtTop(page, 'who-met-whom')).toBe(true);
    await close();
  });

  it('marks the record that it names, and no other', async () => {
    const { page, close } = await file.open('/action-plan');
    const [first = '', second = ''] = await page.evaluate(() =>
      [...document.querySelectorAll('.promise[id]')].map(({ id }) => id),
    );
    const looks = (id: string) => page.locator(`[id="${id}"]`).evaluate((row) => getComputedStyle(row).backgroundColor);
    const plain = [await looks(first), await looks(second)];
    for (const id of [first, second]) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `/action-plan#${id}`);
      await expect
        .poll(() => page.locator('[data-target]').evaluateAll((rows) => rows.map((row) => row.id)))
        .toEqual([id]);
    }
    expect(await looks(first)).toBe(plain[0]);
    expect(await looks(second)).not.toBe(plain[1]);
    await close();
  });

  it('goes down the page and the keyboard goes on from there, twice if asked twice; back leads to where it came from', async () => {
    const { page, close } = await file.open('/areas/transport-logistics?asOf=2026-02-05');
    const link = page.getByRole('link', { name: 'Promises', exact: true }).first();
    for (const _time of [1, 2]) {
      await link.press('Enter');
      await expect.poll(() => isAtTop(page, 'commitments')).toBe(true);
      expect(place(page)).toBe('/areas/transport-logistics?asOf=2026-02-05#commitments');
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#commitments') !== null)).toBe(true);
    await page.goBack();
    await expect.poll(() => place(page)).toBe('/areas/transport-logistics?asOf=2026-02-05');
    await close();
  });

  it('skips to the page by keyboard', async () => {
    const { page, close } = await file.open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('27 documents');
    await close();
  });
});

describe('what is taken away from the file', () => {
  it('is the CSV of a figure, with the rows of its table', async () => {
    const { page, close } = await file.open('/documents?asOf=2026-02-05');
    const figure = page.locator('figure#document-count');
    await figure.getByRole('button', { name: 'Table' }).press('Enter');
    await figure.getByRole('button', { name: 'Download' }).press('Enter');
    const dialog = page.getByRole('dialog');
    const { name, text } = await saved(page, () => dialog.getByRole('button', { name: 'CSV' }).press('Enter'));
    expect(name).toBe('dostyq-document-count-2026-02-05.csv');
    const [header = [], ...rows] = readCsv(text);
    expect(header.slice(0, 2)).toEqual(
      await figure
        .locator('thead th')
        .allInnerTexts()
        .then((all) => all.slice(0, 2)),
    );
    expect(rows.length).toBe(await figure.locator('tbody tr').count());
    expect(rows.flat()).toContain('37');
    await close();
  });

  it('is the picture of a figure, with its letters inside, and a report', async () => {
    const { page, noise, close } = await file.open('/documents?asOf=2026-02-05');
    const figure = page.locator('figure#document-count');
    await figure.getByRole('button', { name: 'Download' }).press('Enter');
    const picture = await saved(page, () =>
      page.getByRole('dialog').getByRole('button', { name: 'SVG' }).press('Enter'),
    );
    expect(picture.name).toBe('dostyq-document-count-2026-02-05-page.svg');
    expect(picture.text).toContain('As known on 5 February 2026');
    expect(picture.text).toMatch(/font-family:'Source Serif 4'[^}]+base64,d09GMg/);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter');
    await figure.getByRole('button', { name: 'Add to report' }).press('Enter');
    await page.getByRole('link', { name: 'Open the report' }).press('Enter');
    const html = page.getByRole('button', { name: 'HTML file' });
    await expect.poll(() => html.isEnabled(), { timeout: 15_000 }).toBe(true);
    const report = await saved(page, () => html.press('Enter'));
    expect(report.text).toContain('How many documents were signed on 4 February 2026?');
    expect(report.text).toContain('<svg');
    expect(noise).toEqual([]);
    await close();
  });

  it('is every other sort of file, each made without a network', async () => {
    const { page, noise, close } = await file.open('/trade?asOf=2026-02-05');
    const bytes = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).press('Enter'),
      ]);
      return readFileSync(await download.path());
    };
    await page.locator('figure#trade-flows').getByRole('button', { name: 'Download' }).press('Enter');
    const png = await bytes('PNG, double');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // As wide as a page, twice as fine.
    expect(png.readUInt32BE(16)).toBe(736 * 2);
    expect(Object.keys(unzipSync(await bytes('Excel (.xlsx)')))).toContain('xl/worksheets/sheet3.xml');
    expect(JSON.parse((await bytes('JSON')).toString()).asOf).toBe('2026-02-05');
    expect(Object.keys(unzipSync(await bytes('All of it (.zip)')))).toContain('sources.csv');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter');
    await page.locator('figure#trade-flows').getByRole('button', { name: 'Add to report' }).press('Enter');
    await page.getByRole('link', { name: 'Open the report' }).press('Enter');
    await expect
      .poll(() => page.getByRole('button', { name: 'Word (.docx)' }).isEnabled(), { timeout: 15_000 })
      .toBe(true);
    const word = unzipSync(await bytes('Word (.docx)'));
    expect(Object.keys(word).filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(Object.keys(unzipSync(await bytes('Markdown (ZIP)')))).toContain('pictures/figure-1.png');
    expect(noise).toEqual([]);
    await close();
  });

  it('is every file of the data package, as JSON and as CSV', async () => {
    const { page, close } = await file.open('/data');
    const row = page.getByRole('row', { name: /^Visits and meetings/ });
    const visits: readonly { readonly id: string }[] = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../data/visits.json'), 'utf8'),
    );
    const json = await saved(page, () => row.getByRole('button', { name: 'JSON' }).press('Enter'));
    expect(json.name).toBe('visits.json');
    expect(JSON.parse(json.text)).toEqual(visits);
    const csv = await saved(page, () => row.getByRole('button', { name: 'CSV' }).press('Enter'));
    const [header = [], ...rows] = readCsv(csv.text);
    expect(rows.map((fields) => fields[header.indexOf('id')])).toEqual(visits.map(({ id }) => id));
    const descriptor = await saved(page, () => page.getByRole('button', { name: /^datapackage\.json/ }).press('Enter'));
    expect(JSON.parse(descriptor.text)).toMatchObject({ version: dataVersion(), asOf: '2026-11-23' });
    await close();
  });

  it('is a citation with an address in the file, which opens what is cited', async () => {
    const { page, close } = await file.open(`/visits/${VISIT}`);
    await page.getByRole('button', { name: 'Cite' }).first().press('Enter');
    const text = await page.getByRole('dialog').getByRole('textbox').inputValue();
    const address = `${file.address}#/visits/${VISIT}?asOf=2026-11-23`;
    expect(text).toContain(address);
    await page.goto(`${address}&theme=dark`);
    await settled(page);
    expect(await page.locator('h1').innerText()).toContain('Tokayev');
    await close();
  });
});

describe.each(['/', '/data'])('%s', (path) => {
  it('fits 360, 768 and 1440 px and gives axe nothing to say, light and dark', async () => {
    const { page, close } = await file.open(path);
    const widths = [360, 768, 1440].map((width) => ({ width, axe: width !== 768 }));
    expect(await layoutFaults(page, widths)).toEqual({});
    await close();
  }, 180_000);
});

function dataVersion(): string {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data/datapackage.json'), 'utf8')).version;
}
