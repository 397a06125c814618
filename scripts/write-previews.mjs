/** The picture that a link to a figure shows: `dist/og/<figure>.png`, 1200 × 630 px, as of the day of the data package. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root } from './loadModule.mjs';
import { paintPicture } from './paintPicture.mjs';
import { drawFigures } from './write-figures.mjs';

const folder = resolve(root, 'dist/og');
await mkdir(folder, { recursive: true });
let bytes = 0;
let count = 0;
for await (const { id, svg } of drawFigures({ size: 'preview', fonts: 'named', site: process.env['SITE_URL'] })) {
  const { png } = paintPicture(svg);
  await writeFile(join(folder, `${id}.png`), png);
  bytes += png.length;
  count += 1;
}
console.log(`${count} pictures for links, ${Math.round(bytes / 1000)} kB`);
// The transformer of modules would wait for the next one.
process.exit(0);
