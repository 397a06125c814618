import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { IsoDay } from '../domain/day.ts';
import { sideClass } from './marks/SideShape.tsx';
import { StemMark } from './StemMark.tsx';
import { nameWidth } from './stemNames.ts';
import { TallVisitStems } from './TallVisitStems.tsx';
import { BAND, layoutVisitStems, type PlacedStem, type Stem, type StemGap } from './visitStemsLayout.ts';
import './VisitStems.css';

export interface VisitStemsProps {
  readonly stems: readonly Stem[];
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly day: IsoDay;
  readonly dayLabel: string;
  /** What the stems of each side are, in the order of the sides. */
  readonly headings: readonly [string, string];
  readonly gap: StemGap | null;
  readonly width: number;
  readonly summary: string;
}

const NARROW = 600;

function PlacedVisit({ stem }: { stem: PlacedStem }) {
  const { x, y, text } = stem;
  const label = nameWidth(stem.label, stem.year);
  const left = text === null ? x - 6 : text.anchor === 'end' ? text.x - label : x - 6;
  const right = text === null ? x + 6 : text.anchor === 'end' ? x + 6 : text.x + label;
  const top = text === null ? Math.min(stem.root, y - 6) : y - 10;
  const bottom = text === null ? Math.max(stem.root, y + 6) : y + 10;
  return (
    <Link to={stem.href} aria-label={stem.name} className="visit-stem">
      <title>{stem.name}</title>
      <rect x={left} y={top} width={right - left} height={bottom - top} fill="transparent" />
      <line
        x1={x}
        x2={x}
        y1={stem.root}
        y2={y}
        className={`stroke-${sideClass(stem.side)}`}
        strokeWidth={stem.leader ? 1.8 : 1.4}
        strokeDasharray={stem.fuzzy || !stem.held ? '2.5 2.5' : undefined}
      />
      <StemMark stem={stem} x={x} y={y} />
      {text !== null && (
        <text x={text.x} y={y + 4.5} className={text.anchor === 'end' ? 'halo end' : 'halo'}>
          {stem.label} <tspan className="tick">{stem.year}</tspan>
        </text>
      )}
    </Link>
  );
}

function WideVisitStems(props: VisitStemsProps): ReactNode {
  const { stems, width, summary, headings, gap, dayLabel } = props;
  const layout = layoutVisitStems(stems, props, gap, width);
  const { bandTop, bandEnd, scale, dayX } = layout;
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
        <text x={0} y={layout.headingY[1]} className="text-side-b">
          {headings[1]}
        </text>
        <text x={0} y={layout.headingY[0]} className="text-side-a">
          {headings[0]}
        </text>
        {gap !== null && layout.gap !== null && (
          <>
            <line x1={layout.gap.x1} x2={layout.gap.x2} y1={layout.gap.y} y2={layout.gap.y} className="visit-gap" />
            <text x={layout.gap.textX} y={layout.gap.y + (gap.side === 1 ? -6 : 16)} className="label-muted middle">
              {gap.text}
            </text>
          </>
        )}
        <rect
          x={scale.start - 2}
          y={bandTop}
          width={scale.end - scale.start + 2}
          height={BAND}
          className="visit-band"
        />
        {layout.ticks.map((tick) => (
          <g key={tick.key}>
            <line x1={tick.x} x2={tick.x} y1={bandTop} y2={bandEnd} className="gridline" />
            {tick.labelled && (
              <text x={tick.x + 4} y={bandTop + 16} className="tick">
                {tick.key}
              </text>
            )}
          </g>
        ))}
        <line x1={dayX} x2={dayX} y1={bandTop - 5} y2={bandEnd + 5} className="as-of-line" />
        <text x={dayX + 6} y={bandTop + 16} className="as-of-text">
          {dayLabel}
        </text>
      </g>
      {layout.stems.map((stem) => (
        <PlacedVisit key={stem.key} stem={stem} />
      ))}
    </svg>
  );
}

/**
 * Who visited whom: stems away from a band of years, the first side down, the second up, leaders by name. On a narrow screen
 * the years run down and the sides stand right and left. Every stem is a link; its stem is dashed where the day is not known.
 */
export function VisitStems(props: VisitStemsProps) {
  return props.width < NARROW ? <TallVisitStems {...props} /> : <WideVisitStems {...props} />;
}
