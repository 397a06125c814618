import type { StepStatus } from '../../charts/marks/StepShape.tsx';
import { StepLabel } from '../../charts/StatusLabel.tsx';
import { countOrigins } from '../../domain/evidence.ts';
import type { StatusStep } from '../../domain/statusHistory.ts';
import { EvidenceMark } from '../../figures/EvidenceMark.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { RecordSection } from './RecordSection.tsx';

/**
 * The steps of a visit, document or corridor known on the day, in their order: when, what, for what time it was then
 * planned, and the sources of the step. An earlier plan stays beside what came of it.
 */
export function StatusHistory({ steps }: { steps: readonly StatusStep<StepStatus>[] }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  return (
    <RecordSection title={words.t('records.history')}>
      {steps.length === 0 && <p className="muted">{words.t('records.history.none')}</p>}
      <ol className="record-rows">
        {steps.map((step) => {
          const origins = countOrigins(step.evidence, (id) => dataset.sourceById.get(id));
          const date = step.date === null ? words.t('date.none') : words.date(step.date);
          return (
            <li key={`${step.status} ${step.date?.text} ${step.plannedFor?.text} ${step.note}`}>
              <span>{date}</span>
              <div>
                <p>
                  <StepLabel status={step.status} />
                  {step.plannedFor !== undefined && (
                    <>
                      {' · '}
                      <span className="record-planned">
                        {words.t('records.history.planned-for', { date: words.date(step.plannedFor) })}
                      </span>
                    </>
                  )}
                </p>
                {step.note !== undefined && <p className="small muted record-text">{step.note}</p>}
                {step.evidence.length > 0 && (
                  <EvidenceMark
                    evidence={step.evidence}
                    confidence={origins > 1 ? 'confirmed' : 'reported'}
                    origins={origins}
                    title={words.t('records.history.step', { status: words.t(`status.${step.status}`), date })}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </RecordSection>
  );
}
