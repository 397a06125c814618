import type { Page } from 'playwright';

export type Sheet = 'A4' | 'Letter';

/** Px between the upper and lower margin of a sheet. */
const HEIGHT: Record<Sheet, number> = { A4: 994, Letter: 927 };
/** Px between the left and right margin of A4. */
const WIDTH = 680;

/**
 * What would stand at the foot of a sheet without what it belongs to: the question of a figure without its first drawing or
 * row, the title of a panel without its panel, a heading without what it stands over. A browser tells nobody where its
 * sheets end, but columns as high as a sheet are broken by the same rules (CSS Fragmentation 3), and those can be measured.
 */
export async function partedOnPaper(page: Page, container: string, sheet: Sheet): Promise<readonly string[]> {
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page.evaluate(
    ([selector, width, height]) => {
      const paper = document.querySelector(selector);
      if (paper === null) return [`no ${selector}`];
      const style = new CSSStyleSheet();
      const gap = 20;
      style.replaceSync(
        `${selector} { columns: ${width}px !important; inline-size: ${width}px; block-size: ${height}px; column-gap: ${gap}px; column-fill: auto }
         .report-title-page { break-after: column !important }`,
      );
      document.adoptedStyleSheets.push(style);
      const left = paper.getBoundingClientRect().left;
      /** The columns in which a part begins and ends. */
      const columns = (part: Element) => {
        const boxes = [...part.getClientRects()].filter((box) => box.height > 0);
        return boxes.map((box) => Math.floor((box.left - left + gap / 2) / (width + gap)));
      };
      const shown = (part: Element) => part.checkVisibility() && columns(part).length > 0;
      const isParted = (above: Element | null | undefined, below: Element | null | undefined) =>
        above && below && shown(above) && shown(below) && columns(above).at(-1) !== columns(below)[0];
      const figures = [...paper.querySelectorAll('.report-item, .figure')].flatMap((figure) => {
        const title = figure.querySelector('h2, h3');
        const parts = [...figure.querySelectorAll('.figure-drawing :is(svg.drawing, .recharts-wrapper, li, tr)')];
        const first = parts.find((part) => shown(part) && part.closest('[class*="-key"]') === null);
        return isParted(title, first) ? [`${title?.textContent} / ${first?.outerHTML.slice(0, 60)}`] : [];
      });
      const titles = [...paper.querySelectorAll('h2, h3, h4, summary, [class$="panel-title"]')].flatMap((title) =>
        isParted(title, title.nextElementSibling)
          ? [`${title.textContent} / ${title.nextElementSibling?.className}`]
          : [],
      );
      const heads = [...paper.querySelectorAll('thead')].flatMap((head) => {
        const first = head.parentElement?.querySelector('tbody tr');
        return isParted(head, first) && columns(head)[0] !== columns(first ?? head)[0]
          ? [`${head.textContent} / its first row`]
          : [];
      });
      // Nothing could be parted there.
      const isOneSheet = paper.scrollWidth < width + gap;
      return isOneSheet ? ['all on one sheet'] : [...figures, ...titles, ...heads];
    },
    [container, WIDTH, HEIGHT[sheet]] as const,
  );
}
