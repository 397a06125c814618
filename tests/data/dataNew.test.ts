/** The skeleton of an entry, as a curator asks for it, and what the check says until it is filled. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALL_RESOURCES } from '../../src/load/check/places.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dostyq-new-'));
  cpSync(join(root, 'data'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const textOf = (resource: string) => readFileSync(join(folder, `${resource}.json`), 'utf8');

describe('data-new', () => {
  it('puts a blank visit behind the others, leaves them as they stand, and says what belongs in each field', () => {
    const before = textOf('visits');
    const { status, stdout } = run('data-new.mjs', 'visits', 'visit-somebody-2027', '--folder', folder);
    expect(status).toBe(0);
    expect(textOf('visits').startsWith(before.replace(/\s*\]\s*$/, ''))).toBe(true);
    const entry = JSON.parse(textOf('visits')).at(-1);
    expect(entry).toMatchObject({ id: 'visit-somebody-2027', title: '', evidence: [{ source: '' }] });
    expect(stdout).toContain('level (president, prime-minister, foreign-minister');
    expect(stdout).not.toContain('participants[].role');
  });

  it('leaves nothing blank that the check would let pass', () => {
    run('data-new.mjs', 'visits', 'visit-somebody-2027', '--folder', folder);
    const { status, stderr } = run('data-check.mjs', folder);
    expect(status).toBe(1);
    const fields = stderr.match(/(?<=\(visit-somebody-2027\), field )[\w.]+/g);
    expect(fields).toEqual(
      expect.arrayContaining(['evidence.0.source', 'confidence', 'title', 'summary', 'date', 'kind', 'level']),
    );
  });

  it.each(ALL_RESOURCES)('makes an entry of %s that is a row and not yet a whole one', (resource) => {
    const rows = JSON.parse(textOf(resource)).length;
    expect(run('data-new.mjs', resource, 'new-entry', '--folder', folder).status).toBe(0);
    expect(JSON.parse(textOf(resource))).toHaveLength(rows + 1);
    const { status, stderr } = run('data-check.mjs', folder);
    expect(stderr).toMatch(new RegExp(`^${resource}\\.json, row ${rows + 1} \\(new-entry\\)`, 'm'));
    expect(status).toBe(1);
  });

  it('fills an empty resource', () => {
    writeFileSync(join(folder, 'milestones.json'), '[]\n');
    run('data-new.mjs', 'milestones', 'ms-first', '--folder', folder);
    expect(JSON.parse(textOf('milestones'))).toHaveLength(1);
  });

  it('names the nearest resource, and the id that is taken, and then writes nothing', () => {
    const before = textOf('visits');
    expect(run('data-new.mjs', 'visitz', '--folder', folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no resource "visitz"; did you mean "visits"?'),
    });
    expect(run('data-new.mjs', 'visits', 'visit-tokayev-islamabad-2026', '--folder', folder)).toMatchObject({
      status: 1,
      stderr: 'visits.json has an entry "visit-tokayev-islamabad-2026" already.\n',
    });
    expect(textOf('visits')).toBe(before);
  });
});

describe('data/README.md', () => {
  it('shows worked examples that stand so in the data', () => {
    const page = readFileSync(join(root, 'data/README.md'), 'utf8');
    const examples = [...page.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, text = '']) => JSON.parse(text));
    expect(examples.map(({ id }) => id)).toEqual([
      'visit-nurbek-islamabad-2026',
      'exp-railway-memorandum-2026',
      'doc-railways-2026',
      'exp-railway-memorandum-2026',
      'sbp-exp-fy24-jul2025',
    ]);
    const all = ['visits', 'expectations', 'documents', 'trade-flows'].flatMap((name) => JSON.parse(textOf(name)));
    for (const { outcome, ...example } of examples) {
      // The first example of an expectation is of the time before its outcome.
      expect(all.find(({ id }) => id === example.id)).toMatchObject(
        outcome === 'unknown' ? example : { ...example, ...(outcome && { outcome }) },
      );
    }
  });
});
