import { Link } from 'react-router-dom';
import type { PlanKind } from '../../domain/commitment.ts';
import { EvidenceMark } from '../../figures/EvidenceMark.tsx';
import { entryTitle } from '../../figures/entryTitle.ts';
import type { SilentPaper } from '../../figures/promisePapers.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';

/** A plan that is known by its name alone: the papers, that their promises are not, and what was promised about them. */
export function SilentPlan({ kind, papers }: { kind: PlanKind; papers: readonly SilentPaper[] }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  return (
    <section className="promise-section" aria-labelledby={`plan-${kind}`}>
      <h2 id={`plan-${kind}`}>{words.t('action-plan.section', { kind: words.t(`plan-kind.${kind}`), count: 0 })}</h2>
      {papers.map(({ paper, about }) => (
        <div key={paper.id} className="promise-silent">
          <p>
            <Link to={hrefOf(entryPath(paper), view)}>
              {paper.fullTitle ?? entryTitle(paper, dataset.sides, words)}
            </Link>
          </p>
          <p>
            {paper.searchedUntil === null ? (
              words.t('action-plan.silent.known')
            ) : (
              <Absence>
                {words.t('action-plan.silent.searched', { day: words.day(paper.searchedUntil, 'short') })}
              </Absence>
            )}
          </p>
          {about.length > 0 && (
            <p>
              {words.t('action-plan.silent.bearing', { count: about.length })}{' '}
              {about.map((commitment, index) => (
                <span key={commitment.id}>
                  {index > 0 && '; '}
                  <Link to={hrefOf(entryPath(commitment), view)}>{commitment.title}</Link>
                </span>
              ))}
            </p>
          )}
          <EvidenceMark
            evidence={paper.evidence}
            confidence={paper.confidence}
            origins={paper.origins}
            title={entryTitle(paper, dataset.sides, words)}
            reportedLater={paper.reportedLater}
          />
        </div>
      ))}
    </section>
  );
}
