/** Every figure can be taken away: its columns have keys of their own, and every source of a row comes along. */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { RESERVED_KEYS } from '../../../src/export/tableExport.ts';
import { tableJson } from '../../../src/export/tableJson.ts';
import { tableExportOf } from '../../../src/figures/downloadSubject.ts';
import { registry } from '../../../src/figures/registry.ts';
import { DEFAULT_VIEW, parseViewState } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const words = await englishWords();
const dataset = await realDataset();

async function exported(id: string, day: string, query = '') {
  const figure = await registry.find((entry) => entry.id === id)?.load();
  if (figure === undefined) throw new Error(`No figure ${id}`);
  const snapshot = knownOn(dataset, day);
  const view = query === '' ? DEFAULT_VIEW : parseViewState(new URLSearchParams(query));
  const presented = figure.present(snapshot, view);
  const { answer } = presented.describe(words);
  const address = `https://example.org${figure.page}?${query}&asOf=${day}#${id}`;
  const subject = { id, title: presented.question(words), answer, address, sources: presented.sources };
  return { table: presented.table(words), of: tableExportOf({ ...subject, table: presented.table }, snapshot, words) };
}

describe.each(registry.map(({ id }) => id))('the table of %s', (id) => {
  it('has a key of its own for each column, all rows, and every source that a row names', async () => {
    const { table, of } = await exported(id, dataset.asOf);
    const keys = table.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => RESERVED_KEYS.includes(key))).toEqual([]);
    const { rows, sources } = JSON.parse(tableJson(of, words));
    expect(rows).toHaveLength(table.rows.length);
    const known = new Set(sources.map((source: { id: string }) => source.id));
    expect(rows.flatMap((row: { sources: string[] }) => row.sources.filter((one) => !known.has(one)))).toEqual([]);
  });
});

describe('tableExportOf', () => {
  it('keeps the filters apart from the day and the looks', async () => {
    const { of } = await exported('visits-by-year', '2026-02-05', 'from=2024&kind=call&theme=dark');
    expect(of.choices).toEqual({ from: '2024', kind: 'call' });
    expect(of.citable.day).toBe('2026-02-05');
  });

  it('gives why a value is missing, and the bare value where there is one', async () => {
    const { of } = await exported('trade-target', '2026-02-05');
    const cells = of.rows.flatMap((row) => row.cells);
    expect(cells.filter(({ value, absence }) => value !== null && absence !== undefined)).toEqual([]);
    expect(cells.some(({ absence }) => absence === 'no deadline stated')).toBe(true);
  });
});
