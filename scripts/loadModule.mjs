/** Lets a Node program use the TypeScript of `src/` as the site itself is built: same transforms, same messages. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { compileMessages } from './vite/compileMessages.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** @type {Promise<import('vite').ViteDevServer> | undefined} */
let server;

/** One server without a port, a watcher or a socket: it only transforms. Modules may import others later. */
function transformer() {
  server ??= createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [compileMessages()],
  });
  return server;
}

/**
 * @param {string} path of a module, relative to the project ("src/load/readDataset.ts")
 * @returns {Promise<any>}
 */
export async function loadModule(path) {
  return (await transformer()).ssrLoadModule(resolve(root, path));
}
