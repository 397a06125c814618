import { type Zippable, zipSync } from 'fflate';
import type { IsoDay } from '../domain/day.ts';

/** The format knows no earlier day. */
const FIRST_DAY: IsoDay = '1980-01-01';

/**
 * A zip of the files by name, in their order. The same files of the same day are the same bytes: no clock is read, each is
 * dated by noon of that day. Packed in place, since the workers that would do it beside are forbidden by the site's
 * content security policy.
 */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, day: IsoDay): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = (day < FIRST_DAY ? FIRST_DAY : day).split('-').map(Number);
  // The format has no time zones, and the library writes what the clock on the wall says.
  const mtime = new Date(year, month - 1, date, 12);
  const dated: Zippable = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime }]]));
  return zipSync(dated);
}
