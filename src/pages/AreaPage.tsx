import { useMemo } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Commitment } from '../domain/commitment.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known } from '../domain/knownOn.ts';
import { AddToReport } from '../figures/AddToReport.tsx';
import { areaRecord } from '../figures/areaRecord.ts';
import { EntryList } from '../figures/EntryList.tsx';
import { EntryStatus, isOverdue } from '../figures/EntryStatus.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { timeline } from '../figures/timeline/index.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import type { Words } from '../i18n/words.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { AreaBodies } from './areas/AreaBodies.tsx';
import { AreaSection } from './areas/AreaSection.tsx';
import { UnknownArea } from './areas/UnknownArea.tsx';
import { PageHead } from './PageHead.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import './AreaPage.css';

const SECTIONS = ['documents', 'bodies', 'commitments', 'expectations', 'corridors', 'findings', 'events'] as const;
type Section = (typeof SECTIONS)[number];

const IN_FORCE: readonly string[] = ['in-force', 'implemented'];
const UNDER_WAY: readonly string[] = ['in-progress', 'partly-met'];

function whenPromised(commitment: Known<Commitment>, words: Words): string {
  return commitment.deadline === null
    ? words.t('areas.when.made', { date: words.date(commitment.madeOn, 'short') })
    : words.t('areas.when.due', { date: words.date(commitment.deadline, 'short') });
}

function whenExpected(expectation: Known<Expectation>, words: Words): string {
  return expectation.horizon === null
    ? words.t('areas.when.said', { date: words.date(expectation.saidOn, 'short') })
    : words.t('areas.when.expected', { date: words.date(expectation.horizon, 'short') });
}

/** /areas/:id: what cooperation in this area rests on, who answers for it, what was promised, and what happened. */
export function AreaPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const record = useMemo(() => areaRecord(snapshot, id), [snapshot, id]);
  const ofArea = useMemo(() => ({ area: [id] }), [id]);
  if (record === null) return <UnknownArea id={id} />;
  const { area, documents, responsible, organisations, commitments, expectations, findings, corridors, events } =
    record;
  const counts: Readonly<Record<Section, number>> = {
    documents: documents.length,
    bodies: responsible.length + organisations.length,
    commitments: commitments.length,
    expectations: expectations.length,
    corridors: corridors.length,
    findings: findings.length,
    events: events.length,
  };
  const day = words.day(snapshot.day);
  const section = (name: Section) => ({
    id: name,
    question: words.t(`areas.section.${name}`),
    absence: counts[name] === 0 ? words.t(`areas.empty.${name}`, { day }) : null,
  });
  const overdue = commitments.filter((commitment) => isOverdue(commitment, snapshot.day)).length;
  const status = (wanted: readonly string[]) =>
    commitments.filter((one) => wanted.includes(one.status) && !isOverdue(one, snapshot.day)).length;
  return (
    <>
      <PageHead
        kicker={words.t('areas.area.kicker', { group: words.t(`area-group.${area.group}`) })}
        title={area.title}
        lede={<p>{area.summary}</p>}
      />
      <div className="add-record no-print">
        <AddToReport item={{ kind: 'record', record: 'area', id: area.id }} />
      </div>
      <nav className="area-sections no-print" aria-label={words.t('areas.area.sections')}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <PlaceLink place={name}>{words.t(`areas.link.${name}`)}</PlaceLink>{' '}
              <span className="muted">{words.number(counts[name])}</span>
            </li>
          ))}
        </ul>
      </nav>
      <div className="area-timeline">
        <FigureFrame figure={timeline} choices={ofArea} />
      </div>
      <AreaSection
        {...section('documents')}
        answer={words.t('areas.answer.documents', {
          count: documents.length,
          inForce: documents.filter((document) => IN_FORCE.includes(document.status)).length,
        })}
      >
        <EntryList
          items={documents.map((entry) => ({
            entry,
            mark: (
              <>
                <span className="marked marked-small">{words.t(`document-kind.${entry.kind}`)}</span>
                <EntryStatus entry={entry} day={snapshot.day} />
              </>
            ),
          }))}
        />
      </AreaSection>
      <AreaSection {...section('bodies')}>
        <AreaBodies notes={responsible} organisations={organisations} />
      </AreaSection>
      <AreaSection
        {...section('commitments')}
        answer={words.t('areas.answer.commitments', {
          count: commitments.length,
          met: status(['met']),
          partly: status(UNDER_WAY),
          open: status(['open', 'unknown']),
          overdue,
        })}
      >
        <EntryList
          items={commitments.map((entry) => ({
            entry,
            when: whenPromised(entry, words),
            late: isOverdue(entry, snapshot.day),
            mark: <EntryStatus entry={entry} day={snapshot.day} />,
          }))}
        />
      </AreaSection>
      <AreaSection
        {...section('expectations')}
        answer={words.t('areas.answer.expectations', { count: expectations.length })}
      >
        <EntryList
          items={expectations.map((entry) => ({
            entry,
            when: whenExpected(entry, words),
            mark: <EntryStatus entry={entry} day={snapshot.day} />,
          }))}
        />
      </AreaSection>
      <AreaSection {...section('corridors')}>
        <EntryList
          items={corridors.map((entry) => ({
            entry,
            mark: (
              <>
                <span className="marked marked-small">{words.t(`corridor-mode.${entry.mode}`)}</span>
                <EntryStatus entry={entry} day={snapshot.day} />
              </>
            ),
          }))}
        />
      </AreaSection>
      <AreaSection
        {...section('findings')}
        answer={words.t('areas.answer.findings', { count: findings.length })}
        after={
          record.tradeEntries > 0 && (
            <p className="area-answer">
              <Link to={hrefOf(paths.trade(), view)}>
                {words.t('areas.trade-entries', { count: record.tradeEntries })}
              </Link>
            </p>
          )
        }
      >
        <EntryList
          items={findings.map((entry) => ({
            entry,
            ...(entry.date === null ? { when: words.t('areas.when.undated') } : {}),
          }))}
        />
      </AreaSection>
      <AreaSection {...section('events')} answer={words.t('areas.answer.events', { count: events.length })}>
        <div className="area-events">
          <EntryList
            items={events.map((entry) => ({
              entry,
              mark: <EntryStatus entry={entry} day={snapshot.day} />,
            }))}
          />
        </div>
      </AreaSection>
    </>
  );
}
