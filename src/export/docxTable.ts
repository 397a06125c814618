/** A table of a report as a table of a Word document: a head that is repeated, columns as wide as their words ask for. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { columnShares } from './columnShares.ts';
import { citedRuns, SMALL } from './docxRuns.ts';
import { lettersWidth } from './picture/letters.ts';
import { bracketed, type ReportTable } from './reportDocument.ts';

/** Twentieths of a point between the margins of an A4 page, 180 mm. */
const ROOM = 10_206;
/** Half points, for a table that has too many columns for `SMALL`. */
const SMALLEST = 14;

/** How the text of a cell is set: said once for all cells, which may be tens of thousands. */
export const CELL_STYLES = [
  { id: 'Cell', name: 'Cell', size: SMALL },
  { id: 'SmallCell', name: 'Small cell', size: SMALLEST },
].map(({ id, name, size }) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size },
  paragraph: { spacing: { after: 0 } },
}));

/** Twentieths of a point at the right of a cell. */
const PADDING = 120;
/** Calibri is narrower than the letters of the site, but not every machine has it, and what stands in for it is not. */
const CAUTION = 1.06;

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D1D8' };

interface CellLook {
  readonly style: 'Cell' | 'SmallCell';
  readonly width: number;
  readonly numeric: boolean;
  readonly head?: boolean;
}

function cell(children: readonly ParagraphChild[], { style, width, numeric, head = false }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style,
        children,
        ...(head ? { keepNext: true } : {}),
        ...(numeric ? { alignment: AlignmentType.END } : {}),
      }),
    ],
  });
}

/** Twentieths of a point; a row is set bold where it is the head. */
const measureAt = (halfPoints: number) => (text: string) =>
  lettersWidth(text, { size: halfPoints * 10, bold: true, serif: false }) * CAUTION + PADDING;

/** The widths of the columns in twentieths of a point, and how their texts are set. */
function sizesOf(rows: readonly (readonly string[])[]) {
  const usual = columnShares(rows, ROOM, measureAt(SMALL));
  const { widths } = usual.fits ? usual : columnShares(rows, ROOM, measureAt(SMALLEST));
  return { style: usual.fits ? 'Cell' : 'SmallCell', widths: widths.map((width) => Math.floor(width)) } as const;
}

/** Word shows no table without a row. */
export function docxTable(table: ReportTable, sources: string): Table {
  const withSources = table.rows.some((row) => row.sources.length > 0);
  const { style, widths } = sizesOf([
    [...table.columns.map(({ label }) => label), ...(withSources ? [sources] : [])],
    ...table.rows.map((row) => [
      ...row.cells.map(({ text }) => text),
      ...(withSources ? [bracketed(row.sources)] : []),
    ]),
  ]);
  const text = (content: string, more: { bold?: boolean; italics?: boolean } = {}) => [
    new TextRun({ text: content, ...more }),
  ];
  const look = (index: number) => ({
    style,
    width: widths[index] ?? 0,
    numeric: table.columns[index]?.numeric ?? false,
  });
  const last = table.columns.length;
  const heads = table.columns.map(({ label }, index) =>
    cell(text(label, { bold: true }), { ...look(index), head: true }),
  );
  return new Table({
    width: { size: ROOM, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, right: PADDING, left: 0 },
    borders: {
      top: LINE,
      bottom: LINE,
      left: NO_BORDER,
      right: NO_BORDER,
      insideHorizontal: LINE,
      insideVertical: NO_BORDER,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          ...heads,
          ...(withSources ? [cell(text(sources, { bold: true }), { ...look(last), head: true })] : []),
        ],
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [
              ...row.cells.map(({ text: content, absent }, index) =>
                cell(text(content, { italics: absent }), look(index)),
              ),
              ...(withSources ? [cell(citedRuns(row.sources), look(last))] : []),
            ],
          }),
      ),
    ],
  });
}
