/**
 * Everything that the dashboard says, in one language: messages, numbers, days, lists. Handed to pure functions as a
 * value, so that a sentence can be tested without a page.
 */
import { setupI18n } from '@lingui/core';
import type { IsoDay } from '../domain/day.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import { alpha2 } from './countryCodes.ts';
import { formatEdtf } from './formatEdtf.ts';
import type { MessageId, Messages } from './messages.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** `long`: 4 February 2026. `short`: 4 Feb 2026. */
export type DayStyle = 'long' | 'short';

export interface Words {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /** Direction of the script. */
  readonly direction: 'ltr' | 'rtl';
  /** The message with its values filled in; ICU plurals and selects are resolved. */
  t(id: MessageId, values?: MessageValues): string;
  /** True when the catalogue has the message: for labels of values that come from data. */
  has(id: string): id is MessageId;
  /** A number with at most one decimal (two below 1), unless the options say otherwise. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A share from 0 to 1 as a percentage. */
  percent(share: number): string;
  day(day: IsoDay, style?: DayStyle): string;
  /** An EDTF date in words: "about February 1992", "8 or 9 September 2025 (uncertain)". */
  date(date: EdtfDate, style?: DayStyle): string;
  /** "February 2026" of a day or `YYYY-MM`. */
  month(day: IsoDay, style?: DayStyle): string;
  /** "a, b and c". */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** Name of a country by its ISO 3166-1 alpha-3 code; the code itself when unknown. */
  country(alpha3: string): string;
}

const RIGHT_TO_LEFT = new Set(['ur', 'ar', 'fa']);

/** Regional form in which a language writes dates and numbers here: day before month, Western numerals. */
const FORMATTING_LOCALE: Readonly<Record<string, string>> = { en: 'en-GB' };

export function createWords(locale: string, messages: Messages): Words {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  const formatting = FORMATTING_LOCALE[locale] ?? locale;
  const dayFormats = new Map<string, Intl.DateTimeFormat>();
  const dayFormat = (key: string, options: Intl.DateTimeFormatOptions) => {
    const existing = dayFormats.get(key);
    if (existing) return existing;
    const created = new Intl.DateTimeFormat(formatting, { ...options, timeZone: 'UTC' });
    dayFormats.set(key, created);
    return created;
  };
  const at = (day: IsoDay) => new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);
  const names = new Intl.DisplayNames([formatting], { type: 'region' });
  const t = (id: MessageId, values?: MessageValues) => i18n._(id, values ? { ...values } : undefined);

  const words: Words = {
    locale,
    direction: RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr',
    t,
    has: (id): id is MessageId => Object.hasOwn(messages, id),
    number(value, options) {
      const decimals = Math.abs(value) < 1 ? 2 : 1;
      return new Intl.NumberFormat(formatting, { maximumFractionDigits: decimals, ...options }).format(value);
    },
    percent: (share) => new Intl.NumberFormat(formatting, { style: 'percent', maximumFractionDigits: 1 }).format(share),
    day: (day, style = 'long') => dayFormat(style, { day: 'numeric', month: style, year: 'numeric' }).format(at(day)),
    date: (date, style = 'long') => formatEdtf(date, style, words),
    month: (day, style = 'long') => dayFormat(`month-${style}`, { month: style, year: 'numeric' }).format(at(day)),
    list: (items, kind = 'and') =>
      new Intl.ListFormat(formatting, { type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(items),
    country(code) {
      const region = alpha2(code);
      return region === null ? code : (names.of(region) ?? code);
    },
  };
  return words;
}
