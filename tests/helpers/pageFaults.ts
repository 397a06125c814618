/** What can be wrong with any page as it lies in a real browser: wider than its window, not accessible, not worded. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { axeFaults } from './axeInPage.ts';
import { settled } from './builtSite.ts';

const locale = resolve(import.meta.dirname, '../../src/i18n/locales/en');
const messageIds: ReadonlySet<string> = new Set(
  readdirSync(locale)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => Object.keys(JSON.parse(readFileSync(resolve(locale, name), 'utf8')))),
);

async function show(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await settled(page);
}

/** Px by which the page is wider than its window, and what sticks out. */
function beyond(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return outside.slice(-3).map((element) => `${scrollWidth - clientWidth} px: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Ids of messages that stand where their words should. */
export async function bareIds(page: Page): Promise<readonly string[]> {
  // Scripts say nothing to the reader; in one file they hold the whole catalogue.
  const body = await page.evaluate(() =>
    [...document.body.children].map((element) => (element.localName === 'script' ? '' : element.outerHTML)).join(' '),
  );
  const text = `${await page.title()} ${body}`;
  return [...new Set(text.match(/[a-z][a-z-]*(?:\.[a-z][a-z-]*)+/g))].filter((word) => messageIds.has(word));
}

/** A width in px, and whether axe looks at it, too. */
export interface SeenWidth {
  readonly width: number;
  readonly axe: boolean;
}

/** All that is at fault in how a page lies at these widths, by where it was seen. */
export async function layoutFaults(
  page: Page,
  widths: readonly SeenWidth[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const faults: Record<string, readonly string[]> = {};
  for (const { width, axe } of widths) {
    await show(page, width, 'light');
    faults[`${width} px`] = [...(await beyond(page)), ...(axe ? await axeFaults(page) : [])];
    if (!axe) continue;
    await show(page, width, 'dark');
    faults[`${width} px, dark`] = await axeFaults(page, 'contrast');
  }
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}
