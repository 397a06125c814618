import { useState } from 'react';
import { MarkReading } from '../../charts/MarkReader.tsx';
import { PartnerSteps } from '../../charts/PartnerSteps.tsx';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { sideIndexOf } from '../../domain/party.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { reporterName } from '../entryTitle.ts';
import type { DrawProps } from '../figure.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import { namesOf, panelText, valueText } from './describe.ts';
import type { ComparedDirection, ComparedPartner, RegionalComparisonModel } from './select.ts';
import './draw.css';

const NARROW = 560;
/** Px of the names before the panels, and between two panels. */
const NAMES = 116;
const GAP = 28;
const DIRECTIONS = ['exports', 'imports'] as const;

interface PanelProps {
  readonly model: RegionalComparisonModel;
  readonly partner: ComparedPartner;
  readonly direction: ComparedDirection;
  readonly width: number;
  readonly withYears: boolean;
  readonly read: string | null;
  readonly onRead: (key: string) => void;
}

function Panel({ model, partner, direction, width, withYears, read, onRead }: PanelProps) {
  const words = useWords();
  const { dataset } = useSnapshot();
  if (model.axis === null) return null;
  const name = countryName(model.sides, partner.partner, words);
  return (
    <PartnerSteps
      values={partner[direction].map((compared) => ({
        key: compared.entry.id,
        from: compared.from,
        to: compared.to,
        value: compared.value,
        title: valueText(compared, partner.partner, direction, dataset, words),
        rival: compared.rival,
        own: compared.reporter === model.country,
      }))}
      axis={model.axis}
      most={model.most}
      width={width}
      side={sideIndexOf(model.sides, model.country)}
      name={panelText(partner[direction], name, direction, words)}
      readName={words.t(`trade.region.read-${direction}`, { partner: name })}
      readHint={words.t('trade.read-hint')}
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
  const { dataset } = useSnapshot();
  const [read, setRead] = useState<string | null>(null);
  // Told anew from the model: on an earlier day it may not be there, or not yet be known from all who published it.
  const [reading = null] = model.partners.flatMap((partner) =>
    DIRECTIONS.flatMap((direction) =>
      partner[direction]
        .filter(({ entry }) => entry.id === read)
        .map((value) => valueText(value, partner.partner, direction, dataset, words)),
    ),
  );
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
          {DIRECTIONS.map((direction) => (
            <div key={direction}>
              {narrow && <p className="small muted">{words.t(`trade.region.head-${direction}`, { country })}</p>}
              <Panel
                model={model}
                partner={partner}
                direction={direction}
                width={panel}
                read={read}
                onRead={setRead}
                withYears={narrow ? direction === 'imports' : index === last}
              />
            </div>
          ))}
        </div>
      ))}
      <MarkReading text={reading} hint={words.t('trade.read-hint')} />
    </div>
  );
}
