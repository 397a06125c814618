/** A table with all that belongs to it, in one archive. Fetched only when it is asked for. */
import { strToU8 } from 'fflate';
import type { Words } from '../i18n/words.ts';
import { bibtex, cslJson, cslOfOwn, ris } from './citation.ts';
import { sourceRecord, sourcesCsv } from './sourceRecord.ts';
import { licenceLine } from './tableAbout.ts';
import { tableCsv } from './tableCsv.ts';
import { citationOf, dayOf, type TableExport } from './tableExport.ts';
import { tableJson } from './tableJson.ts';
import { tableReadme } from './tableReadme.ts';
import { zipFiles } from './zipFiles.ts';

const FILES = {
  csv: 'download.file.csv',
  json: 'download.file.json',
  'LICENSE.txt': 'download.file.licence',
  'citation.bib': 'download.file.bib',
  'citation.ris': 'download.file.ris',
  'citation.csl.json': 'download.file.csl',
  'sources.csv': 'download.file.sources',
  'sources.json': 'download.file.sources-json',
} as const;

function licenceText(table: TableExport, words: Words): string {
  return [
    table.dataset.title,
    '',
    licenceLine(table, words),
    '',
    words.t('download.licence-credit'),
    citationOf(table, words),
    '',
    words.t('download.licence-sources'),
    '',
  ].join('\n');
}

/** The bytes of the zip: the table as CSV and JSON, README, licence, citation and sources. The same table gives the same bytes. */
export function tableZip(table: TableExport, words: Words): Uint8Array<ArrayBuffer> {
  const { id } = table.citable;
  const item = cslOfOwn(table.citable, words);
  const nameOf = (file: keyof typeof FILES) => (file === 'csv' || file === 'json' ? `${id}.${file}` : file);
  const texts: Readonly<Record<keyof typeof FILES, string>> = {
    csv: tableCsv(table, words),
    json: tableJson(table, words),
    'LICENSE.txt': licenceText(table, words),
    'citation.bib': bibtex(item),
    'citation.ris': ris(item),
    'citation.csl.json': cslJson([item]),
    'sources.csv': sourcesCsv(table.sources),
    'sources.json': `${JSON.stringify(table.sources.map(sourceRecord), null, 2)}\n`,
  };
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  const readme = tableReadme(
    table,
    names.map((file) => ({ name: nameOf(file), about: words.t(FILES[file]) })),
    words,
  );
  const files = [['README.md', readme], ...names.map((file) => [nameOf(file), texts[file]] as const)] as const;
  return zipFiles(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), dayOf(table));
}
