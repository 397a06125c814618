/** What has no room of its own in a lane: neighbours that lie on one another, gathered into numbers. */
import type { LaneItem } from './timelineLane.ts';
import type { TimeMarkLayout } from './timeMarkLayout.ts';

/** Px between marks below which they count as lying on one another. */
const CROWDED = 5;

export interface Candidate {
  readonly item: LaneItem;
  readonly mark: TimeMarkLayout;
  readonly from: number;
  readonly to: number;
}

/** Neighbours that lie on one another, from left to right. */
export function crowds(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const last = groups.at(-1);
    if (last !== undefined && candidate.from < end + CROWDED) last.push(candidate);
    else groups.push([candidate]);
    end = last !== undefined && candidate.from < end + CROWDED ? Math.max(end, candidate.to) : candidate.to;
  }
  return groups;
}

/** Px of a cluster that says this number. */
export const clusterWidth = (count: number) => Math.max(24, 12 + 7.5 * String(count).length);

export interface Heap {
  readonly members: readonly Candidate[];
  readonly middle: number;
}

/** Heaps whose numbers would touch become one. */
export function mergedHeaps(heaps: readonly Heap[]): readonly Heap[] {
  const merged: Heap[] = [];
  for (const heap of heaps) {
    const last = merged.at(-1);
    const room =
      last === undefined ? 0 : (clusterWidth(last.members.length) + clusterWidth(heap.members.length)) / 2 + 2;
    if (last === undefined || heap.middle - last.middle >= room) {
      merged.push(heap);
      continue;
    }
    const members = [...last.members, ...heap.members];
    const middle = (last.middle * last.members.length + heap.middle * heap.members.length) / members.length;
    merged[merged.length - 1] = { members, middle };
  }
  return merged;
}
