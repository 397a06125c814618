import axe from 'axe-core';
import { expect } from 'vitest';

/** Axe finds nothing. Contrast needs a painted page and is checked in Chromium. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    // No frame is loaded here; what stands in one is looked at in Chromium.
    iframes: false,
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}
