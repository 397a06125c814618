/**
 * A report made whole, purely: the items of the reader with the figures, records and lists that they name, numbered; the
 * endnotes; the bibliography. The page shows it, and the writers of files are given the same.
 */
import { apa, type CslItem, cslOf, cslOfSource } from '../export/citation.ts';
import type { ReportDocument, ReportNote, ReportReference } from '../export/reportDocument.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import { type Report, serialiseReport } from '../viewState/report.ts';
import {
  type Numbering,
  type NumberOf,
  type PlacedItem,
  type ReportContext,
  type Told,
  tellItem,
} from './reportItems.ts';

export interface ReportModel {
  readonly items: readonly PlacedItem[];
  readonly document: ReportDocument;
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
  if (block === undefined || !('note' in block) || block.note === null) return [];
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
    const numbering: Numbering = { figures: 0, tables: 0, notes: 0, nested: false };
    return report.items.map((item, index) => tellItem(item, index, context, numbering, numberOf));
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
