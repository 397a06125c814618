/** `npm start`: builds the site and serves it at http://localhost:4173, or at the port that PORT names. */
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'vite';
import { root } from './loadModule.mjs';
import { precompress, serveBuild } from './servePrecompressed.mjs';

const DEFAULT_PORT = 4173;
const HIGHEST_PORT = 65_535;
const dist = resolve(root, 'dist');
const port = Number(process.env['PORT'] || DEFAULT_PORT);
const base = `${(process.env['BASE_PATH'] ?? '').replace(/\/$/, '')}/`;

/** @param {string} message */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Asked before the build, so that nobody waits for it in vain.
 * @returns {Promise<boolean>}
 */
function isTaken() {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(true));
    probe.listen(port, () => probe.close(() => answer(false)));
  });
}

if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
  giveUp(`PORT=${process.env['PORT']} is not a port. Use a number from 1 to ${HIGHEST_PORT}.`);
}
if (await isTaken()) {
  const another = port < HIGHEST_PORT ? port + 1 : DEFAULT_PORT;
  giveUp(`Port ${port} is taken, or not yours to use. Choose another: PORT=${another} npm start`);
}
await build({ root, logLevel: 'warn' });
precompress(dist);
const { address } = await serveBuild(dist, port, base);
console.log(`Dostyq is at ${address}`);
