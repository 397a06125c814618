import type { Known, KnownEntry, Snapshot } from '../domain/knownOn.ts';
import type { Organisation } from '../domain/organisation.ts';
import { newestFirst } from './personRecord.ts';

export interface OrganisationRecord {
  readonly organisation: Known<Organisation>;
  /** Entries that name the body as related, or that it names, newest first. */
  readonly mentions: readonly KnownEntry[];
}

/** Null for an id that was not known on the day. */
export function selectOrganisation(snapshot: Snapshot, id: string): OrganisationRecord | null {
  const organisation = snapshot.organisations.find((one) => one.id === id || one.formerIds.includes(id));
  if (organisation === undefined) return null;
  const named = new Set([...organisation.related, ...organisation.sessions.flatMap((session) => session.entry ?? [])]);
  const mentions = [...new Set(snapshot.byId.values())].filter(
    (entry) => entry.id !== organisation.id && (named.has(entry.id) || entry.related.includes(organisation.id)),
  );
  return { organisation, mentions: mentions.sort(newestFirst) };
}
