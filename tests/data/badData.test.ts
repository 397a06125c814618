/** Plants one fault in a copy of the real package: the check must name the file, the row, the entry and the field. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DataFault } from '../../src/domain/dataFault.ts';
import { faultText } from '../../src/i18n/faultText.ts';
import type { Words } from '../../src/i18n/words.ts';
import { checkDataset } from '../../src/load/check/checkDataset.ts';
import { readDataset } from '../../src/load/readDataset.ts';
import { englishWords } from '../helpers/englishWords.ts';
import { PACKAGE_ADDRESS, reading, realFiles } from '../helpers/packageInMemory.ts';

type Row = Record<string, unknown>;

async function faultsOf(files: Record<string, Row[]>): Promise<readonly DataFault[]> {
  return checkDataset(await readDataset(PACKAGE_ADDRESS, reading(files)));
}

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** One row of the copy, by file and id, with its number as an editor counts. */
function find(files: Record<string, Row[]>, file: string, id: string): { readonly row: Row; readonly number: number } {
  const rows = files[file] ?? [];
  const index = rows.findIndex((row) => row['id'] === id);
  const row = rows[index];
  if (row === undefined) throw new Error(`${file} has no ${id}: choose another row for this test`);
  return { row, number: index + 1 };
}

interface Plant {
  readonly what: string;
  readonly file: string;
  readonly entry: string;
  /** Changes the row. */
  readonly plant: (row: Row) => void;
  readonly fault: Partial<DataFault>;
  /** Part of what the editor reads. */
  readonly says: string;
}

const set = (more: Row) => (row: Row) => {
  Object.assign(row, more);
};

const plants: readonly Plant[] = [
  {
    what: 'a source that is not there, one letter away from one that is',
    file: 'documents.json',
    entry: 'doc-action-plan-2025',
    plant: (row) => {
      row['evidence'] = [{ source: 'newsdrum-2026-02-0' }, ...(Array.isArray(row['evidence']) ? row['evidence'] : [])];
    },
    fault: { kind: 'unknown-id', field: 'evidence.0.source', expected: 'newsdrum-2026-02-04' },
    says: 'there is no “newsdrum-2026-02-0”. Did you mean “newsdrum-2026-02-04”?',
  },
  {
    what: 'a source that is not there, deep in a history',
    file: 'documents.json',
    entry: 'doc-action-plan-2025',
    plant: set({
      statusHistory: [{ status: 'signed', date: '2025-09-09', evidence: [{ source: 'no-such-thing-xyz' }] }],
    }),
    fault: { kind: 'unknown-id', field: 'statusHistory.0.evidence.0.source', found: 'no-such-thing-xyz' },
    says: 'there is no “no-such-thing-xyz”',
  },
  {
    what: 'a person who is not there',
    file: 'visits.json',
    entry: 'visit-tokayev-islamabad-2026',
    plant: set({ lead: 'tokaev' }),
    fault: { kind: 'unknown-id', field: 'lead', found: 'tokaev', expected: 'tokayev' },
    says: 'Did you mean “tokayev”?',
  },
  {
    what: 'an area that is not there',
    file: 'visits.json',
    entry: 'visit-tokayev-islamabad-2026',
    plant: set({ areas: ['trade', 'tourims'] }),
    fault: { kind: 'unknown-id', field: 'areas.1', found: 'tourims' },
    says: 'field areas.1',
  },
  {
    what: 'the occasion of a document that is no visit',
    file: 'documents.json',
    entry: 'doc-transit-trade-agreement-2026',
    plant: set({ occasion: 'doc-action-plan-2025' }),
    fault: { kind: 'unknown-id', field: 'occasion', found: 'doc-action-plan-2025' },
    says: 'there is no “doc-action-plan-2025”',
  },
  {
    what: 'an entry related to itself',
    file: 'documents.json',
    entry: 'doc-action-plan-2025',
    plant: set({ related: ['doc-action-plan-2025'] }),
    fault: { kind: 'not-allowed', field: 'related.0' },
    says: 'allowed is the id of another row',
  },
  {
    what: '30 February',
    file: 'visits.json',
    entry: 'visit-nazarbayev-islamabad-1992',
    plant: set({ date: '1992-02-30' }),
    fault: { kind: 'invalid-field', field: 'date', found: '"1992-02-30"' },
    says: 'expected an EDTF date',
  },
  {
    what: 'a signature before the visit at which it was signed',
    file: 'documents.json',
    entry: 'doc-railways-2026',
    plant: set({
      signed: '2026-02-02',
      statusHistory: [{ status: 'signed', date: '2026-02-02', evidence: [{ source: 'newsdrum-2026-02-04' }] }],
    }),
    fault: { kind: 'impossible-order', field: 'signed', found: 'signed on 2026-02-02' },
    says: 'but the visit at which it was signed, visit-tokayev-islamabad-2026, began on 2026-02-03/2026-02-04.',
  },
  {
    what: 'a signature that its history does not know',
    file: 'documents.json',
    entry: 'doc-railways-2026',
    plant: set({
      statusHistory: [{ status: 'announced', date: '2026-01', evidence: [{ source: 'newsdrum-2026-02-04' }] }],
    }),
    fault: { kind: 'impossible-order', field: 'signed' },
    says: 'its history has no such step',
  },
  {
    what: 'confirmed by one origin',
    file: 'visits.json',
    entry: 'visit-nazarbayev-islamabad-1992',
    plant: set({ evidence: [{ source: 'tdi-20years' }] }),
    fault: { kind: 'confidence-origins', field: 'confidence', found: 'confirmed' },
    says: 'stated as confirmed, but its sources have 1 independent origin; confirmed needs two or more.',
  },
  {
    what: 'confirmed by two sources of one origin',
    file: 'documents.json',
    entry: 'doc-transit-trade-agreement-2026',
    // newsdrum carries PTI's report; the copy below gives both sources one origin.
    plant: set({ evidence: [{ source: 'one-a' }, { source: 'one-b' }] }),
    fault: { kind: 'confidence-origins', field: 'confidence' },
    says: '1 independent origin',
  },
  {
    what: 'an inference without its reasoning',
    file: 'documents.json',
    entry: 'doc-action-plan-2025',
    plant: set({ confidence: 'inferred', note: null }),
    fault: { kind: 'confidence-origins', field: 'confidence', found: 'inferred' },
    says: 'no note holds the reasoning',
  },
  {
    what: 'a dispute with one version',
    file: 'documents.json',
    entry: 'doc-action-plan-2025',
    plant: set({
      confidence: 'disputed',
      versions: [{ field: 'date', value: '9', evidence: [{ source: 'newsdrum-2026-02-04' }] }],
    }),
    fault: { kind: 'confidence-origins', field: 'confidence', found: 'disputed' },
    says: 'it has 1 version; disputed needs two or more',
  },
  {
    what: 'a history out of order',
    file: 'visits.json',
    entry: 'visit-tokayev-islamabad-2026',
    plant: (row) => {
      if (Array.isArray(row['statusHistory'])) row['statusHistory'].reverse();
    },
    fault: { kind: 'status-order', field: 'statusHistory.1.date' },
    says: 'comes before completed (2026-02-04) in time',
  },
  {
    what: 'an id used twice in one file',
    file: 'sources.json',
    entry: 'newsdrum-2026-02-04',
    plant: set({ id: 'tdi-20years' }),
    fault: { kind: 'duplicate-id', entry: 'tdi-20years', field: 'id' },
    says: 'the id “tdi-20years” is used twice',
  },
  {
    what: 'an id used in two files',
    file: 'milestones.json',
    entry: 'ms-recognition-1991',
    plant: set({ id: 'tokayev' }),
    fault: { kind: 'duplicate-id', entry: 'tokayev', field: 'id', found: 'tokayev' },
    says: 'the id “tokayev” is used in people.json, row ',
  },
  {
    what: 'a former id that is somebody else’s',
    file: 'milestones.json',
    entry: 'ms-recognition-1991',
    plant: set({ formerIds: ['visit-tokayev-islamabad-2026'] }),
    fault: { kind: 'duplicate-id', field: 'formerIds.0' },
    says: 'is used in visits.json, row ',
  },
  {
    what: 'a country that trades with itself',
    file: 'trade-flows.json',
    entry: 'cow-kaz-pak-1992',
    plant: set({ importer: 'KAZ' }),
    fault: { kind: 'not-allowed', field: 'importer', found: 'KAZ' },
    says: 'allowed is another country than the exporter',
  },
  {
    what: 'exports without a direction',
    file: 'trade-flows.json',
    entry: 'cow-kaz-pak-1992',
    plant: set({ exporter: null }),
    fault: { kind: 'not-allowed', field: 'exporter', found: 'nothing' },
    says: 'imports have a direction',
  },
  {
    what: 'exports reported by the other side',
    file: 'trade-flows.json',
    entry: 'cow-kaz-pak-1992',
    plant: set({ reporter: 'PAK', measure: 'exports' }),
    fault: { kind: 'not-allowed', field: 'exporter', found: 'KAZ' },
    says: 'allowed is PAK, whose exports the row gives',
  },
  {
    what: 'a period that ends before it begins',
    file: 'trade-flows.json',
    entry: 'cow-kaz-pak-1992',
    plant: set({ periodStart: '1992-12-31', periodEnd: '1992-01-01' }),
    fault: { kind: 'impossible-order', field: 'periodEnd' },
    says: 'the period ended on 1992-01-01, but the period began on 1992-12-31',
  },
  {
    what: 'a share of more than the whole',
    file: 'trade-comparison.json',
    entry: 'cmp-share-sbp-exp-fy22-q1',
    plant: set({ value: 172.3 }),
    fault: { kind: 'not-allowed', field: 'value', found: '172.3 percent' },
    says: 'allowed is a percentage from 0 to 100',
  },
  {
    what: 'a share without its whole',
    file: 'trade-products.json',
    entry: 'pr-crude-2025-11m',
    plant: (row) => {
      delete row['shareOf'];
    },
    fault: { kind: 'not-allowed', field: 'shareOf', found: 'nothing' },
    says: 'allowed is the whole of which 93.8 percent is told',
  },
  {
    what: 'a visit from a country to the same country',
    file: 'visits.json',
    entry: 'visit-tokayev-islamabad-2026',
    plant: set({ to: 'KAZ' }),
    fault: { kind: 'not-allowed', field: 'to', found: 'KAZ' },
    says: 'another country than the one from which they came',
  },
  {
    what: 'a script for an address',
    file: 'sources.json',
    entry: 'newsdrum-2026-02-04',
    plant: set({ url: 'javascript:alert(1)' }),
    fault: { kind: 'invalid-field', field: 'url', found: '"javascript:alert(1)"' },
    says: 'expected an address that begins with http:// or https://',
  },
  {
    what: 'mark-up in a title',
    file: 'milestones.json',
    entry: 'ms-recognition-1991',
    plant: set({ title: 'Recognition <img src=x onerror=alert(1)>' }),
    fault: { kind: 'invalid-field', field: 'title' },
    says: 'expected plain text without HTML',
  },
  {
    what: 'a number as text',
    file: 'trade-flows.json',
    entry: 'cow-kaz-pak-1992',
    plant: set({ value: '12' }),
    fault: { kind: 'invalid-field', field: 'value', found: '"12"', expected: 'number' },
    says: 'found "12"; expected number',
  },
  {
    what: 'a field that nobody knows',
    file: 'milestones.json',
    entry: 'ms-recognition-1991',
    plant: set({ summery: 'x' }),
    fault: { kind: 'invalid-field', field: 'summery' },
    says: 'expected no field of this name',
  },
];

describe('a planted fault', () => {
  it.each(plants)('is found: $what', async ({ file, entry, plant, fault, says }) => {
    const files = realFiles();
    // Two sources that relay one release, for whoever wants to lean on both.
    const release = {
      publisher: 'P',
      title: 'T',
      published: '2026-02-04',
      kind: 'news',
      language: 'en',
      origin: 'one',
    };
    files['sources.json']?.push({ id: 'one-a', ...release }, { id: 'one-b', ...release });
    const { row, number } = find(files, file, entry);
    plant(row);
    const faults = await faultsOf(files);
    const found = faults.find((one) => one.file === file && one.row === number && one.field === fault.field);
    expect(found, faults.map((one) => faultText(one, words)).join('\n')).toMatchObject({ entry, ...fault });
    if (found) {
      expect(faultText(found, words)).toContain(says);
      expect(faultText(found, words)).toContain(`${file}, row ${number}`);
    }
  });

  it('is found in an event that is told twice, unless the two are related', async () => {
    const files = realFiles();
    const { row } = find(files, 'milestones.json', 'ms-diplomatic-relations-1992');
    const twin: Row = { ...row, id: 'ms-twin', title: `${row['title']}.`, formerIds: [] };
    files['milestones.json']?.push(twin);
    const number = files['milestones.json']?.length;
    expect(await faultsOf(files)).toMatchObject([
      {
        kind: 'same-event',
        file: 'milestones.json',
        row: number,
        entry: 'ms-twin',
        found: 'ms-diplomatic-relations-1992',
      },
    ]);
    twin['related'] = ['ms-diplomatic-relations-1992'];
    expect(await faultsOf(files)).toEqual([]);
  });

  it('keeps its row number behind a row that cannot be read', async () => {
    const files = realFiles();
    const broken = files['trade-flows.json']?.[0];
    if (broken) broken['unit'] = 12;
    const { row, number } = find(files, 'trade-flows.json', 'cow-kaz-pak-2003');
    row['importer'] = 'KAZ';
    const found = (await faultsOf(files)).find((fault) => fault.entry === 'cow-kaz-pak-2003');
    expect(found).toMatchObject({ row: number, field: 'importer' });
  });
});
