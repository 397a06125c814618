/** Data packages without a disk: what a reader of JSON would find at each address. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadText } from '../../src/load/readDataset.ts';

/** File name inside the package -> its content: a text as it stands, or a value to be written as JSON. */
export type PackageFiles = Readonly<Record<string, unknown>>;

/** The address at which {@link reading} finds a package. */
export const PACKAGE_ADDRESS = 'https://example.org/data/datapackage.json';

/** Reads from the files; any other address is not found. */
export function reading(files: PackageFiles): ReadText {
  return async (address) => {
    const name = address.replace(new URL('.', PACKAGE_ADDRESS).href, '');
    if (!Object.hasOwn(files, name)) throw new Error('HTTP 404');
    const content = files[name];
    return typeof content === 'string' ? content : JSON.stringify(content);
  };
}

/** The least descriptor that is whole, with these resources, each in a file of its name. */
export function aDescriptor(resources: readonly string[], more: Readonly<Record<string, unknown>> = {}) {
  return {
    name: 'a-package',
    title: 'A package',
    version: '1.0.0',
    licenses: [{ name: 'CC0-1.0', title: 'Public domain', path: 'https://example.org/licence' }],
    asOf: '2026-12-31',
    sides: ['AAA', 'BBB'],
    resources: resources.map((name) => ({ name, path: `${name}.json` })),
    ...more,
  };
}

/** A copy of the real package, parsed: a test may plant in it what it likes. */
export function realFiles(): Record<string, Record<string, unknown>[]> {
  const folder = join(import.meta.dirname, '../../data');
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}
