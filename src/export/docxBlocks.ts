/** The blocks of a report as paragraphs and tables of a Word document. */
import { EndnoteReferenceRun, HeadingLevel, ImageRun, Paragraph, type Table, TextRun } from 'docx';
import { lines } from './docxRuns.ts';
import { docxTable } from './docxTable.ts';
import type {
  FigureBlock,
  RecordBlock,
  ReportBlock,
  ReportDocument,
  ReportPicture,
  ReportPictures,
  ReportTable,
  TableBlock,
} from './reportDocument.ts';

/** Px at 96 an inch: between the margins of an A4 page (180 mm), and what of its height its question and answer leave. */
const PAPER = { width: 680, height: 760 };

function tableParts(table: ReportTable, sources: string): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: lines(table.caption) }),
    ...(table.rows.length === 0 ? [] : [docxTable(table, sources)]),
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
    children: [new TextRun(text), ...(block.note === null ? [] : [new EndnoteReferenceRun(block.note)])],
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
