import { describe, expect, it } from 'vitest';
import { holdsAt, parseCss } from '../../../../src/export/picture/cssRules.ts';

describe('parseCss', () => {
  it('reads rules with their declarations, without comments and imports', () => {
    const [rule, ...others] = parseCss('@import "a.css";\n/* about { x } */ .a > b { fill: red; stroke-width: 2 }');
    expect(others).toEqual([]);
    expect(rule).toMatchObject({ selector: '.a > b', key: 'b', pseudo: null });
    expect([...(rule?.declarations ?? [])]).toEqual([
      ['fill', 'red'],
      ['stroke-width', '2'],
    ]);
  });

  it('parts lists of selectors, but not inside of brackets', () => {
    expect(parseCss('.a, :is(.b, .c) p { x: y }').map(({ selector }) => selector)).toEqual(['.a', ':is(.b, .c) p']);
  });

  it('leaves out what holds under a pointer, on paper and for a finger', () => {
    expect(parseCss('a:hover { x: y } @media print { .a { x: y } } @media (pointer: coarse) { .b { x: y } }')).toEqual(
      [],
    );
  });

  it('keeps a rule for narrow pages with its bounds: 46rem are 736 px', () => {
    const [rule] = parseCss('@media (max-width: 46rem) { .a { x: y } }');
    if (rule === undefined) throw new Error('no rule');
    expect([holdsAt(rule, 736), holdsAt(rule, 737)]).toEqual([true, false]);
  });

  it('ranks an id above classes and a class above elements', () => {
    const ranks = parseCss('#a { x: y } .a.b p { x: y } .a { x: y } ul li p { x: y }').map((rule) => rule.specificity);
    expect(ranks).toEqual([10_000, 201, 100, 3]);
  });

  it('finds the text that is put before an element', () => {
    expect(parseCss('td::before { content: "x" }')[0]).toMatchObject({ selector: 'td', pseudo: 'before' });
  });
});
