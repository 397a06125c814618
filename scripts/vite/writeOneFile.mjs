/** Makes of a build without code splitting one HTML file that needs no other. */
import { readFileSync } from 'node:fs';
import { neededFaces } from './neededFaces.mjs';
import { oneFileHtml } from './oneFileHtml.mjs';
import { packageFiles } from './serveData.mjs';

/** Modules whose texts are shown: drawings and pages, and the words of the site. */
const SPEAKING = /\/src\/.*(?:\.tsx|\/locales\/[a-z]{2}\/[^/]+\.json)$/;

/**
 * @param {{ data: string, icon: string, fileName: string }} options folder of the data package, path of the icon, name of the file
 * @returns {import('vite').Plugin}
 */
export function writeOneFile({ data, icon, fileName }) {
  /** @type {Set<string>} */
  const letters = new Set();
  const collect = (/** @type {string} */ text) => {
    for (const letter of text) letters.add(letter);
  };
  return {
    name: 'dostyq:write-one-file',
    enforce: 'pre',
    transform(code, id) {
      if (SPEAKING.test(id)) collect(code);
      // The browser knows no place in the fragment: the application marks it itself (src/app/arriveAt.ts).
      if (/\/src\/.+\.css$/.test(id) && code.includes(':target'))
        return { code: code.replaceAll(':target', '[data-target]'), map: null };
      return null;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const page = bundle['index.html'];
        const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
        const styles = outputs.flatMap((output) =>
          output.fileName.endsWith('.css') && output.type === 'asset' ? [String(output.source)] : [],
        );
        const [script] = scripts;
        if (page?.type !== 'asset' || script === undefined || scripts.length !== 1)
          throw new Error(`One page and one script were expected; there are ${scripts.length} scripts.`);
        // The tables of the site are made from these when they are asked for.
        const files = new Map([...(await packageFiles(data))].filter(([path]) => !/^(?:csv|schemas)\//.test(path)));
        for (const json of files.values()) collect(json);
        const source = oneFileHtml({
          html: String(page.source),
          script,
          style: neededFaces(styles.join('\n'), letters),
          icon: readFileSync(icon, 'utf8'),
          files,
        });
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
