import type { EdtfDate } from './edtf.ts';
import type { Evidence } from './evidence.ts';

export interface Office {
  readonly title: string;
  /** Only where a source states it. */
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
  /** The span of months in which sources show the person in the office. */
  readonly seen?: EdtfDate;
  readonly evidence: readonly Evidence[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other spellings in sources. */
  readonly variants: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly side: string;
  readonly offices: readonly Office[];
}
