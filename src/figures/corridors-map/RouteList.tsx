import { StepLabel } from '../../charts/StatusLabel.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { countriesText, sinceText } from './describe.ts';
import { RouteDetails } from './RouteDetails.tsx';
import { factOf } from './routeFacts.ts';
import type { CorridorsModel } from './select.ts';

/** The routes as a list: what a press on the map does, it does by keyboard. */
export function RouteList({ model }: { model: CorridorsModel }) {
  const words = useWords();
  const [view, change] = useViewState();
  const [chosen] = model.chosen;
  return (
    <ul className="routes" aria-label={words.t('corridors.list')}>
      {model.routes.map((route) => {
        const isOpen = route.id === chosen?.id;
        const since = sinceText(route, words);
        const { text: length } = factOf(route, 'length', model, words);
        const { text: obstacles } = factOf(route, 'obstacles', model, words);
        return (
          <li key={route.id} id={route.id}>
            <h3>
              <button
                type="button"
                className="route-button"
                aria-expanded={isOpen}
                onClick={() =>
                  change({ entry: isOpen ? null : route.id, with: isOpen ? null : view.with }, { replace: true })
                }
              >
                {route.title}
              </button>
            </h3>
            <div className="entry-marks small">
              <span>{words.t(`corridor-mode.${route.mode}`)}</span>
              <StepLabel status={route.status} />
              {since !== null && <span className="muted">{words.t('corridors.since', { date: since })}</span>}
              <EvidenceMark
                evidence={route.evidence}
                confidence={route.confidence}
                origins={route.origins}
                reportedLater={route.reportedLater}
                title={route.title}
              />
            </div>
            <p className="route-line-text small muted">
              {countriesText(route, model.sides, words)}
              {length !== null && ` · ${length}`}
            </p>
            {obstacles !== null && !isOpen && (
              <p className="route-line-text small">{words.t('corridors.hindered', { obstacles })}</p>
            )}
            {isOpen && <RouteDetails route={route} model={model} />}
          </li>
        );
      })}
    </ul>
  );
}
