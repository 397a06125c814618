/** `npm run figures`, as it is called. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dostyq-figures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...parameters: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/write-figures.mjs', ...parameters], { cwd: root, encoding: 'utf8' });
}

describe('npm run figures', () => {
  it('writes SVG and CSV of a day, with its letters inside, and the same bytes every time', () => {
    const of = (name: string) => {
      const out = join(folder, name);
      const { status, stdout } = write('--as-of', '2026-02-05', '--figure', 'trade-flows', '--out', out);
      expect(status).toBe(0);
      expect(stdout).toContain(`1 figures in ${out}`);
      expect(readdirSync(out).sort()).toEqual(['trade-flows.csv', 'trade-flows.svg']);
      return ['trade-flows.svg', 'trade-flows.csv'].map((file) => readFileSync(join(out, file), 'utf8'));
    };
    const [svg = '', csv = ''] = of('first');
    expect(of('second')).toEqual([svg, csv]);
    expect(svg).toContain('As known on 5 February 2026');
    expect(svg).toMatch(/@font-face\{font-family:'Source Sans 3'[^}]+base64,d09GMg/);
    expect(csv.split('\r\n')[0]).toMatch(/^[A-Z].*,Sources$/);
    expect(csv).toContain(',185.25,');
  });

  it('says what is wrong with a day, a size and a figure that there is not', () => {
    expect(write('--as-of', '2026-02-30').stderr).toContain('“2026-02-30” is no day');
    expect(write('--size', 'wall').stderr).toContain('“wall” is no size');
    const { status, stderr } = write('--figure', 'nothing', '--out', folder);
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'There is no figure “nothing”.']);
  });
});
