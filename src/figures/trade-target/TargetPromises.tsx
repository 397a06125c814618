import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { growthTexts, stoodTexts } from './describe.ts';
import type { TradeTargetModel } from './select.ts';
import './draw.css';

/** Who promised the goal, when, for when, and what growth a year that would take from each side's count. */
export function TargetPromises({ model }: { model: TradeTargetModel }) {
  const words = useWords();
  const [view] = useViewState();
  const headId = useId();
  // The first, and those that can be held to a day; the table has all.
  const shown = model.promises.filter(({ target }, index) => index === 0 || target.deadline !== null);
  const others = model.promises.filter((promise) => !shown.includes(promise));
  const last = others.at(-1);
  return (
    <>
      <p id={headId} className="target-promises-head">
        {words.t('trade.target.promised')}
      </p>
      <ol className="target-promises" aria-labelledby={headId}>
        {shown.map((promise) => {
          const { target } = promise;
          const growths = growthTexts(promise, model, words);
          const stood = stoodTexts(promise, model, words);
          return (
            <li key={target.id} className="target-promise">
              <span className="muted">{words.date(target.saidOn, 'short')}</span>
              <Link to={hrefOf(`${paths.trade()}#${target.id}`, view)}>
                {words.list(target.saidBy.map((actor) => actor.name))}
              </Link>
              <span>
                {target.deadline === null ? (
                  <Absence>{target.deadlineText ?? words.t('trade.target.no-deadline')}</Absence>
                ) : (
                  words.t('date.by', { date: words.date(target.deadline, 'short') })
                )}
              </span>
              <div>
                {growths.length > 0 && <p>{words.t('trade.target.takes', { growths: words.list(growths) })}</p>}
                <p className="muted">
                  {stood.length === 0
                    ? words.t('trade.target.stood-none')
                    : words.t('trade.target.stood-then', { values: words.list(stood) })}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      {last !== undefined && (
        <p className="small muted">
          {words.t('trade.target.more', { count: others.length, last: words.date(last.target.saidOn) })}
        </p>
      )}
    </>
  );
}
