import { Glyph } from '../../charts/marks/Glyph.tsx';
import { TIME_MARK_HEIGHT, TimeMark } from '../../charts/marks/TimeMark.tsx';
import { formOf, type TimeMarkForm, type TimeMarkLayout } from '../../charts/timeMarkLayout.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { TimelineItem } from '../timelineItems.ts';

const SAMPLE: Readonly<Record<TimeMarkForm, { readonly x: number; readonly width: number }>> = {
  bar: { x: 12, width: 3.5 },
  block: { x: 4, width: 20 },
  span: { x: 2, width: 24 },
};

/** A sample of every form of date that is drawn. */
function samples(items: readonly TimelineItem[]): readonly (readonly [string, TimeMarkLayout])[] {
  const plain = (form: TimeMarkForm): TimeMarkLayout => ({
    ...SAMPLE[form],
    form,
    halo: [0, 0],
    dotted: 0,
    dashed: false,
    soft: [false, false],
  });
  const done = items.filter((item) => item.done);
  const forms = (['bar', 'block', 'span'] as const).filter((form) => done.some((item) => formOf(item.date) === form));
  return [
    ...forms.map((form) => [form, plain(form)] as const),
    ...(items.some((item) => item.date.approximate) ? [['about', { ...plain('bar'), halo: [8, 8] }] as const] : []),
    ...(items.some((item) => item.date.uncertain) ? [['uncertain', { ...plain('bar'), dotted: 6 }] as const] : []),
    ...(items.some((item) => !item.done) ? [['expected', { ...plain('span'), dashed: true }] as const] : []),
  ];
}

/** What the forms of the marks mean. */
export function Key({ items }: { items: readonly TimelineItem[] }) {
  const words = useWords();
  return (
    <ul className="timeline-key" aria-label={words.t('timeline.key')}>
      {samples(items).map(([form, mark]) => {
        const id = `timeline.key.${form}`;
        return (
          <li key={form} className="marked marked-small">
            <Glyph width={28} height={TIME_MARK_HEIGHT}>
              <TimeMark mark={mark} y={0} ink="var(--text-muted)" />
            </Glyph>
            <span>{words.has(id) ? words.t(id) : form}</span>
          </li>
        );
      })}
    </ul>
  );
}
