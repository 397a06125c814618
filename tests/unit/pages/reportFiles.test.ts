/** How a file of a report is made, with drawings that are only told. */
import { describe, expect, it, vi } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { makeReport } from '../../../src/figures/reportModel.ts';
import { tradeMirror } from '../../../src/figures/trade-mirror/index.ts';
import { visitsByYear } from '../../../src/figures/visits-by-year/index.ts';
import { type DrawsPictures, type MakingReport, makeReportFile } from '../../../src/pages/report/reportFiles.ts';
import { parseReport } from '../../../src/viewState/report.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { ONE_PX_PNG } from '../../helpers/reportBuilders.ts';

const FIGURES: ReadonlyMap<string, Figure> = new Map([
  ['trade-mirror', tradeMirror],
  ['visits-by-year', visitsByYear],
]);

const FACES = "@font-face{font-family:'Source Sans 3'}";

async function making(report: string, draw: DrawsPictures['draw'], more: Partial<MakingReport> = {}) {
  const dataset = await realDataset();
  const context = { snapshot: knownOn(dataset, dataset.asOf), words: await englishWords(), view: DEFAULT_VIEW };
  const model = makeReport(parseReport(report), { ...context, figures: FIGURES, absolute: (path) => path });
  const rasterise = vi.fn(async () => new Blob([ONE_PX_PNG]));
  const onProgress = vi.fn();
  const what: MakingReport = {
    model,
    figures: FIGURES,
    format: 'html',
    saved: '{}',
    day: dataset.asOf,
    name: 'mine',
    pictures: { draw, rasterise, letters: async () => FACES },
    signal: new AbortController().signal,
    onProgress,
    ...more,
  };
  return { what, rasterise, onProgress };
}

const picture = (height: number) => ({ svg: `<svg data-height="${height}"/>`, width: 736, height });
const TWO = 'figure.visits-by-year_level.president*figure.trade-mirror*figure.trade-mirror_show.table';

describe('makeReportFile', () => {
  it('draws what is drawn, each with its own choices, and tells how far it is', async () => {
    const draw = vi.fn<DrawsPictures['draw']>(async () => picture(400));
    const { what, rasterise, onProgress } = await making(TWO, draw);
    const made = await makeReportFile(what);
    expect(made).toMatchObject({ name: 'mine.html', withoutDrawing: [] });
    expect(draw.mock.calls.map(([figure, { level }, options]) => [figure.id, level, options])).toEqual([
      ['visits-by-year', ['president'], { fonts: 'named', whole: true }],
      ['trade-mirror', [], { fonts: 'named', whole: true }],
    ]);
    expect(onProgress.mock.calls).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    // The HTML file shows SVG and needs no pixels.
    expect(rasterise).not.toHaveBeenCalled();
    expect(await made.content.text()).toContain('<svg data-height="400"/>');
  });

  it('cuts a drawing that is higher than a page, and lets its table follow', async () => {
    const draw = vi.fn<DrawsPictures['draw']>(async (_figure, _choices, { whole }) => picture(whole ? 1001 : 1000));
    const { what } = await making('figure.visits-by-year', draw);
    const text = await (await makeReportFile(what)).content.text();
    expect(draw).toHaveBeenCalledTimes(2);
    expect(text).toContain('<svg data-height="1000"/>');
    expect(text.match(/<table>/g)).toHaveLength(1);
  });

  it('has its letters inside, and does without where they cannot be fetched', async () => {
    const { what } = await making('heading.Қазақстан', async () => picture(400));
    const letters = vi.fn(async () => FACES);
    const text = await (await makeReportFile({ ...what, pictures: { ...what.pictures, letters } })).content.text();
    expect(text).toContain(`<style>${FACES}`);
    expect(letters).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Қазақстан'));
    const failing = { ...what.pictures, letters: () => Promise.reject(new Error('offline')) };
    const without = await (await makeReportFile({ ...what, pictures: failing })).content.text();
    expect(without).not.toContain('@font-face');
    expect(without).toContain('Қазақстан');
  });

  it('puts the table in the place of a drawing that fails, and names the figure', async () => {
    const draw: DrawsPictures['draw'] = async (figure) => {
      if (figure.id === 'trade-mirror') throw new Error('no font');
      return picture(400);
    };
    const { what } = await making('figure.visits-by-year*figure.trade-mirror', draw);
    const made = await makeReportFile(what);
    expect(made.withoutDrawing).toEqual(['Figure 2']);
    expect((await made.content.text()).match(/<table>/g)).toHaveLength(1);
  });

  it('brings pictures with their fonts, as pixels too, where the drawing stands alone', async () => {
    const draw = vi.fn<DrawsPictures['draw']>(async () => picture(400));
    const { what, rasterise } = await making('figure.visits-by-year', draw, { format: 'markdown' });
    expect((await makeReportFile(what)).name).toBe('mine.zip');
    expect(draw.mock.calls[0]?.[2].fonts).toBe('embedded');
    expect(rasterise).toHaveBeenCalledWith('<svg data-height="400"/>', 736, 400, 2);
  });

  it('ends between two drawings when it is cancelled', async () => {
    const controller = new AbortController();
    const draw = vi.fn<DrawsPictures['draw']>(async () => {
      controller.abort();
      return picture(400);
    });
    const { what } = await making(TWO, draw, { signal: controller.signal });
    await expect(makeReportFile(what)).rejects.toThrow(/abort/i);
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
