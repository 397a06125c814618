/**
 * Contrast by WCAG 2.2 of the pairs that look.md lists, as they stand in tokens.css and in the colours that the data
 * package gives to its two sides: text 4.5, graphics 3, in both themes. Computed here, because no test paints.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Colours = ReadonlyMap<string, string>;

const tokensCss = readFileSync(resolve(root, 'src/theme/tokens.css'), 'utf8');

function tokens(theme: Theme): Colours {
  const found = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of tokensCss.matchAll(
    /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi,
  )) {
    found.set(name, theme === 'light' ? light : dark);
  }
  return found;
}

interface PartyJson {
  readonly id: string;
  readonly colours: Readonly<Record<Theme, Readonly<Record<'text' | 'fill' | 'wash' | 'on', string>>>>;
}
const parties: readonly PartyJson[] = JSON.parse(readFileSync(resolve(root, 'data/parties.json'), 'utf8'));

/** Relative luminance of `#rrggbb`, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ['surface-page', 'surface-panel'];

/** Foreground, backgrounds. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['text', SURFACES],
  ['text-muted', [...SURFACES, 'surface-sunk']],
  ['text-faint', SURFACES],
  ['link', SURFACES],
  ['gold-text', [...SURFACES, 'gold-wash']],
  ['status-unmet-text', [...SURFACES, 'status-unmet-wash']],
  ['status-met-text', [...SURFACES, 'status-wash']],
  ['conf-disputed', SURFACES],
];

const GRAPHICS: readonly string[] = [
  'gold-fill',
  'third-fill',
  'focus',
  'line-strong',
  'status-expected',
  'status-negotiated',
  'status-signed',
  'status-in-force',
  'status-met',
  'status-partly',
  'status-unmet',
  'status-overdue',
  'status-unknown',
  'area-political',
  'area-economic',
  'area-connectivity',
  'area-society',
  'area-security',
  'area-multilateral',
  'conf-confirmed',
  'conf-reported',
  'conf-inferred',
];

describe('the measure itself', () => {
  it('gives what WCAG gives', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });
});

describe.each(THEMES)('the %s theme', (theme) => {
  const colours = tokens(theme);
  const colour = (name: string) => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`tokens.css has no --${name} as light-dark(#rrggbb, #rrggbb)`);
    return found;
  };

  it.each(TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    'has readable text: %s on %s',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(GRAPHICS.flatMap((mark) => SURFACES.map((ground) => [mark, ground] as const)))(
    'has visible marks: %s on %s',
    (mark, ground) => {
      expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it('leaves no area, status or mark of confidence out of this test', () => {
    const scales = [...colours.keys()].filter((name) => /^(?:area|status|conf)-(?!.*-?wash$)/.test(name));
    const tested = new Set([...GRAPHICS, ...TEXT.map(([text]) => text)]);
    expect(scales.filter((name) => !tested.has(name))).toEqual([]);
  });

  describe.each(parties.map((party) => [party.id, party.colours[theme]] as const))('side %s', (_id, side) => {
    it('has readable text on the page, on a panel and on its wash', () => {
      for (const ground of [...SURFACES.map(colour), side.wash]) {
        expect(contrast(side.text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    });
    it('has a visible fill with readable text on it', () => {
      for (const ground of SURFACES.map(colour)) expect(contrast(side.fill, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(side.on, side.fill)).toBeGreaterThanOrEqual(4.5);
    });
  });

  it('tells the two sides apart by lightness, too, for who sees no hue', () => {
    const [a, b] = parties.map((party) => party.colours[theme].fill);
    expect(contrast(a ?? '', b ?? '')).toBeGreaterThan(1.5);
  });
});
