/** Serves the production build as a good static host would: compressed, cached, open to embeds, one page for all addresses. */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sirv from 'sirv';

const COMPRESSIBLE = /\.(?:js|css|html|json|svg|csv|xml|txt)$/;
/** Below this many bytes a compressed copy saves nothing. */
const WORTH_COMPRESSING = 1024;

/**
 * Writes `.gz` and `.br` beside every file of the build that gains from it.
 * @param {string} folder
 */
export function precompress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) precompress(path);
    else if (COMPRESSIBLE.test(name)) {
      const content = readFileSync(path);
      if (content.length < WORTH_COMPRESSING) continue;
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    }
  }
}

/**
 * The headers of `_headers` for a path, in the form that Netlify and Cloudflare Pages read.
 * @param {string} text
 * @returns {(path: string) => [string, string][]}
 */
export function headerRules(text) {
  /** @type {{ pattern: RegExp, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line) && !line.startsWith('#')) {
      const pattern = line
        .trim()
        .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else if (line.includes(':') && !line.trim().startsWith('#')) {
      const at = line.indexOf(':');
      rules[rules.length - 1]?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  return (path) => rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers);
}

/**
 * Serves a build on a port; 0 takes any free one. Rejects with the system's error (`EADDRINUSE`) when it can't.
 * @param {string} folder
 * @param {number} port
 * @param {string} [base] the path for which it was built, with a slash at both ends
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveBuild(folder, port, base = '/') {
  const headersOf = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, { gzip: true, brotli: true, etag: true, maxAge: 0, single: 'index.html' });
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    // A file may go while it is served, as when the site is built anew: one answer breaks off, the server goes on.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    if (!address.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    request.url = address.slice(base.length - 1);
    for (const [name, value] of headersOf(request.url.replace(/[?#].*$/, ''))) response.setHeader(name, value);
    files(request, response, () => {
      // What is not there today may be there tomorrow.
      response.setHeader('Cache-Control', 'no-store');
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(undefined));
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://localhost:${actual}${base.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
