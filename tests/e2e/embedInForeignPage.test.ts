/** The code of the "Embed" dialog in a page that nobody optimised for it, served from elsewhere. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, listen, openBuiltSite } from '../helpers/builtSite.ts';

let site: BuiltSite;
let host: Server;
let code = '';
let sandboxed = false;
/** What stands in the page besides. */
let more = '';

beforeAll(async () => {
  site = await openBuiltSite();
  host = createServer((_request, response) => {
    const frame = sandboxed ? code.replace('<iframe ', '<iframe sandbox="allow-scripts" ') : code;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Host</title><style>*{font:20px cursive;color:red}</style><p>A report.</p>${frame}${more}`,
    );
  });
  await new Promise<void>((resolve) => {
    host.listen(0, resolve);
  });
});
afterAll(async () => {
  host.close();
  await site.close();
});

async function codeOf(path: string, question: string, mode: RegExp): Promise<string> {
  const { page, close } = await site.open(path);
  await page
    .getByRole('group', { name: `Tools for “${question}”` })
    .getByRole('button', { name: 'Embed' })
    .click();
  await page.getByRole('radio', { name: mode }).check();
  const text = await page.getByRole('textbox', { name: 'Code for your page' }).inputValue();
  await close();
  return text;
}

const QUESTION = 'How many documents were signed on 4 February 2026?';

describe.each([false, true])('an embedded figure (sandbox="allow-scripts": %s)', (inSandbox) => {
  it('shows in a foreign page, pinned to its day', async () => {
    sandboxed = inSandbox;
    code = await codeOf('/documents', QUESTION, /Frozen at/);
    expect(code).toContain('asOf=2026-11-23');
    expect(code).toContain(`title="${QUESTION}"`);
    const page = await site.browser.newPage();
    const noise = listen(page);
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('37 by the best sourced count').waitFor();
    expect(await frame.locator('svg.drawing').count()).toBe(1);
    expect(await frame.getByText('As of 23 November 2026').count()).toBe(1);
    expect(noise).toEqual([]);
    await page.close();
  });
});

it('tells its height to the page around it', async () => {
  sandboxed = false;
  code = await codeOf('/documents', QUESTION, /Follows new data/);
  expect(code).not.toContain('asOf');
  const page = await site.browser.newPage();
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  const height = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.addEventListener('message', (event) => {
          if (event.data?.sentinel === 'amp' && event.data.type === 'embed-size' && event.data.height > 200)
            resolve(event.data.height);
        });
      }),
  );
  expect(height).toBeGreaterThan(300);
  expect(height).toBeLessThan(1200);
  await page.close();
});

describe('embed.js in a foreign page', () => {
  const hostAddress = () => `http://localhost:${(host.address() as AddressInfo).port}/`;

  it.each([false, true])('lets the frame be as high as the figure (sandbox: %s)', async (inSandbox) => {
    sandboxed = inSandbox;
    code = (await codeOf('/documents', QUESTION, /Frozen at/)).replace(/height="\d+"/, 'height="100"');
    more = `<script async src="${site.address}/embed.js"></script>`;
    const page = await site.browser.newPage({ viewport: { width: 900, height: 900 } });
    const noise = listen(page);
    await page.goto(hostAddress());
    const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
    await expect.poll(height, { timeout: 15_000 }).toBeGreaterThan(300);
    const inside = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((root) => root.scrollHeight);
    expect(Math.abs((await height()) - inside)).toBeLessThanOrEqual(2);
    expect(noise).toEqual([]);
    more = '';
    await page.close();
  });

  it('makes a frame of an element, and leaves those of others alone', async () => {
    code = '';
    more =
      `<script async src="${site.address}/embed.js"></script>` +
      `<dostyq-figure src="/embed/document-count?asOf=2026-02-05" title="Documents signed"></dostyq-figure>` +
      `<dostyq-figure src="https://example.org/other"></dostyq-figure>` +
      `<iframe id="stranger" height="80" srcdoc="<script>parent.postMessage({sentinel:'amp',type:'embed-size',height:700},'*')</script>"></iframe>`;
    const page = await site.browser.newPage({ viewport: { width: 900, height: 900 } });
    await page.goto(hostAddress());
    const frame = page.locator('dostyq-figure iframe');
    await expect.poll(() => frame.count(), { timeout: 15_000 }).toBe(1);
    expect(await frame.getAttribute('title')).toBe('Documents signed');
    expect(await frame.getAttribute('loading')).toBe('lazy');
    await page.frameLocator('dostyq-figure iframe').getByText('As known on 5 February 2026').waitFor();
    expect(await page.locator('#stranger').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(100);
    more = '';
    await page.close();
  });

  it('is under two thousand bytes', async () => {
    const text = await (await fetch(`${site.address}/embed.js`)).text();
    expect(text.length).toBeLessThan(2000);
  });
});
