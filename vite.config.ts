import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { listFigures, listPages } from './scripts/figures.mjs';
import { siteUrl } from './scripts/siteUrl.mjs';
import { compileMessages } from './scripts/vite/compileMessages.mjs';
import { serveData } from './scripts/vite/serveData.mjs';
import { writeFeed } from './scripts/vite/writeFeed.mjs';
import { writeFiguresJson } from './scripts/vite/writeFiguresJson.mjs';
import { writePages } from './scripts/vite/writePages.mjs';
import { zipInPlace } from './scripts/vite/zipInPlace.mjs';

const data = resolve(import.meta.dirname, 'data');

/** What every page needs: together in one file it compresses to less than in the thirty that it would be split into. */
const FRAME = new RegExp(
  `/src/(?:${[
    'domain/(?!nearest|transliterate|tradeComparison|indicator).+',
    'viewState/(?!embedAddress|report).+',
    'ui/.+',
    'i18n/(?!faultText|countryCodes|WholeWords)[^/]+',
    'charts/marks/(?!SoftSpans|TimeMark|HatchFill).+',
    'charts/(?:AreaLabel|StatusLabel|SideLabel|useDrawingWidth|timeScale|linearScale|textWidth)',
    'figures/(?:AddToReport|CiteButton|DialogButton|DownloadButton|DrawingBoundary|FigureFrame|FigureTableView|FigureBlank|EvidenceMark|EntryList|SnapshotContext|SourceList|SourcesLine)',
    'figures/(?:figure|filterEntries|entryTitle|publishedText|documentCounts|latestFlows|useFigure)',
  ].join('|')})[.]tsx?$`,
);

export default defineConfig({
  // The path under which the site is served: BASE_PATH=/reports/dostyq/ npm run build.
  base: process.env['BASE_PATH'] ?? '/',
  define: {
    'import.meta.env.SITE_URL': JSON.stringify(siteUrl(process.env['SITE_URL'], process.env['BASE_PATH'] ?? '/') ?? ''),
  },
  plugins: [
    compileMessages(),
    zipInPlace(),
    react(),
    serveData(data),
    writeFeed(data),
    writeFiguresJson(listFigures),
    writePages(async () => {
      const figures = await listFigures();
      return { pages: await listPages(figures), figures };
    }),
  ],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } } },
  },
});
