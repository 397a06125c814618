import './DataPage.css';
import { REFERENCE_RESOURCES } from '../domain/dataset.ts';
import { dataCoverage } from '../figures/data-coverage/index.ts';
import { EntryList } from '../figures/EntryList.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { CONFIDENCES, selectPackageSummary } from '../figures/packageSummary.ts';
import { RecordCitation } from '../figures/RecordCitation.tsx';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { sourceBalance } from '../figures/source-balance/index.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { isOneFile } from '../viewState/isOneFile.ts';
import { paths } from '../viewState/paths.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import { PackageFile } from './data/PackageFile.tsx';
import { JsonLd } from './JsonLd.tsx';
import { PageHead } from './PageHead.tsx';
import './PersonPage.css';

/** /data: what the data package holds, how far it reaches, what it disputes, and how to take it away or add to it. */
export function DataPage() {
  const words = useWords();
  const snapshot = useSnapshot();
  const { dataset } = snapshot;
  const summary = selectPackageSummary(snapshot);
  const references = REFERENCE_RESOURCES.map((resource) => ({ resource, rows: dataset[resource].length }));
  return (
    <>
      <PageHead
        kicker={words.t('data.kicker')}
        title={words.t('data.title')}
        lede={
          <>
            <p>
              {words.t('data.lede', {
                title: dataset.title,
                version: dataset.version,
                day: words.day(dataset.asOf),
                entries: summary.entries,
                sources: snapshot.sources.length,
              })}
            </p>
            <p>
              {words.t('data.origins', {
                share: words.percent(summary.entries === 0 ? 0 : summary.multipleOrigins / summary.entries),
              })}
            </p>
          </>
        }
      />
      <JsonLd
        data={{
          '@type': 'Dataset',
          name: dataset.title,
          version: dataset.version,
          dateModified: dataset.asOf,
          license: dataset.licence.url,
          url: absoluteAddress('/data'),
          isAccessibleForFree: true,
          // In one file the package has no address of its own.
          ...(isOneFile ? {} : { distribution: distribution(dataset.address, summary.resources) }),
        }}
      />
      <section className="record-section">
        <h2>{words.t('data.resources')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        <section className="table-scroll" tabIndex={0} aria-label={words.t('data.resources')}>
          <table>
            <caption>{words.t('data.resources.caption', { day: words.day(snapshot.day) })}</caption>
            <thead>
              <tr>
                <th scope="col">{words.t('data.column.resource')}</th>
                <th scope="col" className="numeric">
                  {words.t('data.column.rows')}
                </th>
                {CONFIDENCES.map((confidence) => (
                  <th key={confidence} scope="col" className="numeric">
                    {words.t(`confidence.${confidence}`)}
                  </th>
                ))}
                <th scope="col" className="numeric">
                  {words.t('data.column.single-origin')}
                </th>
                <th scope="col">{words.t('data.column.download')}</th>
              </tr>
            </thead>
            <tbody>
              {summary.resources.map(({ resource, rows, byConfidence, singleOrigin }) => (
                <tr key={resource}>
                  <th scope="row">{words.t(`data.resource.${resource}`)}</th>
                  <td className="numeric">{rows}</td>
                  {CONFIDENCES.map((confidence) => (
                    <td key={confidence} className="numeric">
                      {byConfidence[confidence]}
                    </td>
                  ))}
                  <td className="numeric">{singleOrigin}</td>
                  <td>
                    <Downloads address={dataset.address} resource={resource} />
                  </td>
                </tr>
              ))}
              {references.map(({ resource, rows }) => (
                <tr key={resource}>
                  <th scope="row">{words.t(`data.resource.${resource}`)}</th>
                  <td className="numeric">{rows}</td>
                  <td colSpan={CONFIDENCES.length + 1} className="muted small">
                    {words.t('data.reference')}
                  </td>
                  <td>
                    <Downloads address={dataset.address} resource={resource} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className="no-print">
          <RecordCitation id="data" title={dataset.title} path={paths.data()} whole />
        </div>
        <p className="small">
          <PackageFile address={dataset.address} path="datapackage.json">
            {words.t('data.descriptor')}
          </PackageFile>
        </p>
      </section>
      <FigureFrame figure={dataCoverage} />
      <FigureFrame figure={sourceBalance} />
      <section className="record-section">
        <h2>{words.t('data.disputes', { count: summary.disputes.length })}</h2>
        <EntryList items={summary.disputes.map((entry) => ({ entry }))} />
      </section>
      <section className="record-section">
        <h2>{words.t('data.absences', { count: summary.absences.length })}</h2>
        <EntryList
          items={summary.absences.map((entry) => ({
            entry,
            key: `absence ${entry.id}`,
            text:
              entry.searchedUntil === null
                ? null
                : words.t('absence.no-report-by', { day: words.day(entry.searchedUntil) }),
          }))}
        />
      </section>
      <section className="record-section">
        <h2>{words.t('data.contribute')}</h2>
        <p>{words.t('data.contribute.how')}</p>
        <p>
          <a href={dataset.licence.url}>{words.t('data.licence', { licence: dataset.licence.title })}</a>
        </p>
      </section>
    </>
  );
}

/** Where the package is, and each resource of it as CSV, for the description of the page in schema.org. */
function distribution(address: string, resources: readonly { readonly resource: string }[]) {
  return [
    { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: address },
    ...resources.map(({ resource }) => ({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: new URL(`csv/${resource}.csv`, address).href,
    })),
  ];
}

function Downloads({ address, resource }: { address: string; resource: string }) {
  return (
    <>
      <PackageFile address={address} path={`${resource}.json`} className="download" download>
        JSON
      </PackageFile>{' '}
      <PackageFile address={address} path={`csv/${resource}.csv`} className="download" download>
        CSV
      </PackageFile>
    </>
  );
}
