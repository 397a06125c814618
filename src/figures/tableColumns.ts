/** Tables of records from columns that say how to fill themselves, and the columns that every list of records has. */
import type { Dataset } from '../domain/dataset.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { KnownEntry } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { entryPath } from '../viewState/entryHref.ts';
import { entryTitle } from './entryTitle.ts';
import type { FigureCell, FigureColumn, FigureTable } from './figure.ts';

export interface FilledColumn<Row> extends FigureColumn {
  cell(row: Row): FigureCell;
}

export interface TableOf<Row> {
  readonly caption: string;
  readonly columns: readonly FilledColumn<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
  /** Ids of the sources of a row. */
  sourcesOf(row: Row): readonly string[];
}

/** Fills the columns for each row. */
export function tableOf<Row>({ caption, columns, rows, keyOf, sourcesOf }: TableOf<Row>): FigureTable {
  return {
    caption,
    columns: columns.map(({ key, label, numeric, about }) => ({
      key,
      label,
      ...(numeric === undefined ? {} : { numeric }),
      ...(about === undefined ? {} : { about }),
    })),
    rows: rows.map((row) => ({
      key: keyOf(row),
      cells: columns.map((column) => column.cell(row)),
      sources: sourcesOf(row),
    })),
  };
}

/** A text, or the reason why there is none. */
export function textCell(text: string | null | undefined, absence: string): FigureCell {
  return text === null || text === undefined || text === '' ? { text: null, absence } : { text };
}

/** A number, bare in a file. */
export function numberCell(value: number | null | undefined, words: Words): FigureCell {
  return value === null || value === undefined
    ? { text: null, absence: words.t('absence.no-value') }
    : { text: words.number(value), value };
}

/** A date in words; as EDTF in a file. */
export function dateCell(date: EdtfDate | null | undefined, words: Words): FigureCell {
  return date === null || date === undefined
    ? { text: null, absence: words.t('date.none') }
    : { text: words.date(date, 'short'), value: date.text };
}

/** A country by its name; by its code in a file. */
export function countryCell(code: string | null | undefined, sides: Dataset['sides'], words: Words): FigureCell {
  return code === null || code === undefined
    ? { text: null, absence: words.t('absence.not-stated') }
    : { text: countryName(sides, code, words), value: code };
}

/** "yes" or "no". */
export function yesNoCell(yes: boolean, words: Words): FigureCell {
  return { text: words.t(yes ? 'download.yes' : 'download.no') };
}

/** By what a record is found again: its id, its title, its date. */
export function namingColumns<Entry extends KnownEntry>(
  { sides }: Pick<Dataset, 'sides'>,
  words: Words,
): readonly FilledColumn<Entry>[] {
  return [
    {
      key: 'id',
      label: words.t('download.column.id'),
      about: words.t('download.column.id.about'),
      cell: ({ id }) => ({ text: id }),
    },
    {
      key: 'title',
      label: words.t('download.column.title'),
      cell: (entry) => ({ text: entryTitle(entry, sides, words), href: entryPath(entry) }),
    },
    {
      key: 'date',
      label: words.t('download.column.date'),
      about: words.t('download.column.date.about'),
      cell: (entry) => dateCell(dateOf(entry), words),
    },
  ];
}

/** What is said of every record besides: its areas, how sure it is, since when it is known, the summary. */
export function commonColumns<Entry extends KnownEntry>(
  { areaById }: Pick<Dataset, 'areaById'>,
  words: Words,
): readonly FilledColumn<Entry>[] {
  return [
    {
      key: 'areas',
      label: words.t('download.column.areas'),
      cell: ({ areas }) =>
        textCell(areas.map((id) => areaById.get(id)?.title ?? id).join('; '), words.t('absence.not-stated')),
    },
    {
      key: 'confidence',
      label: words.t('download.column.confidence'),
      cell: ({ confidence }) => ({ text: words.t(`confidence.${confidence}`) }),
    },
    {
      key: 'origins',
      label: words.t('download.column.origins'),
      about: words.t('download.column.origins.about'),
      numeric: true,
      cell: ({ origins }) => numberCell(origins, words),
    },
    {
      key: 'reportedLater',
      label: words.t('download.column.reported-later'),
      about: words.t('download.column.reported-later.about'),
      cell: ({ reportedLater }) => yesNoCell(reportedLater, words),
    },
    {
      key: 'knownSince',
      label: words.t('download.column.known-since'),
      cell: ({ knownSince }) => ({ text: words.day(knownSince, 'short'), value: knownSince }),
    },
    {
      key: 'summary',
      label: words.t('download.column.summary'),
      cell: (entry) => textCell('summary' in entry ? entry.summary : null, words.t('absence.not-stated')),
    },
    {
      key: 'note',
      label: words.t('download.column.note'),
      cell: ({ note }) => textCell(note, words.t('absence.not-stated')),
    },
  ];
}
