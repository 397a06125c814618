import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/dataset.ts';
import { dateOf, knownSince, outcomeKnownSince } from '../../../src/domain/knownSince.ts';
import {
  aCommitment,
  aCorridor,
  aDocument,
  aMilestone,
  anAreaNote,
  anExpectation,
  anOrganisation,
  aVisit,
} from '../../helpers/actBuilders.ts';
import { aSource, aStep, by, edtf } from '../../helpers/builderParts.ts';
import { anIndicator, aTarget, aTradeDispute, aTradeFlow, aTradeProduct } from '../../helpers/figureBuilders.ts';

const sources = new Map(
  [aSource('jan', '2026-01-10'), aSource('mar', '2026-03-10'), aSource('may', '2026-05-10')].map((one) => [
    one.id,
    one,
  ]),
);
const find = (id: string) => sources.get(id);
const since = (entry: Entry) => knownSince(entry, find);

describe('knownSince', () => {
  it('of an act is the day it happened, or its first report before that', () => {
    const act = { evidence: by('may', 'mar') };
    expect(since(aMilestone('m', '1992-02-24', act))).toBe('1992-02-24');
    expect(since(aMilestone('m', '2026-04-01', act))).toBe('2026-03-10');
    expect(since(anOrganisation('o', { date: edtf('199X'), ...act }))).toBe('1999-12-31');
    expect(since(anOrganisation('o', act))).toBe('2026-03-10');
  });

  it('of a visit, a document and a corridor is the first step, were it an announcement long before', () => {
    const evidence = by('mar');
    const visit = aVisit('v', '2026-03-09/2026-03-10', {
      evidence,
      statusHistory: [aStep('announced', null, ['jan']), aStep('completed', '2026-03-10', ['mar'])],
    });
    expect(since(visit)).toBe('2026-01-10');
    const document = aDocument('d', '2026-03-09', {
      evidence,
      statusHistory: [aStep('negotiated', '2022-09', ['may']), aStep('signed', '2026-03-09', ['mar'])],
    });
    expect(since(document)).toBe('2022-09-30');
    const corridor = aCorridor('c', '2026-03-09', { evidence, statusHistory: [aStep('agreed', '1995', ['mar'])] });
    expect(since(corridor)).toBe('1995-12-31');
  });

  it('of a statement is the day it was said, or its first report', () => {
    expect(since(anExpectation('e', '2026-02-01', { evidence: by('mar') }))).toBe('2026-02-01');
    expect(since(anExpectation('e', '2026-02~', { evidence: by('jan') }))).toBe('2026-01-10');
    expect(since(aTarget('t', '2026-02-01', { evidence: by('mar') }))).toBe('2026-02-01');
    expect(since(aCommitment('c', '2026-02-01', { evidence: by('mar') }))).toBe('2026-02-01');
  });

  it('of a figure or a finding is the publication of its source, never the period it speaks of', () => {
    const evidence = by('may', 'mar');
    expect(since(aTradeFlow('f', { evidence }))).toBe('2026-03-10');
    expect(since(aTradeProduct('p', { evidence, date: edtf('2024') }))).toBe('2026-03-10');
    expect(since(anIndicator('i', { evidence }))).toBe('2026-03-10');
    expect(since(anAreaNote('n', { evidence, date: edtf('1992') }))).toBe('2026-03-10');
  });

  it('of a finding is not that of an older publication on its background, unless there is no other', () => {
    expect(since(anAreaNote('n', { evidence: by('jan', 'may', 'mar'), date: edtf('2026-02') }))).toBe('2026-03-10');
    expect(since(anAreaNote('n', { evidence: by('mar', 'jan'), date: edtf('2030') }))).toBe('2026-01-10');
  });

  it('of an inference is the last of the sources from which it was drawn', () => {
    const inferred = { evidence: by('mar', 'may'), confidence: 'inferred' } as const;
    expect(since(aTradeFlow('f', inferred))).toBe('2026-05-10');
    expect(since(anAreaNote('n', inferred))).toBe('2026-05-10');
  });

  it('of a dispute is its second value', () => {
    expect(since(aTradeDispute('d', ['may', 'jan']))).toBe('2026-05-10');
    expect(since(aTradeDispute('d', ['jan', 'gone']))).toBe('2026-01-10');
  });

  it('is null where neither a date nor a dated source grounds an entry', () => {
    expect(since(aTradeFlow('f', { evidence: by('gone') }))).toBeNull();
  });
});

describe('dateOf', () => {
  it('places statements when they were said and figures nowhere', () => {
    expect(dateOf(anExpectation('e', '2026-02-01'))?.text).toBe('2026-02-01');
    expect(dateOf(aTarget('t', '2026-02-01'))?.text).toBe('2026-02-01');
    expect(dateOf(aCommitment('c', '2025-09-09'))?.text).toBe('2025-09-09');
    expect(dateOf(aVisit('v', '1992-02-24'))?.text).toBe('1992-02-24');
    expect(dateOf(aTradeFlow('f'))).toBeNull();
    expect(dateOf(anIndicator('i'))).toBeNull();
    expect(dateOf(aTradeDispute('d', ['jan', 'may']))).toBeNull();
  });
});

describe('outcomeKnownSince', () => {
  const said = (more: Parameters<typeof anExpectation>[2]) =>
    outcomeKnownSince(anExpectation('e', '2026-01-01', more), find);

  it('of what came true is the day it did, or the first report of it', () => {
    expect(said({ outcome: 'met', outcomeDate: edtf('2026-02-04'), outcomeEvidence: by('mar') })).toBe('2026-02-04');
    expect(said({ outcome: 'met', outcomeEvidence: by('mar') })).toBe('2026-03-10');
  });
  it('of what did not is the day after its time', () => {
    expect(said({ outcome: 'unmet', horizon: edtf('2026-02') })).toBe('2026-03-01');
    expect(said({ outcome: 'unmet', outcomeEvidence: by('mar') })).toBe('2026-03-10');
    // The time for which it was said never ends: it is not unmet before the end of days, and certainly not since their beginning.
    expect(said({ outcome: 'unmet', horizon: edtf('2026/..') })).toBe('9999-12-31');
  });
  it('is null while nothing was found', () => {
    expect(said({ outcome: 'unknown', horizon: edtf('2026-02') })).toBeNull();
  });
});
