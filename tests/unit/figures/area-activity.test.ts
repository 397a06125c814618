import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/domain/edtf.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { dateOf } from '../../../src/domain/knownSince.ts';
import { describeAreaActivity, tableOfAreaActivity } from '../../../src/figures/area-activity/describe.ts';
import { absenceOfAreaActivity, selectAreaActivity } from '../../../src/figures/area-activity/select.ts';
import { lastHappening, startYear } from '../../../src/figures/areaActivity.ts';
import { areaRecord } from '../../../src/figures/areaRecord.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string, view: Partial<typeof DEFAULT_VIEW> = {}) {
  return selectAreaActivity(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

describe('area-activity', () => {
  it('counts each kind of an area, an entry in each of its areas', async () => {
    const { rows } = await modelOn('2026-11-23');
    const counts = (id: string) => rows.find((row) => row.area.id === id)?.counts;
    // Counted in data/*.json by "areas"; findings are area-notes and trade-notes.
    expect(counts('trade')).toEqual({ visits: 37, documents: 15, commitments: 13, findings: 69 });
    expect(counts('health')).toEqual({ visits: 3, documents: 2, commitments: 2, findings: 4 });
    expect(counts('law-enforcement')).toEqual({ visits: 3, documents: 5, commitments: 0, findings: 2 });
  });

  it('puts an entry in the year in which it began, and an undated finding in none', async () => {
    const { rows } = await modelOn('2026-11-23');
    const health = rows.find((row) => row.area.id === 'health');
    // 2025: two meetings and the visit of April, two promises, two findings. 2026: two papers and the interview. The
    // finding on the bodies has no date.
    expect(health?.cells.map((cell) => [cell.year, cell.total])).toEqual([
      [2025, 7],
      [2026, 3],
      [null, 1],
    ]);
    expect(health?.lastYear).toBe(2026);
  });

  it('sums up: the cells of a row are its total, and the kinds are, too', async () => {
    for (const day of ['1999-01-01', '2026-02-02', '2026-11-23']) {
      for (const row of (await modelOn(day)).rows) {
        expect(row.cells.reduce((sum, cell) => sum + cell.total, 0)).toBe(row.total);
        const { visits, documents, commitments, findings } = row.counts;
        expect(visits + documents + commitments + findings).toBe(row.total);
      }
    }
  });

  it('answers with the busiest areas and whether all are alive', async () => {
    const words = await englishWords();
    expect(describeAreaActivity(await modelOn('2026-11-23'), words).answer).toBe(
      'Trade has most on record (134), then Transport and logistics (121). All 22 areas have entries of 2025 or later.',
    );
  });

  it('knows on the eve of the state visit neither its papers nor its talks', async () => {
    const { rows, years } = await modelOn('2026-02-02');
    const health = rows.find((row) => row.area.id === 'health');
    // Of the papers of February 2026 only the university memoranda were signed by 2 February.
    expect(health?.cells.find((cell) => cell.year === 2026)?.counts.documents).toBe(1);
    expect(years[years.length - 1]).toBe(2026);
  });

  it('names the areas that have been silent', async () => {
    const words = await englishWords();
    const model = await modelOn('1993-06-01');
    expect(model.silent.length).toBeGreaterThan(10);
    expect(describeAreaActivity(model, words).answer).toContain('of 22 areas have none of 1992 or later.');
  });

  it('has a row a year and area in the table, zero written as zero', async () => {
    const words = await englishWords();
    const table = tableOfAreaActivity(await modelOn('2026-11-23', { area: ['law-enforcement'] }), words);
    // 1995 (a visit, two papers), 2019, 2021, 2023, 2026 (three papers), and the undated finding.
    expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['Justice and law enforcement', '1995', '1', '2', '0', '0', '3'],
      ['Justice and law enforcement', '2019', '0', '0', '0', '1', '1'],
      ['Justice and law enforcement', '2021', '1', '0', '0', '0', '1'],
      ['Justice and law enforcement', '2023', '1', '0', '0', '0', '1'],
      ['Justice and law enforcement', '2026', '0', '3', '0', '0', '3'],
      ['Justice and law enforcement', null, '0', '0', '0', '1', '1'],
    ]);
  });

  it('says before the beginning that nothing was known', async () => {
    // The first visit was announced by nobody whom we hold: known from the day itself.
    expect(absenceOfAreaActivity(await modelOn('1990-01-01'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '1992-02-24',
    });
  });
});

describe('startYear', () => {
  it.each([
    ['2026-02-04', 2026],
    ['2021/2022', 2021],
    ['2025-12-30/2026-01-02', 2025],
    ['199X', null],
    ['[2025-12-31,2026-01-01]', null],
    ['../2020', null],
  ])('%s begins in %s', (text, year) => {
    expect(startYear(parseEdtf(text))).toBe(year);
  });
});

describe('areaRecord', () => {
  it('puts what is in force before what is only signed or announced', async () => {
    const record = areaRecord(knownOn(await realDataset(), '2026-11-23'), 'transport-logistics');
    const ranks = record?.documents.map((document) => document.status) ?? [];
    expect(ranks.slice(0, 4)).toEqual(['in-force', 'in-force', 'in-force', 'signed']);
    expect(ranks.lastIndexOf('signed')).toBeLessThan(ranks.indexOf('announced'));
  });

  it('keeps only expectations without an answer', async () => {
    const snapshot = knownOn(await realDataset(), '2026-11-23');
    for (const area of snapshot.dataset.areas) {
      for (const { status } of areaRecord(snapshot, area.id)?.expectations ?? []) {
        expect(['open', 'unknown']).toContain(status);
      }
    }
  });

  it('has an anchor on the page of its first area for every corridor, body and finding', async () => {
    const snapshot = knownOn(await realDataset(), '2026-11-23');
    const entries = [...snapshot.corridors, ...snapshot.organisations, ...snapshot['area-notes']];
    for (const entry of entries) {
      const [first] = entry.areas;
      const record = first === undefined ? null : areaRecord(snapshot, first);
      const shown = record
        ? [...record.corridors, ...record.organisations, ...record.responsible, ...record.findings]
        : [];
      expect(
        shown.map(({ id }) => id),
        entry.id,
      ).toContain(entry.id);
    }
  });

  it('is null for an area that does not exist', async () => {
    expect(areaRecord(knownOn(await realDataset(), '2026-11-23'), 'astrology')).toBeNull();
  });
});

describe('lastHappening', () => {
  it('is the last act, not a finding about one', async () => {
    const dataset = await realDataset();
    // The telephone call of March 2026 is the last visit, paper or milestone under political dialogue.
    const last = lastHappening(knownOn(dataset, '2026-11-23'), 'political-dialogue');
    expect(last === null ? null : dateOf(last)?.text).toBe('2026-03');
    expect(lastHappening(knownOn(dataset, '1991-01-01'), 'political-dialogue')).toBeNull();
  });
});
