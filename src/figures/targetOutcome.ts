import type { Outcome } from '../charts/marks/OutcomeShape.tsx';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Target, TargetOutcome } from '../domain/target.ts';

/** What became of a number that somebody aimed at, by the name and the mark that every outcome has. */
export const TARGET_OUTCOME: Readonly<Record<TargetOutcome, Outcome>> = {
  open: 'open',
  met: 'met',
  'not-met': 'unmet',
  unknown: 'unknown',
};

/** Every number that somebody aimed at, the one said last first. */
export function newestTargets({ targets }: Pick<Snapshot, 'targets'>): readonly Known<Target>[] {
  return targets.toSorted((a, b) => (a.saidOn.latest < b.saidOn.latest ? 1 : -1));
}
