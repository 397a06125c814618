/** The index of 10,000 entries, and what a key costs then: at most 50 ms. The real package: at most 300 ms to build. */
import { bench, describe } from 'vitest';
import { knownOn } from '../../src/domain/knownOn.ts';
import { buildSearchIndex } from '../../src/figures/searchIndex.ts';
import { groupHits } from '../../src/figures/searchResults.ts';
import { readDataset } from '../../src/load/readDataset.ts';
import { englishWords } from '../helpers/englishWords.ts';
import { PACKAGE_ADDRESS, reading } from '../helpers/packageInMemory.ts';
import { realDataset } from '../helpers/realDataset.ts';
import { generate } from './generate.ts';

const words = await englishWords();
const real = await realDataset();
const large = await readDataset(PACKAGE_ADDRESS, reading(generate()));
const today = knownOn(real, real.asOf);
const snapshot = knownOn(large, large.asOf);
const index = buildSearchIndex(snapshot, words);

describe('building the index', () => {
  bench('the real package', () => void buildSearchIndex(today, words), { time: 1000, warmupIterations: 1 });
  bench('10,000 entries', () => void buildSearchIndex(snapshot, words), { time: 1000, warmupIterations: 1 });
});

describe('one key on 10,000 entries', () => {
  for (const query of ['pa', 'pakistan tra', 'pakistan trade', 'Tokaev', 'Шахбаз Шариф', 'qqqqqqq', 'extraditon']) {
    bench(query, () => void groupHits(index.search(query).hits), { time: 500, warmupIterations: 2 });
  }
});
