import { Link } from 'react-router-dom';
import type { IsoDay } from '../domain/day.ts';
import { AreaShape } from './marks/AreaShape.tsx';
import { HatchFill } from './marks/HatchFill.tsx';
import { TIME_MARK_HEIGHT, TimeMark } from './marks/TimeMark.tsx';
import { textWidth } from './textWidth.ts';
import {
  LANE_ROW,
  type Lane,
  type LaneTick,
  layoutTimelineLanes,
  type PlacedLane,
  type PlacedMark,
} from './timelineLanesLayout.ts';
import { extentOf } from './timeMarkLayout.ts';
import { YearStrip } from './YearStrip.tsx';
import { layoutYearStrip, type YearBar } from './yearStripLayout.ts';
import './TimelineLanes.css';

export interface TimelineLanesProps {
  readonly lanes: readonly Lane[];
  readonly years: readonly YearBar[];
  readonly period: { readonly from: IsoDay; readonly to: IsoDay };
  readonly day: IsoDay;
  readonly width: number;
  readonly summary: string;
  readonly yearsLabel: string;
  /** Said of the as-of day beside its line. */
  readonly dayLabel: string;
  readonly emptyLabel: string;
  readonly tickLabel: (key: string, unit: LaneTick['unit'], first: boolean) => string;
}

const STRIP_TOP = 24;
const STRIP_HEIGHT = 32;
const HEAD = STRIP_TOP + STRIP_HEIGHT + 62;
const FOOT = 26;
const TARGET = 24;

function Mark({ item, ink }: { item: PlacedMark; ink: string }) {
  const [left, right] = extentOf(item.mark);
  const width = item.text === null ? 0 : textWidth(item.text);
  const from = Math.min(left, item.side === 'left' ? item.textX - width : left);
  const to = Math.max(right, item.side === 'right' ? item.textX + width : right);
  const slack = Math.max(0, TARGET - (to - from)) / 2;
  return (
    <Link to={item.href} aria-label={item.name} className="timeline-mark">
      <title>{item.name}</title>
      <rect
        x={from - slack}
        y={item.y - 4}
        width={to - from + 2 * slack}
        height={item.below ? 2 * LANE_ROW : LANE_ROW}
        fill="transparent"
      />
      <TimeMark mark={item.mark} y={item.y} ink={ink} />
      {item.text !== null && (
        <text
          x={item.textX}
          y={item.y + TIME_MARK_HEIGHT - 1 + (item.below ? LANE_ROW : 0)}
          className={item.side === 'left' ? 'halo end' : 'halo'}
        >
          {item.text}
        </text>
      )}
    </Link>
  );
}

function LaneName({ lane, narrow }: { lane: PlacedLane; narrow: boolean }) {
  const y = lane.y + 19;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the links say all of it.
    <g aria-hidden="true">
      <AreaShape group={lane.group} x={0} y={y - 11} />
      <text x={18} y={y} className="strong">
        {lane.label}
      </text>
      <text x={narrow ? 26 + textWidth(lane.label) : 18} y={narrow ? y : y + 16} className="tick">
        {lane.empty ? '' : lane.share}
      </text>
    </g>
  );
}

/**
 * What happened when: one lane an area group, and above it every year with the stretch that is shown. The marks are links;
 * what had not happened is an outline.
 */
export function TimelineLanes(props: TimelineLanesProps) {
  const { lanes, years, period, day, width, summary, tickLabel } = props;
  const strip = layoutYearStrip(years, period, day, width, STRIP_HEIGHT);
  const layout = layoutTimelineLanes(lanes, period, day, width, HEAD);
  const { bottom, start, end, asOfX } = layout;
  const height = bottom + FOOT;
  const flip = layout.asOf === 'after' || (layout.asOf === 'within' && asOfX > (start + end) / 2);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset; role img would hide its links.
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={summary}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the summary says it. */}
      <g aria-hidden="true">
        <text x={0} y={12} className="tick">
          {props.yearsLabel}
        </text>
        {strip !== null && <YearStrip layout={strip} width={width} y={STRIP_TOP} height={STRIP_HEIGHT} />}
        {layout.ticks.map((tick, index) => (
          <g key={tick.key}>
            <line x1={tick.x} x2={tick.x} y1={HEAD - 14} y2={bottom} className="gridline" />
            <text x={tick.x + 3} y={HEAD - 6} className="tick">
              {tickLabel(tick.key, tick.unit, index === 0)}
            </text>
          </g>
        ))}
        {layout.lanes.map((lane) => (
          <line key={lane.group} x1={0} x2={width} y1={lane.y} y2={lane.y} className="gridline" />
        ))}
        <line x1={0} x2={width} y1={bottom} y2={bottom} className="axis" />
        <HatchFill>
          {(fill) =>
            layout.lanes
              .filter((lane) => lane.empty)
              .map((lane) => {
                const y = lane.y + (layout.narrow ? 26 : 8);
                return (
                  <g key={lane.group}>
                    <rect x={start} y={y} width={end - start} height={lane.y + lane.height - y - 6} fill={fill} />
                    <text x={start + 8} y={y + 14} className="label-muted halo">
                      {props.emptyLabel}
                    </text>
                  </g>
                );
              })
          }
        </HatchFill>
        {layout.asOf === 'within' && (
          <line x1={asOfX} x2={asOfX} y1={HEAD - 14} y2={bottom + 6} className="as-of-line" />
        )}
        <text
          x={layout.asOf === 'within' ? asOfX : flip ? end : start}
          y={bottom + 20}
          className={`as-of-text${flip ? ' end' : ''}`}
        >
          {layout.asOf === 'before' && '← '}
          {props.dayLabel}
          {layout.asOf === 'after' && ' →'}
        </text>
      </g>
      {layout.lanes.map((lane) => (
        <g key={lane.group}>
          <LaneName lane={lane} narrow={layout.narrow} />
          {lane.marks.map((item) => (
            <Mark key={item.key} item={item} ink={`var(--area-${lane.group})`} />
          ))}
        </g>
      ))}
    </svg>
  );
}
