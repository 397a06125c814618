/**
 * A report as plain data, in the order in which it is read: what the writers of HTML, Markdown and Word are given. All
 * texts are in the reader's language already.
 */
import type { CslItem } from './citation.ts';

export interface ReportCell {
  readonly text: string;
  /** There is no value: the text says why. */
  readonly absent: boolean;
}

export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly cells: readonly ReportCell[];
    /** Numbers in the bibliography. */
    readonly sources: readonly number[];
  }[];
}

interface ItemBlock {
  /** Unique in the document; letters, digits and hyphens. */
  readonly anchor: string;
  /** It stands under a heading of the reader. */
  readonly nested: boolean;
  /** What the reader chose of it, as texts; empty where nothing is left out. */
  readonly choices: readonly string[];
  /** Number of its endnote; null where the block before it, of the same figure, has it. */
  readonly note: number | null;
}

export interface FigureBlock extends ItemBlock {
  readonly kind: 'figure';
  readonly number: number;
  /** "Figure 1". */
  readonly label: string;
  /** The question. */
  readonly title: string;
  readonly answer: string;
  readonly detail: string;
  /** Why there is nothing to draw; null where there is. */
  readonly absence: string | null;
  /** Stands in where there is no picture, and beside one that had to be cut. */
  readonly table: ReportTable;
}

export interface TableBlock extends ItemBlock {
  readonly kind: 'table';
  /** "Table 1". */
  readonly label: string;
  readonly title: string;
  /** The sentence that the figure says, or how many rows there are. */
  readonly answer: string;
  readonly table: ReportTable;
}

export interface RecordBlock extends ItemBlock {
  readonly kind: 'record';
  /** What sort of record it is. */
  readonly kicker: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

interface WrittenBlock {
  readonly anchor: string;
  /** A heading is one paragraph. */
  readonly paragraphs: readonly string[];
}

export interface HeadingBlock extends WrittenBlock {
  readonly kind: 'heading';
}

export interface TextBlock extends WrittenBlock {
  readonly kind: 'note';
}

export type ReportBlock = FigureBlock | TableBlock | RecordBlock | HeadingBlock | TextBlock;

/** An endnote: on what one item rests, and where it can be seen again. */
export interface ReportNote {
  readonly number: number;
  /** "Figure 1", or the title of a record. */
  readonly label: string;
  /** "As known on 23 November 2026." */
  readonly asOf: string;
  /** Who published it, each with numbers in the bibliography. */
  readonly publishers: readonly { readonly name: string; readonly numbers: readonly number[] }[];
  readonly address: string;
}

export interface ReportReference {
  readonly number: number;
  /** In full, as plain text; the address is at its end. */
  readonly text: string;
  readonly item: CslItem;
}

export interface ReportLabels {
  readonly notes: string;
  readonly bibliography: string;
  readonly sources: string;
  readonly noSources: string;
  /** Before the citation of the data package. */
  readonly data: string;
}

export interface ReportDocument {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly subtitle: string;
  readonly authors: string;
  /** Day, package and version, licence: the lines of the title page. */
  readonly about: readonly string[];
  /** Where the report can be opened again. */
  readonly address: string;
  readonly blocks: readonly ReportBlock[];
  readonly notes: readonly ReportNote[];
  readonly references: readonly ReportReference[];
  /** The citation of the data package itself. */
  readonly data: { readonly text: string; readonly item: CslItem };
  readonly labels: ReportLabels;
}

/** The drawing of one figure: SVG, and PNG for what cannot show SVG. Sizes in px. */
export interface ReportPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Not all of it fits on a page: the table follows. */
  readonly cut: boolean;
  readonly png: Uint8Array<ArrayBuffer> | null;
}

/** By the anchor of the figure. */
export type ReportPictures = ReadonlyMap<string, ReportPicture>;

/** "[4]", "[1–3, 7]": numbers in the bibliography, neighbours joined. */
export function bracketed(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  const texts = runs.map(([first, last]) =>
    first === last ? String(first) : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
  );
  return `[${texts.join(', ')}]`;
}

/** The sources of a note in a line: "Trend News Agency [4]; APP [1, 2]". */
export function publishersText({ publishers }: ReportNote): string {
  return publishers.map(({ name, numbers }) => `${name} ${bracketed(numbers)}`).join('; ');
}

/** An address without what stands after its path, which may be very long: the link has it whole. */
export function shortAddress(address: string): string {
  const at = address.search(/[?#]/);
  return at < 0 ? address : `${address.slice(0, at)}${address[at]}…`;
}
