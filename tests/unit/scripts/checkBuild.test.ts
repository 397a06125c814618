/** The weight check held against small builds made here. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBuild, FRONT_PAGE_BUDGET } from '../../../scripts/check-build.mjs';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dostyq-build-'));
  mkdirSync(join(dist, '.vite'));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

/** A healthy build: `/` is entry, shared part, words and overview; `/visits` fetches a chart when it draws. */
function healthyManifest() {
  return {
    'index.html': { file: 'index.js', imports: ['_shared.js'], dynamicImports: ['src/pages/OverviewPage.tsx'] },
    '_shared.js': { file: 'shared.js' },
    'src/i18n/locales/en/core.ts': { file: 'messages.js' },
    'src/pages/OverviewPage.tsx': { file: 'overview.js', imports: ['_shared.js'], css: ['overview.css'] },
    'src/pages/VisitsPage.tsx': { file: 'visits.js', imports: ['_shared.js'], dynamicImports: ['src/charts/Bars.tsx'] },
    'src/charts/Bars.tsx': { file: 'bars.js' },
  };
}

const healthyFiles = {
  'index.js': 'index',
  'shared.js': 'shared',
  'messages.js': 'messages',
  'overview.js': 'overview',
  'overview.css': 'p{color:red}',
  'visits.js': 'visits',
  'bars.js': 'e.className="recharts-wrapper"',
};

function build(manifest: object, files: Readonly<Record<string, string>>) {
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dist, name), content);
  return checkBuild(dist);
}

/** Text that gzip cannot make smaller: the digits of a generator with the seed 7. */
function incompressible(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(32 + (state % 90));
  }).join('');
}

describe('checkBuild', () => {
  it('counts each file of / once, and lets a chart be that is fetched later', () => {
    const { rows, faults } = build(healthyManifest(), healthyFiles);
    expect(rows.map(({ file }) => file).sort()).toEqual(['index.js', 'messages.js', 'overview.js', 'shared.js']);
    expect(faults).toEqual([]);
  });

  it('finds a front page that is too heavy', () => {
    const { total, faults } = build(healthyManifest(), { ...healthyFiles, 'overview.js': incompressible(200_000) });
    expect(total).toBeGreaterThan(FRONT_PAGE_BUDGET);
    expect(faults).toEqual([`/ loads ${total} bytes of JavaScript; at most 150000 are allowed.`]);
  });

  it('finds Recharts that a page imports at once', () => {
    const manifest = healthyManifest();
    manifest['src/pages/VisitsPage.tsx'].imports.push('src/charts/Bars.tsx');
    expect(build(manifest, healthyFiles).faults).toEqual([
      'src/pages/VisitsPage.tsx brings a heavy library at once, in bars.js. Fetch it with a dynamic import.',
    ]);
  });

  it('finds an inlined font', () => {
    const files = {
      ...healthyFiles,
      'overview.css': '@font-face{src:url(data:font/woff2;base64,d09GMgABAAAAAAAsAAoAAAAAA4QAAAA)}',
    };
    expect(build(healthyManifest(), files).faults).toEqual([
      'overview.css has a font or an image inlined. Serve it as a file, fetched when it is needed.',
    ]);
  });

  it('says so when the overview is nowhere', () => {
    const { 'src/pages/OverviewPage.tsx': _, ...manifest } = healthyManifest();
    expect(() => build(manifest, healthyFiles)).toThrow('The build has no chunk “src/pages/OverviewPage.tsx”');
  });
});
