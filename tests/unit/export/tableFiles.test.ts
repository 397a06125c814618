/** The files of a table, each read back by a reader that did not write it. */
import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/export/tableCsv.ts';
import { headLabels, summariseColumns } from '../../../src/export/tableExport.ts';
import { tableJson } from '../../../src/export/tableJson.ts';
import { tableXlsx } from '../../../src/export/tableXlsx.ts';
import { tableZip } from '../../../src/export/tableZip.ts';
import { aTableExport } from '../../helpers/aTableExport.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { readCsv } from '../../helpers/readCsv.ts';

const words = await englishWords();
const CITATION =
  'Dostyq. (2026, February 5). How much | how far? (Version 1.2.3). Dostyq: A package. As known on 5 February 2026. https://example.org/trade?from=2024&asOf=2026-02-05#a-figure';

describe('summariseColumns', () => {
  it('tells a number, a date of any precision and a text apart, and counts what is missing', () => {
    expect(summariseColumns(aTableExport()).map(({ kind, missing }) => [kind, missing])).toEqual([
      ['text', 0],
      ['number', 1],
      ['date', 0],
    ]);
    const rows = [
      { cells: [{ value: 1 }, { value: null }], sources: [] },
      { cells: [{ value: 'x' }], sources: [] },
    ];
    expect(summariseColumns({ ...aTableExport(), rows }).map(({ kind, missing }) => [kind, missing])).toEqual([
      ['mixed', 0],
      ['empty', 2],
      ['empty', 2],
    ]);
  });
});

describe('tableCsv', () => {
  it('has bare values under labels, and addresses of sources at the end; an id where there is none', () => {
    expect(readCsv(tableCsv(aTableExport(), words))).toEqual([
      ['What', 'Value', 'When', 'Sources'],
      ["'=1+1", '0', '2024', 'https://example.org/1 s-2'],
      ['Қазақстан, پاکستان, Россия', '', '2025-09~', 's-2'],
      ['plain', '-1.5', '2026-02-03/2026-02-04', ''],
    ]);
  });
});

describe('headLabels', () => {
  it('tells columns of one label apart by their keys', () => {
    const columns = ['from', 'to'].map((key) => ({ key, label: 'Period' }));
    expect(headLabels({ columns: [...columns, { key: 'gap', label: 'Gap' }] })).toEqual([
      'Period (from)',
      'Period (to)',
      'Gap',
    ]);
  });
});

describe('tableJson', () => {
  it('says all that is needed to find, judge and cite it', () => {
    const { sources, ...rest } = JSON.parse(tableJson(aTableExport(), words));
    expect(rest).toEqual({
      id: 'a-figure',
      question: 'How much | how far?',
      answer: 'So much.',
      asOf: '2026-02-05',
      package: { name: 'a-package', title: 'A package', version: '1.2.3' },
      licence: { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', url: 'https://example.org/by' },
      address: 'https://example.org/trade?from=2024&asOf=2026-02-05#a-figure',
      choices: { from: '2024' },
      citation: CITATION,
      caption: 'Values, US$ million.',
      columns: [
        { key: 'what', label: 'What', type: 'text' },
        { key: 'value', label: 'Value', type: 'number', about: 'US$ million' },
        { key: 'when', label: 'When', type: 'date' },
      ],
      rows: [
        { what: '=1+1', value: 0, when: '2024', sources: ['s-1', 's-2'] },
        {
          what: 'Қазақстан, پاکستان, Россия',
          value: null,
          when: '2025-09~',
          sources: ['s-2'],
          absent: { value: 'not stated' },
        },
        { what: 'plain', value: -1.5, when: '2026-02-03/2026-02-04', sources: [] },
      ],
    });
    expect(sources[1]).toEqual({
      id: 's-2',
      publisher: 'Ministry of Trade',
      title: '=HYPERLINK("x"), as printed',
      url: null,
      published: '2025-09',
      kind: 'official',
      language: 'ru',
      origin: 's-2',
      side: 'KAZ',
      vintage: '2025 edition',
    });
  });
});

describe('tableZip', () => {
  const files = () =>
    Object.fromEntries(
      Object.entries(unzipSync(tableZip(aTableExport(), words))).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );

  it('has the table, README, licence, citation and sources', () => {
    expect(Object.keys(files())).toEqual([
      'README.md',
      'a-figure.csv',
      'a-figure.json',
      'LICENSE.txt',
      'citation.bib',
      'citation.ris',
      'citation.csl.json',
      'sources.csv',
      'sources.json',
    ]);
    expect(files()['a-figure.csv']).toBe(tableCsv(aTableExport(), words));
    expect(files()['a-figure.json']).toBe(tableJson(aTableExport(), words));
    expect(files()['citation.ris']).toContain('TI  - How much | how far?\r\n');
    expect(files()['citation.bib']).toMatch(/^@misc\{dostyq-a-figure-2026-02-05,/);
    expect(JSON.parse(files()['citation.csl.json'] ?? '')[0].version).toBe('1.2.3');
    expect(JSON.parse(files()['sources.json'] ?? '')).toHaveLength(2);
  });

  it('lists the sources with every field, formulas defused', () => {
    const [head = [], first = []] = readCsv(files()['sources.csv'] ?? '');
    const at = (field: string) => first[head.indexOf(field)];
    expect([at('id'), at('published'), at('url'), at('vintage'), at('licence')]).toEqual([
      's-1',
      '2025-09',
      'https://example.org/1',
      '2025 edition',
      '',
    ]);
    expect(at('title')).toBe('\'=HYPERLINK("x"), as printed');
  });

  it('states the licence of the package and how to give credit', () => {
    expect(files()['LICENSE.txt']).toBe(
      `A package\n\nCreative Commons Attribution 4.0 (CC-BY-4.0), https://example.org/by\n\nGive credit as follows:\n${CITATION}\n\nThe licence is for the compilation; the sources keep their rights.\n`,
    );
  });

  it('explains itself in a README that stands as Markdown', () => {
    const html = marked.parse(files()['README.md'] ?? '', { async: false });
    expect(html).toContain('<h1>How much | how far?</h1>');
    expect(html).toContain('<strong>As known on</strong>: 2026-02-05 (5 February 2026)');
    expect(html).toContain('<strong>Filters</strong>: from=2024');
    // Columns: what each holds, and how many rows have none.
    expect(html).toMatch(
      /<td>Value<\/td>\s*<td><code>value<\/code><\/td>\s*<td>number; US\$ million<\/td>\s*<td>1 row<\/td>/,
    );
    for (const name of Object.keys(files()).slice(1)) expect(html).toContain(`<code>${name}</code>`);
    for (const term of ['Reporter', 'Mirror statistics', 'FOB and CIF', 'Fiscal year', 'Confirmed', 'EDTF'])
      expect(html).toContain(`<strong>${term}</strong>`);
    expect(html).toContain('A missing value is an empty field in CSV');
  });

  it('is the same bytes again, dated by the day shown and by no clock', () => {
    const bytes = tableZip(aTableExport(), words);
    expect(tableZip(aTableExport(), words)).toEqual(bytes);
    // Of the first file: time 12:00 (12 << 11), date 2026-02-05 ((2026 − 1980) << 9 | 2 << 5 | 5), little-endian.
    const view = new DataView(bytes.buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([24_576, 23_621]);
  });

  it('can be of a day before the format begins', () => {
    const { citable } = aTableExport();
    const bytes = tableZip(aTableExport({ citable: { ...citable, day: '1900-01-01' } }), words);
    expect(Object.keys(unzipSync(bytes))).toHaveLength(9);
  });
});

describe('tableXlsx', () => {
  const sheet = async (name: string, table = aTableExport()) => {
    const sheets = await readXlsxFile(Buffer.from(await tableXlsx(table, words)));
    return sheets.find((one) => one.sheet === name)?.data ?? [];
  };

  it('keeps numbers numbers, zero a number, missing empty, and a formula text', async () => {
    expect(await sheet('Data')).toEqual([
      ['What', 'Value', 'When', 'Sources'],
      ['=1+1', 0, '2024', 's-1 s-2'],
      ['Қазақстан, پاکستان, Россия', null, '2025-09~', 's-2'],
      ['plain', -1.5, '2026-02-03/2026-02-04', null],
    ]);
  });

  it('makes a row as high as its longest text, and names its letters: not every program does so by itself', async () => {
    const long = `${'word '.repeat(30)}end`;
    const cells = (value: string) => [{ value }, { value: 1 }, { value: 'x' }];
    const rows = [long, 'x'.repeat(5000)].map((value) => ({ cells: cells(value), sources: [] }));
    const table = aTableExport({ rows });
    const files = unzipSync(await tableXlsx(table, words));
    const data = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    // 153 letters in lines of 60, each filled to nine tenths: three lines of 15 points.
    expect(data).toMatch(/<row r="2"[^>]* ht="45"/);
    // Excel has no row above 409 points.
    expect(data).toMatch(/<row r="3"[^>]* ht="409"/);
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('<name val="Calibri"/>');
  });

  it('has the sources and what to know on sheets of their own', async () => {
    const [head = [], first = []] = await sheet('Sources');
    expect(head.slice(0, 4)).toEqual(['id', 'publisher', 'title', 'url']);
    expect(first[2]).toBe('=HYPERLINK("x"), as printed');
    const about = new Map((await sheet('About')).map(([term, meaning]) => [term, meaning]));
    expect(about.get('Question')).toBe('How much | how far?');
    expect(about.get('Cite as')).toBe(CITATION);
    expect(about.get('Column “Value”')).toBe('number; US$ million; without a value: 1 row');
    expect(about.get('Fiscal year')).toMatch(/need not begin in January/);
  });

  it('has no formula, a head row that is bold and stays, and widths', async () => {
    const files = unzipSync(await tableXlsx(aTableExport(), words));
    const xml = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    expect(xml.filter(([, text]) => /<f[ >]/.test(text)).map(([name]) => name)).toEqual([]);
    const data = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(data).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(data).toMatch(/<col [^>]*width="/);
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('<b/>');
    // Style "Text": who edits the cell does not wake it.
    expect(data).toMatch(/<c r="A2" s="\d+" t="s">/);
  });

  it('cuts a text that is too long for a cell, and says so', async () => {
    const rows = [{ cells: [{ value: 'x'.repeat(40_000) }], sources: [] }];
    const cut = String((await sheet('Data', aTableExport({ rows })))[1]?.[0]);
    expect([cut.length, cut.at(-1)]).toEqual([32_767, '…']);
  });

  it('is the same bytes again', async () => {
    expect(await tableXlsx(aTableExport(), words)).toEqual(await tableXlsx(aTableExport(), words));
  });
});
