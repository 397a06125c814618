/** The pictures that a link to a figure shows, as the build has written them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { listedFigures } from '../helpers/siteAddresses.ts';

const folder = resolve(import.meta.dirname, '../../dist/og');

it.each(listedFigures().map(({ id }) => id))('og/%s.png is a PNG of 1200 × 630 px', (id) => {
  const png = readFileSync(resolve(folder, `${id}.png`));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  // A blank picture of that size has some 3 kB.
  expect(png.length).toBeGreaterThan(15_000);
});
