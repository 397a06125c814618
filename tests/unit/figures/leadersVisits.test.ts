import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeLeadersVisits, tableOfLeadersVisits } from '../../../src/figures/leaders-visits/describe.ts';
import { absenceOfLeadersVisits, selectLeadersVisits } from '../../../src/figures/leaders-visits/select.ts';
import { shortNames } from '../../../src/figures/leaders-visits/shortNames.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aVisit } from '../../helpers/actBuilders.ts';
import { aStep } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const modelOn = async (day: string, view = DEFAULT_VIEW) =>
  selectLeadersVisits(knownOn(await realDataset(), day), view);

describe('selectLeadersVisits', () => {
  it('counts the journeys of presidents and prime ministers by side', async () => {
    const model = await modelOn('2026-11-23');
    // Pakistan: 1995, 2000, 2002, 2005, 2006, twice in 2011, 2015, twice in 2017, 2022, 2024. Kazakhstan: 1992, 2003, 2024, 2026.
    expect(model.held).toEqual([12, 4]);
    // Summits: Musharraf 2002 and 2006, Aziz, Zardari, both of 2017, Sharif 2022 and 2024; Bektenov 2024.
    expect(model.toSummits).toEqual([8, 1]);
    expect(model.announced).toBe(0);
    // All 30 rows of the kind "visit", leaders or not.
    expect(model.stems).toHaveLength(30);
  });

  it('tells namesakes apart by an initial', async () => {
    const { stems } = await modelOn('2026-11-23');
    const names = stems.filter(({ leader }) => leader).map(({ shortName }) => shortName);
    expect(names).toContain('N. Sharif');
    expect(names).toContain('S. Sharif');
    expect(names.filter((name) => name === 'Nazarbayev')).toHaveLength(2);
  });

  it('finds the longest gap: presidents of the second side from December 2003 to February 2026', async () => {
    const { gap } = await modelOn('2026-11-23');
    expect(gap).toEqual({ side: 1, rank: 'president', from: '2003-12-08', to: '2026-02-03', open: false, years: 22 });
  });

  it('draws on the eve of the visit what was only announced, and lets the gap run on', async () => {
    const model = await modelOn('2026-02-02');
    expect(model.held).toEqual([12, 3]);
    expect(model.announced).toBe(1);
    expect(model.gap).toMatchObject({ from: '2003-12-08', to: '2026-02-02', open: true });
    const last = model.stems.find(({ visit }) => visit.id === 'visit-tokayev-islamabad-2026');
    expect(last?.held).toBe(false);
    // The axis reaches the planned day.
    expect(model.to).toBe('2026-02-04');
  });

  it('names no gap that may only be what the filters hide', async () => {
    // Without the prime minister of 2024 the gap would be one of 22 years of all leaders.
    expect((await modelOn('2026-11-23', { ...DEFAULT_VIEW, level: ['president'] })).gap).toBeNull();
  });

  it('names no gap of less than ten years', () => {
    const visits = [aVisit('a', '2018-01-01'), aVisit('b', '2026-01-01')];
    const { gap } = selectLeadersVisits(knownOn(aDataset({ visits }), '2026-12-31'), DEFAULT_VIEW);
    expect(gap).toBeNull();
  });

  it('does not count a cancelled visit', () => {
    const visits = [aVisit('a', '2025-01-01', { statusHistory: [aStep('cancelled', '2025-01-01', ['s1'])] })];
    const model = selectLeadersVisits(knownOn(aDataset({ visits }), '2026-12-31'), DEFAULT_VIEW);
    expect(model.held).toEqual([0, 0]);
    expect(model.announced).toBe(0);
    expect(model.stems[0]?.held).toBe(false);
  });

  it('knows why there is nothing to draw', async () => {
    const filtered = await modelOn('2026-11-23', { ...DEFAULT_VIEW, kind: ['call'] });
    expect(absenceOfLeadersVisits(filtered)).toEqual({ reason: 'filtered' });
    expect(absenceOfLeadersVisits(await modelOn('1991-01-01'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '1992-02-24',
    });
  });
});

describe('shortNames', () => {
  it('keeps the last word, and puts an initial before shared ones', () => {
    expect([...shortNames(['Ann Lee', 'Bo Lee', 'Cy Ray', 'Plato', 'Ann Lee'])]).toEqual([
      ['Ann Lee', 'A. Lee'],
      ['Bo Lee', 'B. Lee'],
      ['Cy Ray', 'Ray'],
      ['Plato', 'Plato'],
    ]);
  });
});

describe('describeLeadersVisits', () => {
  it('says the counts and the gap', async () => {
    const words = await englishWords();
    expect(describeLeadersVisits(await modelOn('2026-11-23'), words)).toEqual({
      answer:
        'Pakistan’s presidents and prime ministers went to Kazakhstan 12 times; Kazakhstan’s came to Pakistan 4 times.',
      detail:
        '9 of these 16 visits were to a summit or conference of several countries. The longest gap, December 2003 to February 2026: no visit by a president of Kazakhstan for 22 years.',
    });
    expect(describeLeadersVisits(await modelOn('2026-02-02'), words).detail).toBe(
      '9 of these 15 visits were to a summit or conference of several countries. The longest gap, since December 2003: no visit by a president of Kazakhstan for 22 years. One more was announced and is drawn as an outline.',
    );
  });

  it('lists every visit with its visitor and its sources', async () => {
    const table = tableOfLeadersVisits(await modelOn('2026-11-23'), await englishWords());
    expect(table.rows).toHaveLength(30);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '24 Feb 1992',
      'First visit of President Nazarbayev to Pakistan',
      'Nursultan Nazarbayev, President of Kazakhstan',
      'President',
      'Kazakhstan',
      'Pakistan',
      'between the two',
      'Took place',
    ]);
    expect(table.rows.every((row) => row.sources.length > 0)).toBe(true);
  });
});
