/**
 * `npm run build:single`: the whole site in one HTML file that opens from a disk without a network, with its data and fonts.
 * SITE_URL=https://… names the permanent address at which links and citations made in it can be followed.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from './loadModule.mjs';
import { siteUrl } from './siteUrl.mjs';
import { compileMessages } from './vite/compileMessages.mjs';
import { writeOneFile } from './vite/writeOneFile.mjs';

const fileName = 'dostyq.html';
const outDir = resolve(root, 'dist-single');

/** Asked before the build, so that nobody waits for it in vain. */
function givenAddress() {
  try {
    return siteUrl(process.env['SITE_URL'], '/') ?? '';
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const address = givenAddress();
await build({
  root,
  configFile: false,
  // What src/viewState/isOneFile.ts asks for.
  mode: 'one-file',
  logLevel: 'warn',
  define: { 'import.meta.env.SITE_URL': JSON.stringify(address) },
  plugins: [
    compileMessages(),
    react(),
    writeOneFile({ data: resolve(root, 'data'), icon: resolve(root, 'public/icon.svg'), fileName }),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    copyPublicDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: () => true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

const content = readFileSync(resolve(outDir, fileName));
const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `dist-single/${fileName}: ${megabytes(content.length)}, ${megabytes(gzipSync(content).length)} when compressed`,
);
