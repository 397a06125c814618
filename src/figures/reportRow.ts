/** What a list of a page is as a table of a report. */
import type { KnownEntry, Snapshot } from '../domain/knownOn.ts';
import type { MessageId } from '../i18n/messages.ts';
import type { Words } from '../i18n/words.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { type FigureCell, type FigureRow, sourceIds } from './figure.ts';

export interface ReportList {
  readonly columns: readonly MessageId[];
  readonly rows: readonly FigureRow[];
}

/** The list as of which day, with which choices. */
export interface ListSeen {
  readonly snapshot: Snapshot;
  readonly choices: ViewState;
  readonly words: Words;
}

/** Texts of the columns in their order; null where the record does not say. */
export function reportRow(entry: KnownEntry, texts: readonly (string | null)[], words: Words): FigureRow {
  const cells = texts.map(
    (text): FigureCell => (text === null ? { text: null, absence: words.t('absence.not-stated') } : { text }),
  );
  return { key: entry.id, cells, sources: sourceIds(entry.evidence) };
}
