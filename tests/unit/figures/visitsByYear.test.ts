import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeVisitsByYear, tableOfVisitsByYear } from '../../../src/figures/visits-by-year/describe.ts';
import { absenceOfVisitsByYear, selectVisitsByYear } from '../../../src/figures/visits-by-year/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const modelOn = async (day: string, view = DEFAULT_VIEW) => selectVisitsByYear(knownOn(await realDataset(), day), view);

describe('selectVisitsByYear', () => {
  it('counts every year from the first to that of the day, empty ones as zero', async () => {
    const { years, empty, total } = await modelOn('2026-11-23');
    expect(years).toHaveLength(35);
    expect(years[0]?.year).toBe(1992);
    expect(years[1]).toMatchObject({ year: 1993, from: [0, 0], elsewhere: 0, total: 0 });
    // Without an entry: 1993, 1994, 1996, 2001, 2004, 2007, 2008, 2010, 2012, 2013, 2014, 2018.
    expect(empty).toBe(12);
    // All 116 rows of visits.json took place.
    expect(total).toBe(116);
  });

  it('tells the directions apart', async () => {
    const { years, from, elsewhere } = await modelOn('2026-11-23');
    // In visits.json 25 rows go from PAK to KAZ, 41 the other way, and 50 name neither.
    expect([from, elsewhere]).toEqual([[25, 41], 50]);
    // The rows of 2024 that begin "visit-…-astana" or "meeting-lastayev" went from PAK: Lastayev, Dar, Sharif.
    expect(years.find(({ year }) => year === 2024)).toMatchObject({ from: [3, 2], elsewhere: 10, total: 15 });
  });

  it('leaves out on the eve of the visit what came later', async () => {
    const { years } = await modelOn('2026-02-02');
    // 20 January, 24 January, about January, 2 February.
    expect(years[years.length - 1]).toMatchObject({ year: 2026, from: [0, 1], elsewhere: 3, total: 4 });
  });

  it('follows the filters', async () => {
    const model = await modelOn('2026-11-23', { ...DEFAULT_VIEW, kind: ['call'] });
    // Calls: 2017, 2023, 2025, 2026.
    expect(model.total).toBe(4);
    expect(absenceOfVisitsByYear(await modelOn('2026-11-23', { ...DEFAULT_VIEW, q: 'xyzzy' }))).toEqual({
      reason: 'filtered',
    });
  });
});

describe('describeVisitsByYear', () => {
  it('names the busiest year and the empty ones', async () => {
    expect(describeVisitsByYear(await modelOn('2026-11-23'), await englishWords())).toEqual({
      answer: '116 visits, meetings and calls are on record since 1992, the most in 2025 (36).',
      detail:
        '25 went from Pakistan to Kazakhstan, 41 the other way; in 50 neither travelled to the other. 12 years have none on record: sources for early years are few.',
    });
  });

  it('marks the year of the day as a part of one, in the table too', async () => {
    const { rows } = tableOfVisitsByYear(await modelOn('2026-02-02'), await englishWords());
    expect(rows[rows.length - 1]?.cells.map(({ text }) => text)).toEqual(['2026, to 2 Feb 2026', '0', '1', '3', '4']);
  });
});
