/** What stands behind a datum: publications, and how many independent origins they have. */
import type { IsoDay } from './day.ts';
import type { Source } from './source.ts';

/** A publication that carries a datum, by the id of the source. */
export interface Evidence {
  /** Id in `sources`. */
  readonly source: string;
  /** What this source adds or lacks. */
  readonly note?: string;
}

/**
 * `confirmed`: two or more independent origins. `reported`: one. `inferred`: the editor's reasoning, in the note.
 * `disputed`: the versions contradict each other.
 */
export type Confidence = 'confirmed' | 'reported' | 'inferred' | 'disputed';

/** One of several values that sources give for the same thing. */
export interface Version {
  /** What the value is a value of, in words ("deadline", "number of documents"). */
  readonly field: string;
  /** As it is shown. */
  readonly value: string;
  /** The publications that give this value. */
  readonly evidence: readonly Evidence[];
  /** The value as a number where it is one. */
  readonly number?: number;
  /** How the source puts the number. */
  readonly qualifier?: 'exactly' | 'more-than' | 'about';
  /** Who gave the value. */
  readonly saidBy?: string;
  /** What to know about this value. */
  readonly note?: string;
}

/** Looks up a source; undefined for a dangling id, which the loader has already reported. */
export type FindSource = (id: string) => Source | undefined;

/** The number of independent origins: sources that relay one release share an `origin` and count once. */
export function countOrigins(evidence: readonly Evidence[], findSource: FindSource): number {
  const origins = new Set<string>();
  for (const { source } of evidence) {
    const origin = findSource(source)?.origin;
    if (origin !== undefined) origins.add(origin);
  }
  return origins.size;
}

/** The part of the evidence that had been published by the day. */
export function evidenceKnownOn(
  evidence: readonly Evidence[],
  day: IsoDay,
  findSource: FindSource,
): readonly Evidence[] {
  const known = evidence.filter(({ source }) => {
    const found = findSource(source);
    return found !== undefined && found.published.latest <= day;
  });
  return known.length === evidence.length ? evidence : known;
}

/**
 * The evidence that is shown on the day: what had been published. Where nothing had, the thing itself was known by having
 * happened, and all of its later reports stand behind it.
 */
export function evidenceShownOn(
  evidence: readonly Evidence[],
  day: IsoDay,
  findSource: FindSource,
): readonly Evidence[] {
  const known = evidenceKnownOn(evidence, day, findSource);
  return known.length === 0 ? evidence : known;
}

/** The first day by which one of the sources was certainly published; null when none is known. */
export function firstPublished(evidence: readonly Evidence[], findSource: FindSource): IsoDay | null {
  let first: IsoDay | null = null;
  for (const { source } of evidence) {
    const published = findSource(source)?.published.latest;
    if (published !== undefined && (first === null || published < first)) first = published;
  }
  return first;
}

/** The first day by which all of the sources were certainly published; null when one has no known day. */
export function allPublished(evidence: readonly Evidence[], findSource: FindSource): IsoDay | null {
  let last: IsoDay | null = null;
  for (const { source } of evidence) {
    const published = findSource(source)?.published.latest;
    if (published === undefined) return null;
    if (last === null || published > last) last = published;
  }
  return last;
}

/**
 * The confidence that remains with the evidence of an earlier day: a claim that two origins confirm today was only
 * reported while one had published. Inference and dispute are judged elsewhere and pass through.
 */
export function confidenceFromOrigins(stated: Confidence, originsKnown: number): Confidence {
  if (stated === 'confirmed' && originsKnown < 2) return 'reported';
  return stated;
}
