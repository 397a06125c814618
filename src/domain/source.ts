import type { EdtfDate } from './edtf.ts';

export type SourceKind = 'official' | 'news' | 'statistics' | 'analysis' | 'encyclopedia';

/** A publication. Sources that relay one release, wire story, statement or data set share an `origin`. */
export interface Source {
  /** Stable; unique over all resources. */
  readonly id: string;
  /** Who published it. */
  readonly publisher: string;
  /** As printed, or in our words where it has none. */
  readonly title: string;
  /** Null for a publication that is held but has no address. */
  readonly url: string | null;
  /** EDTF; a span where the page has no day. */
  readonly published: EdtfDate;
  /** Official, news, statistics, analysis or encyclopedia. */
  readonly kind: SourceKind;
  /** ISO 639-1. */
  readonly language: string;
  /** Sources with the same key relay one release, story, statement or dataset and count once. */
  readonly origin: string;
  /** ISO 3166-1 alpha-3 of the party in which the publisher sits; null for a third party. */
  readonly side: string | null;
  /** The agency or office whose text the page relays. */
  readonly carriedFrom?: string;
  /** Agency or office whose text the page relays. */
  readonly originalPublisher?: string;
  /** Licence of a dataset. */
  readonly licence?: string;
  /** Edition or day of retrieval of a dataset. */
  readonly vintage?: string;
  /** How an uncertain date was arrived at. */
  readonly note?: string;
}
