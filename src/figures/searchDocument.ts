/** What can be found: every record of a snapshot as the texts under which a reader may look for it. */
import type { Area } from '../domain/area.ts';
import { ENTRY_RESOURCES, type EntryResource } from '../domain/dataset.ts';
import { DISTANT_PAST, type IsoDay } from '../domain/day.ts';
import type { Actor, Place } from '../domain/entry.ts';
import { evidenceKnownOn } from '../domain/evidence.ts';
import type { KnownEntry, Snapshot } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import type { Person } from '../domain/person.ts';
import type { Source } from '../domain/source.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { entryTitle } from './entryTitle.ts';
import { peopleOf } from './filterEntries.ts';

/** The groups of results; where nothing else decides, they stand in this order. The values of `kind` in the address. */
export const SEARCH_KINDS = ['people', 'areas', ...ENTRY_RESOURCES, 'sources'] as const;
export type SearchKind = EntryResource | 'people' | 'areas' | 'sources';

export type SearchTarget =
  | { readonly type: 'entry'; readonly entry: KnownEntry }
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'area'; readonly area: Area }
  | { readonly type: 'source'; readonly source: Source };

/** A record with the texts under which it is found. Names stay apart, so that a result can say which of them met. */
export interface SearchDocument {
  /** Kind and id: ids of entries, people and sources may be the same. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly target: SearchTarget;
  readonly title: string;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly text: readonly string[];
  /** The words of its ids. */
  readonly ids: readonly string[];
  /** Equally good results stand newest first; the distant past for what has no date. */
  readonly day: IsoDay;
}

type Given = string | null | undefined;

/** The texts that there are, each once. */
const textsOf = (values: readonly Given[]): readonly string[] => [
  ...new Set(values.flatMap((value) => (value == null || value === '' ? [] : value))),
];

interface Parts {
  readonly people?: readonly Given[];
  readonly places?: readonly (Place | string | null)[];
  readonly countries?: readonly Given[];
  readonly bodies?: readonly Given[];
  readonly text?: readonly Given[];
}

const bodiesOf = (actors: readonly Actor[]) =>
  actors.flatMap(({ person, name, office }) => [person ? null : name, office]);
const namesOf = (actors: readonly Actor[]) => actors.map(({ person, name }) => (person ? name : null));

/** What an entry has beyond title, summary and the people it names by id. */
function partsOf(entry: KnownEntry): Parts {
  switch (entry.resource) {
    case 'visits':
      return {
        people: entry.participants.map(({ name }) => name),
        places: [entry.place],
        countries: [entry.from, entry.to],
        bodies: entry.participants.map(({ office }) => office),
        text: [...entry.programme.map(({ what }) => what), ...entry.outcomesText],
      };
    case 'documents':
      return {
        people: entry.signatories.map(({ name }) => name),
        places: [entry.signedAt],
        bodies: entry.signatories.map(({ body }) => body),
        text: [entry.fullTitle],
      };
    case 'expectations':
      return { people: namesOf(entry.saidBy), bodies: bodiesOf(entry.saidBy), text: [entry.horizonText] };
    case 'targets':
      return {
        people: namesOf(entry.saidBy),
        bodies: bodiesOf(entry.saidBy),
        text: [entry.metric, entry.deadlineText],
      };
    case 'commitments':
      return { people: namesOf(entry.who), bodies: bodiesOf(entry.who), text: [entry.metric?.unit] };
    case 'corridors':
      return {
        places: entry.nodes.map(({ name }) => name),
        countries: entry.countries,
        bodies: [entry.carrier],
        text: [...entry.obstacles, ...entry.sections.map(({ section }) => section)],
      };
    case 'organisations':
      return {
        people: entry.heads.map(({ name }) => name),
        places: entry.sessions.map(({ place }) => place),
        bodies: [entry.name, ...Object.values(entry.sides)],
      };
    case 'area-notes':
      return { bodies: Object.values(entry.bodies ?? {}).flat(), text: entry.documentsOther };
    case 'trade-notes':
      return { text: [entry.topic] };
    case 'trade-flows':
      return { countries: entry.countries, bodies: [entry.agency] };
    case 'trade-comparison':
      return { countries: [entry.country, entry.partner === 'C5' ? null : entry.partner], bodies: [entry.agency] };
    case 'trade-products':
      return { countries: [entry.exporter, entry.importer], bodies: [entry.agency], text: [entry.commodity, entry.hs] };
    case 'trade-disputes':
      return { bodies: entry.values.map(({ saidBy }) => saidBy) };
    case 'indicators':
      return { countries: entry.countries };
    case 'milestones':
      return {};
  }
}

function entryDocument(entry: KnownEntry, snapshot: Snapshot, words: Words): SearchDocument {
  const { sides, personById, areaById } = snapshot.dataset;
  const { people = [], places = [], countries = [], bodies = [], text = [] } = partsOf(entry);
  const country = (code: Given) => (code == null || !/^[A-Z]{3}$/.test(code) ? code : countryName(sides, code, words));
  const named = peopleOf(entry).flatMap((id) => {
    const person = personById.get(id);
    return person === undefined ? [] : [person.name, ...person.variants];
  });
  const placeNames = places.flatMap((place) =>
    place === null || typeof place === 'string' ? [place] : [place.name, country(place.country)],
  );
  return {
    key: `${entry.resource} ${entry.id}`,
    kind: entry.resource,
    target: { type: 'entry', entry },
    title: entryTitle(entry, sides, words),
    people: textsOf([...named, ...people]),
    places: textsOf([...placeNames, ...countries.map(country)]),
    bodies: textsOf(bodies),
    text: textsOf([
      'summary' in entry ? entry.summary : null,
      ...text,
      ...entry.areas.map((id) => areaById.get(id)?.title),
    ]),
    ids: [entry.id, ...entry.formerIds],
    day: dateOf(entry)?.earliest ?? DISTANT_PAST,
  };
}

/** The people of whom something was known on the day: an office, or an entry that names them. */
function peopleDocuments(snapshot: Snapshot, words: Words): readonly SearchDocument[] {
  const { people, sides, sourceById } = snapshot.dataset;
  const findSource = (id: string) => sourceById.get(id);
  const named = new Set(ENTRY_RESOURCES.flatMap((resource) => snapshot[resource].flatMap((entry) => peopleOf(entry))));
  return people.flatMap((person): readonly SearchDocument[] => {
    const offices = person.offices.filter(
      ({ evidence }) => snapshot.isToday || evidenceKnownOn(evidence, snapshot.day, findSource).length > 0,
    );
    if (!snapshot.isToday && offices.length === 0 && !named.has(person.id)) return [];
    return [
      {
        key: `people ${person.id}`,
        kind: 'people',
        target: { type: 'person', person },
        title: person.name,
        people: person.variants,
        places: [countryName(sides, person.side, words)],
        bodies: textsOf(offices.map(({ title }) => title)),
        text: [],
        ids: [person.id],
        day: DISTANT_PAST,
      },
    ];
  });
}

/** Everything that can be found on the day of the snapshot, in a fixed order. */
export function searchDocuments(snapshot: Snapshot, words: Words): readonly SearchDocument[] {
  const areas = snapshot.dataset.areas.map(
    (area): SearchDocument => ({
      key: `areas ${area.id}`,
      kind: 'areas',
      target: { type: 'area', area },
      title: area.title,
      people: [],
      places: [],
      bodies: [],
      text: [area.summary],
      ids: [area.id],
      day: DISTANT_PAST,
    }),
  );
  const entries = ENTRY_RESOURCES.flatMap((resource) =>
    snapshot[resource].map((entry) => entryDocument(entry, snapshot, words)),
  );
  const sources = snapshot.sources.map(
    (source): SearchDocument => ({
      key: `sources ${source.id}`,
      kind: 'sources',
      target: { type: 'source', source },
      title: source.title,
      people: [],
      places: [],
      bodies: textsOf([source.publisher, source.carriedFrom, source.originalPublisher]),
      text: [],
      ids: [source.id],
      day: source.published.earliest,
    }),
  );
  return [...peopleDocuments(snapshot, words), ...areas, ...entries, ...sources];
}
