import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { lifeText } from '../documentLife.ts';
import { noReportText, outcomeCountsText, saidText, stateText } from '../expectationText.ts';
import { type FigureAnswer, type FigureCell, type FigureTable, sourceIds } from '../figure.ts';
import { type DocumentRow, type DocumentStatusModel, evidenceOfRow } from './select.ts';

export function questionOfDocumentStatus(_model: DocumentStatusModel, words: Words): string {
  return words.t('documents.status.question');
}

export function describeDocumentStatus(model: DocumentStatusModel, words: Words): FigureAnswer {
  const { rows, signed, inForce, unsigned, lapsed, outcomes } = model;
  if (rows.length === 0) return { answer: words.t('documents.status.answer-none') };
  const answer = words.t('documents.status.answer', {
    scope: words.t(`documents.status.scope.${model.scope}`, { count: rows.length }),
    signed,
    inForce,
    unsigned,
    lapsed,
  });
  if (outcomes.length === 0) return { answer };
  return {
    answer,
    detail: words.t('documents.status.detail', { count: outcomes.length, list: outcomeCountsText(outcomes, words) }),
  };
}

/** Which of all the documents are listed. */
export function shownText(model: DocumentStatusModel, words: Words): string {
  const shown = model.rows.length;
  return words.t(`documents.status.shown.${model.scope}`, {
    shown,
    total: model.total,
    from: words.day(model.since ?? model.axis.from),
  });
}

/** People and bodies, by party: "Shehbaz Sharif; Kassym-Jomart Tokayev". Null where none is named. */
export function partiesText({ parties }: DocumentRow): string | null {
  const names = parties.flatMap((party) => party.names);
  return names.length === 0 ? null : names.join('; ');
}

/** "4 February 2026, Islamabad". */
export function foundWhenText({ document, found }: DocumentRow, words: Words): string {
  const date = found?.date == null ? words.t('date.none') : words.date(found.date, 'short');
  const place = found?.status === 'signed' ? (document.signedAt?.name ?? null) : null;
  return place === null ? date : words.t('documents.status.when-where', { date, place });
}

/** What is not on record of a document that waits for it; null where nothing is missing. */
export function missingText({ document }: DocumentRow, day: string, words: Words): string | null {
  const { searchedUntil } = document;
  const missing =
    document.status === 'signed' && (document.kind === 'treaty' || document.kind === 'agreement')
      ? 'ratification'
      : document.status === 'expected' || document.status === 'announced' || document.status === 'negotiated'
        ? 'signature'
        : null;
  if (missing === null) return null;
  return searchedUntil !== null && searchedUntil <= day
    ? words.t(`documents.status.no-${missing}-by`, { day: words.day(searchedUntil) })
    : words.t(`documents.status.no-${missing}`);
}

/** The first wording, or the note of the first step; null where nothing said beforehand is on record. */
export function expectedText({ expected }: DocumentRow): string | null {
  if (expected === null) return null;
  return expected.kind === 'statement' ? expected.expectation.summary : (expected.step.note ?? null);
}

/** Who said it and when, and for when; for a step, what step and when. */
export function expectedByText({ expected }: DocumentRow, words: Words): string | null {
  if (expected === null) return null;
  if (expected.kind === 'step') {
    const { status, date } = expected.step;
    const when = date === null ? words.t('date.none') : words.date(date, 'short');
    return words.t('documents.life.step', { status: words.t(`status.${status}`), date: when });
  }
  const said = saidText(expected.expectation, 'short', words);
  const { horizon } = expected.expectation;
  if (horizon === null) return said;
  return words.t('documents.expectation.said-for', { said, forWhen: words.date(horizon, 'short') });
}

function outcomeCell({ expected }: DocumentRow, model: DocumentStatusModel, words: Words): FigureCell {
  if (expected?.kind !== 'statement') return { text: null, absence: words.t('documents.status.nothing-to-compare') };
  const { expectation, outcome } = expected;
  const parts = [
    stateText(expectation, outcome, model.day, words),
    expectation.outcomeNote,
    noReportText(expectation, outcome, model.day, words),
  ];
  return { text: parts.filter((part) => part !== null).join(': '), value: outcome };
}

export function tableOfDocumentStatus(model: DocumentStatusModel, words: Words): FigureTable {
  return {
    caption: words.t('documents.status.caption', { count: model.rows.length }),
    columns: [
      { key: 'document', label: words.t('documents.column.document') },
      { key: 'kind', label: words.t('documents.column.kind') },
      { key: 'parties', label: words.t('documents.column.parties') },
      { key: 'status', label: words.t('documents.column.status') },
      { key: 'since', label: words.t('documents.column.since') },
      { key: 'life', label: words.t('documents.column.life') },
      { key: 'expected', label: words.t('documents.column.expected') },
      { key: 'said', label: words.t('documents.column.said') },
      { key: 'outcome', label: words.t('documents.column.outcome') },
    ],
    rows: model.rows.map((row) => ({
      key: row.document.id,
      cells: [
        { text: row.document.title, href: entryPath(row.document) },
        { text: words.t(`document-kind.${row.document.kind}`), value: row.document.kind },
        { text: partiesText(row), absence: words.t('documents.signatories-not-named') },
        { text: words.t(`status.${row.document.status}`), value: row.document.status },
        { text: foundWhenText(row, words), value: row.found?.date?.text ?? null },
        { text: lifeText(row.life, words) },
        { text: expectedText(row), absence: words.t('documents.status.nothing-before') },
        { text: expectedByText(row, words), absence: words.t('documents.status.nothing-before') },
        outcomeCell(row, model, words),
      ],
      sources: sourceIds(evidenceOfRow(row)),
    })),
  };
}
