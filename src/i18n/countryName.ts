import type { Party } from '../domain/party.ts';
import type { Words } from './words.ts';

/** Name of a country: as the data package names its parties, else as the language names it. */
export function countryName(sides: readonly [Party, Party], country: string, words: Words): string {
  const party = sides.find((side) => side.id === country);
  return party?.names[words.locale] ?? party?.names['en'] ?? words.country(country);
}
