import { it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { soundsOf, toLatin } from '../../../src/domain/transliterate.ts';
import { searchDocuments } from '../../../src/figures/searchDocument.ts';
import { buildSearchIndex, writtenWords } from '../../../src/figures/searchIndex.ts';
import { groupHits, reasonOf, searchExamples, loosened } from '../../../src/figures/searchResults.ts';
import { readDataset } from '../../../src/load/readDataset.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { PACKAGE_ADDRESS, reading } from '../../helpers/packageInMemory.ts';
import { generate } from '../../bench/generate.ts';

it('tries', async () => {
  const words = await englishWords();
  const dataset = await realDataset();
  for (const w of ['Токаев', 'Тоқаев', 'توقایف', 'Tokayev', 'شہباز', 'Shehbaz', 'Nazarbayev', 'نذربایف', 'Назарбаев','Hussain','حسین','Хусейн','Khussainov','Хусаинов','Bhutto','بھٹو','Бхутто']) console.log(w, toLatin(w), soundsOf(w));
  for (const day of [dataset.asOf, '2026-02-02']) {
    const snapshot = knownOn(dataset, day);
    for (let i = 0; i < 3; i++) { const t = performance.now(); buildSearchIndex(snapshot, words); console.log('build', performance.now() - t); }
    const index = buildSearchIndex(snapshot, words);
    console.log(index.size, searchExamples(snapshot, index));

    for (const q of ['Shahbaz','Токаев']) { const a = index.search(q); console.log(groupHits(a.hits).map(g=>[g.kind,g.hits[0].document.title])) }
    { const t = performance.now(); const d = searchDocuments(snapshot, words); const t2 = performance.now(); d.flatMap(x=>[x.title,...x.people,...x.places,...x.bodies,...x.text,...x.ids].flatMap(writtenWords)); console.log('documents', t2-t, 'words', performance.now()-t2); }
  }
  const big = await readDataset(PACKAGE_ADDRESS, reading(generate()));
  const snapshot = knownOn(big, big.asOf);
  const t = performance.now(); const index = buildSearchIndex(snapshot, words); console.log('big build', performance.now() - t, index.size);
  for (const typed of ['tokayev', 'pakistan trade', 'qqqqqqq', 'шахбаз шариф', 'extraditoin']) for (let n = 1; n <= typed.length; n++) {
    const s = performance.now(); const a = index.search(typed.slice(0, n)); groupHits(a.hits); const ms = performance.now() - s; console.log(typed.slice(0, n), a.hits.length, ms.toFixed(1));
  }
}, 60000);
