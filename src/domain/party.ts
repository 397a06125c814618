/** Colour of a side in the light and in the dark theme; any CSS colour. */
export interface PartyColours {
  readonly text: string;
  readonly fill: string;
  readonly wash: string;
  readonly on: string;
}

/** One of the two countries of a data package. The first of the two is drawn square, the second round. */
export interface Party {
  /** ISO 3166-1 alpha-3. */
  readonly id: string;
  /** By ISO 639-1 language. */
  readonly names: Readonly<Record<string, string>>;
  /** "Pakistani": for titles. */
  readonly adjective: string;
  /** Name of the capital. */
  readonly capital: { readonly name: string; readonly lat: number; readonly lon: number };
  /** First month (1–12) of the fiscal year in which the country counts; 1 for the calendar year. */
  readonly fiscalYearStart: number;
  /** Colour of the side, for the light and the dark theme. */
  readonly colours: { readonly light: PartyColours; readonly dark: PartyColours };
}

/** 0 and 1 are the two sides in the order of the data package; null is neither. */
export type SideIndex = 0 | 1 | null;

/** 0 or 1 for one of the two parties, null for everybody else. */
export function sideIndexOf(sides: readonly [Party, Party], country: string | null): SideIndex {
  if (country === sides[0].id) return 0;
  return country === sides[1].id ? 1 : null;
}
