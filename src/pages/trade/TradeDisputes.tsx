import { countOrigins } from '../../domain/evidence.ts';
import type { Known } from '../../domain/knownOn.ts';
import type { TradeDispute } from '../../domain/tradeDispute.ts';
import { EvidenceMark } from '../../figures/EvidenceMark.tsx';
import { reporterName } from '../../figures/entryTitle.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import './TradeDisputes.css';

/** Disagreements about figures: every published value with who said it, and what may explain the difference. */
export function TradeDisputes({ disputes }: { disputes: readonly Known<TradeDispute>[] }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const origins = (evidence: TradeDispute['evidence']) => countOrigins(evidence, (id) => dataset.sourceById.get(id));
  return (
    <ul className="trade-disputes">
      {disputes.map((dispute) => (
        <li key={dispute.id} id={dispute.id}>
          <h3>{dispute.title}</h3>
          <ul aria-label={words.t('trade.dispute.values')}>
            {dispute.values.map((value) => (
              <li key={`${value.saidBy} ${value.period} ${value.value}`} className="trade-dispute-value">
                <strong>
                  {value.value === null
                    ? (value.valueText ?? <Absence>{words.t('absence.no-value')}</Absence>)
                    : words.t('trade.unit-of', { value: words.number(value.value), unit: value.unit })}
                </strong>
                <span>{value.period}</span>
                <span>
                  {reporterName(value.reporter, dataset.sides, words)}
                  <span className="muted"> {words.t('trade.dispute.said-by', { name: value.saidBy })}</span>
                  {value.note !== undefined && <span className="small muted trade-dispute-note">{value.note}</span>}
                </span>
                <EvidenceMark
                  evidence={value.evidence}
                  confidence={origins(value.evidence) > 1 ? 'confirmed' : 'reported'}
                  origins={origins(value.evidence)}
                  title={`${dispute.title} ${value.saidBy}`}
                />
              </li>
            ))}
          </ul>
          {dispute.likelyReason !== null && (
            <p className="small">
              {words.t('trade.dispute.reason')} {dispute.likelyReason}
              {dispute.reasonStatus !== null && <span className="muted"> ({dispute.reasonStatus})</span>}
            </p>
          )}
          {dispute.note !== null && <p className="small muted">{dispute.note}</p>}
        </li>
      ))}
    </ul>
  );
}
