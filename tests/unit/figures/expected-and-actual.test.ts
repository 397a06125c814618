import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { outcomeOf } from '../../../src/figures/expectationOutcome.ts';
import {
  describeExpectedAndActual,
  tableOfExpectedAndActual,
} from '../../../src/figures/expected-and-actual/describe.ts';
import {
  absenceOfExpectedAndActual,
  type ExpectedAndActualModel,
  selectExpectedAndActual,
} from '../../../src/figures/expected-and-actual/select.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
import { anExpectation } from '../../helpers/actBuilders.ts';
import { by, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string, view: Partial<ViewState> = {}) {
  return selectExpectedAndActual(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

const counts = (model: ExpectedAndActualModel) =>
  Object.fromEntries(model.groups.map(({ outcome, expectations }) => [outcome, expectations.length]));

const idsOf = (model: ExpectedAndActualModel, outcome: string) =>
  model.groups.find((group) => group.outcome === outcome)?.expectations.map(({ id }) => id);

const TODAY = '2026-11-23';

describe('expected-and-actual, today', () => {
  it('counts what became of the forty statements', async () => {
    const model = await modelOn(TODAY);
    // expectations.json: 18 met, 10 partly, 12 unknown. Of those 12, three have a time that passed and could still come, one
    // a time that has not passed (2026), eight no time or days that are over.
    expect(counts(model)).toEqual({ overdue: 3, open: 1, unknown: 8, partly: 10, met: 18 });
    expect(idsOf(model, 'overdue')).toEqual([
      'exp-bus-deliveries-2026',
      'exp-uae-rail-memorandum-2026',
      'exp-working-groups-2021',
    ]);
    expect(idsOf(model, 'open')).toEqual(['exp-sharif-visit-kazakhstan-2026']);
  });

  it('answers in a sentence', async () => {
    expect(describeExpectedAndActual(await modelOn(TODAY), await englishWords())).toEqual({
      answer: 'Of 40 public statements about what would be signed or done, 18 were met and 10 in part.',
      detail:
        'Of the others: 3 overdue, 1 open and 8 without a report. 4 came after the time for which they were said.',
    });
  });

  it('says up to which day a report was looked for', async () => {
    const { columns, rows } = tableOfExpectedAndActual(await modelOn(TODAY), await englishWords());
    const cellOf = (id: string, key: string) =>
      rows.find((row) => row.key === id)?.cells[columns.findIndex((column) => column.key === key)];
    expect(cellOf('exp-banking-agreement-2023', 'outcome')?.text).toBe('No report found by 23 November 2026');
    expect(cellOf('exp-banking-agreement-2023', 'for')).toMatchObject({ text: null, absence: 'no time stated' });
    expect(cellOf('exp-tokayev-visit-since-2021', 'outcome')?.text).toBe('Met, late');
    expect(cellOf('exp-tokayev-visit-since-2021', 'date')?.text).toBe('3 Feb 2026');
    for (const row of rows) {
      expect(row.sources.length, row.key).toBeGreaterThan(0);
      for (const cell of row.cells) expect(cell.text ?? cell.absence, row.key).toBeTruthy();
    }
  });

  it('filters by outcome, kind of what was expected, side of the speaker and words', async () => {
    expect((await modelOn(TODAY, { status: ['overdue', 'signed'] })).count).toBe(3);
    // expectations.json has 4 of the kind delivery.
    expect((await modelOn(TODAY, { kind: ['delivery', 'treaty'] })).count).toBe(4);
    expect((await modelOn(TODAY, { kind: ['treaty'] })).count).toBe(40);
    expect(idsOf(await modelOn(TODAY, { q: 'tapi' }), 'unknown')).toEqual(['exp-tapi-announcement-2025']);
    expect(absenceOfExpectedAndActual(await modelOn(TODAY, { q: 'zzz' }))).toEqual({ reason: 'filtered' });
  });
});

describe('expected-and-actual, on an earlier day', () => {
  it('knows on 2 February 2026 of no outcome of the visit', async () => {
    const model = await modelOn('2026-02-02');
    // Met: education memoranda 2025. Partly: two on flights, flood aid, all of 2023. Days over: the summit of 2017.
    expect(counts(model)).toEqual({ overdue: 4, open: 23, unknown: 1, partly: 3, met: 1 });
    // What came true two days later is no less overdue on this day than what never came.
    expect(idsOf(model, 'overdue')).toEqual([
      'exp-gwadar-access-deal-2025',
      'exp-visit-november-2025',
      'exp-tokayev-visit-since-2021',
      'exp-working-groups-2021',
    ]);
    const overdue = tableOfExpectedAndActual(model, await englishWords()).rows[0]?.cells;
    expect(overdue?.at(-1)).toMatchObject({ text: null, absence: 'no report known on 2 February 2026' });
  });

  it.each(['2022-06-01', '2023-07-07', '2026-01-15', '2026-02-02'])('tells nothing later on %s', async (day) => {
    for (const { outcome, expectations } of (await modelOn(day)).groups) {
      for (const expectation of expectations) {
        expect(expectation.saidOn.earliest <= day, expectation.id).toBe(true);
        if (outcome === 'met' || outcome === 'partly' || outcome === 'unmet') continue;
        expect(expectation, expectation.id).toMatchObject({ outcomeNote: null, outcomeRefs: [], outcomeEvidence: [] });
      }
    }
  });

  it('has nothing before the first statement, and names its day', async () => {
    const model = await modelOn('2001-01-01');
    // The first is of the preparatory meeting for the summit of 2017, reported on 14 February.
    expect(absenceOfExpectedAndActual(model)).toEqual({ reason: 'not-yet-known', firstKnown: '2017-02-14' });
  });
});

describe('outcomeOf', () => {
  const outcomes = (day: string, ...more: readonly Parameters<typeof anExpectation>[2][]) => {
    const dataset = aDataset({
      expectations: more.map((fields, index) => anExpectation(`exp-${index}`, '2025-01-01', fields)),
    });
    return knownOn(dataset, day).expectations.map((expectation) => outcomeOf(expectation, day));
  };

  it('is overdue the day after the last day of its time, by itself', () => {
    const inApril = { horizon: edtf('2026-04'), kind: 'delivery' } as const;
    expect(outcomes('2026-04-30', inApril)).toEqual(['open']);
    expect(outcomes('2026-05-01', inApril)).toEqual(['overdue']);
  });

  it('does not call overdue what belonged to its own days', () => {
    const days = edtf('2026-04-22/2026-04-24');
    expect(outcomes('2026-05-01', { horizon: days, kind: 'visit' }, { horizon: days, kind: 'document' })).toEqual([
      'unknown',
      'overdue',
    ]);
  });

  it('says the same of what came later and of what never came', () => {
    const horizon = edtf('2025-11');
    const came = { horizon, outcome: 'met', outcomeDate: edtf('2026-02-04'), outcomeEvidence: by('s1') } as const;
    expect(outcomes('2026-01-15', { ...came, outcomeEvidence: [] }, { horizon, outcome: 'unknown' })).toEqual([
      'overdue',
      'overdue',
    ]);
  });
});
