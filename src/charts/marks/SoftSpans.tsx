import { type ReactNode, useId } from 'react';
import { AREA_GROUPS, type AreaGroup } from '../../domain/area.ts';
import type { TimeMarkLayout } from '../timeMarkLayout.ts';

/** The ink of what belongs to a group of areas. */
export function groupInk(group: AreaGroup | null): string {
  return group === null ? 'var(--text-muted)' : `var(--area-${group})`;
}

const ENDS = ['both', 'start', 'end', 'none'] as const;
const FULL = 0.46;
const FADED = 0.1;
/** Share of the length over which a span fades. */
const FADE = 0.22;

function endsOf([start, end]: TimeMarkLayout['soft']): (typeof ENDS)[number] {
  return start && end ? 'both' : start ? 'start' : end ? 'end' : 'none';
}

/** Paints for spans whose ends are not known to the day: the child gets the paint of a mark. */
export function SoftSpans({
  children,
}: {
  children: (paint: (group: AreaGroup | null, mark: TimeMarkLayout) => string) => ReactNode;
}) {
  const id = useId();
  return (
    <>
      <defs>
        {[...AREA_GROUPS, null].flatMap((group) =>
          ENDS.map((ends) => (
            <linearGradient key={`${group}-${ends}`} id={`${id}${group}-${ends}`}>
              {[
                [0, ends === 'both' || ends === 'start' ? FADED : FULL],
                [FADE, FULL],
                [1 - FADE, FULL],
                [1, ends === 'both' || ends === 'end' ? FADED : FULL],
              ].map(([offset, opacity]) => (
                <stop key={offset} offset={offset} stopColor={groupInk(group)} stopOpacity={opacity} />
              ))}
            </linearGradient>
          )),
        )}
      </defs>
      {children((group, mark) => `url(#${id}${group}-${endsOf(mark.soft)})`)}
    </>
  );
}
