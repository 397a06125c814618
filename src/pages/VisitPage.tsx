import { Link, useParams } from 'react-router-dom';
import type { Known } from '../domain/knownOn.ts';
import type { Visit } from '../domain/visit.ts';
import { AddToReport } from '../figures/AddToReport.tsx';
import { CalendarButton } from '../figures/CalendarButton.tsx';
import { EvidenceMark } from '../figures/EvidenceMark.tsx';
import { RecordCitation } from '../figures/RecordCitation.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { tookPlace } from '../figures/visitFilter.ts';
import { visitJsonLd } from '../figures/visitJsonLd.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Notice } from '../ui/Notice.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { JsonLd } from './JsonLd.tsx';
import { PageHead } from './PageHead.tsx';
import { EvidenceSection } from './record/EvidenceSection.tsx';
import { RecordNotFound } from './record/RecordNotFound.tsx';
import { RecordNotYetKnown } from './record/RecordNotYetKnown.tsx';
import { RecordSection } from './record/RecordSection.tsx';
import { RelatedList } from './record/RelatedList.tsx';
import { StatusHistory } from './record/StatusHistory.tsx';
import { VersionsList } from './record/VersionsList.tsx';
import { VisitFacts } from './visits/VisitFacts.tsx';
import { VisitPeople } from './visits/VisitPeople.tsx';
import { VisitProgramme } from './visits/VisitProgramme.tsx';
import './VisitPage.css';

/** Says of a visit that was only announced what the reader is looking at. */
function NotHeldNotice({ visit }: { visit: Known<Visit> }) {
  const words = useWords();
  const { day } = useSnapshot();
  if (tookPlace(visit) || visit.status !== 'announced') return null;
  const overdue = visit.date.latest < day;
  return (
    <div className="visit-notice">
      <Notice kind="plain" title={words.t('status.announced')}>
        <p>{words.t(overdue ? 'visits.page.overdue' : 'visits.page.upcoming', { day: words.day(day) })}</p>
      </Notice>
    </div>
  );
}

function VisitRecord({ visit }: { visit: Known<Visit> }) {
  const words = useWords();
  const [view] = useViewState();
  return (
    <>
      <PageHead
        kicker={words.t('app.nav.visits')}
        title={visit.title}
        lede={
          <>
            {visit.summary !== '' && <p>{visit.summary}</p>}
            <EvidenceMark
              evidence={visit.evidence}
              confidence={visit.confidence}
              origins={visit.origins}
              reportedLater={visit.reportedLater}
              title={visit.title}
            />
          </>
        }
      />
      <JsonLd data={visitJsonLd(visit, absoluteAddress(paths.visit(visit.id)))} />
      <NotHeldNotice visit={visit} />
      <VisitFacts visit={visit} />
      <div className="record-tools">
        <CalendarButton items={[{ entry: visit }]} title={visit.title} fileName={visit.id} />
        <RecordCitation id={visit.id} title={visit.title} summary={visit.summary} path={paths.visit(visit.id)} />
        <AddToReport item={{ kind: 'record', record: 'visit', id: visit.id }} />
      </div>
      <StatusHistory steps={visit.statusHistory} />
      <VisitPeople visit={visit} />
      <VisitProgramme items={visit.programme} />
      <RelatedList title={words.t('visits.page.outcomes')} ids={visit.outcomes} />
      {visit.outcomesText.length > 0 && (
        <RecordSection title={words.t('visits.page.outcomes-text')}>
          <ul className="visit-results">
            {visit.outcomesText.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </RecordSection>
      )}
      <VersionsList versions={visit.versions} />
      <RelatedList ids={visit.related} />
      <EvidenceSection entry={visit} />
      <p className="record-way-on">
        <Link to={hrefOf(paths.visits(), view)}>{words.t('visits.page.back')}</Link>
      </p>
    </>
  );
}

/** /visits/:id: one visit, meeting or call as it was known on the day. Former ids lead to it, too. */
export function VisitPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const snapshot = useSnapshot();
  const kicker = words.t('app.nav.visits');
  const known = snapshot.byId.get(id);
  if (known?.resource === 'visits') return <VisitRecord key={known.id} visit={known} />;
  const later = snapshot.dataset.entryById.get(id);
  if (later?.resource === 'visits') return <RecordNotYetKnown kicker={kicker} entry={later} />;
  return <RecordNotFound kicker={kicker} id={id} listPath={paths.visits()} listLabel={words.t('visits.page.back')} />;
}
