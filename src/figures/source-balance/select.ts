/** What all this rests on: publications by side and kind, and entries by how many independent origins they have. */
import type { Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import type { SourceKind } from '../../domain/source.ts';
import type { ViewState } from '../../viewState/viewState.ts';

export const SOURCE_KINDS: readonly SourceKind[] = ['official', 'news', 'statistics', 'analysis', 'encyclopedia'];

export interface SideBalance {
  /** ISO 3166-1 alpha-3; null for third parties. */
  readonly side: string | null;
  readonly sources: number;
  readonly origins: number;
  readonly byKind: Readonly<Record<SourceKind, number>>;
}

export interface SourceBalanceModel {
  readonly sides: readonly [Party, Party];
  readonly balance: readonly SideBalance[];
  readonly sources: number;
  readonly sourceIds: readonly string[];
  readonly origins: number;
  readonly entries: number;
  /** Entries whose evidence has one origin only. */
  readonly singleOrigin: number;
}

export function selectSourceBalance(snapshot: Snapshot, _view: ViewState): SourceBalanceModel {
  const { sides } = snapshot.dataset;
  const balance = [sides[0].id, sides[1].id, null].map((side): SideBalance => {
    const sources = snapshot.sources.filter((source) => source.side === side);
    const byKind = Object.fromEntries(
      SOURCE_KINDS.map((kind) => [kind, sources.filter((source) => source.kind === kind).length]),
    ) as Record<SourceKind, number>;
    return { side, sources: sources.length, origins: new Set(sources.map((source) => source.origin)).size, byKind };
  });
  const entries = [...new Set(snapshot.byId.values())];
  return {
    sides,
    balance,
    sources: snapshot.sources.length,
    sourceIds: snapshot.sources.map((source) => source.id),
    origins: new Set(snapshot.sources.map((source) => source.origin)).size,
    entries: entries.length,
    singleOrigin: entries.filter((entry) => entry.origins === 1).length,
  };
}
