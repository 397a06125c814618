import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './scripts/vite/compileMessages.mjs';
import { serveData } from './scripts/vite/serveData.mjs';

export default defineConfig({
  // The path under which the site is served: BASE_PATH=/reports/dostyq/ npm run build.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [compileMessages(), react(), serveData(resolve(import.meta.dirname, 'data'))],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
  },
});
