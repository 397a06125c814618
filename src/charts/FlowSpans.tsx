import { Link } from 'react-router-dom';
import type { IsoDay } from '../domain/day.ts';
import { type ChartSpan, layoutFlowSpans, type PlacedSpan } from './flowSpansLayout.ts';
import { HatchFill } from './marks/HatchFill.tsx';
import { SideShape, sideClass } from './marks/SideShape.tsx';
import './FlowSpans.css';

export interface FlowSpansProps {
  readonly spans: readonly ChartSpan[];
  readonly axis: { readonly from: IsoDay; readonly to: IsoDay };
  readonly fiscalYearStart: number | null;
  /** The as-of day: a line within the axis, a pointer at its end when it lies beyond. */
  readonly day: IsoDay;
  readonly dayLabel: string;
  readonly width: number;
  readonly summary: string;
  readonly noValue: string;
  readonly format: (value: number) => string;
}

function Span({ span, base }: { span: PlacedSpan; base: number }) {
  const side = sideClass(span.side);
  return (
    <g>
      <rect
        x={span.x1}
        y={span.y}
        width={span.x2 - span.x1}
        height={base - span.y}
        className={`fill-${side}`}
        opacity={0.08}
      />
      {span.placedOthers.map((other) => (
        <g key={other.key}>
          <line
            x1={span.x1}
            x2={span.x2}
            y1={other.y}
            y2={other.y}
            className={`stroke-${side}`}
            strokeWidth={1.5}
            strokeDasharray="1.5 3"
          />
          <line
            x1={span.x2 - 8}
            x2={span.x2 - 8}
            y1={other.y}
            y2={span.y}
            stroke="var(--status-unmet)"
            strokeWidth={1.5}
            strokeDasharray="1.5 3"
          />
          <text x={span.x2 - 12} y={other.y + (other.labelAbove ? -5 : 14)} className="end label-muted halo text-alert">
            ≠ {other.label}
          </text>
        </g>
      ))}
      <line
        x1={span.x1}
        x2={span.x2}
        y1={span.y}
        y2={span.y}
        className={`stroke-${side}`}
        strokeWidth={2.5}
        strokeDasharray={span.derived ? '7 4' : undefined}
      />
      {!span.whole && (
        <g className={`stroke-${side}`} strokeWidth={2}>
          <line x1={span.x2} x2={span.x2} y1={span.y - 6} y2={span.y + 6} />
          <line x1={span.x2 + 3} x2={span.x2 + 12} y1={span.y} y2={span.y} strokeDasharray="2 3" />
        </g>
      )}
      <SideShape side={span.side} x={span.x1} y={span.y} size={8} />
      <Link to={span.href} aria-label={span.name} className="flow-label">
        <text x={span.labelX} y={span.labelY} className={`halo text-${side}`}>
          {span.label}
        </text>
      </Link>
    </g>
  );
}

/** Values over the months that they count, by both sides, on one axis that begins at zero. */
export function FlowSpans(props: FlowSpansProps) {
  const { spans, axis, fiscalYearStart, width, summary, format } = props;
  const layout = layoutFlowSpans(spans, axis, fiscalYearStart, props.day, width);
  const { plotStart, plotEnd, base, top } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset; role img would hide its links.
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="group"
      aria-label={summary}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the links and the table say it. */}
      <g aria-hidden="true">
        <HatchFill>
          {(fill) =>
            layout.gaps.map((gap) => (
              <g key={gap.x1}>
                <rect x={gap.x1} y={top} width={gap.x2 - gap.x1} height={base - top} fill={fill} opacity={0.5} />
                {gap.x2 - gap.x1 > 80 && (
                  <text x={(gap.x1 + gap.x2) / 2} y={top + 16} className="middle label-muted halo">
                    {props.noValue}
                  </text>
                )}
              </g>
            ))
          }
        </HatchFill>
        {layout.values.map(({ value, y }) => (
          <g key={value}>
            <line x1={plotStart} x2={plotEnd} y1={y} y2={y} className={value === 0 ? 'axis' : 'gridline'} />
            <text x={plotStart - 6} y={y + 4} className="tick end">
              {format(value)}
            </text>
          </g>
        ))}
        {layout.years.map(({ key, x }) => (
          <g key={key}>
            <line x1={x} x2={x} y1={top} y2={base + 4} className="gridline" />
            <text x={x} y={base + 17} className="tick middle">
              {key}
            </text>
          </g>
        ))}
        {layout.fiscal.map(({ key, label, x1, x2 }) => (
          <g key={key}>
            <path d={`M${x1 + 1} ${base + 24}v4H${x2 - 1}v-4`} className="axis" />
            <text x={(x1 + x2) / 2} y={base + 41} className="tick middle halo">
              {label}
            </text>
          </g>
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the links and the table say it. */}
      <g aria-hidden="true">
        {layout.dayX !== null && (
          <line x1={layout.dayX} x2={layout.dayX} y1={top - 8} y2={base + 4} className="as-of-line" />
        )}
        <text
          x={layout.dayX === null ? plotEnd : Math.max(plotStart + 60, layout.dayX)}
          y={top - 12}
          className="as-of-text end"
        >
          {layout.dayX === null ? `${props.dayLabel} →` : props.dayLabel}
        </text>
      </g>
      {layout.spans.map((span) => (
        <Span key={span.key} span={span} base={base} />
      ))}
    </svg>
  );
}
