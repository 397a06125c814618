import type { FlowSpansLayout } from './flowSpansLayout.ts';
import { HatchFill } from './marks/HatchFill.tsx';
import { sideClass } from './marks/SideShape.tsx';
import { textWidth } from './textWidth.ts';

export interface FlowBackdropWords {
  readonly dayLabel: string;
  /** Names the stretch in which no value lies; the second, shorter one stands where the first does not fit. */
  readonly noValue: readonly [string, string];
  /** Names the stretch without a value of the first, or of the second side. */
  readonly noValueOf: readonly [string, string];
  readonly format: (value: number) => string;
}

const TICK_SIZE = 12 / 13;
/** Px of the date at the as-of line. */
const DAY_ROOM = 120;

/** The first of the texts that fits into the stretch. */
function fitting(texts: readonly string[], stretch: { readonly x1: number; readonly x2: number }): string | null {
  return texts.find((text) => textWidth(text) * TICK_SIZE + 8 <= stretch.x2 - stretch.x1) ?? null;
}

/** What the values lie on: the scale, the two rulers, the stretches where nothing is known, the as-of day. */
export function FlowBackdrop({
  layout,
  dayLabel,
  noValue,
  noValueOf,
  format,
}: FlowBackdropWords & { readonly layout: FlowSpansLayout }) {
  const { plotStart, plotEnd, base, top, ruler } = layout;
  const dayStart = layout.dayX !== null && layout.dayX < DAY_ROOM;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the summary and the links say it.
    <g aria-hidden="true">
      {layout.values.map(({ value, y }) => (
        <g key={value}>
          <line x1={plotStart} x2={plotEnd} y1={y} y2={y} className={value === 0 ? 'axis' : 'gridline'} />
          <text x={plotStart - 6} y={y + 4} className="tick end">
            {format(value)}
          </text>
        </g>
      ))}
      {layout.calendar.map(({ key, label, x1, x2 }) => (
        <g key={key}>
          {x1 > plotStart && <line x1={x1} x2={x1} y1={top} y2={ruler + 18} className="gridline" />}
          <text x={(x1 + x2) / 2} y={ruler + 15} className="tick middle">
            {label}
          </text>
        </g>
      ))}
      {layout.fiscal.map(({ key, label, x1, x2 }) => (
        <g key={key}>
          <path d={`M${x1 + 1} ${ruler + 23}v4H${x2 - 1}v-4`} className="axis" />
          <text x={(x1 + x2) / 2} y={ruler + 41} className="tick middle">
            {label}
          </text>
        </g>
      ))}
      <HatchFill>
        {(fill) => (
          <>
            {layout.gaps.map((gap) => (
              <g key={gap.x1}>
                <rect x={gap.x1} y={top} width={gap.x2 - gap.x1} height={base - top} fill={fill} opacity={0.6} />
                <text x={(gap.x1 + gap.x2) / 2} y={(top + base) / 2} className="middle label-muted halo">
                  {fitting(noValue, gap)}
                </text>
              </g>
            ))}
            {layout.missing.map((gap) => (
              <g key={gap.x1}>
                <rect x={gap.x1} y={base + 2} width={gap.x2 - gap.x1} height={14} fill={fill} />
                <text
                  x={(gap.x1 + gap.x2) / 2}
                  y={base + 13}
                  className={`middle label-muted halo text-${sideClass(gap.side)}`}
                >
                  {fitting([noValueOf[gap.side], noValue[1]], gap)}
                </text>
              </g>
            ))}
          </>
        )}
      </HatchFill>
      {layout.dayX !== null && (
        <line x1={layout.dayX} x2={layout.dayX} y1={top - 8} y2={ruler} className="as-of-line" />
      )}
      <text x={layout.dayX ?? plotEnd} y={top - 12} className={dayStart ? 'as-of-text' : 'as-of-text end'}>
        {layout.dayX === null ? `${dayLabel} →` : dayLabel}
      </text>
      {layout.ratio !== null && (
        <g>
          <path
            d={`M${layout.ratio.x - 4} ${layout.ratio.y1 + 4}h8m-4 0V${layout.ratio.y2 - 4}m-4 0h8`}
            className="flow-ratio"
          />
          <text x={layout.ratio.labelX} y={(layout.ratio.y1 + layout.ratio.y2) / 2 + 4} className="strong halo">
            {layout.ratio.label}
          </text>
        </g>
      )}
    </g>
  );
}
