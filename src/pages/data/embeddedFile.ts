import { resourceCsv } from '../../export/resourceCsv.ts';
import { embeddedText } from '../../load/embeddedText.ts';

export interface EmbeddedFile {
  readonly name: string;
  readonly mediaType: string;
  /** Made when it is asked for. */
  readonly content: () => string;
}

/**
 * A file of the data package that lies in this page; the CSV of a resource ("csv/visits.csv") is made from its JSON, as the
 * build makes those that the site serves. Null where the package at the address is not the one inside.
 */
export function embeddedFile(address: string, path: string): EmbeddedFile | null {
  const [, resource] = /^csv\/(.+)\.csv$/.exec(path) ?? [];
  const text = embeddedText(new URL(resource === undefined ? path : `${resource}.json`, address).href);
  if (text === null) return null;
  const name = path.replace(/^.*\//, '');
  return resource === undefined
    ? { name, mediaType: 'application/json', content: () => text }
    : { name, mediaType: 'text/csv;charset=utf-8', content: () => resourceCsv(JSON.parse(text)) };
}
