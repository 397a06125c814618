import type { Snapshot } from '../domain/knownOn.ts';
import type { Source } from '../domain/source.ts';
import type { Words } from '../i18n/words.ts';
import type { FigureTable } from './figure.ts';
import { publishedText } from './publishedText.ts';
import { countryCell, numberCell, tableOf, textCell } from './tableColumns.ts';

/** The publications as a table to take away, in their order; `uses` is how many records shown rest on one. */
export function sourcesTable(
  sources: readonly Source[],
  caption: string,
  uses: (source: Source) => number,
  { dataset }: Snapshot,
  words: Words,
): FigureTable {
  const notStated = words.t('absence.not-stated');
  return tableOf<Source>({
    caption,
    rows: sources,
    keyOf: ({ id }) => id,
    sourcesOf: ({ id }) => [id],
    columns: [
      {
        key: 'id',
        label: words.t('download.column.id'),
        about: words.t('download.column.id.about'),
        cell: ({ id }) => ({ text: id }),
      },
      {
        key: 'published',
        label: words.t('download.column.published'),
        cell: (source) => ({ text: publishedText(source, words), value: source.published.text }),
      },
      { key: 'publisher', label: words.t('download.column.publisher'), cell: ({ publisher }) => ({ text: publisher }) },
      { key: 'title', label: words.t('download.column.title'), cell: ({ title }) => ({ text: title }) },
      {
        key: 'address',
        label: words.t('download.column.address'),
        cell: ({ url }) => textCell(url, words.t('absence.no-value')),
      },
      {
        key: 'kind',
        label: words.t('download.column.kind'),
        cell: ({ kind }) => ({ text: words.t(`source-kind.${kind}`) }),
      },
      {
        key: 'language',
        label: words.t('download.column.language'),
        about: words.t('download.column.language.about'),
        cell: ({ language }) => ({ text: language }),
      },
      {
        key: 'side',
        label: words.t('download.column.side'),
        about: words.t('download.column.side.about'),
        cell: ({ side }) =>
          side === null ? { text: null, absence: words.t('third-party') } : countryCell(side, dataset.sides, words),
      },
      {
        key: 'origin',
        label: words.t('download.column.origin'),
        about: words.t('download.column.origin.about'),
        cell: ({ origin }) => ({ text: origin }),
      },
      {
        key: 'uses',
        label: words.t('download.column.uses'),
        numeric: true,
        cell: (source) => numberCell(uses(source), words),
      },
      { key: 'note', label: words.t('download.column.note'), cell: ({ note }) => textCell(note, notStated) },
    ],
  });
}
