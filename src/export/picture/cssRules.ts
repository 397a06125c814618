/**
 * The part of CSS that our own style sheets use, read where no browser does it: a picture is painted with the same rules as the
 * page, in a browser and without one alike.
 */

/** When a rule holds, by the px that are there; `null` bounds are open. */
export interface WidthCondition {
  readonly min: number | null;
  readonly max: number | null;
}

export interface CssRule {
  readonly selector: string;
  /** Of a pseudo-element that carries text. */
  readonly pseudo: 'before' | 'after' | null;
  /** What the element itself must be for the rule to be worth a try: `.class`, a tag, or `*`. */
  readonly key: string;
  readonly specificity: number;
  readonly conditions: readonly WidthCondition[];
  readonly declarations: ReadonlyMap<string, string>;
}

const REM = 16;

/** States of the reader's pointer and focus; a picture has none. */
const STATE = /:(?:hover|focus|active|target|visited|disabled)|::(?!before|after)/;

/** Splits at a separator that stands outside of brackets. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (depth === 0 && letter === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

function px(length: string): number {
  return Number.parseFloat(length) * (length.endsWith('rem') ? REM : 1);
}

/** Null for what a picture never is: print, a coarse pointer, a reader who wants less motion. */
function widthCondition(prelude: string): WidthCondition | null {
  const min = /\(min-width:\s*([\d.]+(?:rem|px))\)/.exec(prelude)?.[1];
  const max = /\((?:max-width:|width\s*<)\s*([\d.]+(?:rem|px))\)/.exec(prelude)?.[1];
  if (min === undefined && max === undefined) return null;
  return { min: min === undefined ? null : px(min), max: max === undefined ? null : px(max) };
}

/** The last compound of a selector, which the element itself must match. */
function keyOf(selector: string): string {
  const last = splitOutside(selector.replace(/[>+~]/g, ' '), ' ').at(-1) ?? '*';
  const bare = last.replace(/:(?:is|where|not|has|nth-child|first-child|last-child)(?:\([^)]*\))?/g, '');
  return /\.[\w-]+/.exec(bare)?.[0] ?? /^[a-z][\w-]*/i.exec(bare)?.[0] ?? '*';
}

/** Ids, classes and elements as one number (https://www.w3.org/TR/selectors-4/#specificity-rules). */
function specificityOf(selector: string): number {
  const ids = selector.match(/#[\w-]+/g)?.length ?? 0;
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]|:(?!is|where|not|has|:)[\w-]+/g)?.length ?? 0;
  const elements = selector.match(/(?:^|[\s>+~(,])[a-z][\w-]*/gi)?.length ?? 0;
  return ids * 10_000 + classes * 100 + elements;
}

function declarationsOf(body: string): ReadonlyMap<string, string> {
  return new Map(
    splitOutside(body, ';').flatMap((declaration) => {
      const at = declaration.indexOf(':');
      return at < 0 ? [] : [[declaration.slice(0, at).trim(), declaration.slice(at + 1).trim()] as const];
    }),
  );
}

function rulesOf(selectors: string, body: string, conditions: readonly WidthCondition[]): readonly CssRule[] {
  const declarations = declarationsOf(body);
  return splitOutside(selectors, ',').flatMap((whole) => {
    if (STATE.test(whole)) return [];
    const pseudo = whole.endsWith('::before') ? 'before' : whole.endsWith('::after') ? 'after' : null;
    const selector = whole.replace(/::(?:before|after)$/, '');
    return [{ selector, pseudo, key: keyOf(selector), specificity: specificityOf(selector), conditions, declarations }];
  });
}

/** The place of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text.charAt(at) === '{') depth += 1;
    else if (text.charAt(at) === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

/** Rules in their order. At-rules other than those on width are left out. */
export function parseCss(text: string, conditions: readonly WidthCondition[] = []): readonly CssRule[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: CssRule[] = [];
  let at = 0;
  while (at < bare.length) {
    const open = bare.indexOf('{', at);
    if (open < 0) break;
    // A statement without a block, such as an import, ends before.
    const prelude = bare.slice(Math.max(at, bare.lastIndexOf(';', open) + 1), open).trim();
    const end = closing(bare, open);
    const body = bare.slice(open + 1, end);
    if (!prelude.startsWith('@')) rules.push(...rulesOf(prelude, body, conditions));
    else {
      const condition = /^@(?:media|container)/.test(prelude) ? widthCondition(prelude) : null;
      if (condition !== null) rules.push(...parseCss(body, [...conditions, condition]));
    }
    at = end + 1;
  }
  return rules;
}

/** True where every condition holds at a width in px. */
export function holdsAt(rule: CssRule, width: number): boolean {
  return rule.conditions.every(({ min, max }) => (min === null || width >= min) && (max === null || width <= max));
}
