import type { IsoDay } from '../domain/day.ts';
import { FlowBackdrop, type FlowBackdropWords } from './FlowBackdrop.tsx';
import { FlowSpan } from './FlowSpan.tsx';
import { type ChartRatio, type ChartSpan, layoutFlowSpans } from './flowSpansLayout.ts';
import './FlowSpans.css';

export interface FlowSpansProps extends FlowBackdropWords {
  readonly spans: readonly ChartSpan[];
  readonly axis: { readonly from: IsoDay; readonly to: IsoDay };
  readonly fiscalYearStart: number | null;
  /** The as-of day: a line within the axis, a pointer at its end when it lies beyond. */
  readonly day: IsoDay;
  readonly width: number;
  readonly summary: string;
  /** Two of the values, with how many times the one is the other. */
  readonly ratio: ChartRatio | null;
}

/** Values over the months that they count, by both sides, on one axis that begins at zero. */
export function FlowSpans(props: FlowSpansProps) {
  const { spans, axis, fiscalYearStart, width, summary } = props;
  const layout = layoutFlowSpans(spans, axis, fiscalYearStart, props.day, width, props.ratio);
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
      <FlowBackdrop {...props} layout={layout} />
      {layout.spans.map((span) => (
        <FlowSpan key={span.key} span={span} base={layout.base} />
      ))}
    </svg>
  );
}
