/**
 * ISO 3166-1: alpha-2 codes of the alpha-3 codes that the data uses, since `Intl.DisplayNames` knows only alpha-2.
 * A test holds this list against the data files.
 */
const ALPHA_2: Readonly<Record<string, string>> = {
  AFG: 'AF',
  ARE: 'AE',
  AZE: 'AZ',
  BGR: 'BG',
  BLR: 'BY',
  CHN: 'CN',
  GBR: 'GB',
  GEO: 'GE',
  IND: 'IN',
  IRN: 'IR',
  KAZ: 'KZ',
  KGZ: 'KG',
  MNG: 'MN',
  OMN: 'OM',
  PAK: 'PK',
  QAT: 'QA',
  RUS: 'RU',
  SAU: 'SA',
  TJK: 'TJ',
  TKM: 'TM',
  TUR: 'TR',
  USA: 'US',
  UZB: 'UZ',
};

/** Null for a code that is not in the list. */
export function alpha2(alpha3: string): string | null {
  return Object.hasOwn(ALPHA_2, alpha3) ? (ALPHA_2[alpha3] ?? null) : null;
}
