/** `npm start`: builds the site and serves it at http://localhost:4173, or at the port that PORT names. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { root } from './loadModule.mjs';
import { precompress, serveBuild } from './servePrecompressed.mjs';

const DEFAULT_PORT = 4173;
const dist = resolve(root, 'dist');
const port = Number(process.env['PORT'] ?? DEFAULT_PORT);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT=${process.env['PORT']} is not a port. Use a number from 1 to 65535.`);
  process.exit(1);
}

await build({ root, logLevel: 'warn' });
precompress(dist);
try {
  const { address } = await serveBuild(dist, port);
  console.log(`Dostyq is at ${address}`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}
