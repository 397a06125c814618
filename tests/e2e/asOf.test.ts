/** The whole site follows the as-of day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_RESOURCES } from '../../src/domain/dataset.ts';
import { knownOn } from '../../src/domain/knownOn.ts';
import { type BuiltSite, follow, openBuiltSite } from '../helpers/builtSite.ts';
import { layoutFaults } from '../helpers/pageFaults.ts';
import { realDataset } from '../helpers/realDataset.ts';
import { PAGES } from '../helpers/siteAddresses.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe('as of 2 February 2026', () => {
  it('shows the visit as announced, its papers as expected, and nothing of 4 February', async () => {
    const { page, close } = await site.open('/?asOf=2026-02-02');
    const text = await page.locator('main').innerText();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('announced for 3–4 February 2026');
    for (const expected of [
      'Agreements on transport',
      'Agreements on logistics',
      'Agreements on trade facilitation',
      'Agreements on connectivity projects',
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).not.toMatch(/37 by the best sourced count|strategic partnership signed/);
    await close();
  });

  it('keeps the announcement on the page of the visit', async () => {
    const { page, close } = await site.open('/visits/visit-tokayev-islamabad-2026?asOf=2026-02-02');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Announced');
    expect(text).not.toContain('Nishan-e-Pakistan');
    expect(text).not.toContain('37');
    await close();
  });
});

// 26 documents of data/documents.json are signed on 2026-02-04 and one on 2026-02-03/2026-02-04.
describe.each(['/?asOf=2026-02-05', '/'])('after the visit, at %s', (path) => {
  it('shows what was signed, with every published count', async () => {
    const { page, close } = await site.open(path);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /^27 documents are on record from the visit of 3–4 February 2026/,
    );
    const text = await page.locator('main').innerText();
    expect(text).toContain('They signed a declaration on a strategic partnership');
    expect(text).toMatch(/37 or 8 to more than 60\s+documents signed on 4 February 2026/);
    expect(text).not.toContain('not yet known');
    await close();
  });
});

/** All that an entry says in texts of its own. */
const textsOf = (entry: object) => Object.values(entry).filter((value) => typeof value === 'string');

/** Titles of entries that only became known after a day, without those that an earlier entry or source also bears. */
async function laterTitles(day: string): Promise<readonly string[]> {
  const dataset = await realDataset();
  const snapshot = knownOn(dataset, day);
  const known: readonly object[] = [
    ...ENTRY_RESOURCES.flatMap((name): object[] => [...snapshot[name]]),
    ...snapshot.sources,
  ];
  const early = known.flatMap(textsOf).join('\n');
  return ENTRY_RESOURCES.flatMap((name) => dataset[name].filter(({ id }) => !snapshot.byId.has(id)))
    .flatMap((entry) => ('title' in entry ? [entry.title] : []))
    .filter((title) => !early.includes(title));
}

describe('every page as of 2 February 2026', () => {
  it.each(PAGES)('%s says so, and names nothing that became known later', async (path) => {
    const titles = await laterTitles('2026-02-02');
    expect(titles).toContain('Joint Declaration on strategic partnership');
    const { page, close } = await site.open(`${path}?asOf=2026-02-02`);
    const bar = page.getByRole('region', { name: 'As-of day' });
    expect(await bar.innerText()).toContain('As known on 2 February 2026');
    // All text, the folded and the spoken too.
    const text = await page.evaluate(() => document.querySelector('main')?.outerHTML ?? '');
    expect(titles.filter((title) => text.includes(title))).toEqual([]);
    await close();
  });
});

describe('the as-of bar', () => {
  it('goes to a day by the date field, by keyboard, and back to today', async () => {
    const { page, close } = await site.open('/documents');
    const bar = page.getByRole('region', { name: 'As-of day' });
    await page.getByRole('button', { name: 'Change day' }).press('Enter');
    await page.getByLabel('Show everything as known on').fill('2025-09-09');
    await bar.getByText('As known on 9 September 2025').waitFor();
    expect(page.url()).toContain('asOf=2025-09-09');
    await page.getByRole('button', { name: 'Back to today' }).press('Enter');
    await bar.getByText('As of 23 November 2026').waitFor();
    expect(page.url()).not.toContain('asOf');
    await close();
  });

  it('goes to a named day by keyboard, carries it to the next page, and back', async () => {
    const { page, close } = await site.open('/');
    const bar = page.getByRole('region', { name: 'As-of day' });
    await page.getByRole('button', { name: 'Change day' }).press('Enter');
    await page.getByRole('button', { name: 'Before the state visit, 2 Feb 2026' }).press('Enter');
    await bar.getByText('As known on 2 February 2026').waitFor();
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Visits' });
    await follow(page, link, '/visits');
    expect(page.url()).toContain('asOf=2026-02-02');
    await page.goBack();
    await page.goBack();
    await bar.getByText('As of 23 November 2026').waitFor();
    expect(page.url()).not.toContain('asOf');
    await close();
  });

  it('keeps the day through a reload', async () => {
    const { page, close } = await site.open('/?asOf=2026-02-02');
    await page.reload();
    await page.getByText('As known on 2 February 2026').first().waitFor();
    await close();
  });
});

describe('the player in the as-of bar', () => {
  it('goes on a step by keyboard: the day, the page and the words follow, and the focus stays', async () => {
    const { page, noise, close } = await site.open('/documents?asOf=2026-02-03');
    const bar = page.getByRole('region', { name: 'As-of day' });
    await page.getByRole('button', { name: 'Change day' }).press('Enter');
    const next = bar.getByRole('button', { name: 'Next step' });
    await next.press('Enter');
    await bar.getByText('As known on 4 February 2026').waitFor();
    expect(page.url()).toContain('asOf=2026-02-04');
    expect(await bar.getByRole('status').innerText()).toMatch(/^4 February 2026: \d+ things became known\.$/);
    expect(await bar.innerText()).toContain('26 documents signed');
    await page.locator('main').getByText('Joint Declaration on strategic partnership').first().waitFor();
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    // The system of this reader asks for less motion.
    expect(await bar.getByRole('button', { name: /^Play/ }).count()).toBe(0);
    expect(noise).toEqual([]);
    await close();
  });

  it('plays from day to day until Escape, and leaves one step in the history', async () => {
    const { page, close } = await site.open('/documents', { reducedMotion: 'no-preference' });
    const bar = page.getByRole('region', { name: 'As-of day' });
    await page.getByRole('button', { name: 'Change day' }).press('Enter');
    await bar.getByRole('button', { name: 'After the state visit, 5 Feb 2026' }).press('Enter');
    await bar.getByText('As known on 5 February 2026').waitFor();
    await bar.getByLabel('One step every').selectOption('1');
    await bar.getByRole('button', { name: 'Play' }).press('Space');
    await bar.getByText('As known on 7 February 2026').waitFor();
    await page.keyboard.press('Escape');
    const play = bar.getByRole('button', { name: 'Play' });
    await play.waitFor();
    expect(await play.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.goBack();
    await bar.getByText('As of 23 November 2026').waitFor();
    await close();
  });

  it.each([360, 1440])('is accessible and no wider than a window of %i px', async (width) => {
    const { page, close } = await site.open('/?asOf=2026-02-04');
    await page.getByRole('button', { name: 'Change day' }).press('Enter');
    await page.getByRole('button', { name: 'Next step' }).waitFor();
    expect(await layoutFaults(page, [{ width, axe: true }])).toEqual({});
    await close();
  });
});
