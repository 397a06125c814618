/** A report as one HTML file without scripts and without anything to fetch: it opens and prints where there is no network. */
import {
  bracketed,
  type FigureBlock,
  type ReportBlock,
  type ReportDocument,
  type ReportNote,
  type ReportPictures,
  type ReportReference,
  type ReportTable,
  shortAddress,
} from './reportDocument.ts';
import { scopedSvg } from './scopedSvg.ts';

const CHARACTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string) => text.replace(/[&<>"]/g, (character) => CHARACTERS[character] ?? character);
const withBreaks = (text: string) => html(text).replaceAll('\n', '<br>');

const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: #fff; color: #16202a; overflow-wrap: break-word;
  font: 400 1rem/1.5 "Source Sans 3", "Noto Sans", "Segoe UI", system-ui, Arial, sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, h3 { font-family: "Source Serif 4", "Noto Serif", Charter, Georgia, serif; line-height: 1.2; margin: 0 0 .4rem; text-wrap: balance; }
h1 { font-size: 2.2rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.2rem; }
p { margin: 0 0 .6rem; } a { color: #2a3a8c; }
header { border-bottom: 2px solid #16202a; margin-bottom: 2rem; padding-bottom: 1.5rem; }
header .subtitle { font-size: 1.2rem; color: #4a5763; } .muted, .kicker, caption { color: #4a5763; font-size: .875rem; }
section.item { border-top: 2px solid #16202a; padding-top: .75rem; margin: 2rem 0; }
h2.reader { margin-top: 2.5rem; }
.label { font-weight: 600; } .absent { font-style: italic; color: #4a5763; }
.drawing svg { display: block; max-width: 100%; height: auto; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .8125rem; line-height: 1.4; } caption { text-align: start; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #e3e8ec; }
thead th { border-bottom: 1.5px solid #16202a; color: #4a5763; } .numeric { text-align: end; }
dl { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .2rem 1rem; margin: .6rem 0; font-size: .9rem; }
dt { color: #4a5763; } dd { margin: 0; }
sup { line-height: 0; } ol { padding-inline-start: 2.2rem; font-size: .875rem; } li { margin-bottom: .35rem; }
@page { size: A4; margin: 15mm 15mm 17mm; }
@media print {
  html { font-size: 8.6pt; } body { padding: 0; max-width: none; } .wide { overflow: visible; }
  header { break-after: page; border: 0; padding-top: 60mm; }
  h1, h2, h3, caption, .answer, .answer + .muted, .kicker, dt { break-after: avoid; } dd { break-inside: avoid; } tr, li, .drawing, section.short { break-inside: avoid; }
  /* Its question and its answer find room on the same page. */
  .drawing svg { max-height: 205mm; width: auto; } .drawing + .wide { break-before: auto; }
  thead { display: table-header-group; } thead, thead tr { break-after: avoid; } a { color: inherit; text-decoration: none; }
}`;

const noteMark = (note: number | null) =>
  note === null ? '' : `<sup id="ref-${note}"><a href="#note-${note}">${note}</a></sup>`;

function sourceLinks(numbers: readonly number[]): string {
  const text = bracketed(numbers);
  return text.replace(/\d+/g, (number) => `<a href="#source-${number}">${number}</a>`);
}

function tableHtml(table: ReportTable, sources: string): string {
  const withSources = table.rows.some((row) => row.sources.length > 0);
  const head = table.columns
    .map(({ label, numeric }) => `<th scope="col"${numeric ? ' class="numeric"' : ''}>${html(label)}</th>`)
    .join('');
  const rows = table.rows.map((row) => {
    const cells = row.cells.map(({ text, absent }, index) => {
      const classes = [absent ? 'absent' : '', table.columns[index]?.numeric ? 'numeric' : '']
        .filter(Boolean)
        .join(' ');
      const attributes = classes === '' ? '' : ` class="${classes}"`;
      return index === 0 ? `<th scope="row"${attributes}>${html(text)}</th>` : `<td${attributes}>${html(text)}</td>`;
    });
    return `<tr>${cells.join('')}${withSources ? `<td>${sourceLinks(row.sources)}</td>` : ''}</tr>`;
  });
  // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
  return `<div class="wide" role="region" tabindex="0" aria-label="${html(table.caption)}"><table><caption>${html(table.caption)}</caption><thead><tr>${head}${
    withSources ? `<th scope="col">${html(sources)}</th>` : ''
  }</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function drawingHtml(block: FigureBlock, pictures: ReportPictures, sources: string): string {
  if (block.absence !== null) return `<p class="absent">${html(block.absence)}</p>`;
  const picture = pictures.get(block.anchor);
  if (picture === undefined) return tableHtml(block.table, sources);
  const drawing = `<div class="drawing">${scopedSvg(picture.svg, block.anchor)}</div>`;
  return picture.cut ? `${drawing}\n${tableHtml(block.table, sources)}` : drawing;
}

const choicesHtml = (choices: readonly string[]) =>
  choices.length === 0 ? '' : `<p class="muted">${html(choices.join(' · '))}</p>`;

function blockHtml(block: ReportBlock, document: ReportDocument, pictures: ReportPictures): string {
  const { sources } = document.labels;
  if (block.kind === 'heading')
    return `<h2 class="reader" id="${block.anchor}">${html(block.paragraphs.join(' '))}</h2>`;
  if (block.kind === 'note') return block.paragraphs.map((text) => `<p>${withBreaks(text)}</p>`).join('\n');
  const Heading = block.nested ? 'h3' : 'h2';
  const short = block.kind === 'figure' ? ' short' : '';
  const open = `<section class="item${short}" id="${block.anchor}">`;
  if (block.kind === 'record') {
    const facts = block.facts.map(({ name, value }) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>`).join('');
    return [
      open,
      `<p class="kicker">${html(block.kicker)}</p>`,
      `<${Heading}>${html(block.title)}${noteMark(block.note)}</${Heading}>`,
      ...block.paragraphs.map((text) => `<p>${html(text)}</p>`),
      ...(facts === '' ? [] : [`<dl>${facts}</dl>`]),
      '</section>',
    ].join('\n');
  }
  const answer = block.answer === '' ? '' : `<strong>${html(block.answer)}</strong>`;
  const detail = block.kind === 'figure' && block.detail !== '' ? ` ${html(block.detail)}` : '';
  return [
    open,
    `<${Heading}><span class="label">${html(block.label)}.</span> ${html(block.title)}${noteMark(block.note)}</${Heading}>`,
    ...(answer === '' ? [] : [`<p class="answer">${answer}${detail}</p>`]),
    choicesHtml(block.choices),
    block.kind === 'figure' ? drawingHtml(block, pictures, sources) : tableHtml(block.table, sources),
    '</section>',
  ].join('\n');
}

function noteHtml(note: ReportNote, document: ReportDocument): string {
  const publishers = note.publishers.map(({ name, numbers }) => `${html(name)} ${sourceLinks(numbers)}`).join('; ');
  const { sources: label, noSources } = document.labels;
  const sources = publishers === '' ? html(noSources) : `${html(label)}: ${publishers}.`;
  return `<li id="note-${note.number}" value="${note.number}"><a href="#ref-${note.number}">${html(note.label)}</a>. ${html(
    note.asOf,
  )}. ${sources} <a href="${html(note.address)}">${html(note.address)}</a></li>`;
}

function referenceHtml({ number, text, item }: ReportReference): string {
  return `<li id="source-${number}" value="${number}">${linked(text, item.URL)}</li>`;
}

/** The text with the address at its end as a link. */
function linked(text: string, url: string | undefined): string {
  if (url === undefined || !text.endsWith(url)) return html(text);
  return `${html(text.slice(0, -url.length))}<a href="${html(url)}">${html(url)}</a>`;
}

/**
 * The whole file. Drawings that are missing among the pictures stand as their tables.
 * @param fontFaces `@font-face` rules with the letters inside; empty where the reader's own must do
 */
export function reportHtml(document: ReportDocument, pictures: ReportPictures, fontFaces: string): string {
  const { title, subtitle, authors, about, address, blocks, notes, references, data, labels } = document;
  const section = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`<section><h2>${html(name)}</h2><ol>\n${items.join('\n')}\n</ol></section>`];
  return `${[
    '<!doctype html>',
    `<html lang="${html(document.language)}" dir="${document.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Whatever a text of the data may hold: nothing is run, nothing is fetched.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`,
    `<title>${html(title)}</title>`,
    `<style>${fontFaces}${STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${html(title)}</h1>`,
    ...(subtitle === '' ? [] : [`<p class="subtitle">${html(subtitle)}</p>`]),
    ...(authors === '' ? [] : [`<p>${html(authors)}</p>`]),
    ...about.map((line) => `<p class="muted">${html(line)}</p>`),
    `<p class="muted"><a href="${html(address)}">${html(shortAddress(address))}</a></p>`,
    '</header>',
    '<main>',
    ...blocks.map((block) => blockHtml(block, document, pictures)),
    ...section(
      labels.notes,
      notes.map((note) => noteHtml(note, document)),
    ),
    ...section(labels.bibliography, references.map(referenceHtml)),
    `<p class="muted">${html(labels.data)} ${linked(data.text, data.item.URL)}</p>`,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
