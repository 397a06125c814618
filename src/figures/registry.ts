/** The table of contents: every figure that can be shown, embedded, downloaded and cited. */
import type { Figure } from './figure.ts';

export interface RegistryEntry {
  readonly id: string;
  /** Path of the page on which the figure stands. */
  readonly page: string;
  readonly load: () => Promise<Figure>;
}

export const registry: readonly RegistryEntry[] = [
  { id: 'key-numbers', page: '/', load: async () => (await import('./key-numbers/index.ts')).keyNumbers },
  {
    id: 'document-count',
    page: '/documents',
    load: async () => (await import('./document-count/index.ts')).documentCount,
  },
  {
    id: 'source-balance',
    page: '/sources',
    load: async () => (await import('./source-balance/index.ts')).sourceBalance,
  },
];
