/** Whatever is wrong with the data or the address is said in place, and everything healthy still works. */
import type { Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite, settled } from '../helpers/builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** Opens the overview with one file of the package answered otherwise. */
async function withFile(file: string, answer: (route: Route) => Promise<void>) {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route(`**/data/${file}`, answer);
  await page.goto(`${site.address}/`);
  await settled(page);
  return { page, close: () => context.close() };
}

const answers: readonly (readonly [string, (route: Route) => Promise<void>, RegExp])[] = [
  [
    'missing',
    (route) => route.fulfill({ status: 404, body: 'none' }),
    /milestones\.json could not be fetched \(HTTP 404\)/,
  ],
  ['truncated', (route) => route.fulfill({ body: '[{"id": "ms-' }), /milestones\.json is not valid JSON/],
  ['not JSON', (route) => route.fulfill({ body: '<!doctype html>' }), /milestones\.json is not valid JSON/],
  [
    'of the wrong shape',
    (route) => route.fulfill({ body: '{"rows": []}' }),
    /milestones\.json should hold a list of rows/,
  ],
];

describe.each(answers)('a resource that is %s', (_name, answer, message) => {
  it('is named, and the rest is shown', async () => {
    const { page, close } = await withFile('milestones.json', answer);
    expect(await page.getByRole('alert').first().innerText()).toMatch(message);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('February 2026');
    expect(await page.locator('figure').count()).toBeGreaterThan(1);
    await close();
  });
});

describe('one bad row', () => {
  it('is named with its field, and its neighbours are shown', async () => {
    const { page, close } = await withFile('visits.json', async (route) => {
      const response = await route.fetch();
      const rows = (await response.json()) as { date: string; id: string }[];
      const broken = rows.map((row) => (row.id === 'visit-bhutto-almaty-1995' ? { ...row, date: '1995-02-30' } : row));
      await route.fulfill({ response, json: broken });
    });
    const alert = await page.getByRole('alert').first().innerText();
    expect(alert).toContain('visits.json');
    expect(alert).toContain('visit-bhutto-almaty-1995');
    expect(alert).toContain('field date: found "1995-02-30"');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('February 2026');
    await close();
  });
});

describe('an address with nonsense', () => {
  it('reads bad parameters as the defaults', async () => {
    const { page, noise, close } = await site.open(
      '/?asOf=2026-02-30&theme=pink&area=%3Cscript%3E&side=xx&from=tomorrow&lang=zz9',
    );
    expect(await page.getByRole('region', { name: 'As-of day' }).innerText()).toContain('As of 23 November 2026');
    expect(noise).toEqual([]);
    await close();
  });

  it('says that an unknown package cannot be read, and offers the own one', async () => {
    const { page, close } = await site.open('/?dataset=data/nowhere/datapackage.json');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The data package cannot be read');
    await page.getByRole('link', { name: 'Open the package of this site' }).click();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('February 2026');
    await close();
  });

  it.each([
    '/visits/visit-tokayev-islamabad-2062',
    '/documents/doc-nothing',
    '/areas/nowhere',
    '/sources/nobody',
    '/people/nobody',
  ])('says that there is no record at %s', async (path) => {
    const { page, noise, close } = await site.open(path);
    expect(await page.locator('main').innerText()).toMatch(/no such|there is no|not in the|no .* has the id/i);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
    expect(noise).toEqual([]);
    await close();
  });
});
