import { LifeLine } from '../../charts/LifeLine.tsx';
import { useDrawingWidth } from '../../charts/useDrawingWidth.ts';
import { addDays, daysBetween, earlierDay, toIsoDay, yearOf } from '../../domain/day.ts';
import type { Document } from '../../domain/document.ts';
import type { Expectation } from '../../domain/expectation.ts';
import type { Known } from '../../domain/knownOn.ts';
import { lifeOf, lifeText } from '../../figures/documentLife.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { RecordSection } from '../record/RecordSection.tsx';

/** Days of axis at least, so that a paper signed last week is not drawn over its whole width. */
const SHORTEST_AXIS = 365;

export interface DocumentLifeLineProps {
  readonly document: Known<Document>;
  readonly expectations: readonly Known<Expectation>[];
}

/** The life of one document on an axis of its own, from the year of its first step to the as-of day and its stated end. */
export function DocumentLifeLine({ document, expectations }: DocumentLifeLineProps) {
  const words = useWords();
  const { day } = useSnapshot();
  const [ref, width] = useDrawingWidth<HTMLDivElement>();
  const life = lifeOf(document, expectations, day);
  const first = life.steps[0];
  const text = lifeText(life, words);
  if (first === undefined) return null;
  const from = earlierDay(toIsoDay(yearOf(first.date.earliest), 1, 1), addDays(day, -SHORTEST_AXIS));
  const after = addDays(day, Math.ceil(daysBetween(from, day) * 0.03));
  const to = life.until !== null && life.until > after ? life.until : after;
  return (
    <RecordSection title={words.t('documents.page.life')}>
      <p className="record-text">{words.t('documents.page.life-text', { life: text, day: words.day(day) })}</p>
      <div ref={ref}>
        <LifeLine life={life} axis={{ from, to, day }} width={width} summary={text} withYears />
      </div>
      {life.until !== null && life.until > day && (
        <p className="muted small">{words.t('documents.page.runs-until', { day: words.day(life.until) })}</p>
      )}
    </RecordSection>
  );
}
