/** The curated data package lies in `data/`, outside `public/`: this serves it in development and copies it, minified, into the build. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Every JSON file of the package, by its path inside it.
 * @param {string} folder
 * @param {string} [below]
 * @returns {string[]}
 */
function jsonFiles(folder, below = folder) {
  if (!existsSync(below)) return [];
  return readdirSync(below)
    .map((name) => join(below, name))
    .flatMap((path) => (statSync(path).isDirectory() ? jsonFiles(folder, path) : [relative(folder, path)]))
    .filter((path) => path.endsWith('.json'))
    .sort();
}

/**
 * @param {string} folder absolute path of the data package
 * @returns {import('vite').Plugin}
 */
export function serveData(folder) {
  return {
    name: 'dostyq:serve-data',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/\?.*$/, '').replace(/^\//, ''));
        if (!jsonFiles(folder).includes(path)) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(readFileSync(join(folder, path)));
      });
    },
    generateBundle() {
      for (const path of jsonFiles(folder)) {
        const source = JSON.stringify(JSON.parse(readFileSync(join(folder, path), 'utf8')));
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
      }
    },
  };
}
