/** A record of a report in short, and how its parts are put into words. */
import type { Place } from '../domain/entry.ts';
import type { KnownEntry, Snapshot } from '../domain/knownOn.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { entryTitle } from './entryTitle.ts';
import { sourceIds } from './figure.ts';

export interface ReportRecord {
  readonly kicker: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Ids, without repeats. */
  readonly sources: readonly string[];
}

export type Fact = readonly [name: string, value: string | null];

/** A fact that nobody states is left out: the page of the record names it. */
export const stated = (facts: readonly Fact[]): ReportRecord['facts'] =>
  facts.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));

export const paragraphs = (...texts: readonly (string | null)[]) =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [text]));

export function placeText(place: Place | null, withName: boolean, snapshot: Snapshot, words: Words): string | null {
  const country = place?.country == null ? null : countryName(snapshot.dataset.sides, place.country, words);
  const parts = [withName ? (place?.name ?? null) : null, country].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

export function areasText(ids: readonly string[], { dataset }: Snapshot, words: Words): string {
  return words.list(ids.map((id) => dataset.areaById.get(id)?.title ?? id));
}

/** How sure it is and on how many origins it rests, then the editors' note. */
export function evidenceTexts(entry: KnownEntry, words: Words): readonly string[] {
  const origins = words.t('records.evidence.origins', {
    sources: sourceIds(entry.evidence).length,
    origins: entry.origins,
  });
  const sure = words.t('report.record.evidence', { confidence: words.t(`confidence.${entry.confidence}`), origins });
  return paragraphs(
    entry.reportedLater ? `${sure} ${words.t('records.evidence.reported-later')}` : sure,
    entry.note === null ? null : `${words.t('records.note')}: ${entry.note}`,
  );
}

/** Titles named before the rest is counted. */
const MOST_TITLES = 12;

/** Titles of the entries with these ids, as far as they were known; of many, the first, and how many more. */
export function titlesOf(ids: readonly string[], { byId, dataset }: Snapshot, words: Words): string {
  const titles = ids.flatMap((id) => {
    const entry = byId.get(id);
    return entry === undefined ? [] : [entryTitle(entry, dataset.sides, words)];
  });
  const named = titles.slice(0, MOST_TITLES).join('; ');
  const count = titles.length - MOST_TITLES;
  return count > 0 ? words.t('report.record.more', { titles: named, count }) : named;
}
