/** The blocks of a report as paragraphs and tables of a Word document. */
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  bracketed,
  type FigureBlock,
  type RecordBlock,
  type ReportBlock,
  type ReportDocument,
  type ReportPicture,
  type ReportPictures,
  type ReportTable,
  type TableBlock,
} from './reportDocument.ts';

/** Px at 96 an inch: between the margins of an A4 page (180 mm), and what of its height its question and answer leave. */
const PAPER = { width: 680, height: 780 };
/** Half points. */
export const SMALL = 17;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D1D8' };

/** Name of the bookmark of a source in the bibliography. */
export const sourceAnchor = (number: number) => `source-${number}`;

/** A text in one run, a break for each line. */
function lines(text: string): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }));
}

/** A text that leads to an address. */
export function linkRun(text: string, address: string, size?: number): ExternalHyperlink {
  const run = new TextRun({ text, style: 'Hyperlink', ...(size === undefined ? {} : { size }) });
  return new ExternalHyperlink({ link: address, children: [run] });
}

/** "[1–3, 7]", each number a link to the bibliography. */
export function citedRuns(numbers: readonly number[], size: number): ParagraphChild[] {
  return bracketed(numbers)
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) => {
      const run = new TextRun({ text: part, size });
      return /^\d+$/.test(part) ? new InternalHyperlink({ anchor: sourceAnchor(Number(part)), children: [run] }) : run;
    });
}

function cell(children: readonly ParagraphChild[], numeric: boolean, head: boolean): TableCell {
  return new TableCell({
    borders: { top: NO_BORDER, left: NO_BORDER, right: NO_BORDER, bottom: LINE },
    margins: { top: 40, bottom: 40, right: 80, left: 0 },
    children: [
      new Paragraph({ children, keepNext: head, alignment: numeric ? AlignmentType.END : AlignmentType.START }),
    ],
  });
}

function tableOf(table: ReportTable, sources: string): Table {
  const withSources = table.rows.some((row) => row.sources.length > 0);
  const text = (content: string, more: { bold?: boolean; italics?: boolean } = {}) => [
    new TextRun({ text: content, size: SMALL, ...more }),
  ];
  const heads = table.columns.map(({ label, numeric }) => cell(text(label, { bold: true }), numeric, true));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
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
        children: [...heads, ...(withSources ? [cell(text(sources, { bold: true }), false, true)] : [])],
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [
              ...row.cells.map(({ text: content, absent }, index) =>
                cell(text(content, { italics: absent }), table.columns[index]?.numeric ?? false, false),
              ),
              ...(withSources ? [cell(citedRuns(row.sources, SMALL), false, false)] : []),
            ],
          }),
      ),
    ],
  });
}

function tableParts(table: ReportTable, sources: string): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: lines(table.caption) }),
    // Word shows no table without a row.
    ...(table.rows.length === 0 ? [] : [tableOf(table, sources)]),
    new Paragraph({}),
  ];
}

/** As large as it was drawn, but not beyond the paper. */
function pictureOf({ png, width, height }: ReportPicture, block: FigureBlock): Paragraph[] {
  if (png === null) return [];
  const scale = Math.min(1, PAPER.width / width, PAPER.height / height);
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: block.label, title: block.title, description: `${block.answer} ${block.detail}`.trim() },
  });
  return [new Paragraph({ children: [image] })];
}

function headingOf(block: FigureBlock | TableBlock | RecordBlock): Paragraph {
  const text = block.kind === 'record' ? block.title : `${block.label}. ${block.title}`;
  return new Paragraph({
    heading: block.nested ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    children: [new TextRun(text), ...(block.note === null ? [] : [new FootnoteReferenceRun(block.note)])],
  });
}

function answerOf(block: FigureBlock | TableBlock): Paragraph[] {
  const detail = block.kind === 'figure' && block.detail !== '' ? [new TextRun(` ${block.detail}`)] : [];
  const said = block.answer === '' ? [] : [new TextRun({ text: block.answer, bold: true }), ...detail];
  return [
    ...(said.length === 0 ? [] : [new Paragraph({ keepNext: true, children: said })]),
    ...(block.choices.length === 0
      ? []
      : [new Paragraph({ style: 'Caption', keepNext: true, children: lines(block.choices.join(' · ')) })]),
  ];
}

/** A block as paragraphs and tables, in their order. */
export function blockParts(
  block: ReportBlock,
  document: ReportDocument,
  pictures: ReportPictures,
): (Paragraph | Table)[] {
  const { sources } = document.labels;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.paragraphs.join(' ') })];
    case 'note':
      return block.paragraphs.map((text) => new Paragraph({ children: lines(text) }));
    case 'record':
      return [
        headingOf(block),
        new Paragraph({ style: 'Caption', keepNext: true, children: lines(block.kicker) }),
        ...block.paragraphs.map((text) => new Paragraph({ children: lines(text) })),
        ...block.facts.map(
          ({ name, value }) =>
            new Paragraph({ children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)] }),
        ),
      ];
    case 'table':
      return [headingOf(block), ...answerOf(block), ...tableParts(block.table, sources)];
    case 'figure': {
      const picture = pictures.get(block.anchor);
      const drawn = picture === undefined ? [] : pictureOf(picture, block);
      const absent = new Paragraph({ children: [new TextRun({ text: block.absence ?? '', italics: true })] });
      if (block.absence !== null) return [headingOf(block), ...answerOf(block), absent];
      const table = drawn.length === 0 || picture?.cut ? tableParts(block.table, sources) : [];
      return [headingOf(block), ...answerOf(block), ...drawn, ...table];
    }
  }
}
