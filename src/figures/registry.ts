/** The table of contents: every figure that can be shown, embedded, downloaded and cited. */
import type { Figure } from './figure.ts';

export interface RegistryEntry {
  readonly id: string;
  /** Path of the page on which the figure stands. */
  readonly page: string;
  /** It draws on resources that come later than the others. */
  readonly whole?: true;
  readonly load: () => Promise<Figure>;
}

export const registry: readonly RegistryEntry[] = [
  { id: 'key-numbers', page: '/', load: async () => (await import('./key-numbers/index.ts')).keyNumbers },
  { id: 'latest-events', page: '/', load: async () => (await import('./latest-events/index.ts')).latestEvents },
  { id: 'due-and-late', page: '/', load: async () => (await import('./due-and-late/index.ts')).dueAndLate },
  { id: 'upcoming', page: '/', load: async () => (await import('./upcoming/index.ts')).upcoming },
  { id: 'timeline', page: '/timeline', load: async () => (await import('./timeline/index.ts')).timeline },
  {
    id: 'leaders-visits',
    page: '/visits',
    load: async () => (await import('./leaders-visits/index.ts')).leadersVisits,
  },
  { id: 'visits-by-year', page: '/visits', load: async () => (await import('./visits-by-year/index.ts')).visitsByYear },
  { id: 'who-met-whom', page: '/visits', load: async () => (await import('./who-met-whom/index.ts')).whoMetWhom },
  {
    id: 'document-status',
    page: '/documents',
    load: async () => (await import('./document-status/index.ts')).documentStatus,
  },
  {
    id: 'expected-and-actual',
    page: '/documents',
    load: async () => (await import('./expected-and-actual/index.ts')).expectedAndActual,
  },
  {
    id: 'expected-to-signed',
    page: '/documents',
    load: async () => (await import('./expected-to-signed/index.ts')).expectedToSigned,
  },
  {
    id: 'document-count',
    page: '/documents',
    load: async () => (await import('./document-count/index.ts')).documentCount,
  },
  {
    id: 'action-plan-progress',
    page: '/action-plan',
    load: async () => (await import('./action-plan-progress/index.ts')).actionPlanProgress,
  },
  { id: 'trade-flows', page: '/trade', load: async () => (await import('./trade-flows/index.ts')).tradeFlows },
  { id: 'trade-mirror', page: '/trade', load: async () => (await import('./trade-mirror/index.ts')).tradeMirror },
  { id: 'trade-target', page: '/trade', load: async () => (await import('./trade-target/index.ts')).tradeTarget },
  { id: 'trade-history', page: '/trade', load: async () => (await import('./trade-history/index.ts')).tradeHistory },
  {
    id: 'area-activity',
    page: '/areas',
    whole: true,
    load: async () => (await import('./area-activity/index.ts')).areaActivity,
  },
  {
    id: 'data-coverage',
    page: '/data',
    whole: true,
    load: async () => (await import('./data-coverage/index.ts')).dataCoverage,
  },
  {
    id: 'source-balance',
    page: '/sources',
    whole: true,
    load: async () => (await import('./source-balance/index.ts')).sourceBalance,
  },
];
