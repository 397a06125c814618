import { Link } from 'react-router-dom';
import { useWords } from '../i18n/WordsContext.tsx';
import { entryPath } from '../viewState/entryHref.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import type { ReportRecordKind } from '../viewState/report.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { AddToReport } from './AddToReport.tsx';
import { AreaLinks } from './AreaLinks.tsx';
import { sourceIds } from './figure.ts';
import { peopleOf } from './filterEntries.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import { SourceList } from './SourceList.tsx';
import type { TimelineEntry } from './timelineItems.ts';
import './TimelineEntryDetails.css';

/** What the report calls it: a visit and a document have pages of their own. */
const RECORD_OF = {
  visits: 'visit',
  documents: 'document',
  milestones: 'entry',
  expectations: 'entry',
  commitments: 'entry',
} as const satisfies Readonly<Record<TimelineEntry['resource'], ReportRecordKind>>;

/** The people of an entry, each a link to what else they did. */
function People({ entry }: { entry: TimelineEntry }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const people = [...new Set(peopleOf(entry))].flatMap((id) => dataset.personById.get(id) ?? []);
  if (people.length === 0) return null;
  return (
    <div className="timeline-people">
      <p>{words.t('timeline.details.people')}</p>
      <ul>
        {people.map(({ id, name }) => (
          <li key={id}>
            <Link to={hrefOf(paths.person(id), view)}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is known of one entry, opened where it stands: what happened, who took part, how sure it is, and every source. */
export function TimelineEntryDetails({ entry }: { entry: TimelineEntry }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const ids = sourceIds(entry.evidence);
  // The others are told in passing on the page of their kind; a milestone is told here and nowhere else.
  const hasRecord = entry.resource !== 'milestones';
  return (
    <div className="timeline-details">
      {entry.summary !== '' && <p className="timeline-details-text">{entry.summary}</p>}
      {entry.note !== null && (
        <p className="timeline-details-text">
          <b>{words.t('records.note')}:</b> {entry.note}
        </p>
      )}
      <AreaLinks ids={entry.areas} />
      <People entry={entry} />
      <p className="timeline-details-text">
        <b>{words.t(`confidence.${entry.confidence}`)}</b> {words.t(`confidence-meaning.${entry.confidence}`)}{' '}
        {words.t('records.evidence.origins', { sources: ids.length, origins: entry.origins })}
        {entry.searchedUntil !== null &&
          ` ${words.t('records.searched-until', { day: words.day(entry.searchedUntil) })}`}
      </p>
      <SourceList ids={ids} dataset={dataset} />
      {hasRecord && (
        <p>
          <Link to={hrefOf(entryPath(entry), view)}>{words.t('timeline.details.record')}</Link>
        </p>
      )}
      <p>
        <AddToReport plain item={{ kind: 'record', record: RECORD_OF[entry.resource], id: entry.id }} />
      </p>
    </div>
  );
}
