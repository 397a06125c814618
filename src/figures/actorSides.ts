/** For which of the two countries somebody speaks, promises or acts. */

import type { Dataset } from '../domain/dataset.ts';
import type { Actor } from '../domain/entry.ts';

/** True where the text has the words and not only a part of a longer one: "Kazakh", not "Kazakhmys". */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + words.length));
}

/** The sides of who promised: as stated, by the person, or, of a body, by the country or adjective in its name. */
export function sidesOfActor({ side, person, name }: Actor, dataset: Dataset): readonly string[] {
  const stated = side ?? (person === null ? undefined : dataset.personById.get(person)?.side);
  if (stated !== undefined && stated !== null) return [stated];
  if (person !== null) return [];
  return dataset.sides
    .filter(({ names, adjective }) => [...Object.values(names), adjective].some((word) => hasWords(name, word)))
    .map(({ id }) => id);
}
