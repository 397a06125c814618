import { beforeAll, describe, expect, it } from 'vitest';
import { knownOn, type Snapshot } from '../../../src/domain/knownOn.ts';
import { buildSearchIndex, type SearchIndex } from '../../../src/figures/searchIndex.ts';
import { groupHits, loosened, reasonOf, searchExamples, topHits } from '../../../src/figures/searchResults.ts';
import { reasonText, targetKind, targetPath, targetWhen } from '../../../src/figures/searchText.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

let index: SearchIndex;
let snapshot: Snapshot;
let words: Words;
beforeAll(async () => {
  const dataset = await realDataset();
  words = await englishWords();
  snapshot = knownOn(dataset, dataset.asOf);
  index = buildSearchIndex(snapshot, words);
});

const hitOf = (query: string, key: string) => {
  const hit = index.search(query).hits.find(({ document }) => document.key === key);
  if (hit === undefined) throw new Error(`${query} does not find ${key}`);
  return hit;
};

describe('groupHits', () => {
  it('keeps every hit, and the group of the best first', () => {
    const { hits } = index.search('Tokayev');
    const groups = groupHits(hits);
    expect(groups[0]?.kind).toBe('people');
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    expect(groups.reduce((sum, group) => sum + group.hits.length, 0)).toBe(hits.length);
    expect(topHits(index.search('Tokayev'), 2, 5).map(({ document }) => document.kind)).toEqual([
      'people',
      ...groups.slice(1, 3).flatMap(({ kind, hits: ofKind }) => ofKind.slice(0, 2).map(() => kind)),
    ]);
  });
});

describe('reasonOf', () => {
  it.each([
    // The title shows it.
    ['Gwadar', 'expectations exp-gwadar-access-deal-2025', { field: 'title' }],
    ['Shahbaz', 'people shehbaz-sharif', { field: 'spelling', value: 'Shahbaz Sharif' }],
    ['Gwadar', 'corridors corridor-ktap-rail', { field: 'places', value: 'Gwadar' }],
    ['Гвадар', 'corridors corridor-ktap-rail', { field: 'sounds', value: 'Gwadar' }],
    ['extradition', 'areas law-enforcement', { field: 'text' }],
    ['Токаев', 'people tokayev', { field: 'title' }],
  ])('%s in %s', (query, key, reason) => {
    expect(reasonOf(hitOf(query, key))).toEqual(reason);
  });

  it('is put into words only where the title does not show it', () => {
    expect(reasonText({ field: 'title' }, words)).toBeNull();
    expect(reasonText({ field: 'text' }, words)).toBe('in the text');
    expect(reasonText({ field: 'people', value: 'Shahbaz Sharif' }, words)).toBe('names Shahbaz Sharif');
    expect(reasonText({ field: 'sounds', value: 'Gwadar' }, words)).toBe('sounds like Gwadar');
  });
});

describe('a found record', () => {
  it.each([
    ['Shahbaz', 'people shehbaz-sharif', '/people/shehbaz-sharif', 'Person', null],
    ['extradition', 'areas law-enforcement', '/areas/law-enforcement', 'Area', null],
    ['extradition', 'documents doc-extradition-treaty-2026', '/documents/doc-extradition-treaty-2026', 'Treaty', null],
    [
      'referendum',
      'visits call-shehbaz-sharif-tokayev-2026-03',
      '/visits/call-shehbaz-sharif-tokayev-2026-03',
      'Telephone call',
      'Mar 2026',
    ],
    ['Gwadar', 'sources tribune-2025-09-03-gwadar', '/sources/tribune-2025-09-03-gwadar', 'Source', '3 Sept 2025'],
  ])('%s, %s leads to %s', (query, key, path, kind, when) => {
    const { target } = hitOf(query, key).document;
    expect(targetPath(target)).toBe(path);
    expect(targetKind(target, words)).toBe(kind);
    if (when !== null) expect(targetWhen(target, words)).toBe(when);
  });

  it('that counts a period says which', () => {
    const flow = snapshot['trade-flows'].find(({ id }) => id === 'cow-kaz-pak-1992');
    expect(flow && targetWhen({ type: 'entry', entry: flow }, words)).toBe('1992');
    const dispute = snapshot['trade-disputes'][0];
    expect(dispute && targetWhen({ type: 'entry', entry: dispute }, words)).toMatch(/^known since \d/);
  });
});

describe('loosened', () => {
  it('says what each word finds alone', () => {
    expect(loosened('xyzzy extradition', index)).toEqual([
      { query: 'xyzzy', count: 0 },
      { query: 'extradition', count: 5 },
    ]);
    expect(loosened('xyzzy', index)).toEqual([]);
  });
});

describe('searchExamples', () => {
  it('are made from the data, and each finds something', () => {
    const examples = searchExamples(snapshot, index);
    expect(examples.map(({ kind }) => kind)).toEqual(['person', 'person', 'place', 'body', 'script', 'script']);
    // The two most often named of each side, counted in all files.
    expect(examples.slice(0, 2).map(({ query }) => query)).toEqual(['Shehbaz Sharif', 'Yerzhan Kistafin']);
    expect(examples.every(({ count }) => count > 0)).toBe(true);
    expect(examples.slice(-2).map(({ language }) => language)).toEqual(['ur', 'ru']);
  });

  it('are of people known on the day', async () => {
    const early = knownOn(await realDataset(), '1996-01-01');
    const names = searchExamples(early, buildSearchIndex(early, words)).map(({ query }) => query);
    expect(names).toContain('Nursultan Nazarbayev');
    expect(names).not.toContain('Shehbaz Sharif');
  });
});
