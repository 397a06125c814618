import type { Snapshot } from '../../domain/knownOn.ts';
import type { Words } from '../../i18n/words.ts';
import { absoluteAddress } from '../../viewState/siteAddress.ts';
import type { DrawsPictures } from './reportFiles.ts';

/** Draws the figures of a report for a page of it: light, without question and foot, which the report tells itself. */
export function reportPictures(snapshot: Snapshot, words: Words): DrawsPictures {
  return {
    async draw(figure, view, { fonts, whole }) {
      const { renderPicture } = await import('../../figures/renderPicture.tsx');
      return renderPicture(figure, {
        snapshot,
        view,
        words,
        fonts,
        whole,
        size: 'page',
        theme: 'light',
        parts: 'drawing',
        address: absoluteAddress,
      });
    },
    async rasterise(svg, width, height, scale) {
      const { rasterise } = await import('../../export/rasterise.ts');
      return rasterise(svg, width, height, scale);
    },
    async letters(text) {
      const { fontFaces } = await import('../../figures/pictureFonts.ts');
      return fontFaces(text);
    },
  };
}
