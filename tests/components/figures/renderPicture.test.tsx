/** Every figure as a picture: well-formed, complete in itself, and painted by a second program that is no browser. */
import { describe, expect, it } from 'vitest';
import { paintPicture } from '../../../scripts/paintPicture.mjs';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { registry } from '../../../src/figures/registry.ts';
import { type PictureChoices, renderPicture } from '../../../src/figures/renderPicture.tsx';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function pictureOf(id: string, more: Partial<PictureChoices> = {}, day?: string) {
  const entry = registry.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`no figure ${id}`);
  const dataset = await realDataset();
  return renderPicture(await entry.load(), {
    snapshot: knownOn(dataset, day ?? dataset.asOf),
    view: DEFAULT_VIEW,
    words: await englishWords(),
    size: 'page',
    theme: 'light',
    fonts: 'named',
    address: (path) => `https://example.org${path}`,
    ...more,
  });
}

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

const texts = (document: Document) => [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');

describe.each(registry.map(({ id }) => ({ id })))('the picture of $id', ({ id }) => {
  it('stands alone: question, as-of day, sources, licence and address, with no style or link to a page left', async () => {
    const dataset = await realDataset();
    const figure = await registry.find((entry) => entry.id === id)?.load();
    const question = figure?.present(knownOn(dataset, dataset.asOf), DEFAULT_VIEW).question(await englishWords());
    const { svg, width, height } = await pictureOf(id);
    const document = parsed(svg);
    expect(document.querySelector('title')?.textContent).toBe(question);
    const said = texts(document).join(' ');
    expect(said).toContain('As of 23 November 2026 · Sources: ');
    expect(said).toContain(
      'Relations of Pakistan and Kazakhstan, version 1.1.1. Data: Creative Commons Attribution 4.0',
    );
    expect(said).toMatch(new RegExp(`https://example\\.org\\S*#${id}`));
    expect(svg).not.toMatch(/var\(|light-dark|color-mix|class=|NaN|undefined|«|href="\//);
    expect([document.documentElement.getAttribute('width'), width]).toEqual(['736', 736]);
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const painted = paintPicture(svg);
    expect([painted.width, painted.height]).toEqual([736, height]);
    // Not blank below the head: some pixels of the middle third are no paper.
    const middle = painted.pixels.subarray(736 * 4 * Math.floor(height / 3), 736 * 4 * Math.floor((height * 2) / 3));
    expect(middle.some((value) => value < 128)).toBe(true);
  });
});

describe('a picture', () => {
  it('shows the values that the figure shows', async () => {
    const flows = texts(parsed((await pictureOf('trade-flows')).svg));
    expect(flows).toEqual(expect.arrayContaining(['95.2', '185.3', '98.0', '129.6', '11.8', '56.4']));
    const visits = texts(parsed((await pictureOf('visits-by-year')).svg));
    expect(visits).toEqual(expect.arrayContaining(['2026', '36', '16']));
  });

  it('is of the day that was asked for', async () => {
    const said = texts(parsed((await pictureOf('document-status', {}, '2026-02-02')).svg)).join(' ');
    expect(said).toContain('As known on 2 February 2026');
    expect(said).not.toContain('Signed 4 Feb 2026');
    expect(said).toMatch(/asOf=2026-02-02/);
  });

  it('is exactly a slide, or a column, or as high as all of it', async () => {
    const slide = await pictureOf('trade-disputes', { size: 'slide' });
    expect([slide.width, slide.height]).toEqual([1280, 720]);
    expect(slide.svg).toContain('Not all of it fits here');
    const column = await pictureOf('key-numbers', { size: 'column' });
    expect(column.width).toBe(374);
    const whole = await pictureOf('trade-disputes', { whole: true });
    expect(whole.height).toBeGreaterThan(5000);
    expect(whole.svg).not.toContain('Not all of it fits here');
  });

  it('takes the colours of the theme', async () => {
    const { svg } = await pictureOf('source-balance', { theme: 'dark' });
    expect(svg).toContain('fill="#10171d"');
    expect(svg).not.toContain('#ffffff');
  });

  it('leaves out what only a page can do: buttons, hints, folded parts', async () => {
    const corridors = texts(parsed((await pictureOf('corridors-map', { whole: true })).svg)).join(' ');
    expect(corridors).toContain('QTTA road through China and Kyrgyzstan to Almaty');
    expect(corridors).not.toContain('Choose a route');
    const timeline = texts(parsed((await pictureOf('timeline')).svg)).join(' ');
    expect(timeline).toContain('41 of 91');
    expect(timeline).not.toMatch(/Zoom in|arrow keys/);
    const expected = texts(parsed((await pictureOf('expected-and-actual', { whole: true })).svg)).join(' ');
    // What was met is folded on the page: its heading stands, its rows do not.
    expect(expected).toContain('18 met');
    expect(expected).not.toContain('Meeting of Tokayev with President Zardari');
  });

  it('keeps a button that is itself what is told', async () => {
    const column = texts(parsed((await pictureOf('who-met-whom', { size: 'column' })).svg)).join(' ');
    expect(column).toContain('Shehbaz Sharif and Kassym-Jomart Tokayev 7 meetings, last Mar 2026');
  });

  it.each(['column', 'slide'] as const)('has something to show of every figure in the size of a %s', async (size) => {
    const bare = [];
    for (const { id } of registry) {
      const { svg } = await pictureOf(id, { size, parts: 'drawing' });
      // Lines and hatching stay where what they part is left out; words do not.
      const said = parsed(svg).querySelectorAll('text').length;
      if (said < 4) bare.push(`${id}: ${said}`);
    }
    expect(bare).toEqual([]);
  });

  it('stands beside its question on a slide where it is larger there, and else below', async () => {
    /** Px of the upper left corner of the drawing. */
    const corner = async (id: string) => {
      const { svg } = await pictureOf(id, { size: 'slide' });
      return /<g transform="translate\(([\d.]+) ([\d.]+)\)(?: scale|")/.exec(svg)?.slice(1).map(Number);
    };
    // A slide is 1280 px wide: 40 px of margin, 360 of words, 36 between.
    expect(await corner('trade-flows')).toEqual([436, 52]);
    const [x, y = 0] = (await corner('visits-by-year')) ?? [];
    expect(x).toBe(40);
    expect(y).toBeGreaterThan(120);
  });

  it.each(['column', 'page', 'slide'] as const)('parts no mark of evidence from its name: %s', async (size) => {
    const { svg } = await pictureOf('trade-target', { size });
    const said = [...parsed(svg).querySelectorAll('text')];
    const key = said.flatMap((text, index) => {
      const name = said[index - 1];
      const isMark = /^(?:reported|disputed|inferred), /.test(text.textContent ?? '');
      return isMark && name !== undefined ? [[name.textContent, name, text] as const] : [];
    });
    expect(key.map(([name]) => name)).toEqual([
      'Pakistan counts',
      'Kazakhstan counts',
      'Pakistan’s official says',
      'Kazakhstan’s official says',
    ]);
    const y = (text: Element) => Number(text.getAttribute('y'));
    for (const [, name, mark] of key) expect(Math.abs(y(name) - y(mark))).toBeLessThan(4);
  });

  it('is the drawing alone for a place that tells the rest beside it', async () => {
    const { svg } = await pictureOf('trade-flows', { parts: 'drawing' });
    const said = texts(parsed(svg)).join(' ');
    expect(said).toContain('185.3');
    expect(said).not.toContain('Sources:');
    expect(said).not.toContain('Do the two sides count the same trade?');
  });
});
