/** A small report as the writers are given it: one block of each kind, with characters that mean something to HTML and Markdown. */
import type { ReportDocument, ReportPicture, ReportTable } from '../../src/export/reportDocument.ts';

const source = (id: string, title: string, url: string) => ({
  id,
  type: 'webpage' as const,
  title,
  author: [{ literal: 'A|B & Co' }],
  URL: url,
});

export const aReportTable: ReportTable = {
  caption: 'Trade, US$ million.',
  columns: [
    { label: 'Year', numeric: false },
    { label: 'Value', numeric: true },
  ],
  rows: [
    {
      cells: [
        { text: '2024', absent: false },
        { text: '1|2', absent: false },
      ],
      sources: [1, 2],
    },
    {
      cells: [
        { text: '2025', absent: false },
        { text: 'not published', absent: true },
      ],
      sources: [2],
    },
  ],
};

/** One px, white. */
export const ONE_PX_PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC'),
  (character) => character.charCodeAt(0),
);

export const aReportPicture: ReportPicture = {
  svg: '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="700" height="300" viewBox="0 0 700 300"><title>How much?</title><defs><pattern id="hatch"/></defs><rect fill="url(#hatch)" width="9" height="9"/></svg>',
  width: 700,
  height: 300,
  cut: false,
  png: ONE_PX_PNG,
};

const common = { nested: true, choices: [], title: 'How much?' };

export const aReportDocument: ReportDocument = {
  language: 'en',
  direction: 'ltr',
  title: 'Rail & <road>',
  subtitle: 'A *report*',
  authors: 'A. Analyst',
  about: ['As of 23 November 2026', 'Package, version 1.1.1'],
  address: 'https://dostyq.example/report?report=heading.Trade',
  blocks: [
    { kind: 'heading', anchor: 'item-1', paragraphs: ['Trade'] },
    {
      kind: 'figure',
      anchor: 'item-2',
      ...common,
      note: 1,
      number: 1,
      label: 'Figure 1',
      answer: 'Twice as much.',
      detail: 'In 2024.',
      absence: null,
      table: aReportTable,
    },
    {
      kind: 'table',
      anchor: 'item-2-table',
      ...common,
      note: null,
      label: 'Table 1',
      answer: 'Twice as much.',
      table: aReportTable,
    },
    {
      kind: 'figure',
      anchor: 'item-3',
      ...common,
      choices: ['from 1900'],
      note: 2,
      number: 2,
      label: 'Figure 2',
      answer: 'Nothing.',
      detail: '',
      absence: 'Nothing in the collection.',
      table: { ...aReportTable, rows: [] },
    },
    {
      kind: 'record',
      anchor: 'item-4',
      nested: true,
      choices: [],
      note: 3,
      kicker: 'Treaty',
      title: 'A treaty',
      paragraphs: ['It was signed.'],
      facts: [{ name: 'Status', value: 'Signed' }],
    },
    { kind: 'note', anchor: 'item-5', paragraphs: ['1. My <b>own</b>\nwords.', '# no heading'] },
  ],
  notes: [
    {
      number: 1,
      label: 'Figure 1',
      asOf: 'As of 23 November 2026',
      publishers: [{ name: 'A|B & Co', numbers: [1, 2] }],
      address: 'https://dostyq.example/trade#f',
    },
    {
      number: 2,
      label: 'Figure 2',
      asOf: 'As of 23 November 2026',
      publishers: [],
      address: 'https://dostyq.example/visits',
    },
    {
      number: 3,
      label: 'A treaty',
      asOf: 'As of 23 November 2026',
      publishers: [{ name: 'A|B & Co', numbers: [2] }],
      address: 'https://dostyq.example/documents/a',
    },
  ],
  references: [
    {
      number: 1,
      text: 'A|B & Co. (2024). First. https://example.org/a_b',
      item: source('first', 'First', 'https://example.org/a_b'),
    },
    {
      number: 2,
      text: 'A|B & Co. (2025). Second. https://example.org/2',
      item: source('second', 'Second', 'https://example.org/2'),
    },
  ],
  data: {
    text: 'Dostyq. (2026). The data. https://dostyq.example/data',
    item: source('dostyq', 'The data', 'https://dostyq.example/data'),
  },
  labels: {
    notes: 'Notes',
    bibliography: 'Bibliography',
    sources: 'Sources',
    noSources: 'No source had been published by this day.',
    data: 'Data:',
  },
};
