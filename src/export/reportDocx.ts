/**
 * A report as a Word document (Office Open XML): headings by their styles, so that Word can number and list them; tables
 * whose head is repeated; the endnotes of the report as real endnotes, which Word numbers anew when an author moves what
 * they belong to; drawings as PNG with an alternative text.
 */
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { IsoDay } from '../domain/day.ts';
import { blockParts } from './docxBlocks.ts';
import { citedRuns, linkRun, SMALL, sourceAnchor } from './docxRuns.ts';
import { CELL_STYLES } from './docxTable.ts';
import type { ReportDocument, ReportNote, ReportPictures, ReportReference } from './reportDocument.ts';
import { zipFiles } from './zipFiles.ts';

/** Twentieths of a point: A4, and its margins of 15 mm. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 850, bottom: 850, left: 850, right: 850 },
};

/** What the library leaves unsaid of a section: its endnotes are numbered 1, 2, 3, not i, ii, iii (ECMA-376 part 1, `endnotePr` of a section). */
const ENDNOTE_NUMBERS = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>';

function endnoteOf(note: ReportNote, document: ReportDocument): Paragraph {
  const publishers = note.publishers.flatMap(({ name, numbers }, index) => [
    new TextRun({ text: index === 0 ? `${name} ` : `; ${name} `, size: SMALL }),
    ...citedRuns(numbers, SMALL),
  ]);
  const { sources, noSources } = document.labels;
  return new Paragraph({
    children: [
      new TextRun({ text: ` ${note.label}. ${note.asOf}. `, size: SMALL }),
      new TextRun({ text: publishers.length === 0 ? `${noSources} ` : `${sources}: `, size: SMALL }),
      ...publishers,
      ...(publishers.length === 0 ? [] : [new TextRun({ text: '. ', size: SMALL })]),
      linkRun(note.address, note.address, SMALL),
    ],
  });
}

function referenceRuns(text: string, url: string | undefined): ParagraphChild[] {
  return url === undefined || !text.endsWith(url)
    ? [new TextRun(text)]
    : [new TextRun(text.slice(0, -url.length)), linkRun(url, url)];
}

function referenceOf({ number, text, item }: ReportReference): Paragraph {
  return new Paragraph({
    style: 'Bibliography',
    children: [
      new Bookmark({ id: sourceAnchor(number), children: [new TextRun(`[${number}]`)] }),
      new TextRun('\t'),
      ...referenceRuns(text, item.URL),
    ],
  });
}

function titlePage({ title, subtitle, authors, about, address }: ReportDocument): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: 3000 }, text: title }),
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', text: subtitle })]),
    ...(authors === '' ? [] : [new Paragraph({ children: [new TextRun({ text: authors, bold: true })] })]),
    ...about.map((line) => new Paragraph({ text: line })),
    new Paragraph({ children: [linkRun(address.replace(/[?#].*$/, ''), address)] }),
  ];
}

const pageFoot = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })],
      }),
    ],
  });

/** Packed again, the parts are dated by the day shown, not by the clock. */
function withEndnoteNumbers(docx: Uint8Array, day: IsoDay): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  // They follow the heads and feet of a section in the order of its parts.
  parts['word/document.xml'] = strToU8(
    body.replace(/<w:sectPr[^>]*>(?:<w:(?:header|footer)Reference[^>]*\/>)*/g, `$&${ENDNOTE_NUMBERS}`),
  );
  return zipFiles(parts, day);
}

/** The bytes of the file. Drawings that are missing among the pictures stand as their tables. */
export async function reportDocx(
  document: ReportDocument,
  pictures: ReportPictures,
  day: IsoDay,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, authors, blocks, notes, references, data, labels } = document;
  const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text });
  const file = new Document({
    title,
    creator: authors === '' ? 'Dostyq' : authors,
    description: document.about.join(' '),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: document.language } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { font: 'Cambria', size: 52, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font: 'Cambria', size: 32, bold: true },
          paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
        },
        heading2: {
          run: { font: 'Cambria', size: 26, bold: true },
          paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
        },
      },
      paragraphStyles: [
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          run: { size: 18, color: '4A5763' },
          paragraph: { spacing: { after: 80 } },
        },
        ...CELL_STYLES,
        { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 28, color: '4A5763' } },
        {
          id: 'Bibliography',
          name: 'Bibliography',
          basedOn: 'Normal',
          run: { size: 18 },
          paragraph: { spacing: { after: 60 }, indent: { left: 567, hanging: 567 } },
        },
      ],
    },
    endnotes: Object.fromEntries(notes.map((note) => [note.number, { children: [endnoteOf(note, document)] }])),
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        footers: { default: pageFoot() },
        children: [
          ...titlePage(document),
          new Paragraph({ pageBreakBefore: true }),
          ...blocks.flatMap((block) => blockParts(block, document, pictures)),
          ...(references.length === 0 ? [] : [heading(labels.bibliography)]),
          ...references.map(referenceOf),
          new Paragraph({ children: [new TextRun(`${labels.data} `), ...referenceRuns(data.text, data.item.URL)] }),
          // Last of all: Word puts the endnotes at the end, and so under it.
          ...(notes.length === 0 ? [] : [heading(labels.notes)]),
        ],
      },
    ],
  });
  return withEndnoteNumbers(new Uint8Array(await Packer.toArrayBuffer(file)), day);
}
