import { Link } from 'react-router-dom';
import { Glyph } from '../../charts/marks/Glyph.tsx';
import { TIME_MARK_HEIGHT, TimeMark } from '../../charts/marks/TimeMark.tsx';
import { TimelineLanes } from '../../charts/TimelineLanes.tsx';
import { formOf, type TimeMarkForm, type TimeMarkLayout } from '../../charts/timeMarkLayout.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { serialiseViewState, type ViewState } from '../../viewState/viewState.ts';
import type { DrawProps } from '../figure.ts';
import type { TimelineItem } from '../timelineItems.ts';
import { movedPeriod, type ShownPeriod } from '../timelinePeriod.ts';
import { stateText, whenText } from '../timelineText.ts';
import { describeTimeline } from './describe.ts';
import type { TimelineModel } from './select.ts';
import './draw.css';

/** The label of a mark, with "c." and "(?)" where the date is about or in doubt. */
function labelOf({ entry, date }: TimelineItem, words: Words): string {
  const about = date.approximate ? words.t('date.about.short', { date: entry.title }) : entry.title;
  return date.uncertain ? words.t('date.uncertain.short', { date: about }) : about;
}

function hrefTo(item: TimelineItem, view: ViewState): string {
  return hrefOf(entryPath(item.entry), view);
}

const SAMPLE: Readonly<Record<TimeMarkForm, { readonly x: number; readonly width: number }>> = {
  bar: { x: 12, width: 3.5 },
  block: { x: 4, width: 20 },
  span: { x: 2, width: 24 },
};

function keySamples(items: readonly TimelineItem[]): readonly (readonly [string, TimeMarkLayout])[] {
  const plain = (form: TimeMarkForm): TimeMarkLayout => ({
    ...SAMPLE[form],
    form,
    halo: [0, 0],
    dotted: 0,
    dashed: false,
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

function Key({ items }: { items: readonly TimelineItem[] }) {
  const words = useWords();
  return (
    <ul className="timeline-key" aria-label={words.t('timeline.key')}>
      {keySamples(items).map(([form, mark]) => {
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

/** Links that move the period by its own length, and back to the one that the day suggests. */
function PeriodLinks({ period, model }: { period: ShownPeriod; model: TimelineModel }) {
  const words = useWords();
  const [view] = useViewState();
  const to = (bounds: Pick<ViewState, 'from' | 'to'>) => ({
    search: serialiseViewState({ ...view, ...bounds }).toString(),
  });
  const [first, last] = [model.years[0], model.years[model.years.length - 1]];
  const earlier = first !== undefined && period.from > `${first.year}-12-31`;
  const later = last !== undefined && period.to < `${last.year}-12-31`;
  return (
    <nav className="timeline-moves no-print" aria-label={words.t('timeline.moves')}>
      {earlier && (
        <Link to={to(movedPeriod(period, -1))} preventScrollReset>
          {words.t('timeline.earlier')}
        </Link>
      )}
      {later && (
        <Link to={to(movedPeriod(period, 1))} preventScrollReset>
          {words.t('timeline.later')}
        </Link>
      )}
      {(earlier || later) && first !== undefined && last !== undefined && (
        <Link to={to({ from: String(first.year), to: String(last.year) })} preventScrollReset>
          {words.t('timeline.whole')}
        </Link>
      )}
      {period.chosen && (
        <Link to={to({ from: null, to: null })} preventScrollReset>
          {words.t('timeline.default-period')}
        </Link>
      )}
    </nav>
  );
}

export function DrawTimeline({ model, width }: DrawProps<TimelineModel>) {
  const words = useWords();
  const [view] = useViewState();
  const [first, last] = [model.years[0], model.years[model.years.length - 1]];
  if (model.period === null || !first || !last) return null;
  return (
    <>
      <Key items={model.lanes.flatMap((lane) => lane.marks)} />
      <TimelineLanes
        width={width}
        summary={describeTimeline(model, words).answer}
        period={model.period}
        day={model.day}
        years={model.years}
        yearsLabel={words.t('timeline.years', { count: model.total, from: first.year, to: last.year })}
        dayLabel={words.t('timeline.as-of', { day: words.day(model.day, 'short') })}
        emptyLabel={words.t('timeline.lane-empty')}
        tickLabel={(key, unit, isFirst) => {
          if (unit === 'year') return key;
          const month = unit === 'day' ? words.day(key, 'short') : words.month(key, 'short');
          // The year is said once, where it begins.
          return isFirst || (unit === 'month' && key.endsWith('-01'))
            ? month
            : month.replace(` ${key.slice(0, 4)}`, '');
        }}
        lanes={model.lanes.map((lane) => ({
          group: lane.group,
          label: words.t(`area-group.${lane.group}`),
          share: words.t('timeline.lane-share', { drawn: lane.marks.length, count: lane.count }),
          empty: lane.count === 0,
          marks: lane.marks.map((item) => ({
            key: item.entry.id,
            date: item.date,
            done: item.done,
            label: labelOf(item, words),
            name: words.t('timeline.mark', {
              title: item.entry.title,
              when: whenText(item, words),
              state: stateText(item, words),
            }),
            href: hrefTo(item, view),
          })),
        }))}
      />
      <PeriodLinks period={model.period} model={model} />
    </>
  );
}
