import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { expectedToSigned } from '../../../src/figures/expected-to-signed/index.ts';
import { sectionsOf } from '../../../src/figures/expected-to-signed/sections.ts';
import {
  absenceOfExpectedToSigned,
  type ExpectedToSignedModel,
  selectExpectedToSigned,
  unitsOf,
} from '../../../src/figures/expected-to-signed/select.ts';
import { paperUnits } from '../../../src/figures/expected-to-signed/units.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
import { aDocument, anExpectation } from '../../helpers/actBuilders.ts';
import { aSource, aStep, by, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { presented } from '../../helpers/presented.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const EVE = '2026-02-02';
const AFTER = '2026-02-05';
const DAYS = [TODAY, EVE, AFTER, '2025-06-01', '2022-12-31', '1996-01-01'];

async function modelOn(day: string, view: Partial<ViewState> = {}) {
  return selectExpectedToSigned(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

/** { outcome: { group: count } } */
function bandsOf(model: ExpectedToSignedModel) {
  const bands: Record<string, Record<string, number>> = {};
  for (const { outcome, group, units } of model.bands) {
    bands[outcome] = { ...bands[outcome], [group ?? 'none']: units.length };
  }
  return bands;
}

const keysOf = (model: ExpectedToSignedModel, outcome: string) =>
  unitsOf(model)
    .filter((unit) => unit.outcome === outcome)
    .map(({ key }) => key)
    .sort();

/** By the first area of each of the 51 papers whose history begins with the signature and of which no statement speaks. */
const UNANNOUNCED = { political: 9, economic: 21, connectivity: 5, society: 9, security: 6, multilateral: 1 };

describe('expected-to-signed, today', () => {
  it('tells what became of each of the twenty-two', async () => {
    const model = await modelOn(TODAY);
    // 10 papers to which statements point, 7 with a step before the signature, 5 statements that stand for themselves.
    expect([model.expected, model.statementsOnly, model.unannounced]).toEqual([22, 5, 51]);
    expect(bandsOf(model)).toEqual({
      met: { political: 1, economic: 2, connectivity: 3, society: 3, security: 1 },
      late: { economic: 1 },
      partly: { connectivity: 3, security: 1 },
      overdue: { economic: 1 },
      unknown: { economic: 3 },
      open: { political: 1, economic: 1, society: 1 },
      unannounced: UNANNOUNCED,
    });
    expect(keysOf(model, 'partly')).toEqual([
      'doc-ports-2026',
      'doc-un-peacekeeping-2026',
      'exp-connectivity-projects-2026',
      'exp-karachi-kazakhstan-line-2026',
    ]);
    expect(keysOf(model, 'overdue')).toEqual(['exp-uae-rail-memorandum-2026']);
    expect(keysOf(model, 'unknown')).toEqual([
      'doc-falcon-eurobus-2026',
      'doc-trade-roadmap-2025-2027',
      'exp-banking-agreement-2023',
    ]);
    expect(keysOf(model, 'open')).toEqual([
      'doc-almoiz-sugar-plant-2026',
      'doc-issi-fpri-2026',
      'doc-tourism-mou-2022',
    ]);
  });

  it('asks, answers with the numbers, and says what is behind them', async () => {
    const { question, answer, detail } = await presented(expectedToSigned, TODAY);
    expect(question).toBe('What became of what was to be signed?');
    expect(answer).toBe(
      'Of 22 papers spoken of beforehand: 10 signed as said, 1 signed late, 4 only in part, 1 overdue, 3 without a report and 3 still open. 51 papers were signed with nothing said beforehand on record.',
    );
    // 19 of the 51 are of 1992 to 2021; the one of 2022 has no day and may be later than the statement.
    expect(detail).toBe(
      '5 of the 22 are statements with no paper of their own on record. Of the unannounced, 19 were signed before the first statement about a paper on record, of 16 September 2022. A paper counts once, however many statements speak of it, under the first area named.',
    );
  });

  it('tells a paper of five statements once, by the first of them', async () => {
    const { rows, table } = await presented(expectedToSigned, TODAY);
    expect(rows).toHaveLength(73);
    const row = rows.filter(([paper]) => paper === 'Transit trade agreement');
    expect(row).toHaveLength(1);
    expect(row[0]?.slice(1, 8)).toEqual([
      'Economic',
      'Early transit trade agreement; Agreement on access to Gwadar; Transit trade agreement soon; Agreements on trade facilitation; Agreements on transport',
      '16 Sept 2022',
      'Shehbaz Sharif, Kassym-Jomart Tokayev and Yerzhan Kistafin',
      'early, without a date',
      'Signed later than said',
      '4 Feb 2026',
    ]);
    for (const { key, cells, sources } of table.rows) {
      expect(sources.length, key).toBeGreaterThan(0);
      for (const cell of cells) expect(cell.text ?? cell.absence, key).toBeTruthy();
    }
  });

  it('names a missing report by its day, a step by its date, and the absence of a word', async () => {
    const { rows } = await presented(expectedToSigned, TODAY);
    const rowOf = (title: string) => rows.find(([paper]) => paper === title);
    expect(rowOf('Memorandum with the Emirates on the Afghan railway')?.[6]).toBe(
      'Overdue: no report found by 23 November 2026',
    );
    expect(rowOf('Banking-sector agreement')?.[6]).toBe('No report found by 23 November 2026');
    expect(rowOf('Treaty on extradition')?.slice(2, 8)).toEqual([
      'Negotiated 31 Oct 2025',
      '31 Oct 2025',
      '<not stated>',
      '<no time stated>',
      'Signed as said',
      '4 Feb 2026',
    ]);
    expect(rowOf('Joint Declaration on strategic partnership')?.slice(2, 7)).toEqual([
      ...Array(4).fill('<nothing said beforehand on record>'),
      'Signed unannounced',
    ]);
  });
});

describe('expected-to-signed, on an earlier day', () => {
  it('leaves most open on the eve of the state visit', async () => {
    const model = await modelOn(EVE);
    // 41 papers known, 8 of them spoken of; 14 statements known, of which 9 stand for themselves.
    expect([model.expected, model.statementsOnly, model.unannounced]).toEqual([17, 9, 33]);
    expect(bandsOf(model)).toMatchObject({
      met: { economic: 1, society: 2 },
      overdue: { connectivity: 1 },
      open: { economic: 5, connectivity: 4, society: 2, security: 2 },
    });
    expect(keysOf(model, 'overdue')).toEqual(['exp-gwadar-access-deal-2025']);
    expect(keysOf(model, 'open')).toEqual([
      'doc-extradition-treaty-2026',
      'doc-railways-2026',
      'doc-tourism-mou-2022',
      'doc-trade-roadmap-2025-2027',
      'doc-transit-trade-agreement-2026',
      'exp-banking-agreement-2023',
      'exp-connectivity-projects-2026',
      'exp-education-memorandum-2026',
      'exp-karachi-kazakhstan-line-2026',
      'exp-logistics-agreements-2026',
      'exp-peacekeeping-agreement-2025',
      'exp-trade-facilitation-2026',
      'exp-uae-rail-memorandum-2026',
    ]);
  });

  it('has the visit’s papers three days later, and what is still to come', async () => {
    const model = await modelOn(AFTER);
    expect([model.expected, model.statementsOnly, model.unannounced]).toEqual([20, 5, 51]);
    expect(bandsOf(model)).toEqual({
      met: { political: 1, economic: 2, connectivity: 3, society: 3, security: 1 },
      late: { economic: 1 },
      partly: { connectivity: 3, security: 1 },
      // The Emirates until the end of February, the banks, the roadmap, the buses; tourism.
      open: { economic: 4, society: 1 },
      unannounced: UNANNOUNCED,
    });
  });

  it('has nothing before the first paper, and names its day', async () => {
    expect(absenceOfExpectedToSigned(await modelOn('1990-01-01'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '1992-02-24',
    });
  });
});

describe.each(DAYS)('the units of %s', (day) => {
  it('are every paper known, once, and every statement either with a paper or for itself', async () => {
    const snapshot = knownOn(await realDataset(), day);
    const units = paperUnits(snapshot);
    const papers = units.flatMap(({ document }) => document?.id ?? []);
    expect(papers).toEqual(snapshot.documents.map(({ id }) => id));
    const alone = units.filter(({ document }) => document === null).map(({ key }) => key);
    const withPaper = new Set(
      units.filter(({ document }) => document !== null).flatMap(({ statements }) => statements.map(({ id }) => id)),
    );
    expect(new Set(alone).size).toBe(alone.length);
    const about = snapshot.expectations.filter(({ kind }) => kind === 'document').map(({ id }) => id);
    expect([...alone, ...withPaper].sort()).toEqual([...about].sort());
  });

  it('stand in one band each, and the bands add up to the rows', async () => {
    const model = await modelOn(day);
    const keys = unitsOf(model).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(model.expected + model.unannounced);
    const bands = sectionsOf(model, DEFAULT_VIEW, await englishWords()).flatMap((section) => section.bands);
    expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(keys.length);
    expect(bands.every(({ count }) => count > 0)).toBe(true);
    expect((await presented(expectedToSigned, day)).rows).toHaveLength(keys.length);
  });
});

describe('the filters', () => {
  it('keep a unit whose paper or statement is in the area, under the area chosen', async () => {
    // Three papers name multilateral cooperation: peacekeeping, the protocol of 1996, the Joint Declaration.
    expect(bandsOf(await modelOn(TODAY, { area: ['multilateral'] }))).toEqual({
      partly: { multilateral: 1 },
      unannounced: { multilateral: 2 },
    });
  });

  it('keep what was said or signed in the period', async () => {
    const model = await modelOn(TODAY, { from: '2022', to: '2022' });
    expect(keysOf(model, 'late')).toEqual(['doc-transit-trade-agreement-2026']);
    expect(keysOf(model, 'open')).toEqual(['doc-tourism-mou-2022']);
    expect(keysOf(model, 'unannounced')).toEqual([
      'doc-aviation-authorities-arrangement-2022',
      'doc-igc11-package-2022',
      'doc-parliamentary-institutes-2022',
    ]);
  });

  it('find a person who only spoke of the paper, and words that only the statement has', async () => {
    expect(keysOf(await modelOn(TODAY, { person: 'wajiha-qamar' }), 'met')).toEqual([
      'doc-higher-education-science-2026',
    ]);
    expect(keysOf(await modelOn(TODAY, { q: 'spin boldak' }), 'met')).toEqual(['doc-railways-2026']);
  });

  it('take an outcome as it is drawn, and a kind as that of a paper', async () => {
    expect(bandsOf(await modelOn(TODAY, { status: ['overdue'] }))).toEqual({ overdue: { economic: 1 } });
    expect((await modelOn(TODAY, { status: ['met'] })).expected).toBe(11);
    // Extradition 2026; legal assistance and double taxation of 1995.
    expect(bandsOf(await modelOn(TODAY, { kind: ['treaty'] }))).toEqual({
      met: { security: 1 },
      unannounced: { economic: 1, security: 1 },
    });
    expect(absenceOfExpectedToSigned(await modelOn(TODAY, { q: 'zzz' }))).toEqual({ reason: 'filtered' });
  });
});

describe('the rule', () => {
  const papers = [aDocument('paper', '2025-06-01'), aDocument('other', '2025-06-01')];
  const met = (refs: readonly string[]) =>
    ({ outcome: 'met', outcomeDate: edtf('2025-06-01'), outcomeRefs: refs, outcomeEvidence: by('s1') }) as const;
  const unitsIn = (rows: Parameters<typeof aDataset>[0], day = '2026-01-01') =>
    paperUnits(knownOn(aDataset(rows), day)).map(({ key, outcome, statements }) => [
      key,
      outcome,
      statements.map(({ id }) => id),
    ]);

  it('lets the first word decide, and tells the later ones in its row', () => {
    const expectations = [
      anExpectation('second', '2025-02-01', met(['paper'])),
      anExpectation('first', '2025-01-01', { ...met(['paper']), late: true }),
    ];
    expect(unitsIn({ documents: papers, expectations })).toEqual([
      ['paper', 'late', ['first', 'second']],
      ['other', 'unannounced', []],
    ]);
  });

  it('keeps apart what was met only in part by a paper that others had named', () => {
    const expectations = [
      anExpectation('first', '2025-01-01', met(['paper'])),
      anExpectation('more', '2025-02-01', { ...met(['paper']), outcome: 'partly' }),
    ];
    expect(unitsIn({ documents: papers, expectations })).toEqual([
      ['paper', 'met', ['first']],
      ['other', 'unannounced', []],
      ['more', 'partly', ['more']],
    ]);
    // The same before anything was signed, so that no unit appears with the outcome.
    expect(unitsIn({ documents: [], expectations }, '2025-03-01').map(([key]) => key)).toEqual(['first', 'more']);
  });

  it('lets a statement stand for its papers until the first is on record', () => {
    const expectations = [anExpectation('said', '2025-01-01', met(['paper', 'other']))];
    const sources = [aSource('s1', '2025-06-01')];
    expect(unitsIn({ documents: papers, expectations, sources }, '2025-05-01')).toEqual([['said', 'open', ['said']]]);
    expect(unitsIn({ documents: papers, expectations, sources })).toEqual([
      ['paper', 'met', ['said']],
      ['other', 'met', ['said']],
    ]);
  });

  it('does not take for a word beforehand what was said afterwards, or of something else', () => {
    const expectations = [
      anExpectation('after', '2025-07-01', met(['paper'])),
      anExpectation('visit', '2025-01-01', { ...met(['paper']), kind: 'visit' }),
    ];
    expect(unitsIn({ documents: papers, expectations })).toEqual([
      ['paper', 'unannounced', []],
      ['other', 'unannounced', []],
      ['after', 'met', ['after']],
    ]);
  });

  it('takes a step before the signature for a word, with its planned time', () => {
    const planned = { plannedFor: edtf('2025-03') };
    const document = (id: string, more: Parameters<typeof aDocument>[2]) => aDocument(id, '2025-06-01', more);
    const announced = aStep('announced', '2025-01-01', ['s1']);
    const unsigned = { signed: null, date: edtf('2025-01-01') };
    const documents = [
      document('in-time', { statusHistory: [announced, aStep('signed', '2025-06-01', ['s1'])] }),
      document('late', { statusHistory: [{ ...announced, ...planned }, aStep('signed', '2025-06-01', ['s1'])] }),
      document('waiting', { ...unsigned, statusHistory: [announced] }),
      document('overdue', { ...unsigned, statusHistory: [{ ...announced, ...planned }] }),
      document('searched', { ...unsigned, statusHistory: [announced], searchedUntil: '2026-12-31' }),
      document('dropped', { ...unsigned, statusHistory: [announced, aStep('lapsed', '2025-09-01', ['s1'])] }),
    ];
    expect(unitsIn({ documents }, '2026-12-31').map(([key, outcome]) => [key, outcome])).toEqual([
      ['in-time', 'met'],
      ['late', 'late'],
      ['waiting', 'open'],
      ['overdue', 'overdue'],
      ['searched', 'unknown'],
      ['dropped', 'unmet'],
    ]);
  });
});
