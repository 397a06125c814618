import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a painted page: one line a fault. Empty when all is well. `contrast` asks only for what another theme
 * may change.
 */
export async function axeFaults(page: Page, scope: 'all' | 'contrast' = 'all'): Promise<readonly string[]> {
  // Evaluated rather than added as a script, which the site's content security policy would refuse.
  await page.evaluate(await axeSource);
  // What the browser has not laid out yet because it lies off screen has no true size for axe to judge.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    }
  });
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
        preload: false,
        rules: { 'target-size': { enabled: true } },
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
      );
    },
    scope === 'all' ? ALL : ['color-contrast'],
  );
}
