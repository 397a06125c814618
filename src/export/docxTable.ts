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
/** Twentieths of a point at the right of a cell. */
const PADDING = 120;
/** Calibri is narrower than the letters of the site, but not every machine has it, and what stands in for it is not. */
const CAUTION = 1.06;

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D1D8' };

interface CellLook {
  readonly width: number;
  readonly numeric: boolean;
  readonly head?: boolean;
}

function cell(children: readonly ParagraphChild[], { width, numeric, head = false }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: NO_BORDER, left: NO_BORDER, right: NO_BORDER, bottom: LINE },
    margins: { top: 40, bottom: 40, right: PADDING, left: 0 },
    children: [
      new Paragraph({
        children,
        keepNext: head,
        spacing: { after: 0 },
        alignment: numeric ? AlignmentType.END : AlignmentType.START,
      }),
    ],
  });
}

/** Twentieths of a point; a row is set bold where it is the head. */
const measureAt = (halfPoints: number) => (text: string) =>
  lettersWidth(text, { size: halfPoints * 10, bold: true, serif: false }) * CAUTION + PADDING;

/** The sizes of the columns in twentieths of a point, and of the letters in half points. */
function sizesOf(rows: readonly (readonly string[])[]) {
  const usual = columnShares(rows, ROOM, measureAt(SMALL));
  const size = usual.fits ? SMALL : SMALLEST;
  const { widths } = usual.fits ? usual : columnShares(rows, ROOM, measureAt(SMALLEST));
  return { size, widths: widths.map((width) => Math.floor(width)) };
}

/** Word shows no table without a row. */
export function docxTable(table: ReportTable, sources: string): Table {
  const withSources = table.rows.some((row) => row.sources.length > 0);
  const { size, widths } = sizesOf([
    [...table.columns.map(({ label }) => label), ...(withSources ? [sources] : [])],
    ...table.rows.map((row) => [
      ...row.cells.map(({ text }) => text),
      ...(withSources ? [bracketed(row.sources)] : []),
    ]),
  ]);
  const text = (content: string, more: { bold?: boolean; italics?: boolean } = {}) => [
    new TextRun({ text: content, size, ...more }),
  ];
  const look = (index: number) => ({
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
              ...(withSources ? [cell(citedRuns(row.sources, size), look(last))] : []),
            ],
          }),
      ),
    ],
  });
}
