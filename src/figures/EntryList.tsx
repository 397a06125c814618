import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { AreaLabel } from '../charts/AreaLabel.tsx';
import type { KnownEntry } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { entryPath } from '../viewState/entryHref.ts';
import { hrefOf } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { entryTitle } from './entryTitle.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import './EntryList.css';

export interface EntryListItem {
  readonly entry: KnownEntry;
  /** Where one entry stands in the list more than once; such items are no anchors. */
  readonly key?: string;
  /** In place of the date of the entry: "was Nov 2025". */
  readonly when?: string;
  /** True where the time has passed without a report. */
  readonly late?: boolean;
  /** Status or other mark that stands before the evidence. */
  readonly mark?: ReactNode;
  /** A line of text under the title; the summary of the entry unless given. Null for none. */
  readonly text?: string | null;
}

/** Entries as a list: when, what, in which area, how sure, and the sources in one step. */
export function EntryList({ items, label }: { items: readonly EntryListItem[]; label?: string }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  return (
    <ul className="entries" aria-label={label}>
      {items.map(({ entry, key, when, late = false, mark, text }) => {
        const date = dateOf(entry);
        const title = entryTitle(entry, dataset.sides, words);
        const area = entry.areas[0] === undefined ? undefined : dataset.areaById.get(entry.areas[0]);
        const line = text === undefined ? ('summary' in entry ? entry.summary : '') : text;
        return (
          <li
            key={key ?? entry.id}
            id={key === undefined ? entry.id : undefined}
            className={late ? 'entry-late' : undefined}
          >
            <span className="entry-when">
              {when ?? (date === null ? words.t('date.none') : words.date(date, 'short'))}
            </span>
            <div>
              <h3 className="entry-title">
                <Link to={hrefOf(entryPath(entry), view)}>{title}</Link>
              </h3>
              {line ? <p className="entry-text">{line}</p> : null}
              <div className="entry-marks">
                {area !== undefined && <AreaLabel group={area.group} />}
                {mark}
                <EvidenceMark
                  evidence={entry.evidence}
                  confidence={entry.confidence}
                  origins={entry.origins}
                  reportedLater={entry.reportedLater}
                  title={title}
                />
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
