import { useState } from 'react';
import { MarkReading, type ReadableMark } from '../../charts/MarkReader.tsx';
import { PartnerSteps } from '../../charts/PartnerSteps.tsx';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { sideIndexOf } from '../../domain/party.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { reporterName } from '../entryTitle.ts';
import type { DrawProps } from '../figure.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import { namesOf, panelText } from './describe.ts';
import type { ComparedDirection, ComparedPartner, ComparedValue, RegionalComparisonModel } from './select.ts';
import './draw.css';

const NARROW = 560;
/** Px of the names before the panels, and between two panels. */
const NAMES = 116;
const GAP = 28;

interface PanelProps {
  readonly model: RegionalComparisonModel;
  readonly partner: ComparedPartner;
  readonly direction: ComparedDirection;
  readonly width: number;
  readonly withYears: boolean;
  readonly read: ReadableMark | null;
  readonly onRead: (mark: ReadableMark) => void;
}

function Panel({ model, partner, direction, width, withYears, read, onRead }: PanelProps) {
  const words = useWords();
  const { dataset } = useSnapshot();
  if (model.axis === null) return null;
  const name = countryName(model.sides, partner.partner, words);
  const publishersOf = ({ evidence }: ComparedValue['entry']) =>
    words.list([...new Set(evidence.map(({ source }) => dataset.sourceById.get(source)?.publisher ?? source))]);
  const titleOf = ({ entry, reporter, value }: ComparedValue) =>
    words.t(`trade.region.mark-${direction}`, {
      value: words.number(value, { maximumFractionDigits: 3 }),
      partner: name,
      period: entry.periodLabel,
      reporter: reporterName(reporter, model.sides, words),
      agency: entry.agency,
      publishers: publishersOf(entry),
    });
  return (
    <PartnerSteps
      values={partner[direction].map((compared) => ({
        key: compared.entry.id,
        from: compared.from,
        to: compared.to,
        value: compared.value,
        title: titleOf(compared),
        rival: compared.rival,
        own: compared.reporter === model.country,
      }))}
      axis={model.axis}
      most={model.most}
      width={width}
      side={sideIndexOf(model.sides, model.country)}
      name={panelText(partner[direction], name, direction, words)}
      readName={words.t(`trade.region.read-${direction}`, { partner: name })}
      readHint={words.t('trade.history.read-hint')}
      read={read}
      onRead={onRead}
      format={(value) => words.number(value)}
      withYears={withYears}
    />
  );
}

function Key({ model }: { model: RegionalComparisonModel }) {
  const words = useWords();
  const { country } = namesOf(model, words);
  const others = model.reporters.filter((reporter) => reporter !== model.country);
  return (
    <ul className="region-key small">
      {model.country !== null && (
        <li>
          <SideLabel
            side={sideIndexOf(model.sides, model.country)}
            name={words.t('trade.region.key-own', { country })}
          />
        </li>
      )}
      {others.length > 0 && (
        <li>
          {words.t('trade.region.key-others', {
            reporters: words.list(others.map((reporter) => reporterName(reporter, model.sides, words))),
          })}
        </li>
      )}
      <li className="muted">{words.t('trade.region.key-signs')}</li>
    </ul>
  );
}

/** One row a state, exports and imports side by side, all panels on one scale of time and of value. */
export function DrawRegionalComparison({ model, width }: DrawProps<RegionalComparisonModel>) {
  const words = useWords();
  const { country } = namesOf(model, words);
  const narrow = width < NARROW;
  const panel = narrow ? width : Math.floor((width - NAMES - GAP * 2) / 2);
  const last = model.partners.length - 1;
  const { day } = useSnapshot();
  // What was read on another day is not said on this one: its words may not have been known.
  const [reading, setReading] = useState<{ readonly mark: ReadableMark; readonly day: string } | null>(null);
  const shown = new Set(
    model.partners.flatMap(({ exports, imports }) => [...exports, ...imports].map(({ entry }) => entry.id)),
  );
  const read = reading !== null && reading.day === day && shown.has(reading.mark.key) ? reading.mark : null;
  return (
    <div className={narrow ? 'region region-narrow' : 'region'}>
      <Key model={model} />
      {!narrow && (
        <div className="region-row region-head small" aria-hidden="true">
          <span />
          <b>{words.t('trade.region.head-exports', { country })}</b>
          <b>{words.t('trade.region.head-imports', { country })}</b>
        </div>
      )}
      {model.partners.map((partner, index) => (
        <div key={partner.partner} className="region-row">
          <h3>{countryName(model.sides, partner.partner, words)}</h3>
          {(['exports', 'imports'] as const).map((direction) => (
            <div key={direction}>
              {narrow && <p className="small muted">{words.t(`trade.region.head-${direction}`, { country })}</p>}
              <Panel
                model={model}
                partner={partner}
                direction={direction}
                width={panel}
                read={read}
                onRead={(mark) => setReading({ mark, day })}
                withYears={narrow ? direction === 'imports' : index === last}
              />
            </div>
          ))}
        </div>
      ))}
      <MarkReading read={read} hint={words.t('trade.history.read-hint')} />
    </div>
  );
}
