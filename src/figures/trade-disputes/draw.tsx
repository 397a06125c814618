import { Link } from 'react-router-dom';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { ValueStrip } from '../../charts/ValueStrip.tsx';
import { countOrigins } from '../../domain/evidence.ts';
import { sideIndexOf } from '../../domain/party.ts';
import type { TradeDisputeVersion } from '../../domain/tradeDispute.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { serialiseViewState } from '../../viewState/viewState.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { reporterName } from '../entryTitle.ts';
import type { DrawProps } from '../figure.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import { EXACT, valueText } from './describe.ts';
import type { ShownDispute, TradeDisputesModel } from './select.ts';
import './draw.css';

const WIDE = 760;
/** Px of an axis; in a narrow drawing it has the whole width. */
const STRIP = 290;

interface VersionProps {
  readonly version: TradeDisputeVersion;
  readonly title: string;
  readonly most: number | null;
  readonly strip: number;
}

function Version({ version, title, most, strip }: VersionProps) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const { sides } = dataset;
  const origins = countOrigins(version.evidence, (id) => dataset.sourceById.get(id));
  const side = sideIndexOf(sides, version.reporter);
  const text = valueText(version, words);
  return (
    <li className="dispute-version">
      <div>
        <SideLabel side={side} name={reporterName(version.reporter, sides, words)} />
        <p className="muted small">
          {words.t('trade.dispute.said-by', { name: version.saidBy })}
          {version.note !== undefined && ` · ${version.note}`}
        </p>
      </div>
      <p className="small">{version.period}</p>
      <div>
        {most !== null && version.value !== null ? (
          <ValueStrip
            value={version.value}
            most={most}
            side={side}
            width={strip}
            text={words.number(version.value, EXACT)}
          />
        ) : (
          <strong>{text ?? <Absence>{words.t('absence.no-value')}</Absence>}</strong>
        )}
      </div>
      <EvidenceMark
        evidence={version.evidence}
        confidence={origins > 1 ? 'confirmed' : 'reported'}
        origins={origins}
        title={`${title} ${version.saidBy}`}
      />
    </li>
  );
}

function Dispute({ shown, single, strip }: { shown: ShownDispute; single: boolean; strip: number }) {
  const words = useWords();
  const [view] = useViewState();
  const { dispute, most } = shown;
  const unit = dispute.values[0]?.unit;
  return (
    <li id={dispute.id} className="dispute">
      <h3>{dispute.title}</h3>
      {most !== null && unit !== undefined && <p className="dispute-unit small muted">{unit}</p>}
      <ul aria-label={words.t('trade.disputes.values', { title: dispute.title })}>
        {dispute.values.map((version) => (
          <Version
            key={`${version.saidBy} ${version.period} ${version.value}`}
            version={version}
            title={dispute.title}
            most={most}
            strip={strip}
          />
        ))}
      </ul>
      {dispute.likelyReason !== null && (
        <p className="small dispute-reason">
          {words.t('trade.dispute.reason')} {dispute.likelyReason}
          {dispute.reasonStatus !== null && <span className="muted"> ({dispute.reasonStatus})</span>}
        </p>
      )}
      {dispute.note !== null && <p className="small muted dispute-reason">{dispute.note}</p>}
      <p className="small no-print">
        <Link
          to={{ search: serialiseViewState({ ...view, entry: single ? null : dispute.id }).toString() }}
          preventScrollReset
          aria-label={`${words.t(single ? 'trade.disputes.all' : 'trade.disputes.alone')}: ${dispute.title}`}
        >
          {words.t(single ? 'trade.disputes.all' : 'trade.disputes.alone')}
        </Link>
      </p>
    </li>
  );
}

/** Each disagreement as a small figure of its own: who said what, for which period, on one axis from zero. */
export function DrawTradeDisputes({ model, width }: DrawProps<TradeDisputesModel>) {
  const strip = width >= WIDE ? STRIP : Math.min(width, 420);
  return (
    <ul className={width >= WIDE ? 'disputes disputes-wide' : 'disputes'}>
      {model.disputes.map((shown) => (
        <Dispute key={shown.dispute.id} shown={shown} single={model.single} strip={strip} />
      ))}
    </ul>
  );
}
