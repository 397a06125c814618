/** The records of a report in short: what each page of a record tells, as facts in words, with the sources of the day. */
import type { KnownEntry, Snapshot } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { entryPath } from '../viewState/entryHref.ts';
import { paths } from '../viewState/paths.ts';
import type { ReportRecordKind } from '../viewState/report.ts';
import { areaRecord } from './areaRecord.ts';
import { entryKindText } from './entryKindText.ts';
import { entryTitle } from './entryTitle.ts';
import { sourceIds } from './figure.ts';
import { selectOrganisation } from './organisationRecord.ts';
import { selectPerson } from './personRecord.ts';
import { publishedText } from './publishedText.ts';
import { documentRecord, visitRecord } from './reportActs.ts';
import { areasText, evidenceTexts, type Fact, paragraphs, type ReportRecord, stated, titlesOf } from './reportFacts.ts';
import { entriesBySource } from './sourceUse.ts';

function personRecord(id: string, snapshot: Snapshot, words: Words): ReportRecord | null {
  const record = selectPerson(snapshot, id);
  if (record === null) return null;
  const { person, offices, appearances } = record;
  const time = (office: (typeof offices)[number]): string => {
    const from = office.from && words.date(office.from, 'short');
    const to = office.to && words.date(office.to, 'short');
    if (from && to) return words.t('people.person.office.from-to', { from, to });
    if (from) return words.t('people.person.office.from', { from });
    if (to) return words.t('people.person.office.to', { to });
    return office.seen ? words.t('people.person.office.seen', { date: words.date(office.seen, 'short') }) : '';
  };
  return {
    kicker: words.t('people.person.kicker'),
    title: person.name,
    paragraphs: paragraphs(
      words.t('people.person.side', { country: countryName(snapshot.dataset.sides, person.side, words) }),
      words.t('people.person.lede', { count: appearances.length }),
      offices.length === 0 ? words.t('people.person.offices-none') : null,
    ),
    facts: offices.map((office) => ({ name: office.title, value: time(office) })),
    sources: sourceIds([...offices, ...appearances].flatMap(({ evidence }) => evidence)),
  };
}

function organisationRecord(id: string, snapshot: Snapshot, words: Words): ReportRecord | null {
  const record = selectOrganisation(snapshot, id);
  if (record === null) return null;
  const { organisation } = record;
  const { sides } = snapshot.dataset;
  return {
    kicker: words.t('people.organisation.kicker'),
    title: organisation.title,
    paragraphs: [
      ...paragraphs(
        organisation.summary,
        organisation.founded && words.t('people.organisation.founded', { date: words.date(organisation.founded) }),
      ),
      ...evidenceTexts(organisation, words),
    ],
    facts: stated([
      ...sides.map(({ id: side }): Fact => [countryName(sides, side, words), organisation.sides[side] ?? null]),
      [
        words.t('people.organisation.sessions'),
        organisation.sessions
          .map(({ number, date }) => {
            const name =
              number === null
                ? words.t('people.organisation.session-unnumbered')
                : words.t('people.organisation.session-number', { number });
            return date === null ? name : `${name} (${words.date(date, 'short')})`;
          })
          .join('; '),
      ],
      [words.t('people.organisation.heads'), organisation.heads.map(({ name }) => name).join('; ')],
    ]),
    sources: sourceIds(organisation.evidence),
  };
}

function areaBlock(id: string, snapshot: Snapshot, words: Words): ReportRecord | null {
  const record = areaRecord(snapshot, id);
  if (record === null) return null;
  const { area, documents, commitments, expectations, events } = record;
  return {
    kicker: words.t('areas.area.kicker', { group: words.t(`area-group.${area.group}`) }),
    title: area.title,
    paragraphs: paragraphs(area.summary),
    facts: stated([
      [
        words.t('areas.link.documents'),
        titlesOf(
          documents.map((one) => one.id),
          snapshot,
          words,
        ),
      ],
      [
        words.t('areas.link.commitments'),
        titlesOf(
          commitments.map((one) => one.id),
          snapshot,
          words,
        ),
      ],
      [
        words.t('areas.link.expectations'),
        titlesOf(
          expectations.map((one) => one.id),
          snapshot,
          words,
        ),
      ],
      [
        words.t('areas.link.events'),
        titlesOf(
          events.map((one) => one.id),
          snapshot,
          words,
        ),
      ],
    ]),
    sources: sourceIds([...documents, ...commitments, ...expectations, ...events].flatMap(({ evidence }) => evidence)),
  };
}

function sourceRecord(id: string, snapshot: Snapshot, words: Words): ReportRecord | null {
  const { dataset } = snapshot;
  const source = dataset.sourceById.get(id);
  if (source === undefined) return null;
  return {
    kicker: words.t('report.record.source'),
    title: source.title,
    paragraphs: [],
    facts: stated([
      [words.t('sources.page.publisher'), source.publisher],
      [words.t('sources.page.published'), publishedText(source, words)],
      [words.t('sources.page.kind'), words.t(`source-kind.${source.kind}`)],
      [
        words.t('sources.page.side'),
        source.side === null ? words.t('third-party') : countryName(dataset.sides, source.side, words),
      ],
      [words.t('sources.page.relays'), source.carriedFrom ?? null],
      [
        words.t('sources.page.entries'),
        titlesOf(
          (entriesBySource(snapshot).get(id) ?? []).map((one) => one.id),
          snapshot,
          words,
        ),
      ],
    ]),
    sources: [id],
  };
}

/** A record without a page of its own: a promise, an expectation, a milestone, a figure of trade. */
function entryRecord(entry: KnownEntry, snapshot: Snapshot, words: Words): ReportRecord {
  const date = dateOf(entry);
  return {
    kicker: entryKindText(entry, words),
    title: entryTitle(entry, snapshot.dataset.sides, words),
    paragraphs: [...paragraphs('summary' in entry ? entry.summary : null), ...evidenceTexts(entry, words)],
    facts: stated([
      [words.t('visits.page.date'), date === null ? null : words.date(date)],
      [words.t('visits.page.areas'), areasText(entry.areas, snapshot, words)],
    ]),
    sources: sourceIds(entry.evidence),
  };
}

/** The page of a record, or its place on the page of its kind. */
export function recordPath(record: ReportRecordKind, id: string, snapshot: Snapshot): string {
  if (record !== 'entry') return paths[record](id);
  const entry = snapshot.byId.get(id);
  return entry === undefined ? paths.timeline() : entryPath(entry);
}

/** A record as known on the day; null for one that the package does not have, or did not know by then. */
export function reportRecord(
  record: ReportRecordKind,
  id: string,
  snapshot: Snapshot,
  words: Words,
): ReportRecord | null {
  const entry = snapshot.byId.get(id);
  switch (record) {
    case 'visit':
      return entry?.resource === 'visits' ? visitRecord(entry, snapshot, words) : null;
    case 'document':
      return entry?.resource === 'documents' ? documentRecord(entry, snapshot, words) : null;
    case 'person':
      return personRecord(id, snapshot, words);
    case 'organisation':
      return organisationRecord(id, snapshot, words);
    case 'area':
      return areaBlock(id, snapshot, words);
    case 'source':
      return sourceRecord(id, snapshot, words);
    case 'entry':
      return entry === undefined ? null : entryRecord(entry, snapshot, words);
  }
}
