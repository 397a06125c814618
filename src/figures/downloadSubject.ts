/** What a reader downloads: the table of a figure, or a list as it is filtered. */
import type { Snapshot } from '../domain/knownOn.ts';
import type { ExportCell, TableExport } from '../export/tableExport.ts';
import type { Words } from '../i18n/words.ts';
import type { ViewState } from '../viewState/viewState.ts';
import type { Figure, FigureCell, FigureTable } from './figure.ts';

export interface DownloadSubject {
  /** Of the figure or the list; files are named by it. */
  readonly id: string;
  /** Mostly a question. */
  readonly title: string;
  /** What the title asks, answered; null where it asks nothing. */
  readonly answer: string | null;
  /** Full address that shows the same again, pinned to the day. */
  readonly address: string;
  /** Ids of sources, in their order, that stand behind the whole and perhaps behind no row; further ones come from the rows. */
  readonly sources: readonly string[];
  /** Made when it is asked for. */
  table(words: Words): FigureTable;
  /** A figure with the choices that it is shown with can be taken away as a picture, too. */
  readonly drawn?: { readonly figure: Figure; readonly view: ViewState };
}

/** Choices that bear on the looks, or are told apart from the filters. */
const NO_FILTER = new Set(['asOf', 'theme', 'lang', 'dataset']);

function exportCell({ text, value, absence }: FigureCell): ExportCell {
  const bare = value === undefined ? text : value;
  return { value: bare, ...(bare === null && absence !== undefined ? { absence } : {}) };
}

/** The table of the subject with all that a file needs, as known on the day of the snapshot. */
export function tableExportOf(subject: DownloadSubject, snapshot: Snapshot, words: Words): TableExport {
  const { id, title, answer, address } = subject;
  const { dataset, day } = snapshot;
  const { caption, columns, rows } = subject.table(words);
  const ids = new Set([...subject.sources, ...rows.flatMap((row) => row.sources)]);
  const choices = [...new URL(address).searchParams].filter(([name]) => !NO_FILTER.has(name));
  return {
    citable: {
      id,
      title,
      within: words.t('cite.within', { title: dataset.title }),
      version: dataset.version,
      day,
      address,
    },
    answer,
    caption,
    columns: columns.map(({ key, label, about }) => ({ key, label, ...(about === undefined ? {} : { about }) })),
    rows: rows.map(({ cells, sources }) => ({
      cells: columns.map((_, index) => exportCell(cells[index] ?? { text: null })),
      sources,
    })),
    sources: [...ids].map((one) => dataset.sourceById.get(one)).filter((source) => source !== undefined),
    choices: Object.fromEntries(choices),
    dataset,
  };
}
