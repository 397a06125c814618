/** What it costs to take things away: the files of a list of 10,000 entries, and a report of every figure of the real package. */
import { bench, describe } from 'vitest';
import { knownOn } from '../../src/domain/knownOn.ts';
import { reportDocx } from '../../src/export/reportDocx.ts';
import { reportHtml } from '../../src/export/reportHtml.ts';
import { tableCsv } from '../../src/export/tableCsv.ts';
import { tableJson } from '../../src/export/tableJson.ts';
import { tableXlsx } from '../../src/export/tableXlsx.ts';
import { tableZip } from '../../src/export/tableZip.ts';
import { tableExportOf } from '../../src/figures/downloadSubject.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { registry } from '../../src/figures/registry.ts';
import { makeReport } from '../../src/figures/reportModel.ts';
import { filterTimeline } from '../../src/figures/timelineFilter.ts';
import { timelineListTable } from '../../src/figures/timelineListTable.ts';
import { readDataset } from '../../src/load/readDataset.ts';
import { parseReport } from '../../src/viewState/report.ts';
import { DEFAULT_VIEW } from '../../src/viewState/viewState.ts';
import { englishWords } from '../helpers/englishWords.ts';
import { PACKAGE_ADDRESS, reading } from '../helpers/packageInMemory.ts';
import { realDataset } from '../helpers/realDataset.ts';
import { generate } from './generate.ts';

const words = await englishWords();
const large = await readDataset(PACKAGE_ADDRESS, reading(generate()));
const snapshot = knownOn(large, large.asOf);
const { items } = filterTimeline(snapshot, DEFAULT_VIEW);
const subject = {
  id: 'timeline-list',
  title: 'What happened when?',
  answer: null,
  address: `https://example.org/timeline?asOf=${large.asOf}`,
  sources: [],
  table: () => timelineListTable(items, 'Entries.', snapshot, words),
};
const table = tableExportOf(subject, snapshot, words);

describe(`a list of ${table.rows.length} entries with ${table.sources.length} sources`, () => {
  const options = { time: 1000, warmupIterations: 1 };
  bench('as rows', () => void tableExportOf(subject, snapshot, words), options);
  bench('as CSV', () => void tableCsv(table, words), options);
  bench('as JSON', () => void tableJson(table, words), options);
  bench('as a workbook', async () => void (await tableXlsx(table, words)), options);
  bench('as a zip', () => void tableZip(table, words), options);
});

const real = await realDataset();
const figures = new Map<string, Figure>(
  await Promise.all(registry.map(async ({ id, load }) => [id, await load()] as const)),
);
const context = {
  snapshot: knownOn(real, real.asOf),
  words,
  view: DEFAULT_VIEW,
  figures,
  absolute: (path: string) => `https://example.org${path}`,
};
const report = parseReport(registry.map(({ id }) => `figure.${id}_show.both`).join('*'));
const { document } = makeReport(report, context);

describe(`a report of ${registry.length} figures with their tables and ${document.references.length} references`, () => {
  const options = { time: 2000, warmupIterations: 1 };
  bench('as a model', () => void makeReport(report, context), options);
  bench('as HTML, without drawings', () => void reportHtml(document, new Map(), ''), options);
  bench(
    'as a Word document, without drawings',
    async () => void (await reportDocx(document, new Map(), real.asOf)),
    options,
  );
});
