import { describe, expect, it } from 'vitest';
import { resourceColumns, resourceCsv } from '../../../src/export/resourceCsv.ts';
import { realFiles } from '../../helpers/packageInMemory.ts';

/** The lines of a table, without the mark of UTF-8 that some programs want before it. */
const lines = (csv: string) => csv.replace('﻿', '').trimEnd().split(/\r?\n/);

describe('resourceCsv', () => {
  it('has a column for every field that occurs, in the order of its first occurrence', () => {
    expect(
      resourceColumns([
        { id: 'a', value: 1 },
        { id: 'b', note: 'x', value: 2 },
      ]),
    ).toEqual(['id', 'value', 'note']);
  });

  it('leaves what is missing empty, and zero and false as they are', () => {
    const csv = resourceCsv([
      { id: 'a', value: 0, derived: false },
      { id: 'b', value: null },
    ]);
    expect(lines(csv)).toEqual(['id,value,derived', 'a,0,false', 'b,,']);
  });

  it('joins plain lists, and gives evidence as the ids of its sources', () => {
    const csv = resourceCsv([
      { areas: ['trade', 'digital'], evidence: [{ source: 's1', quote: 'x' }, { source: 's2' }] },
    ]);
    expect(lines(csv)[1]).toBe('trade; digital,s1; s2');
  });

  it('keeps what lies deeper as JSON', () => {
    const csv = resourceCsv([{ place: { name: 'Astana' }, steps: [{ status: 'open' }], none: [] }]);
    expect(lines(csv)[1]).toBe('"{""name"":""Astana""}","[{""status"":""open""}]",');
  });

  it('keeps every row of the real package and every id', () => {
    const flows = realFiles()['trade-flows.json'] ?? [];
    const csv = resourceCsv(flows);
    // 136 rows and a header; no text of this resource has a line break.
    expect(lines(csv)).toHaveLength(flows.length + 1);
    for (const { id } of flows) expect(csv).toContain(`\n${String(id)},`);
  });
});
