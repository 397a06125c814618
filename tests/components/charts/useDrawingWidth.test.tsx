import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDrawingWidth } from '../../../src/charts/useDrawingWidth.ts';

/** Px of each element on screen; jsdom lays nothing out. */
let widths: Record<string, number> = {};

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { width: widths[this.id] ?? 0 } as DOMRect;
  });
});
afterEach(() => vi.restoreAllMocks());

function Drawing() {
  const [ref, width] = useDrawingWidth<HTMLDivElement>();
  return (
    <div ref={ref} id="drawing">
      {width} px
    </div>
  );
}

const page = (
  <main id="main">
    <div className="grid">
      <div id="cell">
        <Drawing />
      </div>
    </div>
  </main>
);

describe('useDrawingWidth', () => {
  it('lays out for the page while it is printed, and for the screen again afterwards', () => {
    widths = { drawing: 1120, cell: 1120 };
    render(page);
    expect(screen.getByText('1120 px')).toBeVisible();
    // 180 mm between the margins of A4. No act(): the printer does not wait either.
    window.dispatchEvent(new Event('beforeprint'));
    expect(screen.getByText('680 px')).toBeVisible();
    act(() => window.dispatchEvent(new Event('afterprint')));
    expect(screen.getByText('1120 px')).toBeVisible();
  });

  it('gives a figure the whole page that has a part of it on screen, and half of a figure the half', () => {
    widths = { drawing: 640, cell: 640 };
    const { unmount } = render(page);
    window.dispatchEvent(new Event('beforeprint'));
    expect(screen.getByText('680 px')).toBeVisible();
    unmount();
    widths = { drawing: 500, cell: 1000 };
    render(page);
    window.dispatchEvent(new Event('beforeprint'));
    expect(screen.getByText('340 px')).toBeVisible();
  });
});
