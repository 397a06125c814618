/** A table of a figure on a picture: columns as wide as their words ask for, heads upright where the page has them so. */
import { boxStyleOf } from './boxStyle.ts';
import { flowExtent, flowInline } from './inlineFlow.ts';
import { type BodyLayout, inlineItems, type Place, putElement, putNodes } from './layoutBody.ts';
import type { Letters } from './letters.ts';

/** Px between two columns. */
const GAP = 12;

function cellsOf(row: Element): readonly Element[] {
  return [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
}

/** Px of the columns: what their words ask for, or all that there is in proportion. */
function columnPx(rows: readonly Element[], letters: Letters, width: number, layout: BodyLayout): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  const extents = Array.from({ length: count }, () => ({ least: 0, most: 0, own: 0 }));
  for (const row of rows) {
    cellsOf(row).forEach((cell, index) => {
      const extent = extents[index];
      if (extent === undefined || uprightText(cell, layout) !== null) return;
      const style = boxStyleOf(cell, letters, layout.context.book);
      const { least, most } = flowExtent(inlineItems(cell, style.letters, layout));
      extent.least = Math.max(extent.least, least);
      extent.most = Math.max(extent.most, most);
      extent.own = Math.max(extent.own, style.ownWidth ?? 0);
    });
  }
  const isEven = rows.some((row) => cellsOf(row).some((cell) => uprightText(cell, layout) !== null));
  if (isEven) {
    // A matrix: heads first, then columns that are all alike.
    const first = Math.min(extents[0]?.own || width / 3, width / 3);
    return extents.map((_, index) => (index === 0 ? first : (width - first) / Math.max(1, count - 1)));
  }
  const room = width - GAP * Math.max(0, count - 1);
  const least = extents.map((extent) => extent.own || extent.least);
  const spare = room - least.reduce((sum, px) => sum + px, 0);
  const wish = extents.map((extent) => (extent.own > 0 ? 0 : Math.max(0, extent.most - extent.least)));
  const wishes = wish.reduce((sum, px) => sum + px, 0);
  return least.map((px, index) => px + (wishes === 0 ? spare / count : (spare * (wish[index] ?? 0)) / wishes));
}

/** The text of a head that stands upright on the page. */
function uprightText(cell: Element, layout: BodyLayout): Element | null {
  const [child] = cell.children;
  if (child === undefined) return null;
  return layout.context.book.declarations(child).get('writing-mode') === 'vertical-rl' ? child : null;
}

function background(cell: Element, layout: BodyLayout): string | null {
  const style = cell.firstElementChild?.getAttribute('style') ?? '';
  const colour = /background-color:\s*([^;]+)/.exec(style)?.[1];
  return colour === undefined ? null : layout.context.book.resolve(colour, cell);
}

/** Returns px. */
export function layoutTable(table: Element, letters: Letters, place: Place, layout: BodyLayout): number {
  const rows = [...table.querySelectorAll('tr')];
  const [first] = rows;
  if (first === undefined) return 0;
  const { book } = layout.context;
  const firstOfBody = table.querySelector('tbody tr') ?? first;
  // On a narrow page the rows are blocks.
  const said = book.declarations(firstOfBody).get('display');
  if (said === 'block' || said === 'grid') {
    let { y } = place;
    for (const row of rows) {
      if (row.closest('thead') !== null) continue;
      y += putElement(row, letters, { ...place, y }, layout);
      if (place.canEnd) layout.cuts.add(y);
    }
    return y - place.y;
  }
  const widths = columnPx(rows, letters, place.width, layout);
  const isMatrix = rows.some((row) => cellsOf(row).some((cell) => uprightText(cell, layout) !== null));
  const gap = isMatrix ? 0 : GAP;
  let { y } = place;
  for (const row of rows) {
    let x = place.x;
    let high = 0;
    cellsOf(row).forEach((cell, index) => {
      const width = widths[index] ?? 0;
      const style = boxStyleOf(cell, letters, book);
      const upright = uprightText(cell, layout);
      if (upright !== null) {
        const items = inlineItems(upright, { ...style.letters, size: 13, line: 16 }, layout);
        const { markup, width: long } = flowInline(items, 0, -9, 400);
        const tall = Math.max(long + 8, 0);
        high = Math.max(high, tall);
        layout.parts.push({
          top: y,
          bottom: y + tall,
          markup: `<g transform="translate(${Math.round(x + width / 2)} ${Math.round(y + uprightHeight(row, layout, letters) - 4)}) rotate(-90)">${markup}</g>`,
        });
      } else if (isMatrix && cell.localName === 'td' && row.closest('tbody') !== null) {
        const colour = background(cell, layout);
        const isEmpty = cell.classList.contains('pair-matrix-empty');
        const middle = x + width / 2;
        const text = isEmpty ? '' : (cell.textContent ?? '').trim();
        const box =
          colour === null ? '' : `<rect x="${x + 1}" y="${y + 1}" width="${width - 2}" height="24" fill="${colour}"/>`;
        const none = isEmpty
          ? `<line x1="${middle - 5}" y1="${y + 17}" x2="${middle + 5}" y2="${y + 8}" stroke="${book.resolve('var(--hatch)', cell)}"/>`
          : `<text x="${middle}" y="${y + 17}" font-size="13" text-anchor="middle" fill="${style.letters.colour}">${text}</text>`;
        layout.parts.push({ top: y, bottom: y + 26, markup: box + none });
        high = Math.max(high, 26);
      } else {
        const cellPlace = { x, y: y + style.padding.top, width, canEnd: false };
        const height = putNodes([...cell.childNodes], style.letters, cellPlace, layout);
        high = Math.max(high, height + style.padding.top + style.padding.bottom);
      }
      x += width + gap;
    });
    y += high;
    layout.parts.push({
      top: y,
      bottom: y,
      markup: `<line x1="${place.x}" y1="${y}" x2="${place.x + place.width}" y2="${y}" stroke="${book.resolve(row.closest('thead') === null ? 'var(--line-faint)' : 'var(--rule)', row)}"/>`,
    });
    y += 1;
    if (place.canEnd) layout.cuts.add(y);
  }
  return y - place.y;
}

/** Px of the highest of the upright heads of a row. */
function uprightHeight(row: Element, layout: BodyLayout, letters: Letters): number {
  const lengths = cellsOf(row).map((cell) => {
    const upright = uprightText(cell, layout);
    return upright === null
      ? 0
      : flowInline(inlineItems(upright, { ...letters, size: 13, line: 16 }, layout), 0, 0, 400).width;
  });
  return Math.max(0, ...lengths) + 8;
}
