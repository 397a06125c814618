/** The title of the overview: what stands out in the relation on the day, made from the data and nothing else. */
import { compareEdtf } from '../domain/edtf.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Visit, VisitLevel } from '../domain/visit.ts';
import type { Words } from '../i18n/words.ts';

const LEADERS: readonly VisitLevel[] = ['president', 'prime-minister'];

export type Headline =
  | {
      readonly kind: 'announced';
      readonly visit: Known<Visit>;
      readonly expected: readonly Known<Expectation>[];
      /** Its first day has come. */
      readonly begun: boolean;
    }
  | {
      readonly kind: 'after-visit';
      readonly visit: Known<Visit>;
      /** Documents on record as signed at the visit or its events. */
      readonly signed: number;
      /** Of those, how many are known to be ratified, in force or implemented. */
      readonly further: number;
    }
  | { readonly kind: 'quiet'; readonly visits: number; readonly documents: number };

function isLeadersVisit(visit: Known<Visit>): boolean {
  return visit.kind === 'visit' && LEADERS.includes(visit.level) && !visit.multilateral;
}

/** The papers expected for a time that overlaps the visit, in the order in which they were spoken of. */
function expectedDocuments(snapshot: Snapshot, visit: Known<Visit>): readonly Known<Expectation>[] {
  return snapshot.expectations
    .filter(
      (expectation) =>
        expectation.kind === 'document' &&
        expectation.status === 'open' &&
        expectation.horizon !== null &&
        expectation.horizon.latest >= visit.date.earliest &&
        expectation.horizon.earliest <= visit.date.latest,
    )
    .sort((a, b) => compareEdtf(a.saidOn, b.saidOn) || (a.id < b.id ? -1 : 1));
}

const FURTHER: readonly string[] = ['ratified', 'in-force', 'implemented'];

export function selectHeadline(snapshot: Snapshot): Headline {
  const visits = snapshot.visits.filter(isLeadersVisit);
  const ahead = visits
    .filter((visit) => visit.status === 'announced' && visit.date.latest >= snapshot.day)
    .sort((a, b) => (a.date.earliest < b.date.earliest ? -1 : 1))[0];
  if (ahead) {
    const begun = ahead.date.earliest <= snapshot.day;
    return { kind: 'announced', visit: ahead, expected: expectedDocuments(snapshot, ahead), begun };
  }
  const last = visits
    .filter((visit) => visit.status === 'completed')
    .sort((a, b) => (a.date.earliest < b.date.earliest ? 1 : -1))[0];
  if (last) {
    // Papers are signed at the visit itself and at the meetings and forums of its days.
    const signed = snapshot.documents.filter(
      (document) =>
        document.signed !== null &&
        document.signed.earliest >= last.date.earliest &&
        document.signed.latest <= last.date.latest &&
        document.occasion !== null,
    );
    return {
      kind: 'after-visit',
      visit: last,
      signed: signed.length,
      further: signed.filter((document) => FURTHER.includes(document.status)).length,
    };
  }
  return { kind: 'quiet', visits: snapshot.visits.length, documents: snapshot.documents.length };
}

/** The headline as a sentence without a full stop. */
export function describeHeadline(headline: Headline, words: Words): string {
  switch (headline.kind) {
    case 'announced':
      return words.t(headline.begun ? 'overview.headline.under-way' : 'overview.headline.announced', {
        format: words.t(headline.visit.format === null ? 'visit-kind.visit' : `visit-format.${headline.visit.format}`),
        date: words.date(headline.visit.date),
        expected: headline.expected.length,
      });
    case 'after-visit':
      return words.t('overview.headline.after-visit', {
        documents: headline.signed,
        date: words.date(headline.visit.date),
        further: headline.further,
      });
    case 'quiet':
      return words.t('overview.headline.quiet', { visits: headline.visits, documents: headline.documents });
  }
}
