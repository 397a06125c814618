/** A small table to write into files. Its values are odd on purpose: a zero, a missing value, a formula, a comma, three scripts. */
import { parseEdtf } from '../../src/domain/edtf.ts';
import type { Source } from '../../src/domain/source.ts';
import type { TableExport } from '../../src/export/tableExport.ts';

function aSource(id: string, url: string | null): Source {
  const published = parseEdtf('2025-09');
  if (published === null) throw new Error('No date');
  return {
    id,
    publisher: 'Ministry of Trade',
    title: '=HYPERLINK("x"), as printed',
    url,
    published,
    kind: 'official',
    language: 'ru',
    origin: id,
    side: 'KAZ',
    vintage: '2025 edition',
  };
}

export function aTableExport(changes: Partial<TableExport> = {}): TableExport {
  return {
    citable: {
      id: 'a-figure',
      title: 'How much | how far?',
      within: 'Dostyq: A package',
      version: '1.2.3',
      day: '2026-02-05',
      address: 'https://example.org/trade?from=2024&asOf=2026-02-05#a-figure',
    },
    answer: 'So much.',
    caption: 'Values, US$ million.',
    columns: [
      { key: 'what', label: 'What' },
      { key: 'value', label: 'Value', about: 'US$ million' },
      { key: 'when', label: 'When' },
    ],
    rows: [
      { cells: [{ value: '=1+1' }, { value: 0 }, { value: '2024' }], sources: ['s-1', 's-2'] },
      {
        cells: [{ value: 'Қазақстан, پاکستان, Россия' }, { value: null, absence: 'not stated' }, { value: '2025-09~' }],
        sources: ['s-2'],
      },
      { cells: [{ value: 'plain' }, { value: -1.5 }, { value: '2026-02-03/2026-02-04' }], sources: [] },
    ],
    sources: [aSource('s-1', 'https://example.org/1'), aSource('s-2', null)],
    choices: { from: '2024' },
    dataset: {
      name: 'a-package',
      title: 'A package',
      version: '1.2.3',
      licence: { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', url: 'https://example.org/by' },
    },
    ...changes,
  };
}
