import { Link } from 'react-router-dom';
import { sideClass } from './marks/SideShape.tsx';
import { StemMark } from './StemMark.tsx';
import { nameWidth } from './stemNames.ts';
import type { VisitStemsProps } from './VisitStems.tsx';
import { layoutTallStems, type TallStem, type TallStemsLayout } from './visitStemsTallLayout.ts';

function TallVisit({ stem }: { stem: TallStem }) {
  const outward = stem.side === 1 ? -1 : 1;
  const label = nameWidth(stem.label, stem.yearText ?? '');
  const far = stem.leader ? stem.textX + outward * label : stem.markX + outward * 5;
  const near = stem.leader ? stem.markX - outward * 6 : stem.rootX;
  const half = stem.leader ? 9 : 5;
  const bend = stem.rootX + outward * 6;
  return (
    <Link to={stem.href} aria-label={stem.name} className="visit-stem">
      <title>{stem.name}</title>
      <rect
        x={Math.min(far, near)}
        y={stem.markY - half}
        width={Math.abs(far - near)}
        height={2 * half}
        fill="transparent"
      />
      <path
        d={`M${stem.rootX} ${stem.y}H${stem.leader ? bend : stem.markX}L${stem.markX} ${stem.markY}`}
        className={`stroke-${sideClass(stem.side)}`}
        strokeWidth={1.4}
        strokeDasharray={stem.fuzzy || !stem.held ? '2.5 2.5' : undefined}
      />
      <StemMark stem={stem} x={stem.markX} y={stem.markY} />
      {stem.leader && (
        <text x={stem.textX} y={stem.markY + 4.5} className={outward < 0 ? 'halo end' : 'halo'}>
          {stem.label}
          {stem.yearText !== null && <tspan className="tick"> {stem.yearText}</tspan>}
        </text>
      )}
    </Link>
  );
}

function TallGap({ gap }: { gap: NonNullable<TallStemsLayout['gap']> }) {
  return (
    <>
      <line x1={gap.x} x2={gap.x} y1={gap.y1} y2={gap.y2} className="visit-gap" />
      {gap.lines.map((line, index) => (
        <text
          key={line}
          x={gap.textX}
          y={gap.textY + index * 16}
          className={`label-muted halo${gap.textX < gap.x ? ' end' : ''}`}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** {@link VisitStems} for a narrow screen. */
export function TallVisitStems(props: VisitStemsProps) {
  const { stems, width, summary, headings, gap, dayLabel } = props;
  const layout = layoutTallStems(stems, props, gap, width);
  const { bandStart, bandEnd, top, bottom, dayY } = layout;
  const middle = (bandStart + bandEnd) / 2;
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
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the summary and the links say it. */}
      <g aria-hidden="true">
        <text x={0} y={12} className="text-side-b">
          {headings[1]}
        </text>
        <text x={width} y={12} className="text-side-a end">
          {headings[0]}
        </text>
        <rect x={bandStart} y={top} width={bandEnd - bandStart} height={bottom - top} className="visit-band" />
        {layout.ticks.map((tick) => (
          <g key={tick.key}>
            <line x1={bandStart} x2={bandEnd} y1={tick.x} y2={tick.x} className="gridline" />
            <text x={middle} y={tick.x - 4} className="tick middle">
              {tick.key}
            </text>
          </g>
        ))}
        {layout.gap !== null && <TallGap gap={layout.gap} />}
        <line x1={bandStart - 5} x2={bandEnd + 5} y1={dayY} y2={dayY} className="as-of-line" />
        <text x={middle} y={dayY - 8} className="as-of-text middle">
          {dayLabel}
        </text>
      </g>
      {layout.stems.map((stem) => (
        <TallVisit key={stem.key} stem={stem} />
      ))}
    </svg>
  );
}
