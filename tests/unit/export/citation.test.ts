import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { apa, bibtex, chicago, cslDate, cslJson, cslOfOwn, cslOfSource, ris } from '../../../src/export/citation.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { edtf } from '../../helpers/builderParts.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const figure = () =>
  cslOfOwn(
    {
      id: 'trade-target',
      title: 'How far is the goal of US$1,000 m a year?',
      within: 'Dostyq: relations of Pakistan & Kazakhstan',
      version: '1.0.1',
      day: '2026-02-05',
      address: 'https://example.org/trade?asOf=2026-02-05#trade-target',
    },
    words,
  );

async function source(id: string) {
  const found = (await realDataset()).sourceById.get(id);
  if (found === undefined) throw new Error(id);
  return cslOfSource(found);
}

describe('a figure as a citation', () => {
  it('in APA and Chicago', () => {
    expect(apa(figure(), words)).toBe(
      'Dostyq. (2026, February 5). How far is the goal of US$1,000 m a year? (Version 1.0.1). Dostyq: relations of Pakistan & Kazakhstan. As known on 5 February 2026. https://example.org/trade?asOf=2026-02-05#trade-target',
    );
    expect(chicago(figure(), words)).toBe(
      'Dostyq. “How far is the goal of US$1,000 m a year?” Dostyq: relations of Pakistan & Kazakhstan. Version 1.0.1. February 5, 2026. As known on 5 February 2026. https://example.org/trade?asOf=2026-02-05#trade-target.',
    );
  });

  it('in BibTeX, read back by an independent parser', () => {
    const { entries, errors } = parse(bibtex(figure()));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry?.type).toBe('misc');
    expect(entry?.key).toBe('dostyq-trade-target-2026-02-05');
    expect(entry?.fields).toMatchObject({
      author: [{ name: 'Dostyq' }],
      year: '2026',
      version: '1.0.1',
      url: 'https://example.org/trade?asOf=2026-02-05#trade-target',
      howpublished: 'Dostyq: relations of Pakistan & Kazakhstan',
    });
    expect(entry?.fields['title']?.replace(/<[^>]+>/g, '')).toBe('How far is the goal of US$1,000 m a year?');
  });

  it('in RIS and CSL-JSON, read back by an independent parser', () => {
    const [fromRis] = new Cite(ris(figure())).get({ format: 'real', type: 'json', style: 'csl' });
    expect(fromRis).toMatchObject({
      title: 'How far is the goal of US$1,000 m a year?',
      URL: 'https://example.org/trade?asOf=2026-02-05#trade-target',
      issued: { 'date-parts': [[2026, 2, 5]] },
    });
    const [fromJson] = new Cite(cslJson([figure()])).get({ format: 'real', type: 'json', style: 'csl' });
    expect(fromJson).toMatchObject({ type: 'webpage', version: '1.0.1', author: [{ literal: 'Dostyq' }] });
  });
});

describe('a source as a citation', () => {
  it('names its publisher and day', async () => {
    const trend = await source('trend-2026-02-04-ktz-nlc');
    expect(trend.type).toBe('article-newspaper');
    expect(apa(trend, words)).toMatch(/^Trend News Agency\. \(2026, February 4\)\. /);
  });

  it('is never sharper than what is known of its day', () => {
    expect(cslDate(edtf('2026-02'))).toEqual({ 'date-parts': [[2026, 2]] });
    expect(cslDate(edtf('2026-02-02~'))).toEqual({ 'date-parts': [[2026, 2, 2]], circa: true });
    expect(cslDate(edtf('../2026-11-23'))).toBeNull();
    expect(cslDate(edtf('199X'))).toBeNull();
    expect(cslDate(edtf('2026-02-03/2026-02-04'))).toEqual({
      'date-parts': [
        [2026, 2, 3],
        [2026, 2, 4],
      ],
    });
  });

  it('survives all 633 sources: no parser stumbles over a title', async () => {
    const { sources } = await realDataset();
    const items = sources.map(cslOfSource);
    const { entries, errors } = parse(items.map(bibtex).join('\n'));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(sources.length);
    const read = new Cite(items.map(ris).join('')).get({ format: 'real', type: 'json', style: 'csl' });
    expect(read).toHaveLength(sources.length);
    for (const [index, item] of items.entries()) {
      expect(read[index]?.['title']).toBe(item.title.replace(/\s+/g, ' '));
    }
  }, 60_000);

  it('defuses what LaTeX would take for itself', () => {
    const text = bibtex({
      id: 'x',
      type: 'webpage',
      title: '50% of {A} & B_1 #2 ~ $3',
      author: [{ literal: 'C & D' }],
    });
    expect(text).toContain('50\\% of \\{A\\} \\& B\\_1 \\#2 \\textasciitilde{} \\$3');
    expect(parse(text).entries[0]?.fields['author']).toEqual([{ name: 'C & D' }]);
  });
});
