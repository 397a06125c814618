/** The commands that editors of the data run, as they run them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dostyq-data-'));
  cpSync(join(root, 'data'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the text of one file of the copy. */
function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

describe('data-check', { timeout: 20_000 }, () => {
  it('counts the rows of a healthy package and ends well', () => {
    const { status, stdout, stderr } = run('scripts/data-check.mjs', folder);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Relations of Pakistan and Kazakhstan \d+\.\d+\.\d+, as of \d{4}-\d{2}-\d{2}/);
    expect(stdout).toMatch(/2 parties, .*\d+ visits/);
    expect(stdout).toContain('0 faults found');
    expect(status).toBe(0);
  });

  it('prints each fault as a sentence and ends with 1', () => {
    edit('visits.json', '"date": "1992-02-24"', '"date": "1992-02-30"');
    edit('sources.json', '"url": "http', '"url": "javascript:http');
    const { status, stdout, stderr } = run('scripts/data-check.mjs', folder);
    expect(stderr).toContain(
      'visits.json, row 1 (visit-nazarbayev-islamabad-1992), field date: found "1992-02-30"; expected an EDTF date',
    );
    expect(stderr).toMatch(/^sources\.json, row \d+ \(.+\), field url: found "javascript:.+; expected an address/m);
    expect(stdout).toMatch(/[1-9]\d* faults found/);
    expect(status).toBe(1);
  });

  it('tells of a package that cannot be read at all', () => {
    writeFileSync(join(folder, 'datapackage.json'), '{"name": ');
    const { status, stderr } = run('scripts/data-check.mjs', folder);
    expect(stderr).toMatch(/^datapackage\.json is not valid JSON/);
    expect(status).toBe(1);
  });
});

describe('data-schemas', { timeout: 20_000 }, () => {
  it('has written what the program reads with', () => {
    const { status, stderr } = run('scripts/data-schemas.mjs', '--check');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
