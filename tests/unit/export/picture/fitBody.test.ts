import { describe, expect, it } from 'vitest';
import { fitBody, isBetterBeside } from '../../../../src/export/picture/fitBody.ts';

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

describe('isBetterBeside', () => {
  const room = { width: 1200, height: 400, note: 20, limit: 'exact' } as const;
  const fitted = (width: number, height: number, end: number, scale: number) => ({
    choice: layout(width, height, []),
    end,
    scale,
  });

  it('is so for a drawing that would leave half of the picture empty', () => {
    // Below: 1200 × 0.6 = 720 of 1200 px are used. Beside, all of it in letters a tenth larger.
    expect(isBetterBeside(fitted(1200, 660, 660, 0.6), fitted(820, 860, 860, 0.66), room)).toBe(true);
  });

  it('needs letters a fifth larger where the drawing fills the picture below', () => {
    expect(isBetterBeside(fitted(1200, 400, 400, 1), fitted(820, 480, 480, 1.1), room)).toBe(false);
    expect(isBetterBeside(fitted(1200, 400, 400, 1), fitted(820, 400, 400, 1.21), room)).toBe(true);
  });

  it('counts how much of a list stands there', () => {
    // A quarter below, in larger letters; two thirds beside.
    expect(isBetterBeside(fitted(1200, 1200, 300, 1.2), fitted(820, 1500, 1000, 0.95), room)).toBe(true);
  });
});
