import type { FlowMark } from './flowSections.ts';
import { AreaShape } from './marks/AreaShape.tsx';
import { OutcomeShape } from './marks/OutcomeShape.tsx';
import { StepShape } from './marks/StepShape.tsx';

/** The glyph of a node in a 14 × 14 box whose corner is (x, y). */
export function FlowGlyph({ mark, x, y }: { mark: FlowMark | null; x: number; y: number }) {
  if (mark === null) return null;
  if (mark.kind === 'area') return <AreaShape group={mark.group} x={x + 1} y={y + 1} />;
  if (mark.kind === 'outcome') return <OutcomeShape outcome={mark.outcome} x={x} y={y} />;
  return <StepShape status={mark.status} x={x + 7} y={y + 7} />;
}

/** The class that gives the end of a band the ink and the form of its node: full, or an outline for what is not decided. */
export function flowInk(mark: FlowMark | null): string {
  if (mark === null) return 'flow-end';
  if (mark.kind === 'area') return `flow-end flow-end-${mark.group}`;
  return `flow-end flow-end-${mark.kind === 'outcome' ? mark.outcome : mark.status}`;
}
