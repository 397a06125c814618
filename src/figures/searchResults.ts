/** What is shown of an answer: groups by kind, why each record was found, what to try instead, what to try first. */
import { ENTRY_RESOURCES } from '../domain/dataset.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { isLatin, soundsOf, toLatin } from '../domain/transliterate.ts';
import { peopleOf } from './filterEntries.ts';
import { SEARCH_KINDS, type SearchKind } from './searchDocument.ts';
import { type SearchAnswer, type SearchHit, type SearchIndex, writtenWords } from './searchIndex.ts';

/** Why a record was found: the name that met, or where the words stand. Nothing to say where the title shows it. */
export type SearchReason =
  | { readonly field: 'title' | 'text' | 'ids' }
  | { readonly field: 'spelling' | 'people' | 'bodies' | 'places' | 'sounds'; readonly value: string };

export interface SearchGroup {
  readonly kind: SearchKind;
  /** The best first. */
  readonly hits: readonly SearchHit[];
}

/** The hits by kind; the group of the best hit first. */
export function groupHits(hits: readonly SearchHit[]): readonly SearchGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document.kind);
    if (group === undefined) groups.set(hit.document.kind, [hit]);
    else group.push(hit);
  }
  const best = (group: readonly SearchHit[]) => group[0]?.score ?? 0;
  const rank = (kind: SearchKind) => SEARCH_KINDS.indexOf(kind);
  return [...groups]
    .map(([kind, ofKind]) => ({ kind, hits: ofKind }))
    .sort((a, b) => best(b.hits) - best(a.hits) || rank(a.kind) - rank(b.kind));
}

/** The groups of the kinds that were chosen; all where none was. */
export function groupsOfKinds(groups: readonly SearchGroup[], kinds: readonly string[]): readonly SearchGroup[] {
  const chosen = SEARCH_KINDS.filter((kind) => kinds.includes(kind));
  return chosen.length === 0 ? groups : groups.filter(({ kind }) => chosen.includes(kind));
}

const NAMED = ['people', 'bodies', 'places'] as const;

/** The first value of which a word is the one that met. */
function valueWith(values: readonly string[], meets: (word: string) => boolean): string | undefined {
  return values.find((value) => writtenWords(value).some(meets));
}

/** Why a record was found: for each of its words the plainest ground, of those the one that is hardest to see. */
export function reasonOf({ document, match }: SearchHit): SearchReason {
  const met = Object.entries(match);
  const inField = (field: string) => met.filter(([, fields]) => fields.includes(field)).map(([term]) => term);
  if (inField('title').length > 0) return { field: 'title' };
  for (const field of NAMED) {
    const terms = new Set(inField(field));
    const value = valueWith(document[field], (word) => terms.has(toLatin(word)));
    // The names of a person are other spellings of the title.
    const isSpelling = field === 'people' && document.kind === 'people';
    if (value !== undefined) return { field: isSpelling ? 'spelling' : field, value };
  }
  const sounds = new Set(inField('sounds'));
  if (sounds.size > 0) {
    const names = [document.title, ...NAMED.flatMap((field) => document[field])];
    const value = valueWith(names, (word) => soundsOf(word).some((sound) => sounds.has(sound)));
    if (value === document.title) return { field: 'title' };
    if (value !== undefined) return { field: 'sounds', value };
  }
  return { field: inField('text').length > 0 ? 'text' : 'ids' };
}

/** One word of a query that as a whole finds nothing, with what it finds alone. */
export interface LoosenedQuery {
  readonly query: string;
  readonly count: number;
}

/** The words of the query one by one; nothing for a query of one word. */
export function loosened(query: string, index: SearchIndex): readonly LoosenedQuery[] {
  const asked = [...new Set(index.queryWords(query))];
  if (asked.length < 2) return [];
  return asked.map((word) => ({ query: word, count: index.search(word).hits.length }));
}

export interface SearchExample {
  readonly query: string;
  readonly kind: 'person' | 'place' | 'body' | 'script';
  /** ISO 639-1 of a word in another language than the site's. */
  readonly language?: string;
  readonly count: number;
}

/** What is counted most; of equals the first in the order of the alphabet. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** Queries that show what can be found, made from what was known on the day; none that finds nothing. */
export function searchExamples(snapshot: Snapshot, index: SearchIndex): readonly SearchExample[] {
  const { sides, personById } = snapshot.dataset;
  const named = ENTRY_RESOURCES.flatMap((resource) => snapshot[resource].flatMap((entry) => peopleOf(entry)));
  const people = sides.flatMap((side) => {
    const id = mostFrequent(named.filter((person) => personById.get(person)?.side === side.id));
    return (id === undefined ? undefined : personById.get(id)) ?? [];
  });
  const capitals = sides.map((side) => side.capital.name);
  const place = mostFrequent(
    snapshot.corridors.flatMap(({ nodes }) => nodes.map(({ name }) => name)).filter((name) => !capitals.includes(name)),
  );
  // The one that is shortest to read.
  const body = snapshot.organisations.toSorted((a, b) => a.name.length - b.name.length)[0]?.name;
  const languages = new Set<string>();
  const scripts = sides.flatMap((side) => {
    const found = Object.entries(side.names).find(([language, name]) => !isLatin(name) && !languages.has(language));
    if (found === undefined) return [];
    const [language, query] = found;
    languages.add(language);
    return [{ query, language, kind: 'script' as const }];
  });
  const examples: readonly Omit<SearchExample, 'count'>[] = [
    ...people.map(({ name }) => ({ query: name, kind: 'person' as const })),
    ...(place === undefined ? [] : [{ query: place, kind: 'place' as const }]),
    ...(body === undefined ? [] : [{ query: body, kind: 'body' as const }]),
    ...scripts,
  ];
  return examples
    .map((example) => ({ ...example, count: index.search(example.query).hits.length }))
    .filter(({ count }) => count > 0);
}

/** The first of an answer in the order of its groups, a few of each: what fits under a field. */
export function topHits(answer: SearchAnswer, ofEach: number, most: number): readonly SearchHit[] {
  return groupHits(answer.hits)
    .flatMap(({ hits }) => hits.slice(0, ofEach))
    .slice(0, most);
}
