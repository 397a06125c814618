/**
 * Geometry of the life of one paper on an axis of time: a line that changes its form with every step and stops at the day,
 * and a mark a step that is never sharper than its date.
 */
import type { IsoDay } from '../domain/day.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { DocumentStatus } from '../domain/statusHistory.ts';
import { formOf } from './timeMarkLayout.ts';
import { type TimeScale, type TimeTick, timeScale, yearTicks } from './timeScale.ts';

export interface LifeAxis {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** The as-of day: where every line stops. */
  readonly day: IsoDay;
}

export interface LifeLineInput {
  /** In the order of time. */
  readonly steps: readonly { readonly status: DocumentStatus; readonly date: EdtfDate }[];
  /** A time that passed without what had been said for it. */
  readonly due: EdtfDate | null;
  /** The day on which it is to end. */
  readonly until: IsoDay | null;
}

/** How the line is drawn: dotted, dashed, solid, thick. */
export type LifeForm = 'expected' | 'negotiated' | 'signed' | 'in-force';

export interface LifeSegment {
  readonly key: string;
  readonly x1: number;
  readonly x2: number;
  readonly form: LifeForm;
}

export interface LifeMark {
  readonly key: string;
  readonly status: DocumentStatus;
  /** Px of the middle of the mark. */
  readonly x: number;
  /** The days that the date may mean, as a pale span round the mark; null for one certain day. */
  readonly span: { readonly x: number; readonly width: number } | null;
  /** The date is in doubt: its span has a dotted edge. */
  readonly uncertain: boolean;
}

export interface LifeLineLayout {
  readonly height: number;
  /** Px of the line. */
  readonly y: number;
  readonly segments: readonly LifeSegment[];
  readonly marks: readonly LifeMark[];
  /** At the start of the axis, where the life began before it. */
  readonly arrow: { readonly x: number; readonly form: LifeForm } | null;
  readonly dayX: number;
  /** The end of the time that passed. */
  readonly dueX: number | null;
  /** Where it is to end, if that lies after the day and on the axis. */
  readonly untilX: number | null;
  readonly ticks: readonly TimeTick[];
}

const PADDING = 8;
/** A pale span is seen on both sides of its mark. */
const NARROWEST_SPAN = 20;
const HALO = 7;
const LINE_Y = 17;
const HEIGHT = 34;
const YEARS_ROOM = 16;
const LABEL_GAP = 42;

const STAGE: Readonly<Record<DocumentStatus, number>> = {
  expected: 0,
  announced: 0,
  negotiated: 1,
  signed: 2,
  ratified: 2,
  'in-force': 3,
  implemented: 3,
  lapsed: -1,
};
const FORMS: readonly LifeForm[] = ['expected', 'negotiated', 'signed', 'in-force'];

/** The scale on which a life line of this width stands; its axis is shared by all rows of a ledger. */
export function lifeScale(axis: LifeAxis, width: number): TimeScale {
  return timeScale(axis.from, axis.to, PADDING, width - PADDING);
}

/** The years up to the day: after it there is nothing to place. */
export function lifeTicks(scale: TimeScale, day: IsoDay): readonly TimeTick[] {
  return yearTicks(scale, LABEL_GAP).filter((tick) => tick.day <= day);
}

interface PlacedStep {
  readonly mark: LifeMark;
  /** Px of the first and the last day that the date may mean. */
  readonly first: number;
  readonly last: number;
}

function placeStep(
  { status, date }: LifeLineInput['steps'][number],
  index: number,
  scale: TimeScale,
  dayX: number,
): PlacedStep {
  const clamp = (x: number) => Math.min(dayX, Math.max(scale.start, x));
  const first = clamp(scale.x(date.earliest));
  const last = Math.max(first, clamp(scale.xEnd(date.latest)));
  const x = (first + last) / 2;
  const halo = date.approximate ? HALO : 0;
  const fuzzy = formOf(date) !== 'bar' || date.approximate || date.uncertain;
  const width = Math.max(NARROWEST_SPAN, last - first + 2 * halo);
  const mark: LifeMark = {
    key: `${index}-${status}`,
    status,
    x,
    span: fuzzy ? { x: x - width / 2, width } : null,
    uncertain: date.uncertain,
  };
  return { mark, first, last };
}

/** `withYears` leaves room below the line for the labels of the years. */
export function layoutLifeLine(life: LifeLineInput, axis: LifeAxis, width: number, withYears: boolean): LifeLineLayout {
  const scale = lifeScale(axis, width);
  const dayX = scale.clamped(axis.day);
  const before = life.steps.filter(({ date }) => date.latest < axis.from);
  const shown = life.steps
    .filter(({ date }) => date.latest >= axis.from)
    .map((step, i) => placeStep(step, i, scale, dayX));

  // A paper is never less far than it once was: talks go on while an agreement is announced.
  let stage = Math.max(-1, ...before.map(({ status }) => STAGE[status]));
  let ended = before.at(-1)?.status === 'lapsed';
  let from = stage >= 0 && !ended ? scale.start : null;
  const formNow = () => FORMS[stage] ?? 'expected';
  const arrow = from === null ? null : { x: scale.start, form: formNow() };
  const segments: LifeSegment[] = [];
  const draw = (to: number) => {
    if (from !== null && to > from) segments.push({ key: `to-${segments.length}`, x1: from, x2: to, form: formNow() });
  };
  for (const { mark, first, last } of shown) {
    draw(first);
    ended = mark.status === 'lapsed';
    stage = Math.max(stage, STAGE[mark.status]);
    from = ended ? null : last;
  }
  draw(dayX);

  const due = life.due !== null && life.due.latest >= axis.from && life.due.latest <= axis.day ? life.due : null;
  const until = life.until !== null && life.until > axis.day && life.until <= axis.to ? life.until : null;
  return {
    height: HEIGHT + (withYears ? YEARS_ROOM : 0),
    y: LINE_Y,
    segments,
    marks: shown.map(({ mark }) => mark),
    arrow,
    dayX,
    dueX: due === null ? null : Math.min(dayX, scale.xEnd(due.latest)),
    untilX: until === null ? null : scale.xEnd(until),
    ticks: lifeTicks(scale, axis.day),
  };
}
