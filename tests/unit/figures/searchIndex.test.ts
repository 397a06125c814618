/** Queries against the real data; expectations were counted in the files of data/, as the comments say. */
import { beforeAll, describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { searchDocuments } from '../../../src/figures/searchDocument.ts';
import {
  buildSearchIndex,
  type SearchAnswer,
  type SearchIndex,
  searchIndexOf,
  writtenWords,
} from '../../../src/figures/searchIndex.ts';
import { aVisit } from '../../helpers/actBuilders.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

let today: SearchIndex;
let before: SearchIndex;
beforeAll(async () => {
  const [dataset, words] = await Promise.all([realDataset(), englishWords()]);
  today = buildSearchIndex(knownOn(dataset, dataset.asOf), words);
  before = buildSearchIndex(knownOn(dataset, '2026-02-02'), words);
});

const keys = ({ hits }: SearchAnswer, kind: string) =>
  hits.flatMap(({ document }) => (document.kind === kind ? document.key.slice(kind.length + 1) : [])).sort();
const best = ({ hits }: SearchAnswer) => hits[0]?.document.key;

describe('writtenWords', () => {
  it('leaves out marks, hyphens and the genitive', () => {
    expect(writtenWords('Kazakhstan’s visit: Ateeq-ur-Rehman, 3.5')).toEqual([
      'Kazakhstan',
      'visit',
      'Ateeq',
      'ur',
      'Rehman',
      '3',
      '5',
    ]);
    expect(writtenWords("Pakistan's ports' access; Qur'an")).toEqual(['Pakistan', 'ports', 'access', 'Quran']);
  });
});

describe('a name', () => {
  it('is found in another spelling, the person first', () => {
    const answer = today.search('Shahbaz');
    expect(best(answer)).toBe('people shehbaz-sharif');
    expect(answer.manner).toBe('exact');
    // visits.json has 18 visits with shehbaz-sharif as lead or participant; "Shahbaz" is written in none of them.
    expect(keys(answer, 'visits')).toHaveLength(18);
  });

  it.each([
    ['Токаев', 'people tokayev'],
    ['Тоқаев', 'people tokayev'],
    ['توقایف', 'people tokayev'],
    ['Tokaev', 'people tokayev'],
    ['Касым-Жомарт Токаев', 'people tokayev'],
    ['شہباز شریف', 'people shehbaz-sharif'],
    ['Шахбаз Шариф', 'people shehbaz-sharif'],
    ['Нурсултан Назарбаев', 'people nazarbayev'],
    ['نذربایف', 'people nazarbayev'],
    ['نورسلطان نذربایف', 'people nazarbayev'],
    ['Nazerbayev', 'people nazarbayev'],
    ['Бектенов', 'people bektenov'],
    ['بےنظیر بھٹو', 'people benazir-bhutto'],
  ])('%s finds %s', (query, key) => {
    expect(best(today.search(query))).toBe(key);
  });

  it('in Cyrillic letters finds the visits of the person', () => {
    // 17 visits have tokayev as lead or participant.
    expect(keys(today.search('Токаев'), 'visits')).toHaveLength(17);
    // 12 have nazarbayev; no other names both words.
    expect(keys(today.search('Нурсултан Назарбаев'), 'visits')).toHaveLength(12);
  });
});

describe('a place', () => {
  it.each(['Gwadar', 'gwadar', 'Гвадар', 'گوادر'])('%s finds the routes and papers that name it', (query) => {
    const answer = today.search(query);
    // corridors.json: Gwadar is a node of four; expectations.json: one title.
    expect(keys(answer, 'corridors')).toEqual([
      'corridor-aktau-karachi-gwadar',
      'corridor-ktap-rail',
      'corridor-pakistan-iran-tir',
      'corridor-pakistani-sea-ports',
    ]);
    expect(keys(answer, 'expectations')).toEqual(['exp-gwadar-access-deal-2025']);
  });

  it('is found when its name is written as two words in Urdu', () => {
    const spelt = keys(today.search('Islamabad'), 'organisations');
    expect(keys(today.search('اسلام آباد'), 'organisations')).toEqual(expect.arrayContaining(spelt));
  });
});

describe('words', () => {
  it('find titles, texts and sources', () => {
    const answer = today.search('extradition');
    expect(best(answer)).toBe('documents doc-extradition-treaty-2026');
    // grep: the treaty, two decrees among the sources, the area of justice, the note on bodies; a note of evidence does not count.
    expect(answer.hits.map(({ document }) => document.key).sort()).toEqual([
      'area-notes note-bodies-defence',
      'areas law-enforcement',
      'documents doc-extradition-treaty-2026',
      'sources zan-2025-10-31-extradition',
      'sources zan-decree-1071',
    ]);
  });

  it('must all be met, small words aside', () => {
    expect(best(today.search('the treaty on extradition'))).toBe('documents doc-extradition-treaty-2026');
    expect(today.search('extradition Gwadar').hits).toEqual([]);
  });

  it('count from their beginning', () => {
    expect(keys(today.search('extrad'), 'documents')).toEqual(['doc-extradition-treaty-2026']);
  });

  it('may differ in a letter or two where nothing is written so', () => {
    const answer = today.search('extraditon');
    expect(answer.manner).toBe('near');
    expect(best(answer)).toBe('documents doc-extradition-treaty-2026');
  });

  it('that are none find nothing', () => {
    for (const query of ['', ' ', 'a', '…', '’']) expect(today.search(query).hits, query).toEqual([]);
    expect(today.search('qqqqqq').hits).toEqual([]);
  });
});

describe('as of an earlier day', () => {
  it('the call after the referendum of March 2026 is not found', () => {
    expect(keys(today.search('referendum'), 'visits')).toEqual(['call-shehbaz-sharif-tokayev-2026-03']);
    expect(before.search('referendum').hits).toEqual([]);
    expect(keys(before.search('call Tokayev'), 'visits')).not.toContain('call-shehbaz-sharif-tokayev-2026-03');
  });

  it('nothing is in the index that was not known', async () => {
    const [dataset, words] = await Promise.all([realDataset(), englishWords()]);
    const snapshot = knownOn(dataset, '1996-01-01');
    const documents = searchDocuments(snapshot, words);
    const entries = documents.flatMap(({ target }) => (target.type === 'entry' ? target.entry : []));
    expect(entries).toHaveLength(snapshot.knownCount);
    expect(entries.every((entry) => entry.knownSince <= '1996-01-01')).toBe(true);
    // Shehbaz Sharif enters the record in 2022.
    const people = documents.flatMap(({ target }) => (target.type === 'person' ? target.person.id : []));
    expect(people).toContain('nazarbayev');
    expect(people).not.toContain('shehbaz-sharif');
    expect(documents.filter(({ kind }) => kind === 'sources')).toHaveLength(snapshot.sources.length);
  });
});

describe('the order', () => {
  it('is the same for every index of the same data, whatever was asked before', async () => {
    const [dataset, words] = await Promise.all([realDataset(), englishWords()]);
    const other = buildSearchIndex(knownOn(dataset, dataset.asOf), words);
    other.search('something else');
    for (const query of ['trade', 'Kazakhstan transit', 'Шариф']) {
      const order = (index: SearchIndex) => index.search(query).hits.map(({ document }) => document.key);
      expect(order(other)).toEqual(order(today));
    }
  });

  it('puts the newest of equals first', async () => {
    const dataset = aDataset({
      visits: [
        aVisit('v-old', '2001-05-01', { title: 'Talks', summary: '' }),
        aVisit('v-new', '2011-05-01', { title: 'Talks', summary: '' }),
      ],
    });
    const index = buildSearchIndex(knownOn(dataset, dataset.asOf), await englishWords());
    expect(keys(index.search('talks'), 'visits')).toHaveLength(2);
    expect(best(index.search('talks'))).toBe('visits v-new');
  });
});

describe('closest', () => {
  it('offers the records that meet a part of the query', () => {
    const titles = today.closest('xyzzy gwadar', 5).map(({ title }) => title);
    expect(titles).toHaveLength(5);
    expect(titles).toContain('Agreement on access to Gwadar');
    expect(today.closest('', 5)).toEqual([]);
  });
});

describe('searchIndexOf', () => {
  it('is made once a day', async () => {
    const [dataset, words] = await Promise.all([realDataset(), englishWords()]);
    const first = searchIndexOf(knownOn(dataset, dataset.asOf), words);
    expect(searchIndexOf(knownOn(dataset, dataset.asOf), words)).toBe(first);
    expect(searchIndexOf(knownOn(dataset, '2026-02-02'), words)).not.toBe(first);
  });
});
