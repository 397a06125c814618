/** On paper: drawings as wide as the page, no controls, light, and in words what the screen has in links and controls. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite, settled } from '../helpers/builtSite.ts';
import { openHostPage } from '../helpers/hostPage.ts';
import { partedOnPaper, type Sheet } from '../helpers/partedOnPaper.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** Px of 180 mm: what an A4 page has between its margins; Letter has a little more. */
const PAPER = 680;

describe.each([
  [1440, '/trade', PAPER],
  [390, '/trade', PAPER],
  [1440, '/visits', PAPER],
  [1440, '/timeline', PAPER],
  [1440, '/action-plan', PAPER],
  // The map keeps a height that fits one page.
  [1440, '/corridors', 640],
])('printed from a screen of %i px, %s', (screenWidth, path, widest) => {
  it('has drawings as wide as the paper allows', async () => {
    const { page, close } = await site.open(path, { viewport: { width: screenWidth, height: 900 } });
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const drawings = [...document.querySelectorAll('.figure-drawing svg.drawing')];
        document.body.dataset['printed'] = drawings.map((drawing) => drawing.getAttribute('width')).join();
      });
    });
    const before = await page.locator('.figure-drawing svg.drawing').first().getAttribute('width');
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(paper.length).toBeGreaterThan(20_000);
    const widths = (await page.evaluate(() => document.body.dataset['printed'] ?? '')).split(',').map(Number);
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.max(...widths)).toBe(widest);
    expect(Math.min(...widths)).toBeGreaterThan(200);
    // Back on screen, they are as they were.
    await expect.poll(() => page.locator('.figure-drawing svg.drawing').first().getAttribute('width')).toBe(before);
    await close();
  });
});

/** Prints as a reader does; gives the sizes of the sheets in points, as the PDF names them, and what `read` found meanwhile. */
async function print<Found>(page: Page, format: Sheet, read: () => Found) {
  await page.waitForSelector('[data-print="ready"]', { state: 'attached' });
  // Heard after the listeners of the page itself.
  await page.evaluate(
    `addEventListener('beforeprint', () => { window.foundInPrint = (${read.toString()})(); }, { once: true })`,
  );
  const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  const found = await page.evaluate<Found>('window.foundInPrint');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
  return { found, sheets: sheets.map(([, width, height]) => [Number(width), Number(height)] as const) };
}

describe('the links of a printed page', () => {
  it('stand at its end, numbered, with their full addresses, each once', async () => {
    const { page, close } = await site.open('/visits/visit-nazarbayev-islamabad-1992?theme=dark');
    const { found } = await print(page, 'A4', () => ({
      notes: [...document.querySelectorAll('.print-links li')].map((note) => [
        note.querySelector('.print-link-number')?.textContent ?? '',
        note.querySelector('a')?.textContent ?? '',
        note.textContent,
      ]),
      marks: [...document.querySelectorAll('[data-note]')].map((place) => place.getAttribute('data-note') ?? ''),
      evidence: document.querySelector('.page-head .evidence-count')?.getAttribute('data-note'),
    }));
    const { notes, marks } = found;
    expect(notes.map(([number]) => number)).toEqual(notes.map((_, index) => String(index + 1)));
    const addresses = notes.map(([, address]) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    // The first source of the visit, by publisher, title, day and address; a record with the day that it is pinned to.
    expect(notes[0]?.[2]).toBe(
      '1 The Diplomatic Insight: Kazakhstan and Pakistan: 20 Years of Diplomatic Relations (book preface), c. 2012. https://thediplomaticinsight.com/kazakhstan-and-pakistan-20-years-of-diplomatic-relations/?share=facebook',
    );
    expect(addresses).toContain(`${site.address}/people/nazarbayev?asOf=2026-11-23`);
    expect(addresses.filter((address) => !/^https?:\/\//.test(address ?? '') || address?.includes('theme'))).toEqual(
      [],
    );
    // Every number that the page names is listed.
    const named = marks.flatMap((mark) => mark.split(/, |–/)).map(Number);
    expect(Math.max(...named)).toBe(notes.length);
    expect(found.evidence).toMatch(/^1/);
    // Back on screen nothing of it is left.
    await expect.poll(() => page.locator('.print-links, [data-note]').count()).toBe(0);
    await close();
  });

  it('are there on the front page, too, once it has come to rest', async () => {
    const { page, close } = await site.open('/');
    const { found } = await print(page, 'Letter', () => document.querySelectorAll('.print-links li').length);
    expect(found).toBeGreaterThan(50);
    await close();
  });

  it('are there below a figure that stands alone, too, and not below one in the frame of another page', async () => {
    const { page, close } = await site.open('/embed/upcoming');
    const { found } = await print(page, 'A4', () =>
      [...document.querySelectorAll('.print-links li a')].map((link) => link.textContent),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found.every((address) => address?.startsWith('http'))).toBe(true);
    await close();
    const host = await openHostPage();
    host.show(`<iframe src="${site.address}/embed/upcoming" width="700" height="400"></iframe>`);
    const reader = await site.browser.newPage();
    await reader.goto(host.address, { waitUntil: 'networkidle' });
    const frame = reader.frameLocator('iframe');
    await frame.locator('.figure').waitFor();
    // Alone, it would have been ready for the printer by now.
    await reader.waitForTimeout(1500);
    expect(await frame.locator('[data-print="ready"]').count()).toBe(0);
    await reader.close();
    await host.close();
  });

  it('are not listed where they are a register; a sentence says where they are', async () => {
    const { page, close } = await site.open('/visits');
    const { found } = await print(page, 'A4', () =>
      [...document.querySelectorAll('.print-links p')].map((p) => p.textContent),
    );
    expect(found.join(' ')).toContain(`the page itself has the way to each, at ${site.address}/visits?asOf=2026-11-23`);
    await close();
  });

  it('are in the place of each source in the list of sources', async () => {
    const { page, close } = await site.open('/sources?q=istanbul');
    await page.emulateMedia({ media: 'print' });
    const said = await page
      .locator('.source-rows h3 a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(said).toMatch(/^"https?:\/\//);
    await close();
  });
});

describe('a printed page', () => {
  it('has no controls, and says what was chosen in them', async () => {
    const { page, close } = await site.open('/documents?status=signed&side=KAZ&q=trade');
    const { found } = await print(page, 'A4', () => document.querySelector('.print-choices')?.textContent);
    expect(found).toMatch(/^Chosen: Status: Signed \(\d+\) · Side: Kazakhstan \(\d+\) · Words: trade$/);
    await page.emulateMedia({ media: 'print' });
    const visible = await page.evaluate(() =>
      [...document.querySelectorAll('select, input:not([type="range"]), textarea, .button, .button-plain, nav, form')]
        .filter((control) => control.checkVisibility())
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(visible).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'is light, the address asks for dark and the system is %s',
    async (colorScheme) => {
      const { page, close } = await site.open('/visits?theme=dark', { colorScheme });
      const colours = () =>
        page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
      expect(await colours()).toEqual(['rgb(232, 237, 241)', 'rgb(16, 23, 29)']);
      await page.emulateMedia({ media: 'print', colorScheme });
      expect(await colours()).toEqual(['rgb(22, 32, 42)', 'rgb(255, 255, 255)']);
      await close();
    },
  );

  it.each([
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ] as const)('is %s where the printer has it, and as wide as the sheet', async (format, width, height) => {
    const { page, close } = await site.open('/trade');
    const { found, sheets } = await print(page, format, () =>
      [...document.querySelectorAll('.figure-drawing svg.drawing')].map((drawing) =>
        Number(drawing.getAttribute('width')),
      ),
    );
    expect(Math.max(...found)).toBe(PAPER);
    expect(sheets.length).toBeGreaterThan(0);
    for (const [w, h] of sheets)
      expect([Math.round(w / 2), Math.round(h / 2)]).toEqual([Math.round(width / 2), Math.round(height / 2)]);
    await close();
  });

  it('repeats the heads of its tables, and cuts no row', async () => {
    const { page, close } = await site.open('/trade');
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('.trade-flow-table');
    expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    expect(
      await table
        .locator('tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).breakInside),
    ).toBe('avoid');
    await close();
  });

  it('says at the foot of each sheet which page it is, as known on which day', async () => {
    const { page, close } = await site.open('/visits?theme=dark&side=PAK&asOf=2026-02-02');
    const { found } = await print(page, 'A4', () =>
      document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join()).join(),
    );
    expect(found).toContain(`${site.address}/visits?asOf=2026-02-02&side=PAK`);
    expect(found).toMatch(/Relations of Pakistan and Kazakhstan, version [\d.]+, as known on 2 February 2026/);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await close();
  });

  it('has open what is folded away on screen, or says that it is not printed', async () => {
    const { page, close } = await site.open('/trade');
    await page.emulateMedia({ media: 'print' });
    const folds = page.locator('.trade-fold:not([open]) > summary');
    expect(await folds.count()).toBeGreaterThan(5);
    expect(await folds.first().innerText()).toContain('(folded on the page and not printed)');
    await page.goto(`${site.address}/documents`);
    await page.locator('.ledger-rest').waitFor({ state: 'attached' });
    const rows = page.locator('.ledger-rest:not([open]) .ledger-row');
    expect(await rows.first().evaluate((row) => row.getBoundingClientRect().height)).toBeGreaterThan(20);
    await close();
  });
});

describe.each(['A4', 'Letter'] as const)('a page printed on %s', (sheet) => {
  it.each([
    '/',
    '/timeline',
    '/visits',
    '/documents',
    '/action-plan',
    '/trade',
    '/areas',
    '/areas/trade',
    '/corridors',
    '/data',
    '/sources',
  ])('parts no question from its drawing and no title from what it stands over: %s', async (path) => {
    const { page, close } = await site.open(path);
    await page.waitForSelector('[data-print="ready"]', { state: 'attached' });
    await settled(page);
    expect(await partedOnPaper(page, 'main', sheet)).toEqual([]);
    await close();
  });
});
