/**
 * A report made whole, purely: the items of the reader with the figures, records and lists that they name, numbered; the
 * endnotes; the bibliography. The page shows it, and the writers of files are given the same.
 */
import type { Snapshot } from '../domain/knownOn.ts';
import { apa, type CslItem, cslOf, cslOfSource } from '../export/citation.ts';
import type {
  ReportBlock,
  ReportDocument,
  ReportNote,
  ReportReference,
  ReportTable,
  TextBlock,
} from '../export/reportDocument.ts';
import type { Words } from '../i18n/words.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import { type Report, type ReportItem, serialiseReport } from '../viewState/report.ts';
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

export interface ReportModel {
  readonly items: readonly PlacedItem[];
  readonly document: ReportDocument;
}

/** An item before it is numbered: what it says, on what it rests, where it can be seen again. */
interface Told {
  readonly placed: PlacedItem;
  readonly sources: readonly string[];
  readonly address: string;
  readonly label: string;
}

type NumberOf = (id: string) => number | undefined;

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

/** Counts figures and tables, and gives each item its place. */
class Numbering {
  figures = 0;
  tables = 0;
  notes = 0;
  nested = false;
}

function tell(item: ReportItem, index: number, context: ReportContext, numbers: Numbering, numberOf: NumberOf): Told {
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
      const block: TextBlock = { kind: item.kind, anchor, paragraphs: texts };
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
        { sources, address: href(recordPath(item.record, item.id)), label: title },
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
      const table = reportTable(presented.table(words), numberOf, words);
      const common = { ...base(), choices: choicesText(item.choices, snapshot, words), title, answer };
      const drawn = item.show !== 'table' || absence !== null;
      const tabled = item.show !== 'drawing' && absence === null;
      const labels: string[] = [];
      const blocks: ReportBlock[] = [];
      if (drawn) {
        const label = words.t('report.figure', { number: ++numbers.figures });
        labels.push(label);
        blocks.push({ kind: 'figure', ...common, label, detail, absence, table });
      }
      if (tabled) {
        const label = words.t('report.table', { number: ++numbers.tables });
        labels.push(label);
        blocks.push({ kind: 'table', ...common, anchor: drawn ? `${anchor}-table` : anchor, label, table });
      }
      return shown(
        { name: title, blocks, figure: { presented, choices: asSeen } },
        {
          sources: presented.sources,
          address: `${href(figure.page, item.choices)}#${figure.id}`,
          label: words.list(labels),
        },
      );
    }
  }
}

/** The ids of all sources in the order in which the items name them. */
function citedIds(told: readonly Told[]): readonly string[] {
  return [...new Set(told.flatMap(({ sources }) => sources))];
}

function references(
  ids: readonly string[],
  { snapshot, words }: ReportContext,
): readonly (ReportReference & { id: string })[] {
  const cited = ids.flatMap((id) => {
    const source = snapshot.dataset.sourceById.get(id);
    if (source === undefined) return [];
    const item: CslItem = cslOfSource(source);
    return [{ id, item, text: apa(item, words) }];
  });
  return cited
    .sort((a, b) => a.text.localeCompare(b.text, words.locale))
    .map((reference, index) => ({ ...reference, number: index + 1 }));
}

function noteOf(
  { sources, address, label, placed }: Told,
  numberOf: NumberOf,
  { snapshot, words }: ReportContext,
): ReportNote[] {
  const [block] = placed.blocks;
  if (block === undefined || block.kind === 'heading' || block.kind === 'note') return [];
  const byPublisher = new Map<string, number[]>();
  for (const id of sources) {
    const publisher = snapshot.dataset.sourceById.get(id)?.publisher;
    const number = numberOf(id);
    if (publisher === undefined || number === undefined) continue;
    byPublisher.set(publisher, [...(byPublisher.get(publisher) ?? []), number]);
  }
  return [
    {
      number: block.note,
      label,
      asOf: words.t(snapshot.isToday ? 'frame.as-of' : 'frame.as-known-on', { day: words.day(snapshot.day) }),
      publishers: [...byPublisher].map(([name, numbers]) => ({ name, numbers })),
      address,
    },
  ];
}

/** Tells every item in its order; the numbers in the bibliography are known only when all have been told once. */
export function makeReport(report: Report, context: ReportContext): ReportModel {
  const { snapshot, words, view, absolute } = context;
  const { dataset } = snapshot;
  const tellAll = (numberOf: NumberOf) => {
    const numbers = new Numbering();
    return report.items.map((item, index) => tell(item, index, context, numbers, numberOf));
  };
  const cited = references(citedIds(tellAll(() => undefined)), context);
  const numbers = new Map(cited.map(({ id, number }) => [id, number]));
  const numberOf: NumberOf = (id) => numbers.get(id);
  const told = tellAll(numberOf);
  const day = words.day(snapshot.day);
  const data = cslOf(
    {
      kind: 'own',
      citable: {
        id: dataset.name,
        title: dataset.title,
        within: null,
        version: dataset.version,
        day: snapshot.day,
        address: absolute(hrefOf(paths.data(), view, { asOf: snapshot.day, theme: null })),
      },
    },
    words,
  );
  return {
    items: told.map(({ placed }) => placed),
    document: {
      language: words.locale,
      direction: words.direction,
      title: report.title === '' ? dataset.title : report.title,
      subtitle: report.subtitle,
      authors: report.authors,
      about: [
        words.t(snapshot.isToday ? 'frame.as-of' : 'frame.as-known-on', { day }),
        words.t('report.about.package', { title: dataset.title, version: dataset.version }),
        words.t('app.footer.licence', { licence: dataset.licence.title }),
      ],
      address: absolute(
        hrefOf(paths.report(), view, { report: serialiseReport(report), asOf: snapshot.day, theme: null }),
      ),
      blocks: told.flatMap(({ placed }) => placed.blocks),
      notes: told.flatMap((one) => noteOf(one, numberOf, context)),
      references: cited.map(({ number, text, item }) => ({ number, text, item })),
      data: { text: apa(data, words), item: data },
      labels: {
        notes: words.t('report.notes'),
        bibliography: words.t('report.bibliography'),
        sources: words.t('frame.sources'),
        noSources: words.t('frame.no-sources'),
        data: words.t('report.data'),
      },
    },
  };
}
