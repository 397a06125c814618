/** The files of a report, read back by readers of their formats that we did not write. */
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { reportDocx } from '../../../src/export/reportDocx.ts';
import { reportHtml } from '../../../src/export/reportHtml.ts';
import { reportMarkdown, reportMarkdownFiles } from '../../../src/export/reportMarkdown.ts';
import { scopedSvg } from '../../../src/export/scopedSvg.ts';
import { zipFiles } from '../../../src/export/zipFiles.ts';
import { aReportDocument, aReportPicture, ONE_PX_PNG } from '../../helpers/reportBuilders.ts';

const PICTURES = new Map([['item-2', aReportPicture]]);
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');

describe('the HTML file', () => {
  const text = reportHtml(aReportDocument, PICTURES, '');
  const { document } = new JSDOM(text).window;

  it('has the parts of the report in their order, each text as it was written', () => {
    expect(texts(document, 'h1')).toEqual(['Rail & <road>']);
    expect(texts(document, 'h2, h3')).toEqual([
      'Trade',
      'Figure 1. How much?1',
      'Table 1. How much?',
      'Figure 2. How much?2',
      'A treaty3',
      'Notes',
      'Bibliography',
    ]);
    expect(texts(document, 'main > p')).toEqual([
      '1. My <b>own</b>words.',
      '# no heading',
      expect.stringContaining('Data: Dostyq.'),
    ]);
    expect(document.querySelector('b')).toBeNull();
  });

  it('runs nothing and fetches nothing', () => {
    expect(document.querySelectorAll('script, link, img, iframe, [onload], [style]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'/,
    );
  });

  it('has the drawing inside, which names itself, and the table in real cells', () => {
    const drawing = document.querySelector('.drawing');
    expect(drawing?.querySelector('svg > title')?.textContent).toBe('How much?');
    expect(drawing?.querySelector('svg rect')?.getAttribute('fill')).toBe('url(#item-2-hatch)');
    expect(texts(document, '#item-2-table td, #item-2-table tbody th')).toEqual([
      '2024',
      '1|2',
      '[1, 2]',
      '2025',
      'not published',
      '[2]',
    ]);
    expect(texts(document, '#item-3 .absent')).toEqual(['Nothing in the collection.']);
  });

  it('leads from a number to the note, to the source and back: no link within it is dead', () => {
    const links = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    );
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((id) => document.getElementById(id) === null)).toEqual([]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(texts(document, '#note-1')[0]).toBe(
      'Figure 1. As of 23 November 2026. Sources: A|B & Co [1, 2]. https://dostyq.example/trade#f',
    );
    expect(texts(document, '#note-2')[0]).toContain('No source had been published by this day.');
  });

  it('has the table where there is no drawing, and beside one that was cut', () => {
    const without = new JSDOM(reportHtml(aReportDocument, new Map(), '')).window.document;
    expect(without.querySelectorAll('#item-2 table, #item-2 svg')).toHaveLength(1);
    const cut = new JSDOM(reportHtml(aReportDocument, new Map([['item-2', { ...aReportPicture, cut: true }]]), ''))
      .window.document;
    expect(cut.querySelectorAll('#item-2 table, #item-2 svg')).toHaveLength(2);
  });
});

describe('the Markdown file', () => {
  const text = reportMarkdown(aReportDocument, PICTURES);
  const { document } = new JSDOM(marked.parse(text, { async: false })).window;

  it('means what it says, however it is written', () => {
    expect(texts(document, 'h1')).toEqual(['Rail & <road>']);
    expect(texts(document, 'h2')).toEqual(['Trade', 'Bibliography']);
    expect(texts(document, 'h3')).toEqual([
      'Figure 1. How much?',
      'Table 1. How much?',
      'Figure 2. How much?',
      'A treaty',
    ]);
    expect(texts(document, 'p')).toContain('A *report*');
    expect(texts(document, 'p')).toContain('# no heading');
    expect(texts(document, 'p').find((one) => one.startsWith('1. My'))).toBe('1. My <b>own</b>words.');
    expect(document.querySelector('b')).toBeNull();
    // The line break of the reader is one.
    expect(document.querySelectorAll('p > br')).toHaveLength(1);
  });

  it('has the picture with its words, tables with every cell, and the bibliography numbered', () => {
    expect(document.querySelector('img')?.getAttribute('src')).toBe('pictures/figure-1.png');
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('Figure 1. Twice as much.');
    expect(texts(document, 'td')).toEqual(['2024', '1|2', '[1, 2]', '2025', 'not published', '[2]']);
    expect(texts(document, 'ol li')).toEqual([
      'A|B & Co. (2024). First. https://example.org/a_b',
      'A|B & Co. (2025). Second. https://example.org/2',
    ]);
  });

  it('has a footnote for every mark', () => {
    const marks = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    const notes = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
    expect(marks).toEqual(['1', '2', '3']);
    expect(notes).toEqual(['1', '2', '3']);
  });

  it('stands in a ZIP with its pictures, its bibliography and the report itself', () => {
    const files = unzipSync(zipFiles(reportMarkdownFiles(aReportDocument, PICTURES, '{"a":1}\n'), '2026-11-23'));
    expect(Object.keys(files)).toEqual([
      'report.md',
      'bibliography.bib',
      'report.json',
      'pictures/figure-1.svg',
      'pictures/figure-1.png',
    ]);
    expect(files['pictures/figure-1.png']).toEqual(ONE_PX_PNG);
    const read = (name: string) => new TextDecoder().decode(files[name]);
    expect(read('report.md')).toBe(text);
    expect(read('report.json')).toBe('{"a":1}\n');
    expect(read('bibliography.bib').match(/^@misc\{(\w+),/gm)).toEqual([
      '@misc{dostyq,',
      '@misc{first,',
      '@misc{second,',
    ]);
  });
});

describe('the Word file', () => {
  it('has headings by their styles, a real table with a repeated head, the picture, and an endnote for every note', async () => {
    const bytes = await reportDocx(aReportDocument, PICTURES, '2026-11-23');
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const { document } = new JSDOM(value).window;
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(texts(document, 'h1').map((one) => one.replace(/\[\d+\]$/, ''))).toEqual(['Trade', 'Bibliography', 'Notes']);
    expect(texts(document, 'h2').map((one) => one.replace(/\[\d+\]$/, ''))).toEqual([
      'Figure 1. How much?',
      'Table 1. How much?',
      'Figure 2. How much?',
      'A treaty',
    ]);
    // The reader knows no title but by its style.
    expect(texts(document, 'p')).toContain('Rail & <road>');
    expect(document.querySelectorAll('img[src^="data:image/png"]')).toHaveLength(1);
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('Twice as much. In 2024.');
    expect(texts(document, 'th, thead td')).toEqual(['Year', 'Value', 'Sources']);
    expect(texts(document, 'tbody td')).toEqual(['2024', '1|2', '[1, 2]', '2025', 'not published', '[2]']);
    const notes = texts(document, 'li[id^="endnote"]');
    expect(notes.map((note) => note.replace(/\s*↑$/, ''))).toEqual([
      'Figure 1. As of 23 November 2026. Sources: A|B & Co [1, 2]. https://dostyq.example/trade#f',
      'Figure 2. As of 23 November 2026. No source had been published by this day. https://dostyq.example/visits',
      'A treaty. As of 23 November 2026. Sources: A|B & Co [2]. https://dostyq.example/documents/a',
    ]);
  });

  it('keeps a drawing within the paper, in its own proportion', async () => {
    const tall = { ...aReportPicture, width: 700, height: 1400 };
    const files = unzipSync(await reportDocx(aReportDocument, new Map([['item-2', tall]]), '2026-11-23'));
    const xml = new TextDecoder().decode(files['word/document.xml']);
    const [, width, height] = xml.match(/<wp:extent cx="(\d+)" cy="(\d+)"/) ?? [];
    // 9,525 of these units are a px.
    expect(Number(height) / 9525).toBe(760);
    expect(Number(width) / 9525).toBe(380);
  });

  it('numbers its endnotes 1, 2, 3, and has its columns as wide as their words ask for', async () => {
    const files = unzipSync(await reportDocx(aReportDocument, PICTURES, '2026-11-23'));
    const xml = new TextDecoder().decode(files['word/document.xml']);
    expect(xml).toMatch(
      /<w:sectPr><w:footerReference [^>]+\/><w:endnotePr><w:numFmt w:val="decimal"\/><\/w:endnotePr><w:pgSz/,
    );
    const [, grid = ''] = xml.match(/<w:tblGrid>(.*?)<\/w:tblGrid>/) ?? [];
    const [year = 0, value = 0, sources = 0] = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // Twentieths of a point: 180 mm, all but what is lost in rounding; "not published" is the longest.
    expect(year + value + sources).toBeGreaterThan(10_200);
    expect(year + value + sources).toBeLessThanOrEqual(10_206);
    expect(value).toBeGreaterThan(year);
  });
});

describe('scopedSvg', () => {
  it('keeps apart what two drawings call alike, and leaves alone what is no name within', () => {
    const svg =
      '<svg><clipPath id="a"/><g clip-path="url(#a)" aria-labelledby="a b"><use href="#a"/><a href="#elsewhere"/></g></svg>';
    expect(scopedSvg(svg, 'f1')).toBe(
      '<svg><clipPath id="f1-a"/><g clip-path="url(#f1-a)" aria-labelledby="f1-a b"><use href="#f1-a"/><a href="#elsewhere"/></g></svg>',
    );
  });
});
