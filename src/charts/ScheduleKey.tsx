import type { ReactNode } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { Glyph } from './marks/Glyph.tsx';
import './ScheduleBar.css';

function Item({ width, mark, children }: { width: number; mark: ReactNode; children: string }) {
  return (
    <li className="marked marked-small">
      <Glyph width={width} height={14}>
        {mark}
      </Glyph>
      <span>{children}</span>
    </li>
  );
}

/** What the parts of a {@link ScheduleBar} mean; stands once above a list of them. */
export function ScheduleKey() {
  const words = useWords();
  return (
    <ul className="schedule-key" aria-hidden="true">
      <Item
        width={30}
        mark={
          <>
            <line x1={4} x2={26} y1={7} y2={7} className="schedule-run" />
            <circle cx={4} cy={7} r={3} className="schedule-made" />
            <line x1={26} x2={26} y1={1} y2={13} className="schedule-deadline" />
          </>
        }
      >
        {words.t('action-plan.key.run')}
      </Item>
      <Item width={22} mark={<line x1={0} x2={22} y1={7} y2={7} className="schedule-beyond" />}>
        {words.t('action-plan.key.beyond')}
      </Item>
      <Item
        width={26}
        mark={
          <>
            <line x1={4} x2={26} y1={7} y2={7} className="schedule-undated" />
            <circle cx={4} cy={7} r={3} className="schedule-made" />
          </>
        }
      >
        {words.t('action-plan.schedule.undated')}
      </Item>
      <Item width={4} mark={<line x1={2} x2={2} y1={0} y2={14} className="as-of-line" />}>
        {words.t('action-plan.key.day')}
      </Item>
    </ul>
  );
}
