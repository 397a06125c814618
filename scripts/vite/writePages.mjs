/**
 * Lets any static host answer the addresses of the site: a copy of `index.html` for every page and every embed, with what
 * link previews read of it, and `404.html` for the addresses of single records. Beside each embed stands its oEmbed answer.
 */
import { loadModule } from '../loadModule.mjs';
import { siteUrl } from '../siteUrl.mjs';
import { siteDescription, withHead } from './headTags.mjs';
import { oEmbed, PICTURE, picturePath } from './oEmbed.mjs';

const WITHOUT_ADDRESS =
  'SITE_URL is not set: the pages have no og:url and no og:image, and the figures no oEmbed answer, since those need the full address of the site. For them: SITE_URL=https://example.org/ npm run build';

/** @typedef {{ pages: readonly import('../figures.mjs').ListedPage[], figures: readonly import('../figures.mjs').ListedFigure[] }} Addresses */

/**
 * @param {() => Promise<Addresses>} addresses
 * @returns {import('vite').Plugin}
 */
export function writePages(addresses) {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'dostyq:write-pages',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') return;
      const html = String(index.source);
      const site = siteUrl(process.env['SITE_URL'], config.base);
      if (site === null) config.logger.info(WITHOUT_ADDRESS);
      const { pages, figures } = await addresses();
      const { embedCode } = await loadModule('src/export/embedCode.ts');
      const emit = (/** @type {string} */ fileName, /** @type {string} */ source) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const { description, ...page } of pages) {
        const whole = withHead(html, { ...page, description: description ?? siteDescription(html) }, site);
        if (page.path === '/') index.source = whole;
        else emit(`${page.path.slice(1)}/index.html`, whole);
      }
      for (const figure of figures) {
        const { id, question, answer } = figure;
        const head = {
          path: `embed/${id}`,
          title: question,
          name: question,
          description: answer,
          image: { path: picturePath(id), alt: `${question} ${answer}`, ...PICTURE },
          oEmbed: `embed/${id}/oembed.json`,
        };
        emit(`embed/${id}/index.html`, withHead(html, head, site));
        if (site !== null) {
          emit(`embed/${id}/oembed.json`, `${JSON.stringify(oEmbed(figure, site, embedCode), null, 2)}\n`);
        }
      }
      emit('404.html', html);
    },
  };
}
