import { describe, expect, it } from 'vitest';
import { flowExtent, flowInline, type InlineItem } from '../../../../src/export/picture/inlineFlow.ts';

/** At 10 px a digit is 4.97 px wide and a space 2 px. */
const text = (words: string, bold = false): InlineItem => ({
  kind: 'text',
  text: words,
  letters: { size: 10, bold, serif: false, colour: '#000000', line: 14 },
});

const textsOf = (markup: string) => [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, inner]) => inner);

describe('flowInline', () => {
  it('breaks a line where the next word no longer fits', () => {
    // "11 22" is 2 × 9.94 + 2 = 21.88 px wide.
    const two = flowInline([text('11 22 33')], 0, 0, 22);
    expect(textsOf(two.markup)).toEqual(['11 22', '33']);
    expect(two.height).toBe(28);
    expect(textsOf(flowInline([text('11 22 33')], 0, 0, 21.8).markup)).toEqual(['11', '22', '33']);
  });

  it('does not part a full stop in other letters from its word', () => {
    expect(textsOf(flowInline([text('11 22', true), text('.')], 0, 0, 23).markup)).toEqual(['11', '22', '.']);
  });

  it('writes a space between words in different letters only where there is one', () => {
    const { width } = flowInline([text('1'), text(' '), text('1')], 0, 0, 100);
    expect(width).toBeCloseTo(4.97 * 2 + 2, 5);
    expect(flowInline([text('1'), text('1')], 0, 0, 100).width).toBeCloseTo(4.97 * 2, 5);
  });

  it('keeps a part of a row together on the next line, unless it is wider than a line', () => {
    const row = [text('11 22'), { kind: 'gap', width: 6, begins: true } as const, text('33 44')];
    // 21.88 + 6 + 21.88 = 49.76 px; "33" alone would still fit into 40.
    expect(textsOf(flowInline(row, 0, 0, 50).markup)).toEqual(['11 22', '33 44']);
    expect(flowInline(row, 0, 0, 50).height).toBe(14);
    const narrow = flowInline(row, 0, 0, 40);
    expect(textsOf(narrow.markup)).toEqual(['11 22', '33 44']);
    expect(narrow.height).toBe(28);
    const long = [text('11'), { kind: 'gap', width: 6, begins: true } as const, text('22 33 44')];
    // 33.82 px for the second part: nothing is won by moving it.
    expect(textsOf(flowInline(long, 0, 0, 30).markup)).toEqual(['11', '22', '33 44']);
  });

  it('escapes what XML would take for its own', () => {
    expect(flowInline([text('a<b & "c"')], 0, 0, 100).markup).toContain('a&lt;b &amp; &quot;c&quot;');
  });
});

describe('flowExtent', () => {
  it('is as narrow as its longest word and as wide as all of it', () => {
    const { least, most } = flowExtent([text('1 111')]);
    expect(least).toBeCloseTo(14.91, 5);
    expect(most).toBeCloseTo(14.91 + 4.97 + 2, 5);
  });
});
