import { describe, expect, it } from 'vitest';
import { pageFootCss } from '../../../../src/app/print/pageFoot.ts';

describe('pageFootCss', () => {
  it('sets the lines one below the other into the foot of each page', () => {
    expect(pageFootCss(['one', 'two'])).toBe('@page { @bottom-left { content: "one" "\\a " "two"; } }');
  });

  it('lets nothing out of its quotes', () => {
    expect(pageFootCss(['a "b" \\ c\nd'])).toBe('@page { @bottom-left { content: "a \\"b\\" \\\\ c\\a d"; } }');
  });
});
