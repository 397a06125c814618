import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { StepLabel } from '../../charts/StatusLabel.tsx';
import type { Document } from '../../domain/document.ts';
import type { Amount, Place } from '../../domain/entry.ts';
import type { Known } from '../../domain/knownOn.ts';
import { AreaLinks } from '../../figures/AreaLinks.tsx';
import { isSigned } from '../../figures/documentLife.ts';
import { entryTitle } from '../../figures/entryTitle.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { Absence } from '../../ui/Absence.tsx';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import './DocumentFacts.css';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PlaceText({ place }: { place: Place | null }) {
  const words = useWords();
  const { sides } = useSnapshot().dataset;
  const country = place?.country == null ? null : countryName(sides, place.country, words);
  const parts = [place?.name ?? null, country].filter((part) => part !== null);
  return parts.length === 0 ? <Absence>{words.t('absence.not-stated')}</Absence> : parts.join(', ');
}

function amountText({ value, currency, unit, measures }: Amount, words: Words): string {
  const amount = words.t('documents.page.amount', { value: words.number(value), currency, unit });
  return measures === undefined ? amount : words.t('documents.page.amount-of', { amount, measures });
}

/** The full title, and whether it is the paper's own. Before a signature it is not told: it became known with the paper. */
function FullTitle({ document }: { document: Known<Document> }) {
  const words = useWords();
  const { isToday } = useSnapshot();
  const told = isToday || isSigned(document) ? document.fullTitle : null;
  if (told === null) return <Absence>{words.t('absence.not-known-yet')}</Absence>;
  return (
    <>
      {told}{' '}
      <span className="muted small">
        {words.t(document.fullTitleFormal ? 'documents.page.title-formal' : 'documents.page.title-descriptive')}
      </span>
    </>
  );
}

/** Kind, title, status, signature, occasion, value and period of a document as known on the day. */
export function DocumentFacts({ document }: { document: Known<Document> }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset, byId } = useSnapshot();
  const occasion = document.occasion === null ? undefined : byId.get(document.occasion);
  const signed = isSigned(document);
  return (
    <dl className="document-facts">
      <div className="document-full-title">
        <dt>{words.t('documents.page.full-title')}</dt>
        <dd>
          <FullTitle document={document} />
        </dd>
      </div>
      <Fact name={words.t('documents.column.kind')}>{words.t(`document-kind.${document.kind}`)}</Fact>
      <Fact name={words.t('documents.column.status')}>
        <StepLabel status={document.status} />
      </Fact>
      <Fact name={words.t('documents.page.signed')}>
        {document.signed === null ? (
          <Absence>{words.t('documents.status.no-signature')}</Absence>
        ) : (
          words.date(document.signed)
        )}
      </Fact>
      {signed && (
        <Fact name={words.t('documents.page.signed-at')}>
          <PlaceText place={document.signedAt} />
        </Fact>
      )}
      {occasion !== undefined && (
        <Fact name={words.t('documents.page.occasion')}>
          <Link to={hrefOf(entryPath(occasion), view)}>{entryTitle(occasion, dataset.sides, words)}</Link>
        </Fact>
      )}
      {document.value !== undefined && (
        <Fact name={words.t('documents.page.value')}>{amountText(document.value, words)}</Fact>
      )}
      {document.period !== undefined && (
        <Fact name={words.t('documents.page.period')}>{words.date(document.period)}</Fact>
      )}
      {document.areas.length > 0 && (
        <Fact name={words.t('documents.page.areas')}>
          <AreaLinks ids={document.areas} />
        </Fact>
      )}
    </dl>
  );
}
