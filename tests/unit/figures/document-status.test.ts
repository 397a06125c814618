import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import {
  describeDocumentStatus,
  foundWhenText,
  missingText,
  shownText,
  tableOfDocumentStatus,
} from '../../../src/figures/document-status/describe.ts';
import {
  absenceOfDocumentStatus,
  type DocumentRow,
  selectDocumentStatus,
} from '../../../src/figures/document-status/select.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
import { aDocument, anExpectation } from '../../helpers/actBuilders.ts';
import { aSource, aStep, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string, view: Partial<ViewState> = {}) {
  return selectDocumentStatus(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

function rowOf(rows: readonly DocumentRow[], id: string): DocumentRow {
  const row = rows.find(({ document }) => document.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const TODAY = '2026-11-23';

describe('document-status, today', () => {
  it('shows the last two years and says how many of all that is', async () => {
    const words = await englishWords();
    const model = await modelOn(TODAY);
    // documents.json: 8 of 2025 (7 signed, the roadmap announced) and 31 of 2026 (28 signed; Almoiz, Falcon, ISSI announced).
    expect(shownText(model, words)).toBe('39 of 68 documents, those since 23 November 2024.');
    expect(describeDocumentStatus(model, words)).toEqual({
      answer:
        'Of 39 documents of the last two years, 35 are signed and none is known to be in force; 4 are no more than expected or announced.',
      // First statements: buses overdue; ports, peacekeeping, forum partly; nine met.
      detail: 'Statements made beforehand are on record for 13 of them: 1 overdue, 3 partly met and 9 met.',
    });
  });

  it('puts what binds states first, memoranda last, the newest first within a kind', async () => {
    const { rows, open } = await modelOn(TODAY);
    expect(rows.slice(0, 7).map(({ document }) => document.id)).toEqual([
      'doc-extradition-treaty-2026',
      'doc-joint-declaration-2026',
      'doc-transit-trade-agreement-2026',
      'doc-prisoner-transfer-2026',
      'doc-ports-2026',
      'doc-uap-framework-agreement-2025',
      'doc-action-plan-2025',
    ]);
    expect(open).toBe(12);
    const firstMou = rows.findIndex(({ document }) => document.kind === 'mou');
    expect(rows.slice(firstMou).every(({ document }) => document.kind === 'mou')).toBe(true);
  });

  it('keeps the first wording beside what was found', async () => {
    const words = await englishWords();
    const row = rowOf((await modelOn(TODAY)).rows, 'doc-transit-trade-agreement-2026');
    // Said on 16 September 2022, three years before the Dawn of 2025; five statements name the agreement.
    expect(row.expected).toMatchObject({ kind: 'statement', outcome: 'met', more: 4 });
    expect(foundWhenText(row, words)).toBe('4 Feb 2026, Islamabad');
    expect(missingText(row, TODAY, words)).toBe('no ratification found by 23 November 2026');
    expect(row.life.steps.map(({ status }) => status)).toEqual(['negotiated', 'announced', 'signed']);
  });

  it('takes the first step where no statement is on record, and says so where there is neither', async () => {
    const { rows } = await modelOn(TODAY);
    expect(rowOf(rows, 'doc-extradition-treaty-2026').expected).toMatchObject({
      kind: 'step',
      step: { status: 'negotiated', date: { text: '2025-10-31' } },
    });
    expect(rowOf(rows, 'doc-action-plan-2025').expected).toBeNull();
  });

  it('marks the time that passed without a report, and the end of a plan', async () => {
    const { rows } = await modelOn(TODAY);
    expect(rowOf(rows, 'doc-falcon-eurobus-2026').life.due?.text).toBe('2026-04');
    expect(rowOf(rows, 'doc-action-plan-2025').life.until).toBe('2026-12-31');
  });

  it('begins the line with the statement where that is older than the first step', async () => {
    const { life } = rowOf((await modelOn(TODAY)).rows, 'doc-un-peacekeeping-2026');
    expect(life.steps.map(({ status, date }) => [status, date.text])).toEqual([
      ['expected', '2025-04-24'],
      ['signed', '2026-02-04'],
    ]);
  });

  it('follows the filters instead of the default period', async () => {
    const words = await englishWords();
    const treaties = await modelOn(TODAY, { kind: ['treaty'] });
    // Extradition 2026; double taxation and legal assistance 1995, both in force.
    expect(shownText(treaties, words)).toBe('3 of 68 documents meet the filters.');
    expect(describeDocumentStatus(treaties, words).answer).toBe(
      'Of 3 documents that meet the filters, 3 are signed, 2 of them known to be in force.',
    );
    expect(treaties.axis.from).toBe('1995-01-01');
    const all = await modelOn(TODAY, { from: '1992' });
    expect(all).toMatchObject({ scope: 'all', firstYear: 1992, inForce: 7, unsigned: 5 });
    expect(all.rows).toHaveLength(68);
    expect((await modelOn(TODAY, { status: ['met'] })).scope).toBe('recent');
  });

  it('orders by time when asked to', async () => {
    const { rows } = await modelOn(TODAY, { sort: 'date', from: '1992' });
    const days = rows.flatMap(({ document }) => document.date?.earliest ?? []);
    expect(days).toEqual([...days].sort());
  });

  it('names every absence of the table', async () => {
    const words = await englishWords();
    const { columns, rows } = tableOfDocumentStatus(await modelOn(TODAY), words);
    for (const row of rows) {
      expect(row.cells).toHaveLength(columns.length);
      expect(row.sources.length, row.key).toBeGreaterThan(0);
      for (const cell of row.cells) expect(cell.text ?? cell.absence, row.key).toBeTruthy();
    }
  });

  it('says that the filters left nothing', async () => {
    expect(absenceOfDocumentStatus(await modelOn(TODAY, { q: 'zzz' }))).toEqual({ reason: 'filtered' });
    const none = await modelOn('1990-01-01');
    expect(absenceOfDocumentStatus(none)).toEqual({ reason: 'not-yet-known', firstKnown: '1992-02-24' });
  });
});

describe('document-status, on an earlier day', () => {
  it('shows on 2 February 2026 the talks and announcements, not the signatures of the 4th', async () => {
    const words = await englishWords();
    const model = await modelOn('2026-02-02');
    // Signed: Termez and QazaqGaz 2024, seven of 2025, the university memoranda of the day. Not: extradition, transit, roadmap, railways.
    expect(describeDocumentStatus(model, words).answer).toBe(
      'Of 14 documents of the last two years, 10 are signed and none is known to be in force; 4 are no more than expected or announced.',
    );
    const row = rowOf(model.rows, 'doc-transit-trade-agreement-2026');
    expect(row.life.steps.map(({ status }) => status)).toEqual(['negotiated', 'announced']);
    expect(row.expected).toMatchObject({ kind: 'statement', outcome: 'open' });
    expect(foundWhenText(row, words)).toBe('Apr 2025');
    expect(missingText(row, model.day, words)).toBe('no signature on record');
    expect(row.parties).toEqual([]);
  });

  it.each(['1995-12-31', '2003-12-06', '2022-12-31', '2026-02-02', '2026-02-05'])(
    'lets nothing of a later day through on %s',
    async (day) => {
      const model = await modelOn(day, { from: '1990' });
      expect(model.rows.length).toBeGreaterThan(0);
      for (const { document, life, expected } of model.rows) {
        for (const { date } of life.steps) expect(date.earliest <= day, `${document.id} ${date.text}`).toBe(true);
        if (document.signed !== null) expect(document.signed.earliest <= day, document.id).toBe(true);
        if (expected?.kind !== 'statement') continue;
        expect(expected.expectation.saidOn.earliest <= day, document.id).toBe(true);
        if (expected.outcome === 'met' || expected.outcome === 'partly') {
          expect((expected.expectation.outcomeDate?.earliest ?? '') <= day, document.id).toBe(true);
        }
      }
      expect(model.signed + model.unsigned + model.lapsed).toBe(model.rows.length);
    },
  );
});

describe('document-status, of a package by hand', () => {
  const sources = [aSource('s1', '2020-01-01'), aSource('s2', '2026-06-01')];

  it('counts lapsed documents apart, and no statement made after the signature', () => {
    const dataset = aDataset({
      sources,
      documents: [
        aDocument('doc-lapsed', '2026-01-01', {
          statusHistory: [aStep('signed', '2026-01-01', ['s2']), aStep('lapsed', '2026-05-01', ['s2'])],
        }),
        aDocument('doc-signed', '2026-02-01', { related: ['exp-after'] }),
      ],
      expectations: [
        anExpectation('exp-after', '2026-03-01'),
        anExpectation('exp-before', '2026-01-15', { related: ['doc-signed'], horizon: edtf('2026-02') }),
      ],
    });
    const model = selectDocumentStatus(knownOn(dataset, dataset.asOf), DEFAULT_VIEW);
    expect(model).toMatchObject({ scope: 'all', signed: 1, lapsed: 1, unsigned: 0 });
    expect(rowOf(model.rows, 'doc-signed').expected).toMatchObject({ expectation: { id: 'exp-before' }, more: 0 });
  });
});
