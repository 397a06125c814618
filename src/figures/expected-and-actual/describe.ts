import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import type { ExpectationState } from '../expectationOutcome.ts';
import { forWhenText, noReportText, outcomeCountsText, saidByText, stateText } from '../expectationText.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { ExpectedAndActualModel } from './select.ts';

export function questionOfExpectedAndActual(_model: ExpectedAndActualModel, words: Words): string {
  return words.t('documents.expected.question');
}

export function describeExpectedAndActual(model: ExpectedAndActualModel, words: Words): FigureAnswer {
  if (model.count === 0) return { answer: words.t('documents.expected.answer-none') };
  const count = (outcome: ExpectationState) =>
    model.groups.find((group) => group.outcome === outcome)?.expectations.length ?? 0;
  const answer = words.t('documents.expected.answer', {
    count: model.count,
    met: count('met'),
    partly: count('partly'),
  });
  const others = model.groups
    .filter(({ outcome }) => outcome !== 'met' && outcome !== 'partly')
    .flatMap(({ outcome, expectations }) => expectations.map(() => outcome));
  const detail = [
    ...(others.length === 0
      ? []
      : [words.t('documents.expected.others', { count: others.length, list: outcomeCountsText(others, words) })]),
    ...(model.late === 0 ? [] : [words.t('documents.expected.late', { count: model.late })]),
  ];
  return detail.length === 0 ? { answer } : { answer, detail: detail.join(' ') };
}

/** "18 met". */
export function groupLabel(outcome: ExpectationState, count: number, words: Words): string {
  return words.t(`documents.outcome-count.${outcome}`, { count });
}

export function tableOfExpectedAndActual(model: ExpectedAndActualModel, words: Words): FigureTable {
  return {
    caption: words.t('documents.expected.caption', { count: model.count }),
    columns: [
      { key: 'what', label: words.t('documents.column.expected') },
      { key: 'wording', label: words.t('documents.column.wording') },
      { key: 'by', label: words.t('documents.column.said-by') },
      { key: 'said', label: words.t('documents.column.said-on') },
      { key: 'for', label: words.t('documents.column.for-when') },
      { key: 'outcome', label: words.t('documents.column.outcome') },
      { key: 'date', label: words.t('documents.column.outcome-date') },
      { key: 'came', label: words.t('documents.column.came') },
    ],
    rows: model.groups.flatMap(({ outcome, expectations }) =>
      expectations.map((expectation) => {
        const decided = outcome === 'met' || outcome === 'partly' || outcome === 'unmet';
        const date = decided ? expectation.outcomeDate : null;
        return {
          key: expectation.id,
          cells: [
            { text: expectation.title, href: entryPath(expectation) },
            { text: expectation.summary },
            { text: saidByText(expectation, words), absence: words.t('absence.not-stated') },
            { text: words.date(expectation.saidOn, 'short'), value: expectation.saidOn.text },
            {
              text: forWhenText(expectation, 'short', words),
              value: expectation.horizon?.text ?? null,
              absence: words.t('documents.expectation.no-time'),
            },
            { text: stateText(expectation, outcome, model.day, words), value: outcome },
            {
              text: date === null ? null : words.date(date, 'short'),
              value: date?.text ?? null,
              absence: words.t('documents.expected.no-date'),
            },
            {
              text: expectation.outcomeNote,
              absence: noReportText(expectation, outcome, model.day, words) ?? words.t('absence.not-known-yet'),
            },
          ],
          sources: sourceIds([...expectation.evidence, ...expectation.outcomeEvidence]),
        };
      }),
    ),
  };
}
