import { Link } from 'react-router-dom';
import { FlowGlyph, flowInk } from './FlowGlyph.tsx';
import { FLOW_GLYPH } from './flowBandsLayout.ts';
import { LIST_BAR, type ListRow, layoutFlowList } from './flowListLayout.ts';
import type { FlowSection } from './flowSections.ts';

type Format = (count: number) => string;

export interface FlowProps {
  readonly sections: readonly FlowSection[];
  readonly width: number;
  /** What the drawing shows, in a sentence, for readers who hear it. */
  readonly summary: string;
  readonly format: Format;
}

/** Glyph, label and number: a link where a list holds just these. */
function Label({ row, width, format }: { row: ListRow; width: number; format: Format }) {
  const base = row.textY;
  const content = (
    <>
      <rect x={0} y={row.top + 1} width={width} height={row.height - 2} className="flow-room" />
      <FlowGlyph mark={row.mark} x={0} y={base - 11.5} />
      <text x={FLOW_GLYPH} y={base}>
        {row.label}
      </text>
      <text x={width} y={base} className="strong end">
        {format(row.count)}
      </text>
    </>
  );
  if (row.href === null) return content;
  return (
    <Link to={row.href} aria-label={row.name} className="flow-node">
      {content}
    </Link>
  );
}

function Bar({ row, format }: { row: ListRow; format: Format }) {
  if (row.parts.length === 0) {
    return <rect x={row.barX} y={row.barY} width={row.barWidth} height={LIST_BAR} className={flowInk(row.mark)} />;
  }
  return (
    <>
      {row.parts.map((part) => (
        <g key={part.key}>
          <rect
            x={part.x}
            y={row.barY}
            width={Math.max(1, part.width - 1)}
            height={LIST_BAR}
            className={flowInk(part.mark)}
          />
          <FlowGlyph mark={part.mark} x={part.markX} y={row.barY + LIST_BAR + 4} />
          <text x={part.markX + 16} y={row.barY + LIST_BAR + 15}>
            {format(part.count)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The sources as bars, then the targets as bars divided by source. */
export function FlowList({ sections, width, summary, format }: FlowProps) {
  const layout = layoutFlowList(sections, width);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset; role img would hide its links.
    <svg
      className="drawing flow"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="group"
      aria-label={summary}
    >
      {layout.heads.map((head) => (
        <g key={head.key}>
          <text x={0} y={head.y + 15} className="strong">
            {head.text}
          </text>
          <line x1={0} x2={width} y1={head.y + 24} y2={head.y + 24} className="axis" />
        </g>
      ))}
      {layout.rows.map((row) => (
        <g key={row.key}>
          <Label row={row} width={width} format={format} />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the table says it. */}
          <g aria-hidden="true">
            <Bar row={row} format={format} />
          </g>
        </g>
      ))}
    </svg>
  );
}
