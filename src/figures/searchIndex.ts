/**
 * The search over everything known on a day. Every word of a query must be met: by a word of the record, by the beginning
 * of one, or, for names, by how it sounds in any of three scripts. Only where nothing at all is met do words count that
 * differ in a letter or two.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Dataset } from '../domain/dataset.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { isLatin, soundsOf, toLatin } from '../domain/transliterate.ts';
import type { Words } from '../i18n/words.ts';
import { type SearchDocument, type SearchKind, searchDocuments } from './searchDocument.ts';

/** The fields of the index; `sounds` holds the consonants of every name. */
const FIELDS = ['title', 'people', 'bodies', 'places', 'text', 'ids', 'sounds'] as const;
export type SearchField = (typeof FIELDS)[number];

const SPELT = FIELDS.filter((field) => field !== 'sounds');
const BOOST: Readonly<Record<SearchField, number>> = {
  title: 5,
  people: 3,
  bodies: 2,
  places: 2,
  text: 1,
  ids: 1,
  sounds: 1.5,
};
/** A person or an area of that name stands before what names it; rows of numbers and publications, of which there are many, behind. */
const STANDING: Readonly<Partial<Record<SearchKind, number>>> = {
  people: 3,
  areas: 1.5,
  'trade-flows': 0.5,
  'trade-comparison': 0.5,
  indicators: 0.5,
  sources: 0.6,
};

/** Letters from which a word may differ. */
const FUZZY_FROM = 4;
/** Letters that may differ, as a share of the word. */
const FUZZY = 0.2;
const VERY_FUZZY = 0.35;
/** What is met so often as it is written is not a name in another spelling. */
const MANY = 50;
/** A Latin word is taken by its sound only when enough of it is left; other scripts have no other way. */
const SOUND_FROM = { letters: 5, consonants: 3, otherScripts: 2 } as const;

/** `exact`: words as they are written. `near`: words that differ in a letter or two. */
export type SearchManner = 'exact' | 'near';

export interface SearchHit {
  readonly document: SearchDocument;
  readonly score: number;
  /** The fields in which each met word was found. */
  readonly match: Readonly<Record<string, readonly string[]>>;
}

export interface SearchAnswer {
  /** The best first; of equally good ones the newest, then by key. */
  readonly hits: readonly SearchHit[];
  readonly manner: SearchManner;
}

export interface SearchIndex {
  /** Records in the index. */
  readonly size: number;
  /** The words of a query that count, as they were written. */
  queryWords(query: string): readonly string[];
  search(query: string): SearchAnswer;
  /** What comes closest to a query that finds nothing, best first. */
  closest(query: string, most: number): readonly SearchDocument[];
}

/** The words of a text as written, without apostrophes and the English genitive. */
export function writtenWords(text: string): readonly string[] {
  return text.replaceAll(/['’‘ʼ`]s?(?!\p{L})|['’‘ʼ`]/gu, '').match(/[\p{L}\p{N}\p{M}\u200c]+/gu) ?? [];
}

const soundsLongEnough = (word: string, sound: string) =>
  isLatin(word)
    ? word.length >= SOUND_FROM.letters && sound.length >= SOUND_FROM.consonants
    : sound.length >= SOUND_FROM.otherScripts;

/** The sounds of a word of a query that are telling enough to look for. */
export function queriedSounds(word: string): readonly string[] {
  return soundsOf(word).filter((sound) => soundsLongEnough(word, sound));
}

/** What a word is spelt or sounds as; a record repeats most words of others, so each is worked out once. */
type Spelling = (word: string) => readonly string[];

function remembered(spell: Spelling): Spelling {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = spell(word);
    known.set(word, made);
    return made;
  };
}

/** Names, and the words of a title that begin with a capital or have none: what may be spelt in several ways. */
function soundText({ title, people, places, bodies }: SearchDocument, sounds: Spelling): string {
  const named = writtenWords(title).filter((word) => word !== word.toLowerCase() || !isLatin(word));
  const names = [...people, ...places, ...bodies].flatMap(writtenWords);
  return [...new Set([...named, ...names])].flatMap(sounds).join(' ');
}

function textOf(document: SearchDocument, field: string, sounds: Spelling): string {
  switch (field) {
    case 'key':
    case 'title':
      return document[field];
    case 'people':
    case 'places':
    case 'bodies':
    case 'text':
    case 'ids':
      return document[field].join('\n');
    default:
      return soundText(document, sounds);
  }
}

/** `latinSounds`: whether the sounds of Latin words are asked for, too; those of other scripts always are. */
interface Asking {
  readonly fuzzy: number | false;
  readonly latinSounds: boolean;
}

/** One word of a query: as spelt, or by its sound; its beginning is enough. */
function wordQuery(word: string, { fuzzy, latinSounds }: Asking): Query {
  const latin = toLatin(word);
  const spelt: Query = {
    queries: [latin],
    fields: [...SPELT],
    prefix: true,
    fuzzy: latin.length >= FUZZY_FROM ? fuzzy : false,
  };
  const inLatin = isLatin(word);
  const sounds = inLatin && !latinSounds ? [] : queriedSounds(word);
  if (sounds.length === 0) return spelt;
  const heard: Query = { queries: [...sounds], fields: ['sounds'], combineWith: 'OR', prefix: !inLatin };
  return { combineWith: 'OR', queries: [spelt, heard] };
}

/** All words, or the whole as one word: "اسلام آباد" is Islamabad. */
function wholeQuery(words: readonly string[], asking: Asking): Query {
  const each: Query = { combineWith: 'AND', queries: words.map((word) => wordQuery(word, asking)) };
  const joined = words.join('');
  if (words.length < 2 || isLatin(joined)) return each;
  return { combineWith: 'OR', queries: [each, wordQuery(joined, { ...asking, fuzzy: false })] };
}

/** Makes the index; asked for once a day shown. */
export function buildSearchIndex(snapshot: Snapshot, words: Words): SearchIndex {
  // Two rows of one id are a fault that has been reported; the first one is found.
  const documents = new Map<string, SearchDocument>();
  for (const document of searchDocuments(snapshot, words)) {
    if (!documents.has(document.key)) documents.set(document.key, document);
  }
  const skipped = new Set(words.t('search.words-skipped').split(' '));
  const sounds = remembered(soundsOf);
  const telling = remembered((word) => [toLatin(word)].filter((latin) => !skipped.has(latin)));
  const standing = new Map([...documents.values()].map(({ key, kind }) => [key, STANDING[kind] ?? 1]));
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: [...FIELDS],
    extractField: (document, field) => textOf(document, field, sounds),
    tokenize: (text, field) => (field === 'sounds' ? text.split(' ').filter(Boolean) : [...writtenWords(text)]),
    processTerm: (term, field) => (field === 'sounds' ? term : [...telling(term)]),
    searchOptions: {
      boost: BOOST,
      boostDocument: (key) => standing.get(String(key)) ?? 1,
      weights: { prefix: 0.6, fuzzy: 0.35 },
      // The words of a query are made before it is asked.
      tokenize: (word) => [word],
      processTerm: (word) => word,
    },
  });
  index.addAll([...documents.values()]);

  const hitOf = ({ id, score, match }: SearchResult): readonly SearchHit[] => {
    const document = documents.get(String(id));
    return document === undefined ? [] : [{ document, score, match }];
  };
  const ask = (query: Query): readonly SearchHit[] =>
    index
      .search(query)
      .flatMap(hitOf)
      .sort(
        (a, b) =>
          b.score - a.score ||
          (a.document.day === b.document.day ? 0 : a.document.day < b.document.day ? 1 : -1) ||
          (a.document.key < b.document.key ? -1 : 1),
      );
  const queryWords = (query: string) => {
    const written = writtenWords(query).filter((word) => word.length > 1 || /\p{N}/u.test(word));
    const words = written.filter((word) => telling(word).length > 0);
    // "to" alone is the beginning of "Tokayev".
    return words.length === 0 ? written : words;
  };
  return {
    size: documents.size,
    queryWords,
    search(query) {
      const asked = queryWords(query);
      if (asked.length === 0) return { hits: [], manner: 'exact' };
      const spelt = ask(wholeQuery(asked, { fuzzy: false, latinSounds: false }));
      if (spelt.length >= MANY) return { hits: spelt, manner: 'exact' };
      const heard = asked.some(isLatin) ? ask(wholeQuery(asked, { fuzzy: false, latinSounds: true })) : spelt;
      if (heard.length > 0) return { hits: heard, manner: 'exact' };
      return { hits: ask(wholeQuery(asked, { fuzzy: FUZZY, latinSounds: true })), manner: 'near' };
    },
    closest(query, most) {
      const asked = queryWords(query);
      const any: Query = {
        combineWith: 'OR',
        queries: asked.map((word) => wordQuery(word, { fuzzy: VERY_FUZZY, latinSounds: true })),
      };
      return asked.length === 0
        ? []
        : ask(any)
            .slice(0, most)
            .map(({ document }) => document);
    },
  };
}

const built = new WeakMap<Dataset, { readonly of: string; readonly index: SearchIndex }>();

/** The index of a snapshot; the last one of a data package is kept, so that page and dialog share it. */
export function searchIndexOf(snapshot: Snapshot, words: Words): SearchIndex {
  const of = `${snapshot.day} ${words.locale}`;
  const last = built.get(snapshot.dataset);
  if (last?.of === of) return last.index;
  const index = buildSearchIndex(snapshot, words);
  built.set(snapshot.dataset, { of, index });
  return index;
}
