/** The oEmbed answer of a figure (https://oembed.com, version 1.0, type `rich`), a file that a static host can serve. */

/** Px of the picture of a figure for link previews. */
export const PICTURE = { width: 1200, height: 630 };
/** Seconds for which an answer may be kept: a day, since new data comes rarely. */
const CACHE_AGE = 86_400;

/** @param {string} id */
export const picturePath = (id) => `og/${id}.png`;

/**
 * @param {import('../figures.mjs').ListedFigure} figure
 * @param {string} site full address of the site, with a slash at its end
 * @param {(parts: import('../../src/export/embedCode.ts').EmbedCodeParts) => string} embedCode
 */
export function oEmbed({ id, question, size }, site, embedCode) {
  const html = embedCode({
    address: `${site}embed/${id}`,
    title: question,
    width: size.width,
    height: size.height,
    form: 'frame',
    script: `${site}embed.js`,
    caption: '',
  });
  return {
    type: 'rich',
    version: '1.0',
    title: question,
    provider_name: 'Dostyq',
    provider_url: site,
    cache_age: CACHE_AGE,
    html,
    width: size.width,
    height: size.height,
    thumbnail_url: `${site}${picturePath(id)}`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}
