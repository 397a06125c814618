/** The items of a report told one by one: the figure, record or list that each names, as numbered blocks. */
import type { Snapshot } from '../domain/knownOn.ts';
import type { ReportBlock, ReportTable } from '../export/reportDocument.ts';
import type { Words } from '../i18n/words.ts';
import { hrefOf } from '../viewState/paths.ts';
import type { ReportItem } from '../viewState/report.ts';
import type { ViewState } from '../viewState/viewState.ts';
import type { Figure, FigureTable, PresentedFigure } from './figure.ts';
import { choicesText } from './reportChoices.ts';
import { LIST_PATHS, reportList } from './reportLists.ts';
import { recordPath, reportRecord } from './reportRecords.ts';

/** A figure that was asked for by its id: it may be on its way, or there may be none of that name. */
export type FoundFigure = Figure | 'unknown' | 'loading';

export interface ReportContext {
  readonly snapshot: Snapshot;
  readonly words: Words;
  /** The reader's address, for the choices that last. */
  readonly view: ViewState;
  readonly figures: ReadonlyMap<string, FoundFigure>;
  /** The full address of a path of the site. */
  readonly absolute: (path: string) => string;
}

/** One item of the reader, and what it became. */
export interface PlacedItem {
  readonly item: ReportItem;
  /** What the editor calls it. */
  readonly name: string;
  /** Why it is not in the document; null where it is, or where it is a text not yet written. */
  readonly missing: string | null;
  /** It is not in the document yet because its figure is on its way. */
  readonly loading: boolean;
  readonly blocks: readonly ReportBlock[];
  readonly figure: { readonly presented: PresentedFigure; readonly choices: ViewState } | null;
}

/** An item before it is numbered: what it says, on what it rests, where it can be seen again. */
export interface Told {
  readonly placed: PlacedItem;
  readonly sources: readonly string[];
  readonly address: string;
  readonly label: string;
}

export type NumberOf = (id: string) => number | undefined;

function reportTable(table: FigureTable, numberOf: NumberOf, words: Words): ReportTable {
  return {
    caption: table.caption,
    columns: table.columns.map(({ label, numeric = false }) => ({ label, numeric })),
    rows: table.rows.map(({ cells, sources }) => ({
      cells: table.columns.map((_, index) => {
        const cell = cells[index];
        const text = cell?.text ?? null;
        return text === null
          ? { text: cell?.absence ?? words.t('absence.no-value'), absent: true }
          : { text, absent: false };
      }),
      sources: sources.flatMap((id) => numberOf(id) ?? []),
    })),
  };
}

function absenceText({ absence }: PresentedFigure, { snapshot, words }: ReportContext): string | null {
  if (absence === null) return null;
  return absence.reason === 'filtered'
    ? words.t('frame.empty')
    : words.t('frame.not-yet-known', { day: words.day(snapshot.day) });
}

const presentedOn = new WeakMap<Snapshot, Map<string, PresentedFigure>>();

/** Made once for a day and a set of choices: a report asks again at every change of a word in it. */
function presentedOf(figure: Figure, choices: ViewState, snapshot: Snapshot): PresentedFigure {
  const made = presentedOn.get(snapshot) ?? new Map<string, PresentedFigure>();
  presentedOn.set(snapshot, made);
  const key = JSON.stringify([figure.id, choices]);
  const presented = made.get(key) ?? figure.present(snapshot, choices);
  made.set(key, presented);
  return presented;
}

/** What has been counted up to an item; it goes on with each. */
export interface Numbering {
  figures: number;
  tables: number;
  notes: number;
  /** A heading of the reader stands above. */
  nested: boolean;
}

/** Numbers an item, says it, and adds to what has been counted. `numberOf` gives the place of a source in the bibliography. */
export function tellItem(
  item: ReportItem,
  index: number,
  context: ReportContext,
  numbers: Numbering,
  numberOf: NumberOf,
): Told {
  const { snapshot, words, view } = context;
  const anchor = `item-${index + 1}`;
  const href = (path: string, own: Partial<ViewState> = {}) =>
    context.absolute(hrefOf(path, view, { ...own, asOf: snapshot.day, theme: null }));
  const nothing = (name: string, missing: string | null, loading = false): Told => ({
    placed: { item, name, missing, loading, blocks: [], figure: null },
    sources: [],
    address: '',
    label: '',
  });
  const base = () => ({ anchor, nested: numbers.nested, note: ++numbers.notes });
  const shown = (
    placed: Pick<PlacedItem, 'name' | 'blocks'> & Partial<PlacedItem>,
    told: Omit<Told, 'placed'>,
  ): Told => ({
    ...told,
    placed: { item, missing: null, loading: false, figure: null, ...placed },
  });

  switch (item.kind) {
    case 'heading':
    case 'note': {
      const texts = item.text.split(/\n{2,}/).filter((text) => text.trim() !== '');
      if (texts.length === 0) return nothing(words.t(`report.item.${item.kind}`), null);
      if (item.kind === 'heading') numbers.nested = true;
      const block: ReportBlock = { kind: item.kind, anchor, paragraphs: texts };
      return { ...nothing(item.text, null), placed: { ...nothing(item.text, null).placed, blocks: [block] } };
    }
    case 'record': {
      const record = reportRecord(item.record, item.id, snapshot, words);
      if (record === null) {
        const later = snapshot.dataset.entryById.has(item.id);
        const day = words.day(snapshot.day);
        return nothing(
          item.id,
          words.t(later ? 'report.missing.later' : 'report.missing.record', { id: item.id, day }),
        );
      }
      const { kicker, title, paragraphs, facts, sources } = record;
      return shown(
        { name: title, blocks: [{ kind: 'record', ...base(), choices: [], kicker, title, paragraphs, facts }] },
        { sources, address: href(recordPath(item.record, item.id, snapshot)), label: title },
      );
    }
    case 'list': {
      const table = reportList(item.list, item.choices, snapshot, words);
      const label = words.t('report.table', { number: ++numbers.tables });
      const title = words.t(`report.list.${item.list}`);
      const choices = choicesText(item.choices, snapshot, words);
      return shown(
        {
          name: title,
          blocks: [
            {
              kind: 'table',
              ...base(),
              choices,
              label,
              title,
              answer: '',
              table: reportTable(table, numberOf, words),
            },
          ],
        },
        {
          sources: [...new Set(table.rows.flatMap((row) => row.sources))],
          address: href(LIST_PATHS[item.list], item.choices),
          label,
        },
      );
    }
    case 'figure': {
      const figure = context.figures.get(item.id) ?? 'loading';
      if (figure === 'loading') return nothing(item.id, null, true);
      if (figure === 'unknown') return nothing(item.id, words.t('report.missing.figure', { id: item.id }));
      const asSeen = { ...item.choices, asOf: view.asOf, theme: view.theme, lang: view.lang, dataset: view.dataset };
      const presented = presentedOf(figure, asSeen, snapshot);
      const title = presented.question(words);
      const { answer, detail = '' } = presented.describe(words);
      const absence = absenceText(presented, context);
      const rows = presented.table(words);
      const table = reportTable(rows, numberOf, words);
      const common = { ...base(), choices: choicesText(item.choices, snapshot, words), title, answer };
      const drawn = item.show !== 'table' || absence !== null;
      const tabled = item.show !== 'drawing' && absence === null;
      const labels: string[] = [];
      const blocks: ReportBlock[] = [];
      if (drawn) {
        const number = ++numbers.figures;
        const label = words.t('report.figure', { number });
        labels.push(label);
        blocks.push({ kind: 'figure', ...common, number, label, detail, absence, table });
      }
      if (tabled) {
        const label = words.t('report.table', { number: ++numbers.tables });
        labels.push(label);
        blocks.push({
          kind: 'table',
          ...common,
          ...(drawn ? { anchor: `${anchor}-table`, note: null } : {}),
          label,
          table,
        });
      }
      return shown(
        { name: title, blocks, figure: { presented, choices: asSeen } },
        {
          // A table may rest on more than is drawn, and it stands in for the drawing where there is none.
          sources: [...new Set([...presented.sources, ...rows.rows.flatMap((row) => row.sources)])],
          address: `${href(figure.page, item.choices)}#${figure.id}`,
          label: words.list(labels),
        },
      );
    }
  }
}
