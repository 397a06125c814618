import type { Party } from '../domain/party.ts';
import type { TradeFlow } from '../domain/tradeFlow.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';

/** "Pakistan to Kazakhstan", or both ways for a turnover. */
export function flowDirectionText(
  { exporter, importer }: Pick<TradeFlow, 'exporter' | 'importer'>,
  sides: readonly [Party, Party],
  words: Words,
): string {
  if (exporter === null || importer === null) return words.t('trade.both-ways');
  return words.t('trade.direction', {
    exporter: countryName(sides, exporter, words),
    importer: countryName(sides, importer, words),
  });
}
