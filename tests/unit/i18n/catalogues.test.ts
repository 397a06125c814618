/** The catalogue and the program know the same messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../../src');
const english = join(src, 'i18n/locales/en');

const files = readdirSync(english).filter((name) => name.endsWith('.json'));
const catalogues = files.map((name) => {
  const messages: Record<string, string> = JSON.parse(readFileSync(join(english, name), 'utf8'));
  return { name, messages };
});
const ids = new Set(catalogues.flatMap(({ messages }) => Object.keys(messages)));

const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('locales'))
  .map((name) => readFileSync(join(src, name), 'utf8'))
  .join('\n');

/** Ids made of a prefix and a value: `status.${status}`. The type checker holds each against the catalogue. */
const made = [...code.matchAll(/\b(?:t|has)\(\s*`([a-z][a-z.-]*[.-])\$\{/g)].map(([, prefix = '']) => prefix);
/** Prefixes whose ids are made away from the call that says them. */
const MADE_ELSEWHERE = ['fault.', 'timeline.key.'];
const prefixes = [...new Set([...made, ...MADE_ELSEWHERE])];

const literals = new Set([...code.matchAll(/['"`]([a-z0-9]+(?:[.-][a-z0-9]+)*)['"`]/gi)].map(([, text = '']) => text));

describe('the English catalogue', () => {
  it('has no id in two files, where the second would silently win', () => {
    const all = catalogues.flatMap(({ messages }) => Object.keys(messages));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('is loaded whole', () => {
    const index = ['messages.ts', 'core.ts'].map((name) => readFileSync(join(english, name), 'utf8')).join();
    expect(files.filter((name) => !index.includes(`'./${name}'`))).toEqual([]);
  });

  it('has messages that can be read: plurals closed, no empty text', () => {
    const faults = catalogues.flatMap(({ messages }) =>
      Object.entries(messages).flatMap(([id, message]) => {
        const tokens = compileMessage(message);
        const broken = tokens.length === 1 && typeof tokens[0] === 'string' && /[{}]/.test(tokens[0]);
        return message.trim() === '' || broken ? [id] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has every message that the program says', () => {
    const said = [...code.matchAll(/\b(?:words\.t|words\.has)\(\s*'([^']+)'/g)].map(([, id = '']) => id);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((id) => !ids.has(id))).toEqual([]);
    expect(prefixes.filter((prefix) => ![...ids].some((id) => id.startsWith(prefix)))).toEqual([]);
  });

  it('has no message that the program never says', () => {
    const unused = [...ids].filter((id) => !literals.has(id) && !prefixes.some((prefix) => id.startsWith(prefix)));
    expect(unused).toEqual([]);
  });
});
