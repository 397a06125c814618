/** What an entry is called. Figures in numbers have no title of their own: theirs is made of what they are. */
import type { Dataset, Entry } from '../domain/dataset.ts';
import type { TradeFlow } from '../domain/tradeFlow.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';

type Sides = Pick<Dataset, 'sides'>['sides'];

const COUNTRY_CODE = /^[A-Z]{3}$/;

/** The reporter of a figure: a country (ISO 3166-1 alpha-3) by its name, anyone else as they are called. */
export function reporterName(reporter: string, sides: Sides, words: Words): string {
  return COUNTRY_CODE.test(reporter) ? countryName(sides, reporter, words) : reporter;
}

function flowTitle(flow: TradeFlow, sides: Sides, words: Words): string {
  const reporter = reporterName(flow.reporter, sides, words);
  const period = flow.periodLabel;
  if (flow.exporter === null || flow.importer === null) return words.t('title.turnover', { reporter, period });
  return words.t('title.flow', {
    exporter: countryName(sides, flow.exporter, words),
    importer: countryName(sides, flow.importer, words),
    reporter,
    period,
  });
}

export function entryTitle(entry: Entry, sides: Sides, words: Words): string {
  switch (entry.resource) {
    case 'trade-flows':
      return flowTitle(entry, sides, words);
    case 'trade-comparison':
      return words.t('title.comparison', {
        measure: words.t(`measure.${entry.measure}`),
        country: countryName(sides, entry.country, words),
        partner: entry.partner === 'C5' ? words.t('title.central-asia') : countryName(sides, entry.partner, words),
        reporter: reporterName(entry.reporter, sides, words),
        period: entry.periodLabel,
      });
    case 'indicators': {
      const countries = words.list(entry.countries.map((country) => countryName(sides, country, words)));
      return words.t('title.indicator', {
        metric: entry.metricLabel,
        countries,
        period: entry.period ?? String(entry.year ?? ''),
      });
    }
    default:
      return entry.title;
  }
}
