/** The code of the "Embed" dialog in a page that nobody optimised for it, served from elsewhere. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, listen, openBuiltSite } from '../helpers/builtSite.ts';

let site: BuiltSite;
let host: Server;
let code = '';
let sandboxed = false;

beforeAll(async () => {
  site = await openBuiltSite();
  host = createServer((_request, response) => {
    const frame = sandboxed ? code.replace('<iframe ', '<iframe sandbox="allow-scripts" ') : code;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Host</title><style>*{font:20px cursive;color:red}</style><p>A report.</p>${frame}`,
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
