import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Visit } from '../domain/visit.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { type FigureTable, sourceIds } from './figure.ts';
import { commonColumns, countryCell, namingColumns, tableOf, textCell } from './tableColumns.ts';

/** The visits as a table to take away, in their order. */
export function visitsTable(
  visits: readonly Known<Visit>[],
  caption: string,
  { dataset }: Snapshot,
  words: Words,
): FigureTable {
  const { sides, personById } = dataset;
  const notStated = words.t('absence.not-stated');
  const placeText = ({ place }: Visit) =>
    [place?.name, place?.country ? countryName(sides, place.country, words) : null].filter(Boolean).join(', ');
  const leadText = ({ lead, participants }: Visit) =>
    lead === null
      ? participants.find(({ role, name }) => role === 'lead' && name !== null)?.name
      : (personById.get(lead)?.name ?? lead);
  return tableOf<Known<Visit>>({
    caption,
    rows: visits,
    keyOf: ({ id }) => id,
    sourcesOf: ({ evidence }) => sourceIds(evidence),
    columns: [
      ...namingColumns(dataset, words),
      {
        key: 'kind',
        label: words.t('download.column.kind'),
        cell: ({ kind }) => ({ text: words.t(`visit-kind.${kind}`) }),
      },
      {
        key: 'level',
        label: words.t('download.column.level'),
        about: words.t('download.column.level.about'),
        cell: ({ level }) => ({ text: words.t(`visit-level.${level}`) }),
      },
      {
        key: 'format',
        label: words.t('download.column.format'),
        cell: ({ format }) => textCell(format === null ? null : words.t(`visit-format.${format}`), notStated),
      },
      {
        key: 'from',
        label: words.t('download.column.from'),
        about: words.t('download.column.country.about'),
        cell: ({ from }) => countryCell(from, sides, words),
      },
      {
        key: 'to',
        label: words.t('download.column.to'),
        about: words.t('download.column.country.about'),
        cell: ({ to }) => countryCell(to, sides, words),
      },
      {
        key: 'place',
        label: words.t('download.column.place'),
        cell: (visit) => textCell(placeText(visit), notStated),
      },
      {
        key: 'occasion',
        label: words.t('download.column.occasion'),
        cell: ({ occasion }) => textCell(occasion, notStated),
      },
      { key: 'lead', label: words.t('download.column.lead'), cell: (visit) => textCell(leadText(visit), notStated) },
      {
        key: 'status',
        label: words.t('download.column.status'),
        cell: ({ status }) => ({ text: words.t(`status.${status}`) }),
      },
      ...commonColumns(dataset, words),
    ],
  });
}
