import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { IsoDay } from '../domain/day.ts';
import { layoutTimelineMinimap, type MonthCount } from './timelineMinimapLayout.ts';
import { moved, type Stretch, steppedByKey, within } from './timelineStretch.ts';
import type { TimelineTick } from './timelineTicks.ts';
import type { StretchState } from './useStretch.ts';

export interface TimelineMinimapProps {
  readonly months: readonly MonthCount[];
  readonly extent: Stretch;
  readonly state: StretchState;
  readonly day: IsoDay;
  readonly width: number;
  readonly name: string;
  /** The stretch in words. */
  readonly valueText: string;
  /** Said above the bars. */
  readonly caption: (unit: 'month' | 'year') => string;
  readonly tickLabel: (tick: TimelineTick, first: boolean) => string;
}

const TOP = 24;
const HEIGHT = 32;
/** Px around an end of the frame in which it is gripped. */
const GRIP = 9;
const MONTH = 30.44;
/** A slider also goes up and down, and its page keys the way of its arrows. */
const SLIDER_KEYS: Readonly<Record<string, string>> = {
  ArrowUp: 'ArrowRight',
  ArrowDown: 'ArrowLeft',
  PageUp: 'PageDown',
  PageDown: 'PageUp',
};

type Part = 'move' | 'from' | 'to';

/** The stretch with one of its ends put at a day number; never turned round. */
function resized(stretch: Stretch, part: Part, at: number, extent: Stretch): Stretch {
  const clamped = Math.min(Math.max(at, extent.from), extent.to);
  return part === 'from'
    ? { from: Math.min(clamped, stretch.to - 1), to: stretch.to }
    : { from: stretch.from, to: Math.max(clamped, stretch.from + 1) };
}

/**
 * The whole span with its density, and a frame around the stretch that is shown. The frame is a slider: drag it or its ends,
 * press beside it, or use the arrow keys (a month), the page keys (its own length), Home, End, + and −.
 */
export function TimelineMinimap(props: TimelineMinimapProps) {
  const { months, extent, state, day, width } = props;
  const layout = layoutTimelineMinimap(months, extent, day, width, HEIGHT);
  const { shown } = state;
  const grip = useRef<{ readonly part: Part; readonly offset: number } | null>(null);
  const base = TOP + HEIGHT;
  const frame = { x: layout.x(shown.from), end: layout.x(shown.to) };
  const frameWidth = Math.max(4, frame.end - frame.x);

  const at = (event: PointerEvent<SVGSVGElement>) =>
    layout.at(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const px = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const wide = frameWidth > 3 * GRIP;
    if (wide && Math.abs(px - frame.x) < GRIP) grip.current = { part: 'from', offset: 0 };
    else if (wide && Math.abs(px - frame.end) < GRIP) grip.current = { part: 'to', offset: 0 };
    else if (px >= frame.x - GRIP && px <= frame.end + GRIP) {
      grip.current = { part: 'move', offset: at(event) - shown.from };
    } else {
      const length = shown.to - shown.from;
      grip.current = { part: 'move', offset: length / 2 };
      state.show(within({ from: at(event) - length / 2, to: at(event) + length / 2 }, extent));
    }
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (grip.current === null) return;
    const { part, offset } = grip.current;
    if (part === 'move') {
      state.show(moved(shown, at(event) - offset - shown.from, extent));
    } else {
      state.show(resized(shown, part, at(event), extent));
    }
  };
  const end = () => {
    if (grip.current === null) return;
    grip.current = null;
    state.settle();
  };
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = steppedByKey(SLIDER_KEYS[event.key] ?? event.key, shown, MONTH, extent);
    if (next === null) return;
    event.preventDefault();
    state.show(next);
  };
  return (
    <svg
      role="presentation"
      className="drawing timeline-minimap no-print"
      viewBox={`0 0 ${width} ${base + 20}`}
      width={width}
      height={base + 20}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the caption of the table says it. */}
      <g aria-hidden="true">
        <text x={0} y={12} className="tick">
          {props.caption(layout.unit)}
        </text>
        <rect x={0} y={TOP - 4} width={width} height={HEIGHT + 8} fill="transparent" />
        {layout.bars.map((bar) => (
          <g key={bar.key}>
            {bar.fullHeight > 0 && (
              <rect
                x={bar.x}
                y={base - bar.fullHeight}
                width={bar.width}
                height={bar.fullHeight}
                fill="var(--line-strong)"
              />
            )}
            {bar.outlineHeight > 0 && (
              <rect
                x={bar.x + 0.5}
                y={base - bar.fullHeight - bar.outlineHeight}
                width={Math.max(1, bar.width - 1)}
                height={bar.outlineHeight}
                fill="none"
                stroke="var(--line-strong)"
                strokeDasharray="2 2"
              />
            )}
          </g>
        ))}
        <line x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} className="axis" />
        {layout.ticks.map(({ tick, x }, index) => {
          const atEnd = x > width - 40;
          return (
            <g key={tick.key}>
              <line x1={x} x2={x} y1={base} y2={base + 4} className="axis" />
              <text x={atEnd ? width : x} y={base + 16} className={atEnd ? 'tick end' : 'tick'}>
                {props.tickLabel(tick, index === 0)}
              </text>
            </g>
          );
        })}
        <line x1={layout.asOfX} x2={layout.asOfX} y1={TOP - 3} y2={base + 4} className="as-of-line" />
      </g>
      <rect
        className="timeline-frame"
        role="slider"
        tabIndex={0}
        aria-label={props.name}
        aria-valuemin={Math.round(extent.from)}
        aria-valuemax={Math.round(extent.to)}
        aria-valuenow={Math.round((shown.from + shown.to) / 2)}
        aria-valuetext={props.valueText}
        x={Math.min(frame.x + 1, width - frameWidth)}
        y={TOP - 3}
        width={Math.max(3, frameWidth - 2)}
        height={HEIGHT + 6}
        onKeyDown={onKeyDown}
      />
    </svg>
  );
}
