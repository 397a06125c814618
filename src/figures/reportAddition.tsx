import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { isLanguage, loadMessages } from '../i18n/messages.ts';
import { createWords, type Words } from '../i18n/words.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import { ownChoices, type ReportItem, serialiseReport } from '../viewState/report.ts';
import { addToKeptReport } from '../viewState/reportStorage.ts';
import type { ViewState } from '../viewState/viewState.ts';

/** The words of the report, which the front page does not bring along. */
async function wordsOfReport(words: Words): Promise<Words> {
  if (words.has('report.title')) return words;
  const language = isLanguage(words.locale) ? words.locale : 'en';
  return createWords(language, await loadMessages(language, 'all'));
}

const withOwnChoices = (item: ReportItem): ReportItem =>
  item.kind === 'figure' || item.kind === 'list' ? { ...item, choices: ownChoices(item.choices) } : item;

/** Adds the item to the report of this browser; what was done, in a sentence with the way to the report. */
export async function reportAddition(item: ReportItem, coreWords: Words, view: ViewState): Promise<ReactNode> {
  const words = await wordsOfReport(coreWords);
  const { report, added } = addToKeptReport(withOwnChoices(item));
  return (
    <>
      {words.t(added ? 'report.add.added' : 'report.add.already', { count: report.items.length })}{' '}
      <Link to={hrefOf(paths.report(), view, { report: serialiseReport(report) })}>{words.t('report.add.open')}</Link>
    </>
  );
}
