/** The form of a date on a time axis: a mark is never sharper than its date. */
import type { EdtfDate } from '../domain/edtf.ts';
import type { TimeScale } from './timeScale.ts';

/** `bar`: one day. `block`: from a first to a last day. `span`: somewhere in a month, a year, one of several days. */
export type TimeMarkForm = 'bar' | 'block' | 'span';

export interface TimeMarkLayout {
  readonly form: TimeMarkForm;
  /** Px of the start edge and the width of the mark itself. */
  readonly x: number;
  readonly width: number;
  /** Px that the pale halo of an approximate date adds before and after; 0 without one. */
  readonly halo: readonly [number, number];
  /** Px of the dotted edge before an uncertain date; 0 without one. */
  readonly dotted: number;
  /** Drawn as an outline: it had not happened, as far as is known. */
  readonly dashed: boolean;
  /** Whether it fades at its start and at its end: the edge is that of the date, and the date is no day. */
  readonly soft: readonly [boolean, boolean];
}

const BAR = 3.5;
const NARROWEST_SPAN = 10;
const HALO = 7;
const DOTTED = 6;

export function formOf(date: EdtfDate): TimeMarkForm {
  const toTheDay = date.parts.every((part) => part?.precision === 'day');
  if (!toTheDay || date.shape === 'one-of') return 'span';
  return date.shape === 'interval' ? 'block' : 'bar';
}

/** A mark within the axis: what lies outside is cut off at its edges. */
export function layoutTimeMark(date: EdtfDate, done: boolean, scale: TimeScale): TimeMarkLayout {
  return placeTimeMark(date, done, scale.x(date.earliest), scale.xEnd(date.latest), scale);
}

/** The same by the px of the beginning of its first and of the end of its last day. */
export function placeTimeMark(
  date: EdtfDate,
  done: boolean,
  first: number,
  last: number,
  edges: { readonly start: number; readonly end: number },
): TimeMarkLayout {
  const { start, end } = edges;
  const form = formOf(date);
  const from = Math.min(end, Math.max(start, first));
  const least = form === 'span' || !done ? NARROWEST_SPAN : BAR;
  const width = Math.max(least, Math.min(end, Math.max(start, last)) - from);
  const x = Math.min(from, end - width);
  const halo = date.approximate ? HALO : 0;
  return {
    form,
    x,
    width,
    halo: [Math.min(halo, x - start), Math.min(halo, end - x - width)],
    dotted: date.uncertain ? DOTTED : 0,
    dashed: !done,
    soft: [form === 'span' && first >= start, form === 'span' && last <= end],
  };
}

/** First and last px that a mark covers, its halo and dotted edge included. */
export function extentOf(mark: TimeMarkLayout): readonly [number, number] {
  return [mark.x - Math.max(mark.halo[0], mark.dotted), mark.x + mark.width + mark.halo[1]];
}
