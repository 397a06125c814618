/** What a visitor of the front page really fetches, counted in the browser: the manifest does not know of late imports. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRONT_PAGE_BUDGET } from '../../scripts/check-build.mjs';
import { type BuiltSite, openBuiltSite } from '../helpers/builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe('the front page', () => {
  it('fetches no more JavaScript than it may, and nothing from elsewhere', async () => {
    const scripts: Promise<{ readonly name: string; readonly text: string }>[] = [];
    const addresses: string[] = [];
    const { page, close } = await site.open('/', {}, async (opened) => {
      opened.on('response', (response) => {
        addresses.push(response.url());
        const name = new URL(response.url()).pathname;
        if (name.endsWith('.js')) scripts.push(response.text().then((text) => ({ name, text })));
      });
    });
    await page.waitForLoadState('networkidle');
    const fetched = await Promise.all(scripts);
    const bytes = fetched.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(bytes, fetched.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(FRONT_PAGE_BUDGET);
    expect(fetched.filter(({ text }) => text.includes('recharts-wrapper'))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(site.address))).toEqual([]);
    await close();
  });
});
