/** What a person did in this relation, as known on the day: offices that sources had shown, and every appearance. */
import { compareEdtf } from '../domain/edtf.ts';
import { countOrigins, evidenceKnownOn } from '../domain/evidence.ts';
import type { KnownEntry, Snapshot } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import type { Office, Person } from '../domain/person.ts';
import { peopleOf } from './filterEntries.ts';

export interface KnownOffice extends Office {
  readonly origins: number;
}

export interface PersonRecord {
  readonly person: Person;
  readonly offices: readonly KnownOffice[];
  /** Newest first. */
  readonly appearances: readonly KnownEntry[];
}

/** Newest first; entries without a date last. */
export function newestFirst(a: KnownEntry, b: KnownEntry): number {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  if (dateA === null || dateB === null) return dateA === dateB ? 0 : dateA === null ? 1 : -1;
  return compareEdtf(dateB, dateA);
}

/** The offices in which sources of the day show the person. */
export function knownOffices({ dataset, day, isToday }: Snapshot, person: Person): readonly KnownOffice[] {
  const findSource = (source: string) => dataset.sourceById.get(source);
  return person.offices.flatMap((office) => {
    const evidence = isToday ? office.evidence : evidenceKnownOn(office.evidence, day, findSource);
    return evidence.length === 0 ? [] : [{ ...office, evidence, origins: countOrigins(evidence, findSource) }];
  });
}

/** Null for an id that the package does not have. */
export function selectPerson(snapshot: Snapshot, id: string): PersonRecord | null {
  const person = snapshot.dataset.personById.get(id);
  if (person === undefined) return null;
  const offices = knownOffices(snapshot, person);
  const appearances = [...new Set(snapshot.byId.values())].filter((entry) => peopleOf(entry).includes(id));
  return { person, offices, appearances: appearances.sort(newestFirst) };
}
