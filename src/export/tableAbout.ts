/** What a reader of a downloaded table must know, in words: for the README of the zip and for the sheet in the workbook. */
import type { Words } from '../i18n/words.ts';
import { citationOf, headLabels, summariseColumns, type TableExport } from './tableExport.ts';

/** A term and what it means. */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

const DEFINITIONS = [
  'as-of',
  'source',
  'origin',
  'confirmed',
  'reported',
  'inferred',
  'disputed',
  'edtf',
  'country',
  'reporter',
  'mirror',
  'fob-cif',
  'fiscal-year',
  'derived',
  'approximate',
] as const;

/** The words that have a meaning of their own here. */
export function definitions(words: Words): readonly Definition[] {
  return DEFINITIONS.map((id) => ({
    term: words.t(`download.term.${id}`),
    meaning: words.t(`download.meaning.${id}`),
  }));
}

/** How missing values are written, and what else is done to values on the way into a file. */
export function conventions(words: Words): readonly string[] {
  return [
    words.t('download.missing'),
    words.t('download.zero'),
    words.t('download.formula'),
    words.t('download.dates'),
  ];
}

/** Name, address and version of what the table is of. */
export function facts(table: TableExport, words: Words): readonly Definition[] {
  const { citable, dataset, choices, rows, sources } = table;
  const chosen = Object.entries(choices).map(([name, value]) => `${name}=${value}`);
  return [
    { term: words.t('download.fact.as-of'), meaning: `${citable.day} (${words.day(citable.day)})` },
    { term: words.t('download.fact.listed'), meaning: table.caption },
    ...(chosen.length === 0 ? [] : [{ term: words.t('download.fact.choices'), meaning: chosen.join('; ') }]),
    { term: words.t('download.fact.rows'), meaning: words.t('download.rows', { count: rows.length }) },
    { term: words.t('download.fact.sources'), meaning: words.t('evidence.sources', { count: sources.length }) },
    {
      term: words.t('download.fact.package'),
      meaning: words.t('download.package', { title: dataset.title, name: dataset.name, version: dataset.version }),
    },
    { term: words.t('download.fact.address'), meaning: citable.address },
    { term: words.t('download.fact.licence'), meaning: licenceLine(table, words) },
    { term: words.t('download.fact.cite'), meaning: citationOf(table, words) },
  ];
}

/** The licence of the data as the package states it. */
export function licenceLine({ dataset: { licence } }: TableExport, words: Words): string {
  return words.t('download.licence', { title: licence.title, name: licence.name, url: licence.url });
}

/** What each column holds, in words, and how many rows have none of it. */
export function columnTexts(
  table: TableExport,
  words: Words,
): readonly { readonly label: string; readonly key: string; readonly holds: string; readonly missing: string }[] {
  const labels = headLabels(table);
  return summariseColumns(table).map(({ column: { key, about }, kind, missing }, index) => ({
    label: labels[index] ?? key,
    key,
    holds: [words.t(`download.type.${kind}`), ...(about === undefined ? [] : [about])].join('; '),
    missing: words.t('download.missing-count', { count: missing }),
  }));
}
