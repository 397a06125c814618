import type { Document } from '../domain/document.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { commonColumns, dateCell, namingColumns, tableOf, textCell } from './tableColumns.ts';

/** The documents as a table to take away, in their order. */
export function documentsTable(
  documents: readonly Known<Document>[],
  caption: string,
  { dataset, byId }: Snapshot,
  words: Words,
): FigureTable {
  const { sides } = dataset;
  const notStated = words.t('absence.not-stated');
  const placeText = ({ signedAt }: Document) =>
    [signedAt?.name, signedAt?.country ? countryName(sides, signedAt.country, words) : null].filter(Boolean).join(', ');
  const occasionText = ({ occasion }: Document) => {
    const visit = occasion === null ? undefined : byId.get(occasion);
    return visit?.resource === 'visits' ? visit.title : occasion;
  };
  const signatoriesText = ({ signatories }: Document) =>
    signatories
      .map(({ side, body, name }) => [countryName(sides, side, words), body ?? name].filter(Boolean).join(': '))
      .join('; ');
  return tableOf<Known<Document>>({
    caption,
    rows: documents,
    keyOf: ({ id }) => id,
    sourcesOf: ({ evidence }) => sourceIds(evidence),
    columns: [
      ...namingColumns(dataset, words),
      {
        key: 'fullTitle',
        label: words.t('download.column.full-title'),
        cell: ({ fullTitle }) => textCell(fullTitle, notStated),
      },
      {
        key: 'kind',
        label: words.t('download.column.kind'),
        cell: ({ kind }) => ({ text: words.t(`document-kind.${kind}`) }),
      },
      {
        key: 'status',
        label: words.t('download.column.status'),
        cell: ({ status }) => ({ text: words.t(`status.${status}`) }),
      },
      { key: 'signed', label: words.t('download.column.signed'), cell: ({ signed }) => dateCell(signed, words) },
      {
        key: 'place',
        label: words.t('download.column.place'),
        cell: (document) => textCell(placeText(document), notStated),
      },
      {
        key: 'occasion',
        label: words.t('download.column.occasion'),
        cell: (document) => textCell(occasionText(document), notStated),
      },
      {
        key: 'parties',
        label: words.t('download.column.parties'),
        cell: (document) => textCell(signatoriesText(document), notStated),
      },
      ...commonColumns(dataset, words),
    ],
  });
}
