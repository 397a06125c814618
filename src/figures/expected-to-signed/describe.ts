import type { AreaGroup } from '../../domain/area.ts';
import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { forWhenText, noReportText, saidByText, saidText, stateText } from '../expectationText.ts';
import { type FigureAnswer, type FigureCell, type FigureTable, sourceIds } from '../figure.ts';
import { countOf, type ExpectedToSignedModel, evidenceOfUnit, type PlacedUnit, unitsOf } from './select.ts';
import { PAPER_OUTCOMES, type PaperOutcome, type PaperUnit } from './units.ts';

/** The outcomes of what was spoken of beforehand. */
export const EXPECTED_OUTCOMES = PAPER_OUTCOMES.filter((outcome) => outcome !== 'unannounced');

export function questionOfExpectedToSigned(_model: ExpectedToSignedModel, words: Words): string {
  return words.t('documents.flow.question');
}

export function describeExpectedToSigned(model: ExpectedToSignedModel, words: Words): FigureAnswer {
  const { expected, unannounced, statementsOnly, beforeFirstSaid, firstSaid } = model;
  if (expected + unannounced === 0) return { answer: words.t('documents.flow.answer-none') };
  const counts = EXPECTED_OUTCOMES.map((outcome) => ({ outcome, count: countOf(model, outcome) }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => words.t(`documents.flow.count.${outcome}`, { count }));
  const answer = [
    expected === 0
      ? words.t('documents.flow.answer-none-expected')
      : words.t('documents.flow.answer', { count: expected, list: words.list(counts) }),
    ...(unannounced === 0 ? [] : [words.t('documents.flow.unannounced', { count: unannounced })]),
  ].join(' ');
  const detail = [
    ...(statementsOnly === 0 ? [] : [words.t('documents.flow.statements-only', { count: statementsOnly, expected })]),
    ...(beforeFirstSaid === 0 || firstSaid === null
      ? []
      : [words.t('documents.flow.before-first', { count: beforeFirstSaid, date: words.date(firstSaid) })]),
    words.t('documents.flow.unit'),
  ];
  return { answer, detail: detail.join(' ') };
}

export function groupName(group: AreaGroup | null, words: Words): string {
  return words.t(group === null ? 'documents.flow.no-area' : `area-group.${group}`);
}

/** The name of an outcome; of a missing report with the day up to which it was looked for, where that is one. */
export function outcomeName(outcome: PaperOutcome, { searchedUntil }: ExpectedToSignedModel, words: Words): string {
  return outcome === 'unknown' && searchedUntil !== null
    ? words.t('documents.flow.unknown-by', { day: words.day(searchedUntil, 'short') })
    : words.t(`documents.flow.outcome.${outcome}`);
}

/** What became of one unit, with the day up to which a missing report was looked for. */
export function outcomeText({ outcome, document, statements }: PaperUnit, day: string, words: Words): string {
  const [first] = statements;
  if (outcome === 'unknown') {
    if (first?.status === 'unknown') return stateText(first, outcome, day, words);
    const searched = document?.searchedUntil ?? null;
    if (searched !== null) return words.t('documents.flow.unknown-by', { day: words.day(searched) });
  }
  const remark = outcome === 'overdue' && first !== undefined ? noReportText(first, outcome, day, words) : null;
  return remark === null
    ? words.t(`documents.flow.outcome.${outcome}`)
    : words.t('documents.flow.with-remark', { outcome: words.t('outcome.overdue'), remark });
}

/** The paper, or the statement that stands for itself. */
export function entryOf({ document, statements }: PaperUnit) {
  return document ?? statements[0] ?? null;
}

/** "Kairat Umarov, 3 September 2025 · for: during the visit"; of a step what it was and when; null where nothing was said. */
export function wordBeforeText({ statements: [first], step }: PaperUnit, words: Words): string | null {
  if (first !== undefined) {
    const forWhen = forWhenText(first, 'long', words);
    const time =
      forWhen === null ? words.t('documents.expectation.no-time') : words.t('documents.expectation.for', { forWhen });
    return `${saidText(first, 'short', words)} · ${time}`;
  }
  return step === null ? null : stepText(step, words);
}

function stepText(step: NonNullable<PaperUnit['step']>, words: Words): string {
  const date = step.date === null ? words.t('date.none') : words.date(step.date, 'short');
  return words.t('documents.life.step', { status: words.t(`status.${step.status}`), date });
}

/** The statements, the first said first; or the step that stands in their place. */
function saidCell({ statements, step }: PlacedUnit, words: Words): FigureCell {
  const text =
    statements.length > 0
      ? statements.map(({ title }) => title).join('; ')
      : step === null
        ? null
        : stepText(step, words);
  return { text, absence: words.t('documents.status.nothing-before') };
}

function signedCell({ document }: PlacedUnit, words: Words): FigureCell {
  const signed = document?.signed ?? null;
  return {
    text: signed === null ? null : words.date(signed, 'short'),
    value: signed?.text ?? null,
    absence: words.t(document === null ? 'documents.flow.no-paper' : 'documents.status.no-signature'),
  };
}

export function tableOfExpectedToSigned(model: ExpectedToSignedModel, words: Words): FigureTable {
  const units = unitsOf(model);
  const nothing = words.t('documents.status.nothing-before');
  return {
    caption: words.t('documents.flow.caption', { count: units.length }),
    columns: [
      { key: 'paper', label: words.t('documents.column.document') },
      { key: 'area', label: words.t('documents.filter.area') },
      { key: 'expected', label: words.t('documents.column.expected') },
      { key: 'said', label: words.t('documents.column.said-on') },
      { key: 'by', label: words.t('documents.column.said-by') },
      { key: 'for', label: words.t('documents.column.for-when') },
      { key: 'outcome', label: words.t('documents.column.outcome') },
      { key: 'signed', label: words.t('documents.page.signed') },
      { key: 'came', label: words.t('documents.column.came') },
    ],
    rows: units.map((unit) => {
      const entry = entryOf(unit);
      const [first] = unit.statements;
      const said = first?.saidOn ?? unit.step?.date ?? null;
      const spoken = first !== undefined || unit.step !== null;
      return {
        key: unit.key,
        cells: [
          entry === null ? { text: unit.key } : { text: entry.title, href: entryPath(entry) },
          { text: groupName(unit.group, words), value: unit.group },
          saidCell(unit, words),
          {
            text: said === null ? null : words.date(said, 'short'),
            value: said?.text ?? null,
            absence: spoken ? words.t('date.none') : nothing,
          },
          {
            text: first === undefined ? null : saidByText(first, words),
            absence: spoken ? words.t('absence.not-stated') : nothing,
          },
          {
            text: first === undefined ? null : forWhenText(first, 'short', words),
            value: first?.horizon?.text ?? null,
            absence: spoken ? words.t('documents.expectation.no-time') : nothing,
          },
          { text: outcomeText(unit, model.day, words), value: unit.outcome },
          signedCell(unit, words),
          {
            text: first?.outcomeNote ?? unit.document?.statusHistory.at(-1)?.note ?? null,
            absence: words.t('documents.flow.nothing-more'),
          },
        ],
        sources: sourceIds(evidenceOfUnit(unit)),
      };
    }),
  };
}
