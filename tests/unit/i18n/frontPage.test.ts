/** The front page loads the core of the catalogue only: everything that it says must be in it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { saidMessages, withStaticImports } from '../../helpers/staticImports.ts';

const src = resolve(import.meta.dirname, '../../../src');

describe('the core of the catalogue', () => {
  it('has every message that the frame of the site and its front page say', async () => {
    const all = new Set(Object.keys(await loadMessages('en', 'all')));
    const core = new Set(Object.keys(await loadMessages('en', 'core')));
    const files = withStaticImports([
      resolve(src, 'main.tsx'),
      resolve(src, 'pages/OverviewPage.tsx'),
      resolve(src, 'figures/upcoming/index.ts'),
      // A dialog that is fetched when it is opened brings the whole catalogue with it: that is looked at in Chromium.
    ]);
    expect(files.size).toBeGreaterThan(60);
    const missing = [...files].flatMap((file) =>
      [...saidMessages(readFileSync(file, 'utf8'), all)]
        .filter((id) => !core.has(id))
        .map((id) => `${id} in ${file.slice(src.length)}`),
    );
    expect(missing).toEqual([]);
  });

  it('is all that a printed page says besides the words that only paper has', async () => {
    const all = new Set(Object.keys(await loadMessages('en', 'all')));
    const there = new Set([
      ...Object.keys(await loadMessages('en', 'core')),
      ...Object.keys(await loadMessages('en', 'print')),
    ]);
    const said = [...withStaticImports([resolve(src, 'app/print/PrintedEdges.tsx')])].flatMap((file) => [
      ...saidMessages(readFileSync(file, 'utf8'), all),
    ]);
    expect(said).toContain('print.links');
    expect(said.filter((id) => !there.has(id))).toEqual([]);
  });
});
