import { SideLabel } from '../../charts/SideLabel.tsx';
import type { Known } from '../../domain/knownOn.ts';
import type { AreaNote } from '../../domain/note.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { sideIndexOf } from '../../domain/party.ts';
import { EvidenceMark } from '../../figures/EvidenceMark.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import './AreaBodies.css';

/** The bodies named for one side; an absence where none is on record. */
function BodiesOf({ side, names }: { side: string; names: readonly string[] }) {
  const words = useWords();
  const { sides } = useSnapshot().dataset;
  return (
    <div>
      <p>
        <SideLabel side={sideIndexOf(sides, side)} name={countryName(sides, side, words)} />
      </p>
      {names.length === 0 ? (
        <p>
          <Absence>{words.t('areas.bodies.none')}</Absence>
        </p>
      ) : (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Body({
  entry,
  names,
}: {
  entry: Known<AreaNote> | Known<Organisation>;
  names: (side: string) => readonly string[];
}) {
  const words = useWords();
  const { sides } = useSnapshot().dataset;
  const date = entry.resource === 'organisations' ? entry.founded : null;
  return (
    <li id={entry.id} className="area-body">
      <div>
        <h3>{entry.title}</h3>
        <p className="area-body-text">{entry.summary}</p>
        <div className="area-body-marks">
          {date !== null && <span>{words.t('areas.when.since', { date: words.date(date, 'short') })}</span>}
          <EvidenceMark
            evidence={entry.evidence}
            confidence={entry.confidence}
            origins={entry.origins}
            reportedLater={entry.reportedLater}
            title={entry.title}
          />
        </div>
      </div>
      {sides.map((side) => (
        <BodiesOf key={side.id} side={side.id} names={names(side.id)} />
      ))}
    </li>
  );
}

export interface AreaBodiesProps {
  readonly notes: readonly Known<AreaNote>[];
  readonly organisations: readonly Known<Organisation>[];
}

/** Who answers for an area on each side, and the standing bodies that the two have together. */
export function AreaBodies({ notes, organisations }: AreaBodiesProps) {
  return (
    <ul className="area-bodies">
      {notes.map((note) => (
        <Body key={note.id} entry={note} names={(side) => note.bodies?.[side] ?? []} />
      ))}
      {organisations.map((organisation) => (
        <Body
          key={organisation.id}
          entry={organisation}
          names={(side) => {
            const name = organisation.sides[side];
            return name === undefined || name === null ? [] : [name];
          }}
        />
      ))}
    </ul>
  );
}
