import { type ReactNode, useId } from 'react';

/** Gives a drawing the hatching that says "nothing here": the child gets the `fill` that paints it. */
export function HatchFill({ children }: { children: (fill: string) => ReactNode }) {
  const id = useId();
  return (
    <>
      <defs>
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={6} stroke="var(--hatch)" strokeWidth={1} opacity={0.6} />
        </pattern>
      </defs>
      {children(`url(#${id})`)}
    </>
  );
}
