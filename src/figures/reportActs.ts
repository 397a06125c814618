/** Visits and documents of a report in short, as known on the day. */
import type { Document } from '../domain/document.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { ParticipantRole, Visit } from '../domain/visit.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { isSigned, partiesOf } from './documentLife.ts';
import { sourceIds } from './figure.ts';
import { areasText, evidenceTexts, paragraphs, placeText, type ReportRecord, stated, titlesOf } from './reportFacts.ts';
import { tookPlace } from './visitFilter.ts';

export function visitRecord(visit: Known<Visit>, snapshot: Snapshot, words: Words): ReportRecord {
  const { dataset } = snapshot;
  const { sides } = dataset;
  const held = tookPlace(visit);
  const people = (...roles: readonly ParticipantRole[]) =>
    visit.participants
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ name, person, office }) => {
        const shown = name ?? (person === null ? null : (dataset.personById.get(person)?.name ?? null));
        return shown === null ? (office ?? []) : office === null ? shown : `${shown} (${office})`;
      })
      .join('; ');
  const results = [titlesOf(visit.outcomes, snapshot, words), ...visit.outcomesText].filter((text) => text !== '');
  return {
    kicker: words.t('resource.visits'),
    title: visit.title,
    paragraphs: [...paragraphs(visit.summary), ...evidenceTexts(visit, words)],
    facts: stated([
      [words.t('visits.page.status'), words.t(`status.${visit.status}`)],
      [words.t(held ? 'visits.page.date' : 'visits.page.planned'), words.date(visit.date)],
      [words.t('visits.page.place'), placeText(visit.place, held, snapshot, words)],
      [
        words.t('visits.page.journey'),
        visit.from === null || visit.to === null
          ? words.t('visits.list.no-journey')
          : words.t('visits.journey', {
              from: countryName(sides, visit.from, words),
              to: countryName(sides, visit.to, words),
            }),
      ],
      [words.t('visits.page.kind'), words.t(`visit-kind.${visit.kind}`)],
      [words.t('visits.page.level'), words.t(`visit-level.${visit.level}`)],
      [words.t('visits.page.delegation'), people('lead', 'delegation')],
      [words.t('visits.page.hosts'), people('host')],
      [words.t('visits.page.participants'), people('participant')],
      [words.t('visits.page.outcomes'), results.join('; ')],
      [words.t('visits.page.areas'), areasText(visit.areas, snapshot, words)],
    ]),
    sources: sourceIds(visit.evidence),
  };
}

export function documentRecord(document: Known<Document>, snapshot: Snapshot, words: Words): ReportRecord {
  const { sides } = snapshot.dataset;
  const parties = partiesOf(document, sides)
    .map(({ side, names }) => {
      const country = countryName(sides, side, words);
      return names.length === 0 ? country : `${country}: ${names.join(', ')}`;
    })
    .join('; ');
  const signed = isSigned(document);
  return {
    kicker: words.t(`document-kind.${document.kind}`),
    title: document.title,
    paragraphs: [...paragraphs(document.summary), ...evidenceTexts(document, words)],
    facts: stated([
      [words.t('documents.page.full-title'), snapshot.isToday || signed ? document.fullTitle : null],
      [words.t('documents.column.status'), words.t(`status.${document.status}`)],
      [
        words.t('documents.page.signed'),
        document.signed === null ? words.t('documents.status.no-signature') : words.date(document.signed),
      ],
      [words.t('documents.page.signed-at'), placeText(document.signedAt, true, snapshot, words)],
      [
        words.t('documents.page.occasion'),
        document.occasion === null ? null : titlesOf([document.occasion], snapshot, words),
      ],
      [words.t(signed ? 'documents.page.signatories' : 'documents.page.parties'), parties],
      [
        words.t('documents.page.value'),
        document.value === undefined
          ? null
          : words.t('documents.page.amount', {
              value: words.number(document.value.value),
              currency: document.value.currency,
              unit: document.value.unit,
            }),
      ],
      [words.t('documents.page.period'), document.period === undefined ? null : words.date(document.period)],
      [words.t('documents.page.areas'), areasText(document.areas, snapshot, words)],
    ]),
    sources: sourceIds(document.evidence),
  };
}
