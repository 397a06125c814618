/**
 * A report as a Word document (Office Open XML): headings by their styles, so that Word can number and list them; tables
 * whose head is repeated; the endnotes of the report as real footnotes; drawings as PNG with an alternative text.
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
import { blockParts, citedRuns, linkRun, SMALL, sourceAnchor } from './docxBlocks.ts';
import type { ReportDocument, ReportNote, ReportPictures, ReportReference } from './reportDocument.ts';

/** Twentieths of a point. */
const MARGIN = 850;

function footnoteOf(note: ReportNote, document: ReportDocument): Paragraph {
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

/** The bytes of the file. Drawings that are missing among the pictures stand as their tables. */
export async function reportDocx(document: ReportDocument, pictures: ReportPictures): Promise<Uint8Array<ArrayBuffer>> {
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
    footnotes: Object.fromEntries(notes.map((note) => [note.number, { children: [footnoteOf(note, document)] }])),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
          titlePage: true,
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.END,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })],
              }),
            ],
          }),
        },
        children: [
          ...titlePage(document),
          new Paragraph({ pageBreakBefore: true }),
          ...blocks.flatMap((block) => blockParts(block, document, pictures)),
          ...(references.length === 0 ? [] : [heading(labels.bibliography)]),
          ...references.map(referenceOf),
          new Paragraph({ children: [new TextRun(`${labels.data} `), ...referenceRuns(data.text, data.item.URL)] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
