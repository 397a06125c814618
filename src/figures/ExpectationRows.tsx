import { Link } from 'react-router-dom';
import { AreaLabel } from '../charts/AreaLabel.tsx';
import { OutcomeLabel } from '../charts/StatusLabel.tsx';
import { countOrigins } from '../domain/evidence.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Known, KnownEntry } from '../domain/knownOn.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Absence } from '../ui/Absence.tsx';
import { entryPath } from '../viewState/entryHref.ts';
import { hrefOf } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { entryTitle } from './entryTitle.ts';
import { outcomeOf } from './expectationOutcome.ts';
import { forWhenText, noReportText, outcomeSentence, saidText } from './expectationText.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import './ExpectationRows.css';

/** What it is about, in which area, and where it was said. */
function Name({ expectation, level }: { expectation: Known<Expectation>; level: 'h3' | 'h4' }) {
  const { dataset } = useSnapshot();
  const Heading = level;
  const area = expectation.areas[0] === undefined ? undefined : dataset.areaById.get(expectation.areas[0]);
  return (
    <div>
      <Heading className="expectation-title">{expectation.title}</Heading>
      <div className="expectation-refs">
        {area !== undefined && <AreaLabel group={area.group} />}
        <EvidenceMark
          evidence={expectation.evidence}
          confidence={expectation.confidence}
          origins={expectation.origins}
          reportedLater={expectation.reportedLater}
          title={expectation.title}
        />
      </div>
    </div>
  );
}

/** What was said, by whom, when, for when. */
function Said({ expectation }: { expectation: Known<Expectation> }) {
  const words = useWords();
  const forWhen = forWhenText(expectation, 'long', words);
  return (
    <div>
      <p>{expectation.summary}</p>
      <p className="muted small">
        {saidText(expectation, 'long', words)}
        {' · '}
        {forWhen === null
          ? words.t('documents.expectation.no-time')
          : words.t('documents.expectation.for', { forWhen })}
      </p>
    </div>
  );
}

/** What came of it by the day, with its own sources and the records that tell of it. */
function Came({ expectation, except }: { expectation: Known<Expectation>; except: string | undefined }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset, byId, day } = useSnapshot();
  const state = outcomeOf(expectation, day);
  const noReport = noReportText(expectation, state, day, words);
  const refs = new Set<KnownEntry>(expectation.outcomeRefs.flatMap((id) => byId.get(id) ?? []));
  const others = [...refs].filter(({ id }) => id !== except);
  const { outcomeEvidence } = expectation;
  const origins = countOrigins(outcomeEvidence, (id) => dataset.sourceById.get(id));
  return (
    <div>
      <div>
        <span className="expectation-outcome">
          <OutcomeLabel outcome={state} text={outcomeSentence(expectation, state, day, words)} />
        </span>{' '}
        {expectation.outcomeNote}{' '}
        {noReport !== null && (
          <>
            <Absence>{noReport}</Absence>{' '}
          </>
        )}
        {outcomeEvidence.length > 0 && (
          <EvidenceMark
            evidence={outcomeEvidence}
            confidence={origins > 1 ? 'confirmed' : 'reported'}
            origins={origins}
            title={words.t('documents.expectation.outcome-of', { title: expectation.title })}
          />
        )}
      </div>
      {others.length > 0 && (
        <ul className="expectation-refs" aria-label={words.t('documents.expectation.refs')}>
          {others.map((entry) => (
            <li key={entry.id}>
              <Link to={hrefOf(entryPath(entry), view)}>{entryTitle(entry, dataset.sides, words)}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export interface ExpectationRowsProps {
  readonly expectations: readonly Known<Expectation>[];
  /** Level of the headings, under the one that stands above the rows. */
  readonly level: 'h3' | 'h4';
  /** The rows are where the address of an expectation leads to. */
  readonly anchors?: boolean;
  readonly label?: string;
  /** Id of the entry on whose page the rows stand: it needs no link to itself. */
  readonly except?: string;
}

/** Expectations in their first wording, each beside what came of it by the day. */
export function ExpectationRows({ expectations, level, anchors = false, label, except }: ExpectationRowsProps) {
  return (
    <ul className="expectations" aria-label={label}>
      {expectations.map((expectation) => (
        <li key={expectation.id} id={anchors ? expectation.id : undefined} className="expectation">
          <Name expectation={expectation} level={level} />
          <Said expectation={expectation} />
          <Came expectation={expectation} except={except} />
        </li>
      ))}
    </ul>
  );
}
