/** Plans of the two sides of which a paper is known, but no promise: that is said, and not left out. */
import { type Commitment, PLAN_KINDS, type PlanKind } from '../domain/commitment.ts';
import type { Document } from '../domain/document.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';

export interface SilentPaper {
  readonly kind: PlanKind;
  readonly paper: Known<Document>;
  /** Promises made elsewhere that speak of the paper. */
  readonly about: readonly Known<Commitment>[];
}

/** True where the paper is between the two sides and nobody else. */
function isOfThePair({ signatories }: Document, { dataset }: Snapshot): boolean {
  const sides = new Set(signatories.map(({ side }) => side));
  return sides.size === dataset.sides.length && dataset.sides.every(({ id }) => sides.has(id));
}

/** The papers with a term that are of a kind of plan of which no promise is known on the day, in the order of the kinds. */
export function silentPapers(snapshot: Snapshot): readonly SilentPaper[] {
  const { commitments, documents } = snapshot;
  const papers = documents.filter((paper) => paper.period !== undefined && isOfThePair(paper, snapshot));
  return PLAN_KINDS.filter((kind) => !commitments.some(({ planKind }) => planKind === kind)).flatMap((kind) =>
    papers
      .filter((paper) => paper.kind === kind)
      .map((paper) => ({
        kind,
        paper,
        about: commitments.filter(({ document, related }) => document === paper.id || related.includes(paper.id)),
      })),
  );
}
