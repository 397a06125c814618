import { memo, type ReactNode, useId, useMemo } from 'react';
import { Link } from 'react-router-dom';
import { dayNumber, type IsoDay } from '../domain/day.ts';
import { AreaShape } from './marks/AreaShape.tsx';
import { HatchFill } from './marks/HatchFill.tsx';
import { groupInk, SoftSpans } from './marks/SoftSpans.tsx';
import { TIME_MARK_HEIGHT, TimeMark } from './marks/TimeMark.tsx';
import { textWidth } from './textWidth.ts';
import type { Lane, LaneItem } from './timelineLane.ts';
import {
  LANE_ROW,
  lanesStart,
  lanesX,
  layoutTimelineLanes,
  type PlacedCluster,
  type PlacedLane,
  type PlacedMark,
  type TimelineLanesLayout,
} from './timelineLanesLayout.ts';
import type { Stretch } from './timelineStretch.ts';
import { type TimelineTick, timelineTicks } from './timelineTicks.ts';
import { extentOf } from './timeMarkLayout.ts';
import { type StretchState, useStretchGestures } from './useStretch.ts';
import './TimelineLanes.css';

export interface TimelineLanesProps {
  readonly lanes: readonly Lane[];
  readonly state: StretchState;
  readonly extent: Stretch;
  readonly day: IsoDay;
  readonly width: number;
  /** Key of the item that is chosen. */
  readonly chosen: string | null;
  readonly summary: string;
  /** Id of the text that says which keys move the drawing. */
  readonly describedBy: string;
  /** Said of the as-of day beside its line. */
  readonly dayLabel: string;
  readonly emptyLabel: string;
  readonly tickLabel: (tick: TimelineTick, first: boolean) => string;
  readonly shareLabel: (lane: PlacedLane) => string;
  readonly clusterName: (cluster: PlacedCluster) => string;
  /** What a mark says to readers who hear it, and where its record stands. */
  readonly nameOf: (item: LaneItem) => string;
  readonly hrefOf: (item: LaneItem) => string;
  readonly onChoose: (item: LaneItem) => void;
  readonly onOpen: (cluster: PlacedCluster) => void;
}

const HEAD = 24;
const FOOT = 26;
const TARGET = 24;

type Handlers = Pick<TimelineLanesProps, 'chosen' | 'nameOf' | 'hrefOf' | 'onChoose' | 'onOpen' | 'clusterName'>;

function Mark({ placed, soft, handlers }: { placed: PlacedMark; soft: string; handlers: Handlers }) {
  const { item, mark, text, textX, anchor } = placed;
  const [left, right] = extentOf(mark);
  const width = text === null ? 0 : textWidth(text);
  const from = text !== null && anchor === 'end' ? textX - width : left;
  const to = text !== null && anchor === 'start' ? Math.max(right, textX + width) : right;
  const slack = Math.max(0, TARGET - (to - from)) / 2;
  const isChosen = handlers.chosen === item.key;
  return (
    <Link
      to={handlers.hrefOf(item)}
      tabIndex={-1}
      draggable={false}
      aria-label={handlers.nameOf(item)}
      aria-current={isChosen ? 'true' : undefined}
      className="timeline-mark"
      onClick={(event) => {
        // A link to the record where the reader asks for one; a plain press opens it in place.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        handlers.onChoose(item);
      }}
    >
      <rect
        className="timeline-target"
        x={from - slack}
        y={placed.y - 4}
        width={to - from + 2 * slack}
        height={LANE_ROW}
        fill="transparent"
      />
      {isChosen && (
        <rect
          className="timeline-chosen"
          x={from - 4}
          y={placed.y - 4}
          width={to - from + 8}
          height={TIME_MARK_HEIGHT + 8}
        />
      )}
      <TimeMark mark={mark} y={placed.y} ink={groupInk(item.group)} soft={soft} />
      {text !== null && (
        <text x={textX} y={placed.y + TIME_MARK_HEIGHT - 1} className={anchor === 'end' ? 'halo end' : 'halo'}>
          {text}
        </text>
      )}
    </Link>
  );
}

function Cluster({ cluster, handlers }: { cluster: PlacedCluster; handlers: Handlers }) {
  const holdsChosen = cluster.items.some(({ key }) => key === handlers.chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg has no buttons.
    <g
      role="button"
      tabIndex={-1}
      aria-label={handlers.clusterName(cluster)}
      className={`timeline-cluster${cluster.ahead ? ' timeline-cluster-ahead' : ''}${holdsChosen ? ' timeline-cluster-chosen' : ''}`}
      onClick={() => handlers.onOpen(cluster)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') handlers.onOpen(cluster);
      }}
    >
      <rect x={cluster.x} y={cluster.y - 3} width={cluster.width} height={LANE_ROW - 2} rx={2} />
      <text x={cluster.x + cluster.width / 2} y={cluster.y + TIME_MARK_HEIGHT} className="middle">
        {cluster.items.length}
      </text>
    </g>
  );
}

function LaneName({ placed, narrow, share }: { placed: PlacedLane; narrow: boolean; share: string }) {
  const { lane, y: top } = placed;
  const y = top + 19;
  const x = lane.group === null ? 0 : 18;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the list says all of it.
    <g aria-hidden="true">
      {lane.group !== null && <AreaShape group={lane.group} x={0} y={y - 11} />}
      <text x={x} y={y} className="strong">
        {lane.label}
      </text>
      <text x={narrow ? x + 8 + textWidth(lane.label) * 1.06 : x} y={narrow ? y : y + 16} className="tick">
        {share}
      </text>
    </g>
  );
}

/** What moves with the drawing; it is made anew only when the layout is. */
const Plot = memo(function Plot({ layout, handlers }: { layout: TimelineLanesLayout; handlers: Handlers }) {
  return (
    <SoftSpans>
      {(paint) =>
        layout.lanes.map((placed) => (
          <g key={placed.lane.key}>
            {placed.marks.map((mark) => (
              <Mark key={mark.item.key} placed={mark} soft={paint(mark.item.group, mark.mark)} handlers={handlers} />
            ))}
            {placed.clusters.map((cluster) => (
              <Cluster key={cluster.key} cluster={cluster} handlers={handlers} />
            ))}
          </g>
        ))
      }
    </SoftSpans>
  );
});

function EmptyLanes({ layout, label }: { layout: TimelineLanesLayout; label: string }) {
  const { start, end, narrow } = layout;
  return (
    <HatchFill>
      {(fill) =>
        layout.lanes
          .filter((placed) => placed.count === 0)
          .map(({ lane, y: top, height }) => {
            const y = top + (narrow ? 26 : 8);
            return (
              <g key={lane.key}>
                <rect x={start} y={y} width={end - start} height={top + height - y - 6} fill={fill} />
                <text x={start + 8} y={y + 14} className="label-muted halo">
                  {label}
                </text>
              </g>
            );
          })
      }
    </HatchFill>
  );
}

/** The line of the as-of day, or an arrow at the edge beyond which it lies. */
function asOfLine(x: number, { start, end, bottom }: TimelineLanesLayout, label: string): ReactNode {
  const inside = x >= start && x <= end;
  const flip = x > (start + end) / 2;
  return (
    <>
      {inside && <line x1={x} x2={x} y1={HEAD - 14} y2={bottom + 6} className="as-of-line" />}
      <text x={inside ? x : flip ? end : start} y={bottom + 20} className={`as-of-text${flip ? ' end' : ''}`}>
        {x < start && '← '}
        {label}
        {x > end && ' →'}
      </text>
    </>
  );
}

/**
 * What happened when, lane by lane. It is one stop of the Tab key: there the keys move and zoom it; its marks are chosen by
 * pointer, and from the list of the same entries by keyboard. What had not happened is an outline.
 */
export function TimelineLanes(props: TimelineLanesProps) {
  const { lanes, state, extent, day, width, tickLabel } = props;
  const { chosen, nameOf, hrefOf, onChoose, onOpen, clusterName } = props;
  const clip = useId();
  const { shown, laidOut, moving } = state;
  const layout = useMemo(
    () => layoutTimelineLanes(lanes, { stretch: laidOut, width, top: HEAD, beyond: moving ? 1 : 0 }),
    [lanes, laidOut, width, moving],
  );
  const handlers = useMemo(
    () => ({ chosen, nameOf, hrefOf, onChoose, onOpen, clusterName }),
    [chosen, nameOf, hrefOf, onChoose, onOpen, clusterName],
  );
  const { start, end, bottom } = layout;
  const gestures = useStretchGestures<SVGSVGElement>(state, extent, { start: lanesStart(width), end: width - 2 });
  const x = lanesX(shown, start, end);
  const shift = (laidOut.from - shown.from) * ((end - start) / (shown.to - shown.from));
  const height = bottom + FOOT;
  const ticks = timelineTicks(shown, (end - start) / (shown.to - shown.from));
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset; role img would hide its links.
    <svg
      {...gestures}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the drawing need a place.
      tabIndex={0}
      className="drawing timeline-lanes"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={props.summary}
      aria-describedby={props.describedBy}
    >
      <clipPath id={clip}>
        <rect x={start - 4} y={0} width={end - start + 6} height={height} />
      </clipPath>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the summary says it. */}
      <g aria-hidden="true">
        {ticks.map((tick, index) => {
          const at = x(tick.at);
          const label = tickLabel(tick, index === 0);
          return (
            <g key={tick.key}>
              <line x1={at} x2={at} y1={HEAD - 14} y2={bottom} className="gridline" />
              {at + textWidth(label) <= width && (
                <text x={at + 3} y={HEAD - 6} className="tick">
                  {label}
                </text>
              )}
            </g>
          );
        })}
        {layout.lanes.map(({ lane, y }) => (
          <line key={lane.key} x1={0} x2={width} y1={y} y2={y} className="gridline" />
        ))}
        <line x1={0} x2={width} y1={bottom} y2={bottom} className="axis" />
        {!moving && <EmptyLanes layout={layout} label={props.emptyLabel} />}
        {asOfLine(x(dayNumber(day)), layout, props.dayLabel)}
        {layout.lanes.map((placed) => (
          <LaneName key={placed.lane.key} placed={placed} narrow={layout.narrow} share={props.shareLabel(placed)} />
        ))}
      </g>
      <g clipPath={`url(#${clip})`}>
        <g transform={shift === 0 ? undefined : `translate(${shift} 0)`}>
          <Plot layout={layout} handlers={handlers} />
        </g>
      </g>
    </svg>
  );
}
