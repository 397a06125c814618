/** The table of contents: every figure that can be shown, embedded, downloaded and cited. */
import type { Figure } from './figure.ts';

export interface RegistryEntry {
  readonly id: string;
  /** It draws on resources that come later than the others. */
  readonly whole?: true;
  readonly load: () => Promise<Figure>;
}

export const registry: readonly RegistryEntry[] = [
  { id: 'key-numbers', load: async () => (await import('./key-numbers/index.ts')).keyNumbers },
  { id: 'latest-events', load: async () => (await import('./latest-events/index.ts')).latestEvents },
  { id: 'due-and-late', load: async () => (await import('./due-and-late/chosen.ts')).chosenDueAndLate },
  { id: 'upcoming', load: async () => (await import('./upcoming/index.ts')).upcoming },
  { id: 'timeline', load: async () => (await import('./timeline/index.ts')).timeline },
  {
    id: 'leaders-visits',
    load: async () => (await import('./leaders-visits/index.ts')).leadersVisits,
  },
  { id: 'reciprocity', load: async () => (await import('./reciprocity/index.ts')).reciprocity },
  { id: 'visits-by-year', load: async () => (await import('./visits-by-year/index.ts')).visitsByYear },
  { id: 'who-met-whom', load: async () => (await import('./who-met-whom/index.ts')).whoMetWhom },
  {
    id: 'document-status',
    load: async () => (await import('./document-status/index.ts')).documentStatus,
  },
  {
    id: 'expected-and-actual',
    load: async () => (await import('./expected-and-actual/index.ts')).expectedAndActual,
  },
  {
    id: 'expected-to-signed',
    load: async () => (await import('./expected-to-signed/index.ts')).expectedToSigned,
  },
  {
    id: 'document-count',
    load: async () => (await import('./document-count/index.ts')).documentCount,
  },
  {
    id: 'action-plan-progress',
    load: async () => (await import('./action-plan-progress/index.ts')).actionPlanProgress,
  },
  {
    id: 'promise-history',
    load: async () => (await import('./promise-history/index.ts')).promiseHistory,
  },
  { id: 'trade-flows', load: async () => (await import('./trade-flows/index.ts')).tradeFlows },
  { id: 'trade-mirror', load: async () => (await import('./trade-mirror/index.ts')).tradeMirror },
  { id: 'trade-target', load: async () => (await import('./trade-target/index.ts')).tradeTarget },
  { id: 'trade-history', whole: true, load: async () => (await import('./trade-history/index.ts')).tradeHistory },
  {
    id: 'regional-comparison',
    whole: true,
    load: async () => (await import('./regional-comparison/index.ts')).regionalComparison,
  },
  {
    id: 'trade-products',
    whole: true,
    load: async () => (await import('./trade-products/index.ts')).tradeProducts,
  },
  {
    id: 'trade-disputes',
    load: async () => (await import('./trade-disputes/index.ts')).tradeDisputes,
  },
  {
    id: 'area-activity',
    whole: true,
    load: async () => (await import('./area-activity/index.ts')).areaActivity,
  },
  { id: 'corridors-map', load: async () => (await import('./corridors-map/index.ts')).corridorsMap },
  {
    id: 'data-coverage',
    whole: true,
    load: async () => (await import('./data-coverage/index.ts')).dataCoverage,
  },
  {
    id: 'source-balance',
    whole: true,
    load: async () => (await import('./source-balance/index.ts')).sourceBalance,
  },
];
