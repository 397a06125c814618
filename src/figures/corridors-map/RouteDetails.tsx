import { StepLabel } from '../../charts/StatusLabel.tsx';
import type { Corridor } from '../../domain/corridor.ts';
import { countOrigins, evidenceKnownOn } from '../../domain/evidence.ts';
import type { Known } from '../../domain/knownOn.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { useSnapshot } from '../SnapshotContext.tsx';
import { Bearing } from './Bearing.tsx';
import { Comparison } from './Comparison.tsx';
import { withoutPlaceText } from './describe.ts';
import { Facts } from './Facts.tsx';
import { versionsThatDiffer } from './routeFacts.ts';
import type { CorridorsModel } from './select.ts';
import { Versions } from './Versions.tsx';

/** The places in their order; where two that follow each other lie in two countries, there is a border between them. */
function Places({ route }: { route: Corridor }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  return (
    <ol className="route-places small">
      {route.nodes.map((node, index) => {
        const before = route.nodes[index - 1];
        const crosses = before !== undefined && before.country !== node.country;
        return (
          <li key={`${node.name} ${node.country}`}>
            {crosses && (
              <span className="route-border">
                {words.t('corridors.border', { country: countryName(dataset.sides, node.country, words) })}
              </span>
            )}
            {node.name}
            {index === 0 && ` (${countryName(dataset.sides, node.country, words)})`}
            {node.basis === 'waypoint' && <span className="muted"> {words.t('corridors.waypoint')}</span>}
            {node.lat === null && <span className="muted"> {words.t('corridors.not-drawn')}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function Steps({ route }: { route: Known<Corridor> }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  return (
    <ol className="route-steps small">
      {route.statusHistory.map((step) => {
        const date = step.date === null ? words.t('date.none') : words.date(step.date, 'short');
        const origins = countOrigins(step.evidence, (id) => dataset.sourceById.get(id));
        return (
          <li key={`${step.status} ${step.date?.text} ${step.note}`}>
            <span className="muted">{date}</span> <StepLabel status={step.status} /> {step.note}
            {step.evidence.length > 0 && (
              <EvidenceMark
                evidence={step.evidence}
                confidence={origins > 1 ? 'confirmed' : 'reported'}
                origins={origins}
                title={`${route.title}, ${words.t(`status.${step.status}`)}, ${date}`}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Parts with a length or state of their own, as far as their sources were there on the day. */
function Sections({ route }: { route: Corridor }) {
  const words = useWords();
  const { dataset, day, isToday } = useSnapshot();
  const find = (id: string) => dataset.sourceById.get(id);
  const sections = isToday
    ? route.sections
    : route.sections.filter(({ evidence }) => evidenceKnownOn(evidence, day, find).length > 0);
  if (sections.length === 0) return null;
  return (
    <>
      <h4>{words.t('corridors.sections')}</h4>
      <ul className="route-sections small">
        {sections.map((section) => (
          <li key={section.section}>
            {section.section}
            {section.lengthKm !== null && `, ${words.t('corridors.km', { km: words.number(section.lengthKm) })}`}
            {isToday && section.status !== null && (
              <>
                {' '}
                <StepLabel status={section.status} />
              </>
            )}
            {isToday && section.note !== undefined && <span className="muted"> {section.note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything on record of one route, opened where it stands in the list. */
export function RouteDetails({ route, model }: { route: Known<Corridor>; model: CorridorsModel }) {
  const words = useWords();
  const [view, change] = useViewState();
  const withoutPlace = withoutPlaceText(route, model.sides, words);
  const others = model.routes.filter(({ id }) => id !== route.id);
  return (
    <div className="route-details">
      <p className="small">{route.summary}</p>
      {route.note !== null && (
        <p className="small">
          <b>{words.t('records.note')}:</b> {route.note}
        </p>
      )}
      <h4>{words.t('corridors.places')}</h4>
      <Places route={route} />
      {withoutPlace !== null && <p className="small muted">{withoutPlace}</p>}
      <h4>{words.t('records.history')}</h4>
      <Steps route={route} />
      <Sections route={route} />
      <Facts route={route} model={model} />
      {!model.isToday && <p className="small muted">{words.t('corridors.only-today')}</p>}
      <Versions versions={versionsThatDiffer(route)} />
      <Bearing route={route} />
      {route.searchedUntil !== null && (
        <p className="small muted">{words.t('records.searched-until', { day: words.day(route.searchedUntil) })}</p>
      )}
      {others.length > 0 && (
        <label className="small no-print">
          {words.t('corridors.compare')}{' '}
          <select
            value={others.some(({ id }) => id === view.with) ? (view.with ?? '') : ''}
            onChange={(event) => change({ with: event.currentTarget.value || null }, { replace: true })}
          >
            <option value="">{words.t('corridors.compare-none')}</option>
            {others.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Comparison model={model} />
    </div>
  );
}
