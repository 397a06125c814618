import { useWords } from '../i18n/WordsContext.tsx';
import { Glyph } from './marks/Glyph.tsx';
import { type Outcome, OutcomeShape } from './marks/OutcomeShape.tsx';
import { StepShape, type StepStatus } from './marks/StepShape.tsx';

/** A step of a document, visit or corridor: its round mark and its name. */
export function StepLabel({ status }: { status: StepStatus }) {
  const words = useWords();
  return (
    <span className="marked">
      <Glyph width={14} height={14}>
        <StepShape status={status} />
      </Glyph>
      <span>{words.t(`status.${status}`)}</span>
    </span>
  );
}

/** What became of a promise or expectation: its square mark and its name, or a more exact text. */
export function OutcomeLabel({ outcome, text }: { outcome: Outcome; text?: string }) {
  const words = useWords();
  const tone =
    outcome === 'unmet' || outcome === 'overdue' ? ' marked-alert' : outcome === 'unknown' ? ' marked-faint' : '';
  return (
    <span className={`marked${tone}`}>
      <Glyph width={14} height={14}>
        <OutcomeShape outcome={outcome} />
      </Glyph>
      <span>{text ?? words.t(`outcome.${outcome}`)}</span>
    </span>
  );
}
