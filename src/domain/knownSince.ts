/**
 * The day from which a thing is known, derived from its date and its evidence and never stored.
 *
 * A public act (visit, document, milestone, corridor, body) is known from the day it happened or from its first report,
 * whichever is earlier; a statement (expectation, commitment, target) likewise from the day it was said; a finding in
 * words and a figure from the publication of their source in their own time, never from the end of the period they speak of; what is
 * inferred from several sources, from the last of them.
 */
import type { Entry } from './dataset.ts';
import { addDays, type IsoDay } from './day.ts';
import type { EdtfDate } from './edtf.ts';
import { allPublished, type Evidence, type FindSource, firstPublished } from './evidence.ts';
import type { Expectation } from './expectation.ts';
import { actKnownSince } from './statusHistory.ts';

/** The date by which an entry is placed in time: of the act, of the statement; null for figures and undated findings. */
export function dateOf(entry: Entry): EdtfDate | null {
  switch (entry.resource) {
    case 'visits':
    case 'milestones':
    case 'documents':
    case 'organisations':
    case 'area-notes':
    case 'trade-notes':
    case 'corridors':
    case 'trade-products':
      return entry.date;
    case 'expectations':
    case 'targets':
      return entry.saidOn;
    case 'commitments':
      return entry.madeOn;
    case 'trade-flows':
    case 'trade-disputes':
    case 'trade-comparison':
    case 'indicators':
      return null;
  }
}

/** The day from which an entry is known; null when neither a date nor a dated source grounds it. */
export function knownSince(entry: Entry, findSource: FindSource): IsoDay | null {
  switch (entry.resource) {
    case 'visits':
    case 'documents':
    case 'corridors': {
      // The first step of the history may be an announcement long before the date of the act itself.
      const days = entry.statusHistory
        .map((step) => actKnownSince(step.date, step.evidence, findSource))
        .filter((day) => day !== null);
      const act = actKnownSince(entry.date, entry.evidence, findSource);
      if (act !== null) days.push(act);
      return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
    }
    case 'milestones':
    case 'organisations':
    case 'expectations':
    case 'targets':
    case 'commitments':
      return actKnownSince(dateOf(entry), entry.evidence, findSource);
    case 'area-notes':
    case 'trade-notes':
    case 'trade-flows':
    case 'trade-products':
    case 'trade-comparison':
    case 'indicators':
      // What the editors worked out of several sources could be worked out only when the last of them was there.
      if (entry.confidence === 'inferred') return allPublished(entry.evidence, findSource);
      return firstPublished(evidenceOfItsTime(entry, findSource), findSource);
    case 'trade-disputes': {
      // A disagreement begins with the second value.
      const days = entry.values
        .map((version) => firstPublished(version.evidence, findSource))
        .filter((day) => day !== null)
        .sort();
      return days[1] ?? days[0] ?? null;
    }
  }
}

/**
 * The evidence of a finding that was published in its time or later. Older publications bear on its background; only where
 * there are no others (a plan for a later year) is the finding as old as they are.
 */
function evidenceOfItsTime(entry: Entry, findSource: FindSource): readonly Evidence[] {
  const date = dateOf(entry);
  if (date === null) return entry.evidence;
  const ofItsTime = entry.evidence.filter(({ source }) => {
    const published = findSource(source)?.published.latest;
    return published !== undefined && published >= date.earliest;
  });
  return ofItsTime.length === 0 ? entry.evidence : ofItsTime;
}

/** The day from which the outcome of an expectation is known; null while there is none, or where it is an absence. */
export function outcomeKnownSince(expectation: Expectation, findSource: FindSource): IsoDay | null {
  if (expectation.outcome === 'unknown') return null;
  if (expectation.outcome === 'unmet' && expectation.outcomeDate === null) {
    // Unmet by the passing of its time, unless a report said so earlier.
    if (expectation.horizon !== null) return addDays(expectation.horizon.latest, 1);
  }
  return actKnownSince(expectation.outcomeDate, expectation.outcomeEvidence, findSource);
}
