/**
 * Lets any static host answer the addresses of the site: a copy of `index.html` for every page and every embed, and
 * `404.html` for the addresses of single records.
 */

/**
 * @param {() => Promise<{ pages: readonly string[], figures: readonly string[] }>} addresses paths such as `/visits`, and ids
 * @returns {import('vite').Plugin}
 */
export function writePages(addresses) {
  return {
    name: 'dostyq:write-pages',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') return;
      const { pages, figures } = await addresses();
      const paths = [...pages.filter((path) => path !== '/'), ...figures.map((id) => `/embed/${id}`)];
      for (const path of paths) {
        this.emitFile({ type: 'asset', fileName: `${path.slice(1)}/index.html`, source: index.source });
      }
      this.emitFile({ type: 'asset', fileName: '404.html', source: index.source });
    },
  };
}
