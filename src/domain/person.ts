import type { EdtfDate } from './edtf.ts';
import type { Evidence } from './evidence.ts';

export interface Office {
  /** As held, with the country or body. */
  readonly title: string;
  /** Only where a source states it. */
  readonly from?: EdtfDate;
  /** Only where a source states it. */
  readonly to?: EdtfDate;
  /** The span of months in which sources show the person in the office. */
  readonly seen?: EdtfDate;
  /** The publications that show the person in the office. */
  readonly evidence: readonly Evidence[];
}

export interface Person {
  /** Stable; unique over all resources. */
  readonly id: string;
  /** In the spelling that is usual in English. */
  readonly name: string;
  /** Other spellings in sources. */
  readonly variants: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly side: string;
  /** Offices in which sources show the person. */
  readonly offices: readonly Office[];
}
