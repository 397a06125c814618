import type { EdtfDate } from './edtf.ts';

export type SourceKind = 'official' | 'news' | 'statistics' | 'analysis' | 'encyclopedia';

/** A publication. Sources that relay one release, wire story, statement or data set share an `origin`. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Null for a publication that is held but has no address. */
  readonly url: string | null;
  readonly published: EdtfDate;
  readonly kind: SourceKind;
  /** ISO 639-1. */
  readonly language: string;
  readonly origin: string;
  /** ISO 3166-1 alpha-3 of the party in which the publisher sits; null for a third party. */
  readonly side: string | null;
  /** The agency or office whose text the page relays. */
  readonly carriedFrom?: string;
  readonly originalPublisher?: string;
  readonly licence?: string;
  readonly vintage?: string;
  readonly note?: string;
}
