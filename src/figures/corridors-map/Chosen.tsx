import { Link } from 'react-router-dom';
import { StepLabel } from '../../charts/StatusLabel.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { serialiseViewState } from '../../viewState/viewState.ts';
import { sinceText } from './describe.ts';
import type { CorridorsModel } from './select.ts';

/** What was chosen, said under the map: its details stand in the list, which may be out of sight. */
export function Chosen({ model }: { model: CorridorsModel }) {
  const words = useWords();
  const [view] = useViewState();
  return (
    <div role="status" className="corridors-chosen small">
      {model.chosen.length === 0 && <p className="muted no-print">{words.t('corridors.choose')}</p>}
      {model.chosen.map((route, index) => {
        const since = sinceText(route, words);
        return (
          <p key={route.id}>
            <b>{route.title}</b> <StepLabel status={route.status} />{' '}
            {since !== null && words.t('corridors.since', { date: since })}{' '}
            {index === 0 && model.routes.includes(route) && (
              <Link to={{ search: serialiseViewState(view).toString(), hash: route.id }} preventScrollReset>
                {words.t('corridors.to-list')}
              </Link>
            )}
          </p>
        );
      })}
    </div>
  );
}
