/**
 * Writes `figures.json`: the table of contents for whoever wants to embed.
 * @param {() => Promise<unknown>} listFigures
 * @returns {import('vite').Plugin}
 */
export function writeFiguresJson(listFigures) {
  return {
    name: 'dostyq:write-figures-json',
    async generateBundle() {
      const source = `${JSON.stringify(await listFigures(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'figures.json', source });
    },
  };
}
