/**
 * A large data package for measuring, made of the real one: rows are drawn at random with a fixed seed, get ids of their own
 * and are moved back in time. So every shape that the figures know is there in its real share.
 */
import { parseEdtf } from '../../src/domain/edtf.ts';
import { type PackageFiles, realFiles } from '../helpers/packageInMemory.ts';

/** Printed by the benches; change it only together with their recorded numbers. */
export const SEED = 20260204;
export const ENTRIES = 10_000;

/** Files whose rows are not entries: they stay as they are. */
const REFERENCES = new Set(['datapackage.json', 'parties.json', 'areas.json', 'people.json', 'sources.json']);

/** Mulberry32: numbers from 0 to 1, the same for the same seed on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Moves every date in a value back by so many years; by fours, so that 29 February stays a day. */
function moved(value: unknown, years: number): unknown {
  if (typeof value === 'string') {
    return /^[[.]*\d{4}/.test(value) && parseEdtf(value) !== null
      ? value.replace(/\d{4}(?=-|$|[~?%/,\]])/g, (year) => String(Number(year) - years))
      : value;
  }
  if (Array.isArray(value)) return value.map((item) => moved(item, years));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, years)]));
}

/** The files of the package, the resources in their real proportion; of those not among `only`, if given, the real rows. */
export function generate(entries = ENTRIES, seed = SEED, only?: ReadonlySet<string>): PackageFiles {
  const next = random(seed);
  const pick = (most: number) => Math.floor(next() * most);
  const files = realFiles();
  const isKept = (name: string) => REFERENCES.has(name) || (only !== undefined && !only.has(name));
  const total = Object.entries(files).reduce((sum, [name, rows]) => (isKept(name) ? sum : sum + rows.length), 0);
  const generated: Record<string, unknown> = {};
  let made = 0;
  for (const [name, rows] of Object.entries(files)) {
    if (isKept(name)) {
      generated[name] = rows;
      continue;
    }
    // The first of each stay as they are, so that what figures look for by id or kind is there.
    const count = Math.round((rows.length / total) * entries);
    const copies = Array.from({ length: Math.max(0, count - rows.length) }, (_, index) => {
      const row = rows[pick(rows.length)] ?? {};
      const years = 4 * pick(7);
      return { ...Object(moved(row, years)), id: `${row['id']}-copy-${index}`, formerIds: [] };
    });
    generated[name] = [...rows, ...copies];
    made += rows.length + copies.length;
  }
  console.log(`Generated ${made} entries, seed ${seed}`);
  return generated;
}
