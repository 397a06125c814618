import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { nearest } from '../domain/nearest.ts';
import type { Source } from '../domain/source.ts';
import { AddToReport } from '../figures/AddToReport.tsx';
import { CiteButton } from '../figures/CiteButton.tsx';
import { EntryList } from '../figures/EntryList.tsx';
import { publishedText } from '../figures/publishedText.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { SourceList } from '../figures/SourceList.tsx';
import { entriesBySource } from '../figures/sourceUse.ts';
import { countryName } from '../i18n/countryName.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Notice } from '../ui/Notice.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { PageHead } from './PageHead.tsx';
import './SourcesPage.css';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Facts({ source, sharing }: { source: Source; sharing: number }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const languages = new Intl.DisplayNames([words.locale], { type: 'language' });
  return (
    <dl className="source-facts">
      <Fact name={words.t('sources.page.publisher')}>{source.publisher}</Fact>
      <Fact name={words.t('sources.page.published')}>{publishedText(source, words)}</Fact>
      <Fact name={words.t('sources.page.kind')}>{words.t(`source-kind.${source.kind}`)}</Fact>
      <Fact name={words.t('sources.page.side')}>
        {source.side === null ? words.t('third-party') : countryName(dataset.sides, source.side, words)}
      </Fact>
      <Fact name={words.t('sources.page.language')}>{languages.of(source.language)}</Fact>
      <Fact name={words.t('sources.page.address')}>
        {source.url === null ? (
          words.t('sources.page.no-address')
        ) : (
          <a href={source.url} rel="noreferrer">
            {source.url}
          </a>
        )}
      </Fact>
      {source.carriedFrom !== undefined && <Fact name={words.t('sources.page.relays')}>{source.carriedFrom}</Fact>}
      {source.originalPublisher !== undefined && (
        <Fact name={words.t('sources.page.original')}>{source.originalPublisher}</Fact>
      )}
      {source.licence !== undefined && <Fact name={words.t('sources.page.licence')}>{source.licence}</Fact>}
      {source.vintage !== undefined && <Fact name={words.t('sources.page.vintage')}>{source.vintage}</Fact>}
      {source.note !== undefined && <Fact name={words.t('sources.page.note')}>{source.note}</Fact>}
      <Fact name={words.t('sources.page.origin')}>
        {sharing === 0
          ? words.t('sources.page.origin-alone')
          : words.t('sources.page.origin-shared', { count: sharing })}
      </Fact>
    </dl>
  );
}

function NoSuchSource({ id }: { id: string }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const meant = nearest(id, dataset.sourceById.keys(), 5);
  return (
    <>
      <PageHead
        kicker={words.t('app.nav.sources')}
        title={words.t('sources.not-found.title')}
        lede={<p>{words.t('sources.not-found.text', { id })}</p>}
      />
      {meant.length > 0 && <SourceList ids={meant} dataset={dataset} />}
      <p style={{ marginBlock: '1.5rem' }}>
        <Link to={hrefOf(paths.sources(), view)}>{words.t('sources.not-found.back')}</Link>
      </p>
    </>
  );
}

/** /sources/:id: one publication, what relays the same release, and every record that rests on it. */
export function SourcePage() {
  const words = useWords();
  const { id = '' } = useParams();
  const snapshot = useSnapshot();
  const source = snapshot.dataset.sourceById.get(id);
  if (source === undefined) return <NoSuchSource id={id} />;
  const sharing = snapshot.sources.filter((other) => other.origin === source.origin && other.id !== source.id);
  const entries = entriesBySource(snapshot).get(id) ?? [];
  return (
    <>
      <PageHead kicker={words.t('app.nav.sources')} title={source.title} />
      {source.published.latest > snapshot.day && !snapshot.isToday && (
        <Notice kind="plain" title={words.t('sources.page.later', { day: words.day(snapshot.day) })}>
          {null}
        </Notice>
      )}
      <Facts source={source} sharing={sharing.length} />
      <div className="add-record no-print">
        <CiteButton cited={{ kind: 'source', source }} />
        <AddToReport item={{ kind: 'record', record: 'source', id: source.id }} />
      </div>
      <section className="source-section">
        <h2>{words.t('sources.page.entries')}</h2>
        {entries.length === 0 ? (
          <p className="muted">{words.t('sources.page.no-entries')}</p>
        ) : (
          <EntryList items={entries.map((entry) => ({ entry }))} />
        )}
      </section>
      {sharing.length > 0 && (
        <section className="source-section">
          <h2>{words.t('sources.page.same-origin')}</h2>
          <SourceList ids={sharing.map((other) => other.id)} dataset={snapshot.dataset} />
        </section>
      )}
    </>
  );
}
