import type { IsoDay } from '../domain/day.ts';
import type { SideIndex } from '../domain/party.ts';
import { fromLeftToRight, MarkPointer } from './MarkReader.tsx';
import { HatchFill } from './marks/HatchFill.tsx';
import { sideClass } from './marks/SideShape.tsx';
import { layoutPartnerSteps, type StepValue } from './partnerStepsLayout.ts';
import { timeScale, yearTicks } from './timeScale.ts';
import './PartnerSteps.css';

export interface PartnerStepsProps {
  readonly values: readonly StepValue[];
  readonly axis: { readonly from: IsoDay; readonly to: IsoDay };
  readonly most: number;
  readonly width: number;
  /** The side whose own count is drawn as an area. */
  readonly side: SideIndex;
  readonly name: string;
  /** Of the slider that walks through the values, and what it says at first. */
  readonly readName: string;
  readonly readHint: string;
  /** Key of the value that is read. */
  readonly read: string | null;
  readonly onRead: (key: string) => void;
  readonly format: (value: number) => string;
  /** The years are written below the lowest panel of a column. */
  readonly withYears: boolean;
}

const HEIGHT = 84;

/** Yearly values on one axis from zero: the party's own count as areas, others as lines; hatched where there is none. */
export function PartnerSteps(props: PartnerStepsProps) {
  const { values, axis, most, width, side, name, format, withYears } = props;
  const layout = layoutPartnerSteps(values, axis, most, width, HEIGHT);
  const ticks = yearTicks(timeScale(axis.from, axis.to, 0, width), 40);
  const height = HEIGHT + (withYears ? 18 : 4);
  return (
    <MarkPointer
      marks={fromLeftToRight(
        layout.steps.map(({ key, x1, x2, y, title }) => ({ key, x: (x1 + x2) / 2, y, text: title })),
      )}
      width={width}
      height={height}
      name={props.readName}
      hint={props.readHint}
      read={props.read}
      onRead={props.onRead}
    >
      <svg
        className="drawing partner-steps"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={name}
      >
        {ticks.map((tick) => (
          <g key={tick.key}>
            <line x1={tick.x} x2={tick.x} y1={12} y2={HEIGHT} className="gridline" />
            {withYears && tick.x < width - 26 && (
              <text x={tick.x + 2} y={HEIGHT + 14} className="tick">
                {tick.key}
              </text>
            )}
          </g>
        ))}
        <HatchFill>
          {(fill) =>
            layout.gaps.map((gap) => (
              <rect key={gap.x1} x={gap.x1} y={HEIGHT - 12} width={gap.x2 - gap.x1} height={12} fill={fill} />
            ))
          }
        </HatchFill>
        {layout.steps.map((step) =>
          step.rival ? (
            <line key={step.key} x1={step.x1} x2={step.x2} y1={step.y} y2={step.y} className="partner-rival" />
          ) : step.own ? (
            <g key={step.key}>
              <rect
                x={step.x1}
                y={step.y}
                width={Math.max(1, step.x2 - step.x1 - 1)}
                height={Math.max(0.5, HEIGHT - step.y)}
                className={`fill-${sideClass(side)}`}
              />
            </g>
          ) : (
            <path
              key={step.key}
              d={`M${step.x1} ${step.joinY ?? step.y}V${step.y}H${step.x2}`}
              className="partner-line"
            />
          ),
        )}
        <line x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className="axis" />
        {layout.named.map((step) => {
          const middle = (step.x1 + step.x2) / 2;
          const atEnd = middle > width - 24;
          return (
            <text
              key={step.key}
              x={atEnd ? width : middle}
              y={step.y - 4}
              className={`partner-value halo ${atEnd ? 'end' : 'middle'}${step.rival ? ' text-alert' : ''}`}
            >
              {step.rival && '≠ '}
              {format(step.value)}
            </text>
          );
        })}
      </svg>
    </MarkPointer>
  );
}
