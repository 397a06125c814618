/** Reads from src/domain/ what each field means: the comments beside the fields of its interfaces. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ type: string, comment: string | undefined }} Field `type` is the name of an interface, '' for anything else */
/** @typedef {Map<string, Field>} Fields */

const INTERFACE = /^export interface (\w+)(?:<[^>]*>)?(?: extends ([\w, ]+))? \{\n([\s\S]*?)^\}/gm;
const FIELD = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly ['"]?([\w-]+)['"]?\??: ([^;]+);/g;

/** @param {string | undefined} comment */
function plain(comment) {
  return comment
    ?.replace(/^\s*\* ?/gm, '')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The fields of every exported interface of the folder, inherited ones first.
 * @param {string} folder
 * @returns {Map<string, Fields>}
 */
export function fieldComments(folder) {
  /** @type {Map<string, { parents: string[], own: Fields }>} */
  const found = new Map();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    for (const [, id = '', parents = '', body = ''] of readFileSync(join(folder, name), 'utf8').matchAll(INTERFACE)) {
      /** @type {Fields} */
      const own = new Map();
      for (const [, comment, field = '', type = ''] of body.matchAll(FIELD)) {
        // Fields of an object written in place follow the field that holds it and may repeat a name.
        if (own.has(field)) continue;
        own.set(field, { type: /^(?:readonly )?([A-Z]\w+)/.exec(type)?.[1] ?? '', comment: plain(comment) });
      }
      found.set(id, { parents: parents.split(', ').filter(Boolean), own });
    }
  }
  /** @param {string} id @returns {[string, Field][]} */
  const all = (id) => {
    const one = found.get(id);
    return one ? [...one.parents.flatMap(all), ...one.own] : [];
  };
  return new Map([...found.keys()].map((id) => [id, new Map(all(id))]));
}
