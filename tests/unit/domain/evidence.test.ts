import { describe, expect, it } from 'vitest';
import {
  allPublished,
  confidenceFromOrigins,
  countOrigins,
  evidenceKnownOn,
  evidenceShownOn,
  firstPublished,
} from '../../../src/domain/evidence.ts';
import { aSource, by } from '../../helpers/builderParts.ts';

// Two papers print one release of a ministry; a third asked somebody itself.
const sources = new Map(
  [
    aSource('dawn', '2026-02-03', { origin: 'release' }),
    aSource('nation', '2026-02-04', { origin: 'release' }),
    aSource('reuters', '2026-02-05'),
    // Known only to be of February: it counts from the 28th.
    aSource('monthly', '2026-02'),
  ].map((source) => [source.id, source]),
);
const find = (id: string) => sources.get(id);

describe('countOrigins', () => {
  it('counts publications that relay one release once', () => {
    expect(countOrigins(by('dawn', 'nation'), find)).toBe(1);
    expect(countOrigins(by('dawn', 'nation', 'reuters'), find)).toBe(2);
  });
  it('does not count a source that is not in the package', () => {
    expect(countOrigins(by('dawn', 'gone'), find)).toBe(1);
    expect(countOrigins([], find)).toBe(0);
  });
});

describe('evidence on a day', () => {
  it('is what had been published by then', () => {
    expect(evidenceKnownOn(by('dawn', 'nation', 'reuters'), '2026-02-04', find)).toEqual(by('dawn', 'nation'));
    expect(evidenceKnownOn(by('monthly'), '2026-02-27', find)).toEqual([]);
    expect(evidenceKnownOn(by('monthly'), '2026-02-28', find)).toEqual(by('monthly'));
  });
  it('is all of the later reports where nothing had been published', () => {
    expect(evidenceShownOn(by('dawn', 'nation'), '2026-02-02', find)).toEqual(by('dawn', 'nation'));
    expect(evidenceShownOn(by('dawn', 'nation'), '2026-02-03', find)).toEqual(by('dawn'));
  });
  it('stays the same list when nothing is hidden, so that a component need not draw again', () => {
    const evidence = by('dawn', 'nation');
    expect(evidenceKnownOn(evidence, '2026-12-31', find)).toBe(evidence);
  });
});

describe('first and last publication', () => {
  it('are found whatever the order of the list', () => {
    expect(firstPublished(by('reuters', 'dawn', 'nation'), find)).toBe('2026-02-03');
    expect(allPublished(by('reuters', 'dawn', 'nation'), find)).toBe('2026-02-05');
  });
  it('are not known without sources; all are not published while one has no known day', () => {
    expect(firstPublished(by('gone'), find)).toBeNull();
    expect(allPublished(by('dawn', 'gone'), find)).toBeNull();
    expect(allPublished([], find)).toBeNull();
  });
});

describe('confidenceFromOrigins', () => {
  it('takes back a confirmation that only one origin carried', () => {
    expect(confidenceFromOrigins('confirmed', 1)).toBe('reported');
    expect(confidenceFromOrigins('confirmed', 2)).toBe('confirmed');
    expect(confidenceFromOrigins('inferred', 1)).toBe('inferred');
    expect(confidenceFromOrigins('disputed', 0)).toBe('disputed');
  });
});
