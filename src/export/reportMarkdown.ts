/**
 * A report as Markdown in the dialect of GitHub (https://github.github.com/gfm/, with footnotes), and the files that stand
 * beside it: the drawings as SVG and PNG, the bibliography as BibTeX, the report itself to be opened again.
 */
import { bibtex } from './citation.ts';
import {
  bracketed,
  type FigureBlock,
  publishersText,
  type ReportBlock,
  type ReportDocument,
  type ReportPictures,
  type ReportTable,
} from './reportDocument.ts';

/** What would mean something to Markdown is escaped; a text is never an instruction. */
function markdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

const oneLine = (text: string) => markdown(text.replace(/\s+/g, ' '));
/** In pointed brackets an address may have round ones of its own. */
const link = (text: string, address: string) => `[${text}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;

/** Numbers in the bibliography, in brackets that mean nothing to Markdown. */
const cited = (numbers: readonly number[]) => markdown(bracketed(numbers));

function tableLines(table: ReportTable, sources: string): readonly string[] {
  const withSources = table.rows.some((row) => row.sources.length > 0);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `*${oneLine(table.caption)}*`,
    '',
    line([...table.columns.map(({ label }) => oneLine(label)), ...(withSources ? [oneLine(sources)] : [])]),
    line([...table.columns.map(({ numeric }) => (numeric ? '---:' : '---')), ...(withSources ? ['---'] : [])]),
    ...table.rows.map((row) =>
      line([
        ...row.cells.map(({ text, absent }) => (absent ? `*${oneLine(text)}*` : oneLine(text))),
        ...(withSources ? [cited(row.sources)] : []),
      ]),
    ),
    '',
  ];
}

/** The name of the files of a drawing, without their ending. */
const pictureName = (block: FigureBlock) => `pictures/figure-${block.number}`;

function figureLines(block: FigureBlock, pictures: ReportPictures, sources: string): readonly string[] {
  if (block.absence !== null) return [`*${oneLine(block.absence)}*`, ''];
  const picture = pictures.get(block.anchor);
  if (picture === undefined) return tableLines(block.table, sources);
  const file = `${pictureName(block)}.${picture.png === null ? 'svg' : 'png'}`;
  const table = picture.cut ? tableLines(block.table, sources) : [];
  return [`![${oneLine(`${block.label}. ${block.answer}`)}](${file})`, '', ...table];
}

function blockLines(block: ReportBlock, document: ReportDocument, pictures: ReportPictures): readonly string[] {
  const { sources } = document.labels;
  if (block.kind === 'heading') return [`## ${oneLine(block.paragraphs.join(' '))}`, ''];
  if (block.kind === 'note') {
    // A line break of the reader stays one.
    return block.paragraphs.flatMap((text) => [markdown(text).replaceAll('\n', '\\\n'), '']);
  }
  const hashes = block.nested ? '###' : '##';
  const choices = block.choices.length === 0 ? [] : [`*${oneLine(block.choices.join(' · '))}*`, ''];
  const mark = block.note === null ? '' : `[^${block.note}]`;
  if (block.kind === 'record') {
    return [
      `${hashes} ${oneLine(block.title)}`,
      '',
      `*${oneLine(block.kicker)}*${mark}`,
      '',
      ...block.paragraphs.flatMap((text) => [oneLine(text), '']),
      ...block.facts.map(({ name, value }) => `- **${oneLine(name)}:** ${oneLine(value)}`),
      '',
    ];
  }
  const answer = block.answer === '' ? '' : `**${oneLine(block.answer)}**`;
  const detail = block.kind === 'figure' && block.detail !== '' ? ` ${oneLine(block.detail)}` : '';
  return [
    `${hashes} ${oneLine(`${block.label}. ${block.title}`)}`,
    '',
    `${answer}${detail}${mark}`,
    '',
    ...choices,
    ...(block.kind === 'figure' ? figureLines(block, pictures, sources) : tableLines(block.table, sources)),
  ];
}

/** The text of the report. */
export function reportMarkdown(document: ReportDocument, pictures: ReportPictures): string {
  const { title, subtitle, authors, about, address, blocks, notes, references, data, labels } = document;
  const reference = (text: string, url: string | undefined) =>
    url === undefined || !text.endsWith(url)
      ? oneLine(text)
      : `${oneLine(text.slice(0, -url.length).trimEnd())} <${url}>`;
  return [
    `# ${oneLine(title)}`,
    '',
    ...(subtitle === '' ? [] : [oneLine(subtitle), '']),
    ...(authors === '' ? [] : [`**${oneLine(authors)}**`, '']),
    ...about.map((line) => `- ${oneLine(line)}`),
    `- ${link(oneLine(address.replace(/[?#].*$/, '')), address)}`,
    '',
    ...blocks.flatMap((block) => blockLines(block, document, pictures)),
    ...(references.length === 0 ? [] : [`## ${oneLine(labels.bibliography)}`, '']),
    ...references.map(({ number, text, item }) => `${number}. ${reference(text, item.URL)}`),
    '',
    `${oneLine(labels.data)} ${reference(data.text, data.item.URL)}`,
    '',
    ...notes.map((note) => {
      const sources = note.publishers.length === 0 ? labels.noSources : `${labels.sources}: ${publishersText(note)}.`;
      return `[^${note.number}]: ${oneLine(`${note.label}. ${note.asOf}. ${sources}`)} <${note.address}>`;
    }),
    '',
  ].join('\n');
}

/** All the files of the report by their paths, as bytes; `report` is the file with which it can be opened again. */
export function reportMarkdownFiles(
  document: ReportDocument,
  pictures: ReportPictures,
  report: string,
): Readonly<Record<string, Uint8Array>> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const drawn = document.blocks.flatMap((block): [string, Uint8Array][] => {
    const picture = block.kind === 'figure' ? pictures.get(block.anchor) : undefined;
    if (block.kind !== 'figure' || picture === undefined) return [];
    const name = pictureName(block);
    const svg: [string, Uint8Array] = [`${name}.svg`, bytes(picture.svg)];
    return picture.png === null ? [svg] : [svg, [`${name}.png`, picture.png]];
  });
  const references = [document.data.item, ...document.references.map(({ item }) => item)];
  return {
    'report.md': bytes(reportMarkdown(document, pictures)),
    'bibliography.bib': bytes(references.map(bibtex).join('\n')),
    'report.json': bytes(report),
    ...Object.fromEntries(drawn),
  };
}
