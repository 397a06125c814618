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
  readonly adjective: string;
  readonly capital: { readonly name: string; readonly lat: number; readonly lon: number };
  /** First month (1–12) of the fiscal year in which the country counts; 1 for the calendar year. */
  readonly fiscalYearStart: number;
  readonly colours: { readonly light: PartyColours; readonly dark: PartyColours };
}
