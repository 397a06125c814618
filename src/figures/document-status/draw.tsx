import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { AreaLabel } from '../../charts/AreaLabel.tsx';
import { LifeAxisLabels, LifeLine } from '../../charts/LifeLine.tsx';
import { OutcomeLabel, StepLabel } from '../../charts/StatusLabel.tsx';
import { useDrawingWidth } from '../../charts/useDrawingWidth.ts';
import { DOCUMENT_STATUSES } from '../../domain/statusHistory.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { DocumentParties } from '../DocumentParties.tsx';
import { lifeText } from '../documentLife.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { EXPECTATION_STATES } from '../expectationOutcome.ts';
import { noReportText, stateText } from '../expectationText.ts';
import type { DrawProps } from '../figure.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import { expectedByText, expectedText, foundWhenText, missingText, shownText } from './describe.ts';
import type { DocumentRow, DocumentStatusModel } from './select.ts';
import './draw.css';

const WIDE = 900;
const MIDDLE = 560;

type Form = 'wide' | 'middle' | 'narrow';

function Expected({ row }: { row: DocumentRow }) {
  const words = useWords();
  const [view] = useViewState();
  const { expected, document } = row;
  if (expected === null) return <Absence>{words.t('documents.status.nothing-before')}</Absence>;
  const basis =
    expected.kind === 'step'
      ? {
          evidence: expected.step.evidence,
          confidence: expected.origins > 1 ? ('confirmed' as const) : ('reported' as const),
          origins: expected.origins,
          reportedLater: false,
        }
      : {
          evidence: expected.expectation.evidence,
          confidence: expected.expectation.confidence,
          origins: expected.expectation.origins,
          reportedLater: expected.expectation.reportedLater,
        };
  return (
    <div>
      {expectedText(row)} <span className="muted">({expectedByText(row, words)})</span>{' '}
      <EvidenceMark {...basis} title={words.t('documents.status.expected-of', { title: document.title })} />
      {expected.kind === 'statement' && expected.more > 0 && (
        <>
          {' '}
          <Link to={`${hrefOf(paths.document(document.id), view)}#expected`} className="small">
            {words.t('documents.status.more-statements', { count: expected.more })}
          </Link>
        </>
      )}
    </div>
  );
}

function Found({ row, model }: { row: DocumentRow; model: DocumentStatusModel }) {
  const words = useWords();
  const { document, expected, found } = row;
  const statement = expected?.kind === 'statement' ? expected : null;
  const missing = missingText(row, model.day, words);
  const noReport = statement && noReportText(statement.expectation, statement.outcome, model.day, words);
  const remark = statement?.expectation.outcomeNote ?? (expected?.kind === 'step' ? null : (found?.note ?? null));
  return (
    <>
      <div>
        <StepLabel status={document.status} /> <span className="ledger-when">{foundWhenText(row, words)}</span>
        {missing !== null && (
          <>
            {' '}
            <Absence>{missing}</Absence>
          </>
        )}
      </div>
      <div>
        {statement !== null && statement.outcome !== 'open' && (
          <>
            <b>
              <OutcomeLabel
                outcome={statement.outcome}
                text={words.t('documents.expectation.sentence', {
                  outcome: stateText(statement.expectation, statement.outcome, model.day, words),
                })}
              />
            </b>{' '}
          </>
        )}
        {remark !== null && <span className="muted">{remark} </span>}
        {noReport !== null && (
          <>
            <Absence>{noReport}</Absence>{' '}
          </>
        )}
        <EvidenceMark
          evidence={document.evidence}
          confidence={document.confidence}
          origins={document.origins}
          reportedLater={document.reportedLater}
          title={document.title}
        />
      </div>
    </>
  );
}

function Row({
  row,
  model,
  form,
  lineWidth,
}: {
  row: DocumentRow;
  model: DocumentStatusModel;
  form: Form;
  lineWidth: number;
}) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const { document } = row;
  const area = document.areas[0] === undefined ? undefined : dataset.areaById.get(document.areas[0]);
  return (
    <li className="ledger-row">
      <div className="ledger-name">
        <h3>
          <Link to={hrefOf(entryPath(document), view)}>{document.title}</Link>
        </h3>
        <div className="ledger-sub">
          <span className="marked marked-small">{words.t(`document-kind.${document.kind}`)}</span>
          {area !== undefined && <AreaLabel group={area.group} />}
          <DocumentParties parties={row.parties} />
        </div>
      </div>
      <div className="ledger-life">
        <LifeLine
          life={row.life}
          axis={model.axis}
          width={lineWidth}
          summary={words.t('documents.life.summary', { title: document.title, life: lifeText(row.life, words) })}
          withYears={form === 'narrow'}
        />
      </div>
      <dl className="ledger-words">
        <div>
          <dt>{words.t('documents.status.expected')}</dt>
          <dd>
            <Expected row={row} />
          </dd>
        </div>
        <div>
          <dt>{words.t('documents.status.found')}</dt>
          <dd>
            <Found row={row} model={model} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

/** The marks that the rows hold, named once. */
function Key({ model }: { model: DocumentStatusModel }): ReactNode {
  const steps = new Set(model.rows.flatMap(({ life }) => life.steps.map(({ status }) => status)));
  return (
    <ul className="ledger-key">
      {DOCUMENT_STATUSES.filter((status) => steps.has(status)).map((status) => (
        <li key={status}>
          <StepLabel status={status} />
        </li>
      ))}
      {EXPECTATION_STATES.filter((state) => model.outcomes.includes(state)).map((state) => (
        <li key={state}>
          <OutcomeLabel outcome={state} />
        </li>
      ))}
    </ul>
  );
}

/** Px of the column of the lines by the style sheet, until it is measured. */
function lineRoom(form: Form, width: number): number {
  if (form === 'narrow') return width;
  return form === 'middle' ? ((width - 24) * 3) / 5 : width - 48 - 656;
}

export function DrawDocumentStatus({ model, width }: DrawProps<DocumentStatusModel>) {
  const words = useWords();
  const [view] = useViewState();
  const form: Form = width >= WIDE ? 'wide' : width >= MIDDLE ? 'middle' : 'narrow';
  const [lineRef, lineWidth] = useDrawingWidth<HTMLDivElement>(Math.round(lineRoom(form, width)));
  const rows = (some: readonly DocumentRow[]) => (
    <ul>
      {some.map((row) => (
        <Row key={row.document.id} row={row} model={model} form={form} lineWidth={lineWidth} />
      ))}
    </ul>
  );
  const rest = model.rows.slice(model.open);
  return (
    <div className={`ledger ledger-${form}`}>
      <div className="ledger-shown">
        <p>{shownText(model, words)}</p>
        {model.rows.length < model.total && model.firstYear !== null && (
          <Link to={hrefOf(paths.documents(), view, { from: String(model.firstYear) })} preventScrollReset>
            {words.t('documents.status.show-all', { total: model.total, year: String(model.firstYear) })}
          </Link>
        )}
      </div>
      <Key model={model} />
      <div className="ledger-head" aria-hidden="true">
        <span>{words.t('documents.column.document')}</span>
        <div ref={lineRef}>
          {form !== 'narrow' && (
            <LifeAxisLabels axis={model.axis} width={lineWidth} dayLabel={words.day(model.day, 'short')} />
          )}
        </div>
        <span>{words.t('documents.status.head')}</span>
      </div>
      {rows(model.rows.slice(0, model.open))}
      {rest.length > 0 && (
        <details className="ledger-rest">
          <summary>{words.t('documents.status.rest', { count: rest.length })}</summary>
          {rows(rest)}
        </details>
      )}
    </div>
  );
}
