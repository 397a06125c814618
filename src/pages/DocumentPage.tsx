import { Link, useParams } from 'react-router-dom';
import type { Document } from '../domain/document.ts';
import type { Known } from '../domain/knownOn.ts';
import { AddToReport } from '../figures/AddToReport.tsx';
import { CalendarButton } from '../figures/CalendarButton.tsx';
import { expectationsOf, isSigned } from '../figures/documentLife.ts';
import { EvidenceMark } from '../figures/EvidenceMark.tsx';
import { ExpectationRows } from '../figures/ExpectationRows.tsx';
import { RecordCitation } from '../figures/RecordCitation.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { Absence } from '../ui/Absence.tsx';
import { Notice } from '../ui/Notice.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { DocumentFacts } from './documents/DocumentFacts.tsx';
import { DocumentLifeLine } from './documents/DocumentLifeLine.tsx';
import { DocumentSignatories } from './documents/DocumentSignatories.tsx';
import { PageHead } from './PageHead.tsx';
import { EvidenceSection } from './record/EvidenceSection.tsx';
import { RecordNotFound } from './record/RecordNotFound.tsx';
import { RecordNotYetKnown } from './record/RecordNotYetKnown.tsx';
import { RecordSection } from './record/RecordSection.tsx';
import { RelatedList } from './record/RelatedList.tsx';
import { StatusHistory } from './record/StatusHistory.tsx';
import { VersionsList } from './record/VersionsList.tsx';
import './DocumentPage.css';

/** Says of a document that was not signed by the day what the reader is looking at. */
function NotSignedNotice({ document }: { document: Known<Document> }) {
  const words = useWords();
  const { day } = useSnapshot();
  if (isSigned(document) || document.status === 'lapsed') return null;
  return (
    <div className="document-notice">
      <Notice kind="plain" title={words.t(`status.${document.status}`)}>
        <p>{words.t('documents.page.not-signed', { day: words.day(day) })}</p>
      </Notice>
    </div>
  );
}

function DocumentRecord({ document }: { document: Known<Document> }) {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const expectations = expectationsOf(document, snapshot);
  const commitments = snapshot.commitments.filter((commitment) => commitment.document === document.id);
  const shown = new Set([...expectations, ...commitments].map(({ id }) => id));
  return (
    <>
      <PageHead
        kicker={words.t('documents.page.kicker', { kind: words.t(`document-kind.${document.kind}`) })}
        title={document.title}
        lede={
          <>
            {document.summary !== '' && <p>{document.summary}</p>}
            <EvidenceMark
              evidence={document.evidence}
              confidence={document.confidence}
              origins={document.origins}
              reportedLater={document.reportedLater}
              title={document.title}
            />
          </>
        }
      />
      <NotSignedNotice document={document} />
      <DocumentFacts document={document} />
      <div className="record-tools">
        <CalendarButton items={[{ entry: document }]} title={document.title} fileName={document.id} />
        <RecordCitation
          id={document.id}
          title={document.title}
          summary={document.summary}
          path={paths.document(document.id)}
        />
        <AddToReport item={{ kind: 'record', record: 'document', id: document.id }} />
      </div>
      <DocumentLifeLine document={document} expectations={expectations} />
      <DocumentSignatories document={document} />
      <StatusHistory steps={document.statusHistory} />
      <div id="expected">
        <RecordSection title={words.t('documents.page.expected')}>
          {expectations.length === 0 ? (
            <p>
              <Absence>{words.t('documents.page.nothing-expected', { day: words.day(snapshot.day) })}</Absence>
            </p>
          ) : (
            <ExpectationRows
              expectations={expectations}
              level="h3"
              label={words.t('documents.page.expected')}
              except={document.id}
            />
          )}
        </RecordSection>
      </div>
      <RelatedList title={words.t('documents.page.commitments')} ids={commitments.map(({ id }) => id)} />
      <VersionsList versions={document.versions} />
      <RelatedList ids={document.related.filter((id) => !shown.has(id))} />
      <EvidenceSection entry={document} />
      <p className="record-way-on">
        <Link to={hrefOf(paths.documents(), view)}>{words.t('documents.page.back')}</Link>
      </p>
    </>
  );
}

/** /documents/:id: one document as it was known on the day. Former ids lead to it, too. */
export function DocumentPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const snapshot = useSnapshot();
  const kicker = words.t('app.nav.documents');
  const known = snapshot.byId.get(id);
  if (known?.resource === 'documents') return <DocumentRecord key={known.id} document={known} />;
  const later = snapshot.dataset.entryById.get(id);
  if (later?.resource === 'documents') return <RecordNotYetKnown kicker={kicker} entry={later} />;
  return (
    <RecordNotFound kicker={kicker} id={id} listPath={paths.documents()} listLabel={words.t('documents.page.back')} />
  );
}
