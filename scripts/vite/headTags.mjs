/** What search engines and link previews read of a page, which run no script: https://ogp.me, Twitter cards, oEmbed discovery. */

/**
 * @typedef {object} HeadOfPage
 * @property {string} path of the page, below the site: `/trade`
 * @property {string} title of the document
 * @property {string} name what a link to it is called: a question, a title
 * @property {string} description
 * @property {{ path: string, alt: string, width: number, height: number }} [image]
 * @property {string} [oEmbed] path of its oEmbed answer
 */

/** @param {string} text */
export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * The lines that go into the head. What must be a full address is left out where `site` is null.
 * @param {HeadOfPage} page
 * @param {string | null} site full address of the site, with a slash at its end
 * @returns {string[]}
 */
export function headTags({ path, name, description, image, oEmbed }, site) {
  const full = (/** @type {string} */ below) => `${site}${below.replace(/^\//, '')}`;
  const pictured = site !== null && image !== undefined;
  /** @type {[kind: 'property' | 'name', key: string, value: string][]} */
  const tags = [
    ['property', 'og:site_name', 'Dostyq'],
    ['property', 'og:type', 'website'],
    ['property', 'og:title', name],
    ['property', 'og:description', description],
    ['name', 'twitter:card', pictured ? 'summary_large_image' : 'summary'],
  ];
  if (site !== null) tags.push(['property', 'og:url', full(path)]);
  if (pictured) {
    tags.push(
      ['property', 'og:image', full(image.path)],
      ['property', 'og:image:type', 'image/png'],
      ['property', 'og:image:width', String(image.width)],
      ['property', 'og:image:height', String(image.height)],
      ['property', 'og:image:alt', image.alt],
    );
  }
  const metas = tags.map(([kind, key, value]) => `<meta ${kind}="${key}" content="${escapeHtml(value)}" />`);
  if (site === null || oEmbed === undefined) return metas;
  const href = escapeHtml(full(oEmbed));
  return [
    ...metas,
    `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(name)}" />`,
  ];
}

/**
 * The page's own copy of `index.html`: its title and description in the place of those of the site, and its tags.
 * @param {string} html
 * @param {HeadOfPage} page
 * @param {string | null} site
 */
export function withHead(html, page, site) {
  const lines = headTags(page, site)
    .map((line) => `    ${line}\n`)
    .join('');
  // Functions, since a `$` in a text means something to `replace`.
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace(
      /<meta\s+name="description"[^>]*>/,
      () => `<meta name="description" content="${escapeHtml(page.description)}" />`,
    )
    .replace(/[ \t]*<\/head>/, (end) => `${lines}${end}`);
}

/**
 * The description that `index.html` gives of the site as a whole.
 * @param {string} html
 */
export function siteDescription(html) {
  const text = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1];
  if (text === undefined) throw new Error('index.html has no <meta name="description">.');
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
