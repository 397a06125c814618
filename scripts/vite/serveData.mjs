/**
 * The curated data package lies in `data/`, outside `public/`: this serves it in development and copies it, minified, into
 * the build, where every resource is added as CSV, too, and listed in the descriptor with its Table Schema.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadModule } from '../loadModule.mjs';

const DESCRIPTOR = 'datapackage.json';

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
 * Type of a column by the Table Schema of Data Package v2.
 * @param {Record<string, unknown>[]} rows
 * @param {string} column
 */
function fieldType(rows, column) {
  const values = rows.map((row) => row[column]).filter((value) => value !== undefined && value !== null);
  if (values.every((value) => typeof value === 'number')) return 'number';
  return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string';
}

/**
 * All files of the package as they are served: path inside the package and text.
 * @param {string} folder
 * @returns {Promise<Map<string, string>>}
 */
export async function packageFiles(folder) {
  const { resourceColumns, resourceCsv } = await loadModule('src/export/resourceCsv.ts');
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const path of jsonFiles(folder)) {
    files.set(path, JSON.stringify(JSON.parse(readFileSync(join(folder, path), 'utf8'))));
  }
  const descriptor = JSON.parse(files.get(DESCRIPTOR) ?? '{"resources":[]}');
  const tables = descriptor.resources.map((/** @type {Record<string, string>} */ resource) => {
    const rows = JSON.parse(files.get(resource['path'] ?? '') ?? '[]');
    const path = `csv/${resource['name']}.csv`;
    files.set(path, resourceCsv(rows));
    return {
      name: `${resource['name']}-csv`,
      path,
      title: resource['title'],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
      schema: {
        fields: resourceColumns(rows).map((/** @type {string} */ name) => ({ name, type: fieldType(rows, name) })),
      },
    };
  });
  files.set(DESCRIPTOR, JSON.stringify({ ...descriptor, resources: [...descriptor.resources, ...tables] }));
  return files;
}

/**
 * @param {string} folder absolute path of the data package
 * @returns {import('vite').Plugin}
 */
export function serveData(folder) {
  return {
    name: 'dostyq:serve-data',
    configureServer(server) {
      server.middlewares.use('/data', async (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/\?.*$/, '').replace(/^\//, ''));
        const content = (await packageFiles(folder)).get(path);
        // An address such as /data itself is a page of the site.
        if (content === undefined) return next();
        const type = path.endsWith('.csv') ? 'text/csv' : 'application/json';
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(content);
      });
    },
    async generateBundle() {
      for (const [path, source] of await packageFiles(folder)) {
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
      }
    },
  };
}
