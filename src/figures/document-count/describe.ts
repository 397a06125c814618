import type { Words } from '../../i18n/words.ts';
import { formatCount } from '../documentCounts.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { DocumentCountModel } from './select.ts';

export function questionOfDocumentCount(model: DocumentCountModel, words: Words): string {
  return model.date === null
    ? words.t('documents.count.question')
    : words.t('documents.count.question-on', { day: words.date(model.date) });
}

export function describeDocumentCount(model: DocumentCountModel, words: Words): FigureAnswer {
  const [first] = model.versions;
  if (!first) return { answer: words.t('documents.count.answer-none') };
  if (model.versions.length === 1) {
    return { answer: words.t('documents.count.answer-one', { count: formatCount(first, words) }) };
  }
  const numbers = [...model.versions].sort((a, b) => a.number - b.number);
  const [lowest, highest] = [numbers[0] ?? first, numbers[numbers.length - 1] ?? first];
  const answer = words.t('documents.count.answer', {
    count: formatCount(first, words),
    versions: model.versions.length,
    lowest: formatCount(lowest, words),
    highest: formatCount(highest, words),
  });
  return model.note === null ? { answer } : { answer, detail: model.note };
}

export function tableOfDocumentCount(model: DocumentCountModel, words: Words): FigureTable {
  return {
    caption: words.t('documents.count.caption', { versions: model.versions.length }),
    columns: [
      { key: 'count', label: words.t('documents.count.column.count') },
      { key: 'saidBy', label: words.t('documents.count.column.said-by') },
      { key: 'counts', label: words.t('documents.count.column.counts') },
      { key: 'publications', label: words.t('documents.count.column.publications'), numeric: true },
    ],
    rows: model.versions.map((version) => ({
      key: version.key,
      cells: [
        { text: formatCount(version, words), value: version.number },
        { text: version.saidBy.join('; ') || null, absence: words.t('absence.not-stated') },
        { text: version.counts.join('; ') || null, absence: words.t('absence.not-stated') },
        { text: words.number(version.publications), value: version.publications },
      ],
      sources: sourceIds(version.evidence),
    })),
  };
}
