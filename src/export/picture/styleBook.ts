/** What our style sheets say of one element of a picture, with every token resolved for one theme. */
import { type CssRule, holdsAt, splitOutside } from './cssRules.ts';

export type PictureTheme = 'light' | 'dark';

export interface StyleBook {
  /** The declarations that win for the element, or for the text before or after it; values are resolved. */
  declarations(element: Element, pseudo?: 'before' | 'after'): ReadonlyMap<string, string>;
  /** A value with its tokens resolved, where the element stands. */
  resolve(value: string, element: Element): string;
}

interface RankedRule {
  readonly rule: CssRule;
  readonly order: number;
}

type Rgb = readonly [number, number, number];

function rgb(colour: string): Rgb | null {
  const six = /^#([\da-f]{6})$/i.exec(colour)?.[1];
  if (six === undefined) return null;
  const number = Number.parseInt(six, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** `color-mix` of two colours in sRGB; with `transparent`, the first one thinned. */
function mixed(first: string, share: number, second: string): string {
  const a = rgb(first);
  if (a === null) return first;
  const b = rgb(second);
  if (b === null) return `rgba(${a.join(', ')}, ${Math.round(share * 1000) / 1000})`;
  const hex = a.map((part, index) => Math.round(part * share + (b[index] ?? 0) * (1 - share)));
  return `#${hex.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Replaces the innermost call of a function until none is left. */
function replaceCalls(value: string, name: string, replace: (inside: string) => string): string {
  let text = value;
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const at = text.lastIndexOf(`${name}(`);
    if (at < 0) return text;
    let depth = 0;
    let end = at + name.length;
    for (; end < text.length; end += 1) {
      if (text.charAt(end) === '(') depth += 1;
      else if (text.charAt(end) === ')') {
        depth -= 1;
        if (depth === 0) break;
      }
    }
    text = `${text.slice(0, at)}${replace(text.slice(at + name.length + 1, end))}${text.slice(end + 1)}`;
  }
  return text;
}

/** `tokens` are custom properties that stand above all elements: those of the root, and the colours of the two sides. */
export function createStyleBook(
  rules: readonly CssRule[],
  tokens: ReadonlyMap<string, string>,
  theme: PictureTheme,
  width: number,
): StyleBook {
  const byKey = new Map<string, RankedRule[]>();
  rules.forEach((rule, order) => {
    if (!holdsAt(rule, width)) return;
    const list = byKey.get(rule.key) ?? [];
    list.push({ rule, order });
    byKey.set(rule.key, list);
  });
  const cache = new WeakMap<Element, Map<string, ReadonlyMap<string, string>>>();

  const raw = (element: Element, pseudo: 'before' | 'after' | null): ReadonlyMap<string, string> => {
    const known = cache.get(element) ?? new Map<string, ReadonlyMap<string, string>>();
    cache.set(element, known);
    const found = known.get(pseudo ?? '');
    if (found !== undefined) return found;
    const keys = ['*', element.localName, ...[...element.classList].map((name) => `.${name}`)];
    const matching = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ rule }) => rule.pseudo === pseudo && element.matches(rule.selector))
      .sort((a, b) => a.rule.specificity - b.rule.specificity || a.order - b.order);
    const declarations = new Map(matching.flatMap(({ rule }) => [...rule.declarations]));
    known.set(pseudo ?? '', declarations);
    return declarations;
  };

  const custom = (name: string, element: Element): string | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const value = raw(at, null).get(name);
      if (value !== undefined) return value;
    }
    return tokens.get(name) ?? null;
  };

  const resolve = (value: string, element: Element): string => {
    let text = replaceCalls(value.replace(/\s*!important$/, ''), 'var', (inside) => {
      const [name = '', fallback = 'none'] = splitOutside(inside, ',');
      return custom(name, element) ?? fallback;
    });
    text = replaceCalls(text, 'light-dark', (inside) => {
      const [light = '', dark = ''] = splitOutside(inside, ',');
      return theme === 'dark' ? dark : light;
    });
    return replaceCalls(text, 'color-mix', (inside) => {
      const [, first = '', second = ''] = splitOutside(inside, ',');
      const [colour = '', share = '50%'] = splitOutside(first, ' ');
      return mixed(colour, Number.parseFloat(share) / 100, second);
    });
  };

  return {
    resolve,
    declarations(element, pseudo) {
      return new Map(
        [...raw(element, pseudo ?? null)].map(([name, value]) => [name, resolve(value, element)] as const),
      );
    },
  };
}

/** The custom properties of the root in a style sheet. */
export function rootTokens(rules: readonly CssRule[]): ReadonlyMap<string, string> {
  return new Map(
    rules
      .filter(({ selector, conditions }) => selector === ':root' && conditions.length === 0)
      .flatMap(({ declarations }) => [...declarations].filter(([name]) => name.startsWith('--'))),
  );
}
