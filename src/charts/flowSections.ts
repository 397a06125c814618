/** What flows from where to where, as a flow and as a list of bars draw it. */
import type { AreaGroup } from '../domain/area.ts';
import type { Outcome } from './marks/OutcomeShape.tsx';
import type { StepStatus } from './marks/StepShape.tsx';

/** The glyph of a node, which its ink follows. */
export type FlowMark =
  | { readonly kind: 'area'; readonly group: AreaGroup }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'step'; readonly status: StepStatus };

export interface FlowNode {
  readonly key: string;
  readonly label: string;
  /** Label and count, for readers who hear it. */
  readonly name: string;
  /** Null where no glyph stands for it. */
  readonly mark: FlowMark | null;
  /** Null where no list holds just these. */
  readonly href: string | null;
}

export interface FlowBand {
  /** Keys of a source and a target of the same section. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A flow under a heading of its own; nothing flows from one section to another. */
export interface FlowSection {
  readonly key: string;
  readonly head: string;
  /** What stands above the targets; null where `head` says of all sources what they flow to. */
  readonly targetHead: string | null;
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Sections without bands, and nodes without any, are not drawn. */
export function drawnSections(sections: readonly FlowSection[]): readonly FlowSection[] {
  return sections
    .map((section) => ({
      ...section,
      sources: section.sources.filter(({ key }) => section.bands.some(({ from, count }) => from === key && count > 0)),
      targets: section.targets.filter(({ key }) => section.bands.some(({ to, count }) => to === key && count > 0)),
      bands: section.bands.filter(({ count }) => count > 0),
    }))
    .filter(({ bands }) => bands.length > 0);
}
