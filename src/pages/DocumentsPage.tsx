import { useMemo } from 'react';
import { StepLabel } from '../charts/StatusLabel.tsx';
import { documentCount } from '../figures/document-count/index.ts';
import { documentStatus } from '../figures/document-status/index.ts';
import { documentFacets, filterDocuments, sortDocuments } from '../figures/documentFilter.ts';
import { documentsTable } from '../figures/documentsTable.ts';
import { EntryList } from '../figures/EntryList.tsx';
import { expectedAndActual } from '../figures/expected-and-actual/index.ts';
import { expectedToSigned } from '../figures/expected-to-signed/index.ts';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { ListTools } from '../figures/ListTools.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { DocumentChoices } from './documents/DocumentChoices.tsx';
import { DocumentFilters } from './documents/DocumentFilters.tsx';
import { PageHead } from './PageHead.tsx';
import './DocumentsPage.css';

/** /documents: what was expected, what was signed, what is in force. */
export function DocumentsPage() {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const { documents, facets } = useMemo(
    () => ({
      documents: sortDocuments(filterDocuments(snapshot, view), view.sort),
      facets: documentFacets(snapshot, view),
    }),
    [snapshot, view],
  );
  const total = snapshot.documents.length;
  const shown =
    documents.length === total
      ? words.t('documents.list.count-all', { count: total })
      : words.t('documents.list.count', { count: documents.length, total });
  return (
    <>
      <PageHead
        kicker={words.t('app.nav.documents')}
        title={words.t('documents.title')}
        lede={<p>{words.t('documents.lede')}</p>}
      />
      <DocumentFilters facets={facets} />
      <p className="documents-count" aria-live="polite">
        {shown}
      </p>
      {documents.length === 0 && (
        <p className="documents-none">
          {total === 0
            ? words.t('documents.list.none-known', { day: words.day(snapshot.day) })
            : words.t('documents.list.none')}
        </p>
      )}
      <DocumentChoices />
      <div className="documents-figures">
        <FigureFrame figure={documentStatus} />
        <FigureFrame figure={expectedToSigned} />
        <FigureFrame figure={expectedAndActual} />
        <FigureFrame figure={documentCount} />
      </div>
      <section className="documents-list" aria-labelledby="documents-list">
        <h2 id="documents-list">{words.t('documents.list')}</h2>
        <ListTools
          id="documents"
          title={words.t('documents.list')}
          count={documents.length}
          path={paths.documents()}
          table={(all) => documentsTable(documents, shown, snapshot, all)}
          list="documents"
          choices={view}
        />
        <EntryList
          label={words.t('documents.list')}
          items={documents.map((document) => ({
            entry: document,
            mark: (
              <>
                <span className="marked marked-small">{words.t(`document-kind.${document.kind}`)}</span>
                <StepLabel status={document.status} />
              </>
            ),
          }))}
        />
      </section>
    </>
  );
}
