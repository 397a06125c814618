import type { CorridorMode } from '../domain/corridor.ts';
import type { CorridorStatus } from '../domain/statusHistory.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Glyph } from './marks/Glyph.tsx';
import { RouteLine } from './RouteLine.tsx';
import './CorridorMap.css';

const WIDTH = 36;
const SAMPLE = `M1 7H${WIDTH - 1}`;

export interface CorridorMapKeyProps {
  /** Those that are drawn. */
  readonly modes: readonly CorridorMode[];
  readonly statuses: readonly CorridorStatus[];
}

/** What the forms and inks of the lines mean; the list beside the map says mode and status of every route in words. */
export function CorridorMapKey({ modes, statuses }: CorridorMapKeyProps) {
  const words = useWords();
  return (
    <ul className="map-key" aria-hidden="true">
      {modes.map((mode) => (
        <li key={mode} className="marked marked-small">
          <Glyph width={WIDTH} height={14}>
            <g className="route-pilot">
              <RouteLine d={SAMPLE} mode={mode} />
            </g>
          </Glyph>
          <span>{words.t(`corridor-mode.${mode}`)}</span>
        </li>
      ))}
      {statuses.map((status) => (
        <li key={status} className="marked marked-small">
          <Glyph width={WIDTH} height={14}>
            <g className={`route-${status}`}>
              <RouteLine d={SAMPLE} mode="road" />
              {status === 'suspended' && <path d="M13 2l10 10m0-10l-10 10" className="route-cross" />}
            </g>
          </Glyph>
          <span>{words.t(`status.${status}`)}</span>
        </li>
      ))}
    </ul>
  );
}
