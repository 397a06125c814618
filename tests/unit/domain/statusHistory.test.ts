import { describe, expect, it } from 'vitest';
import { actKnownSince, lastStep, stepsKnownOn } from '../../../src/domain/statusHistory.ts';
import { aSource, aStep, by, edtf } from '../../helpers/builderParts.ts';

const sources = new Map(
  [aSource('early', '2026-01-20'), aSource('late', '2026-03-01'), aSource('book', '2010')].map((one) => [one.id, one]),
);
const find = (id: string) => sources.get(id);

describe('actKnownSince', () => {
  it('is the day it happened, when it was reported later', () => {
    expect(actKnownSince(edtf('1992-02-24'), by('book'), find)).toBe('1992-02-24');
  });
  it('is the first report, when it was announced before', () => {
    expect(actKnownSince(edtf('2026-02-03/2026-02-04'), by('late', 'early'), find)).toBe('2026-01-20');
  });
  it('is the last day of a month, when only the month is known', () => {
    expect(actKnownSince(edtf('1992-02~'), by('book'), find)).toBe('1992-02-29');
  });
  it('is the report for an act without a date, and unknown without either', () => {
    expect(actKnownSince(null, by('late'), find)).toBe('2026-03-01');
    expect(actKnownSince(null, by('gone'), find)).toBeNull();
    expect(actKnownSince(edtf('2020'), by('gone'), find)).toBe('2020-12-31');
  });
});

describe('stepsKnownOn', () => {
  const history = [
    aStep('announced', '2026-01-20', ['early']),
    aStep('signed', '2026-02-04', ['late']),
    aStep('in-force', '2026-06-01', ['late']),
  ];
  const statuses = (day: string) => stepsKnownOn(history, day, find).map((step) => step.status);

  it('adds a step on the day it was taken or reported', () => {
    expect(statuses('2026-01-19')).toEqual([]);
    expect(statuses('2026-01-20')).toEqual(['announced']);
    expect(statuses('2026-02-04')).toEqual(['announced', 'signed']);
    // The entry into force of June was reported on 1 March.
    expect(statuses('2026-03-01')).toEqual(['announced', 'signed', 'in-force']);
  });

  it('shows of a step only the evidence of the day, or all of it where everything came later', () => {
    const [step] = stepsKnownOn([aStep('announced', '2026-01-20', ['early', 'late'])], '2026-02-01', find);
    expect(step?.evidence).toEqual(by('early'));
    expect(stepsKnownOn(history, '2026-02-04', find)[1]?.evidence).toEqual(by('late'));
  });
});

describe('lastStep', () => {
  it('is the last in the order of the history', () => {
    expect(lastStep([aStep('open', '2025', ['early']), aStep('met', '2026', ['late'])])?.status).toBe('met');
    expect(lastStep([])).toBeUndefined();
  });
});
