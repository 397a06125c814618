/** Whatever is wrong with the data or the address is said in place, and everything healthy still works. */
import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../helpers/builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

type Answer = (route: Route) => Promise<void>;

/** Opens a path with the files that match answered otherwise. */
function openWith(pattern: string, answer: Answer, path = '/') {
  return site.open(path, {}, async (page) => {
    await page.route(pattern, answer);
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const alert = (page: Page) => page.getByRole('alert').first().innerText();

const answers: readonly (readonly [string, Answer, RegExp])[] = [
  [
    'missing',
    (route) => route.fulfill({ status: 404, body: 'none' }),
    /milestones\.json could not be fetched \(HTTP 404\)/,
  ],
  ['unreachable', (route) => route.abort('connectionrefused'), /milestones\.json could not be fetched/],
  ['empty', (route) => route.fulfill({ body: '' }), /milestones\.json is not valid JSON/],
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
    const { page, close } = await openWith('**/data/milestones.json', answer);
    expect(await alert(page)).toMatch(message);
    expect(await heading(page)).toContain('February 2026');
    expect(await page.locator('figure').count()).toBeGreaterThan(1);
    await close();
  });
});

describe('one bad row', () => {
  it('is named with its field, and its neighbours are shown', async () => {
    const { page, close } = await openWith(
      '**/data/visits.json',
      async (route) => {
        const response = await route.fetch();
        const rows = (await response.json()) as { date: string; id: string }[];
        const broken = rows.map((row) =>
          row.id === 'visit-bhutto-almaty-1995' ? { ...row, date: '1995-02-30' } : row,
        );
        await route.fulfill({ response, json: broken });
      },
      '/visits',
    );
    const text = await alert(page);
    expect(text).toContain('visits.json');
    expect(text).toContain('visit-bhutto-almaty-1995');
    expect(text).toContain('field date: found "1995-02-30"');
    expect(await page.locator('main').innerText()).toContain('President Tokayev’s state visit to Pakistan');
    await close();
  });
});

describe('a resource on which much depends', () => {
  it.each(['sources', 'visits', 'documents', 'trade-flows', 'areas', 'people', 'parties', 'expectations'])(
    'leaves a page with a heading and a message when %s.json is missing',
    async (name) => {
      for (const path of ['/', '/timeline', '/trade', '/documents', '/action-plan']) {
        const { page, noise, close } = await openWith(
          `**/data/${name}.json`,
          (route) => route.fulfill({ status: 404, body: 'none' }),
          path,
        );
        expect(await alert(page), path).toContain(`${name}.json could not be fetched (HTTP 404)`);
        expect(await page.locator('h1').count(), path).toBe(1);
        // The browser itself reports the 404; nothing of ours may break.
        expect(
          noise.filter((line) => !line.includes('Failed to load resource')),
          path,
        ).toEqual([]);
        await close();
      }
    },
    120_000,
  );
});

describe('a descriptor that cannot be read', () => {
  it.each<readonly [string, Answer, RegExp]>([
    ['missing', (route) => route.fulfill({ status: 404, body: 'none' }), /HTTP 404/],
    ['a page', (route) => route.fulfill({ body: '<!doctype html><title>Sign in</title>' }), /not valid JSON/],
    [
      'of the wrong shape',
      (route) => route.fulfill({ body: '{"name": "other", "resources": 7}' }),
      /datapackage\.json, field [\w.]+: found/,
    ],
  ])('says so when it is %s, and tries again when asked', async (_name, answer, message) => {
    const { page, close } = await openWith('**/data/datapackage.json', answer);
    expect(await heading(page)).toBe('The data package cannot be read');
    // The sentence is fetched when there is something to say.
    await expect.poll(() => page.locator('main').innerText()).toMatch(message);
    await page.unroute('**/data/datapackage.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => heading(page)).toContain('February 2026');
    await close();
  });
});

describe('a part of the program that does not come', () => {
  it('is said in the place of the page', async () => {
    const { page, close } = await openWith('**/assets/TradePage-*.js', (route) => route.abort(), '/trade');
    expect(await page.locator('main').innerText()).toMatch(/could not be|cannot be|did not/i);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' }).click();
    await expect.poll(() => page.title()).not.toMatch(/could not/);
    await expect.poll(() => page.locator('main figure').count()).toBeGreaterThan(0);
    await close();
  });
});

describe('an address with nonsense', () => {
  it.each(['/', '/timeline', '/visits', '/documents', '/trade', '/sources', '/embed/trade-flows'])(
    'reads bad parameters as the defaults at %s',
    async (path) => {
      const { page, noise, close } = await site.open(
        `${path}?asOf=2026-02-30&theme=pink&area=%3Cscript%3E&side=xx&from=tomorrow&to=-5&lang=zz9&sort=%00&level=,,&q=%F0%9F%92`,
      );
      expect(await page.getByText('As of 23 November 2026').count()).toBeGreaterThan(0);
      expect(await page.locator('h1').count()).toBe(1);
      expect(noise).toEqual([]);
      await close();
    },
  );

  it('says that an unknown package cannot be read, and offers the own one', async () => {
    const { page, close } = await site.open('/?dataset=data/nowhere/datapackage.json');
    expect(await heading(page)).toBe('The data package cannot be read');
    await page.getByRole('link', { name: 'Open the package of this site' }).click();
    await expect.poll(() => heading(page)).toContain('February 2026');
    await close();
  });

  it('runs nothing from the address of a package', async () => {
    const { page, noise, close } = await site.open('/?dataset=javascript:alert(1)');
    expect(await heading(page)).toContain('February 2026');
    expect(noise).toEqual([]);
    await close();
  });

  it.each([
    '/visits/visit-tokayev-islamabad-2062',
    '/documents/doc-nothing',
    '/areas/nowhere',
    '/sources/nobody',
    '/people/nobody',
    '/organisations/nobody',
    '/embed/nothing',
    '/no/such/page',
  ])('says that there is nothing at %s, and where to go on', async (path) => {
    const { page, noise, close } = await site.open(path);
    expect(await heading(page)).toMatch(/^There is no /);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
    expect(noise).toEqual([]);
    await close();
  });
});
