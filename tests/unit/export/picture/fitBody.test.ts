import { describe, expect, it } from 'vitest';
import { fitBody } from '../../../../src/export/picture/fitBody.ts';

const layout = (width: number, height: number, cuts: readonly number[], drawn = 0) => ({
  width,
  laid: { parts: [], height, cuts, drawn },
});

describe('fitBody', () => {
  const page = { width: 700, height: 800, note: 20, limit: 'may-grow' } as const;

  it('leaves a page as it is where all of it fits', () => {
    expect(fitBody(layout(700, 800, [400, 800]), [], page)).toMatchObject({ end: 800, scale: 1 });
  });

  it('ends a long list at the last row that leaves room for the words that say so', () => {
    expect(fitBody(layout(700, 2000, [500, 780, 790, 2000]), [], page)).toMatchObject({ end: 780, scale: 1 });
  });

  it('grows for a drawing that is higher than the page', () => {
    expect(fitBody(layout(700, 2000, [1000, 2000], 1000), [], page)).toMatchObject({ end: 1000, scale: 1 });
  });

  it('shows all of it where it may be as high as it must', () => {
    expect(fitBody(layout(700, 9000, [100]), [], { ...page, limit: null })).toMatchObject({ end: 9000, scale: 1 });
  });

  it('takes for a slide the layout that fills it with the larger letters', () => {
    const slide = { width: 1200, height: 400, note: 20, limit: 'exact' } as const;
    const fitted = fitBody(layout(1200, 200, [200], 200), [layout(800, 200, [200], 200)], slide);
    expect(fitted).toMatchObject({ end: 200, scale: 1.5 });
    expect(fitted.choice.width).toBe(800);
  });

  it('keeps the drawing of a slide and leaves out what stands below it', () => {
    const slide = { width: 1200, height: 400, note: 20, limit: 'exact' } as const;
    expect(fitBody(layout(1200, 3000, [380, 3000], 380), [], slide)).toMatchObject({ end: 380, scale: 1 });
  });
});
