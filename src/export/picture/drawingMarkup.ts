/**
 * A drawing as SVG that needs no style sheet: every rule that holds for an element stands on it as a presentation attribute,
 * which browsers, Inkscape and librsvg read alike.
 */
import type { StyleBook } from './styleBook.ts';

const PAINT = [
  'color',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'text-decoration',
  'visibility',
] as const;

const PAINTED: ReadonlySet<string> = new Set(PAINT);

/** What tells a page about an element, and says nothing in a picture. */
const LEFT_OUT = /^(?:class|style|role|tabindex|id|focusable|overflow|name|key|xmlns.*|aria-.*|data-.*|on.*)$/;

export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // What XML 1.0 does not allow at all (https://www.w3.org/TR/xml/#charsets).
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  );
}

/** Letter sizes in rem are px; `12px` is written as `12`. */
function bare(value: string): string {
  const rem = /^([\d.]+)rem$/.exec(value)?.[1];
  if (rem !== undefined) return String(Number.parseFloat(rem) * 16);
  return value.replace(/^([\d.]+)px$/, '$1');
}

function inlineDeclarations(element: Element, book: StyleBook): readonly (readonly [string, string])[] {
  const style = element.getAttribute('style') ?? '';
  return style.split(';').flatMap((declaration) => {
    const at = declaration.indexOf(':');
    if (at < 0) return [];
    return [[declaration.slice(0, at).trim(), book.resolve(declaration.slice(at + 1).trim(), element)] as const];
  });
}

export interface DrawingContext {
  readonly book: StyleBook;
  /** Stands before every id, so that two drawings in one picture do not share any. */
  readonly prefix: string;
  /** Full address of a link in the drawing; null where the picture has none. */
  readonly address: (href: string) => string | null;
}

interface Ids {
  readonly names: Map<string, string>;
  readonly prefix: string;
}

/** Ids of React differ from draw to draw; these are numbered as they come. */
function renamed(id: string, { names, prefix }: Ids): string {
  const known = names.get(id);
  if (known !== undefined) return known;
  const name = `${prefix}${names.size + 1}`;
  names.set(id, name);
  return name;
}

function attributesOf(element: Element, context: DrawingContext, ids: Ids): ReadonlyMap<string, string> {
  const { book } = context;
  const attributes = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    if (!LEFT_OUT.test(name) && name !== 'href') attributes.set(name, book.resolve(value, element));
  }
  const styled = [...book.declarations(element), ...inlineDeclarations(element, book)];
  for (const [name, value] of styled) {
    if (PAINTED.has(name)) attributes.set(name, bare(value));
  }
  if (attributes.get('text-decoration') === 'none') attributes.delete('text-decoration');
  const font = attributes.get('font-family');
  // The picture says it once, for all texts.
  if (font?.includes('Source Sans')) attributes.delete('font-family');
  const id = element.getAttribute('id');
  if (id !== null && /^(?:pattern|linearGradient|clipPath|marker|mask)$/.test(element.localName))
    attributes.set('id', renamed(id, ids));
  for (const [name, value] of attributes) {
    if (value.includes('url(#'))
      attributes.set(
        name,
        value.replace(/url\(["']?#([^)"']+)["']?\)/g, (_, target: string) => `url(#${renamed(target, ids)})`),
      );
  }
  return attributes;
}

function isHidden(element: Element, context: DrawingContext): boolean {
  const declarations = context.book.declarations(element);
  return declarations.get('display') === 'none' || element.getAttribute('visibility') === 'hidden';
}

function nodeMarkup(node: Node, context: DrawingContext, ids: Ids): string {
  // 3: text. Constants of Node are not there everywhere.
  if (node.nodeType === 3) return escapeXml(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'style' || element.localName === 'foreignObject' || isHidden(element, context)) return '';
  const children = [...element.childNodes].map((child) => nodeMarkup(child, context, ids)).join('');
  const attributes = attributesOf(element, context, ids);
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const address = href === null ? null : context.address(href);
  const tag = element.localName === 'a' && address === null ? 'g' : element.localName;
  if (tag === 'g' && attributes.size === 0) return children;
  const written = [...attributes, ...(address === null ? [] : ([['href', address]] as const))]
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  return children === '' ? `<${tag}${written}/>` : `<${tag}${written}>${children}</${tag}>`;
}

export interface DrawnMarkup {
  /** What stands inside of the drawing's `svg`. */
  readonly inner: string;
  /** Px as laid out. */
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** A drawing without its page. Its px are those of its attributes or of its view box. */
export function drawingMarkup(svg: Element, context: DrawingContext): DrawnMarkup {
  const ids: Ids = { names: new Map(), prefix: context.prefix };
  const box = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const side = (name: string, index: number) => {
    const written = Number(svg.getAttribute(name));
    return Number.isFinite(written) && written > 0 ? written : (box[index] ?? 0);
  };
  const [width, height] = [side('width', 2), side('height', 3)];
  return {
    inner: [...svg.childNodes].map((child) => nodeMarkup(child, context, ids)).join(''),
    width,
    height,
    viewBox: svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`,
  };
}
