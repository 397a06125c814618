/** A report of the real data: what is numbered how, on what each item rests, and what a day leaves of it. */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { bracketed } from '../../../src/export/reportDocument.ts';
import { dueAndLate } from '../../../src/figures/due-and-late/index.ts';
import type { FoundFigure } from '../../../src/figures/reportItems.ts';
import { makeReport, type ReportModel } from '../../../src/figures/reportModel.ts';
import { tradeMirror } from '../../../src/figures/trade-mirror/index.ts';
import { visitsByYear } from '../../../src/figures/visits-by-year/index.ts';
import { parseReport } from '../../../src/viewState/report.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const FIGURES: ReadonlyMap<string, FoundFigure> = new Map<string, FoundFigure>([
  ['trade-mirror', tradeMirror],
  ['visits-by-year', visitsByYear],
  ['due-and-late', dueAndLate],
  ['nonsense', 'unknown'],
]);

async function made(report: string, asOf: string | null = null): Promise<ReportModel> {
  const dataset = await realDataset();
  return makeReport(parseReport(report), {
    snapshot: knownOn(dataset, asOf ?? dataset.asOf),
    words: await englishWords(),
    view: { ...DEFAULT_VIEW, asOf },
    figures: FIGURES,
    absolute: (path) => `https://dostyq.example${path}`,
  });
}

const labels = ({ document }: ReportModel) =>
  document.blocks.map((block) => ('label' in block ? block.label : block.kind));

describe('numbers', () => {
  it('count figures and tables apart, through the whole report, and leave no gap for what is not there', async () => {
    const model = await made(
      'figure.visits-by-year*figure.nonsense*figure.trade-mirror_show.both*heading.More*visit.nobody*figure.due-and-late_show.table*list.documents_kind.treaty*note.',
    );
    expect(labels(model)).toEqual(['Figure 1', 'Figure 2', 'Table 1', 'heading', 'Table 2', 'Table 3']);
    expect(model.document.notes.map(({ number, label }) => [number, label])).toEqual([
      [1, 'Figure 1'],
      [2, 'Figure 2 and Table 1'],
      [3, 'Table 2'],
      [4, 'Table 3'],
    ]);
    // A figure and its table have one note, and one mark that leads to it.
    expect(model.document.blocks.flatMap((block) => ('note' in block ? [block.note] : []))).toEqual([1, 2, null, 3, 4]);
    expect(model.items.map(({ missing }) => missing)).toEqual([
      null,
      'There is no figure “nonsense”.',
      null,
      null,
      'There is no record “nobody”.',
      null,
      null,
      null,
    ]);
  });

  it('say that a figure is on its way', async () => {
    const model = await made('figure.reciprocity');
    expect(model.items[0]).toMatchObject({ loading: true, missing: null, blocks: [] });
  });
});

describe('endnotes and bibliography', () => {
  it('name the publishers of an item, each with its numbers in an alphabetical list', async () => {
    const { document } = await made('document.doc-extradition-treaty-2026');
    expect(document.notes).toEqual([
      {
        number: 1,
        label: 'Treaty on extradition',
        asOf: 'As of 23 November 2026',
        publishers: expect.any(Array),
        address: 'https://dostyq.example/documents/doc-extradition-treaty-2026?asOf=2026-11-23',
      },
    ]);
    // Three sources of the treaty: two pages of the legal information system and one report of an Indian agency.
    expect(document.references.map(({ number, item }) => [number, item.author[0]?.literal])).toEqual([
      [1, 'Legal information system of Kazakhstan (zan.kz)'],
      [2, 'Legal information system of Kazakhstan (zan.kz)'],
      [3, 'PTI via NewsDrum'],
    ]);
    const numbers = document.notes[0]?.publishers.flatMap((publisher) => publisher.numbers);
    expect(numbers?.toSorted()).toEqual([1, 2, 3]);
  });

  it('give every row of a table the numbers of its sources', async () => {
    const { document } = await made('figure.trade-mirror_show.table');
    const [block] = document.blocks;
    if (block?.kind !== 'table') throw new Error('no table');
    const known = new Set(document.references.map(({ number }) => number));
    expect(block.table.rows.length).toBe(11);
    for (const row of block.table.rows) {
      expect(row.sources.length).toBeGreaterThan(0);
      expect(row.sources.every((number) => known.has(number))).toBe(true);
    }
  });

  it('pin the day in every address', async () => {
    const { document } = await made('figure.trade-mirror_from.2020*list.visits_level.president', '2026-02-05');
    expect(document.notes.map(({ address }) => address)).toEqual([
      'https://dostyq.example/trade?asOf=2026-02-05&from=2020#trade-mirror',
      'https://dostyq.example/visits?asOf=2026-02-05&level=president',
    ]);
    expect(document.address).toBe(
      'https://dostyq.example/report?asOf=2026-02-05&report=figure.trade-mirror_from.2020*list.visits_level.president',
    );
  });
});

describe('the as-of day', () => {
  it('shows a visit as announced before it was held, with only the sources of the day', async () => {
    const today = await made('visit.visit-tokayev-islamabad-2026');
    const before = await made('visit.visit-tokayev-islamabad-2026', '2026-02-02');
    const fact = ({ document }: ReportModel, name: string) => {
      const [block] = document.blocks;
      return block?.kind === 'record' ? block.facts.find((one) => one.name === name)?.value : undefined;
    };
    expect([fact(before, 'Status'), fact(today, 'Status')]).toEqual(['Announced', 'Took place']);
    expect([fact(before, 'Planned for'), fact(today, 'Date')]).toEqual(['3–4 February 2026', '3–4 February 2026']);
    expect([before, today].map(({ document }) => document.references.length)).toEqual([4, 9]);
    expect(before.document.about[0]).toBe('As known on 2 February 2026');
  });

  it('says of a record that it was not known yet', async () => {
    const { items } = await made('visit.visit-tokayev-islamabad-2026', '2020-01-01');
    expect(items[0]?.missing).toBe('The record “visit-tokayev-islamabad-2026” was not known on 1 January 2020.');
  });

  it('says in place of a drawing why there is none', async () => {
    const { document } = await made('figure.visits-by-year_from.1900_to.1901_show.both');
    expect(document.blocks[0]).toMatchObject({
      kind: 'figure',
      absence: expect.stringContaining('Nothing in the collection for these choices.'),
      choices: ['from 1900', 'to 1901'],
    });
    // Nor is there a table of nothing.
    expect(document.blocks).toHaveLength(1);
  });
});

describe('every sort of item', () => {
  it('is told', async () => {
    const model = await made(
      'person.shehbaz-sharif*organisation.org-intergovernmental-commission*area.transport-logistics*source.web-desk-pre-visit*list.timeline_kind.visits_from.2026*list.promises_status.overdue*list.sources_side.KAZ_kind.official*list.changes_from.2026-02-01_to.2026-02-05',
    );
    expect(model.items.map(({ name, missing }) => [name, missing])).toEqual([
      ['Shehbaz Sharif', null],
      ['Pakistan–Kazakhstan Intergovernmental Joint Commission', null],
      ['Transport and logistics', null],
      ['Kazakh President Tokayev to begin two-day state visit to Pakistan tomorrow', null],
      ['Timeline', null],
      ['Promises', null],
      ['Sources', null],
      ['What became known', null],
    ]);
    for (const block of model.document.blocks) {
      if (block.kind === 'table') expect(block.table.rows.length).toBeGreaterThan(0);
      if (block.kind === 'record') expect(block.facts.length).toBeGreaterThan(0);
    }
  });

  it('is told, where it has no page of its own, too', async () => {
    const { document } = await made('entry.ms-recognition-1991*list.targets*list.trade-values_kind.exports_side.KAZ');
    const [recognition, targets, values] = document.blocks;
    expect(recognition).toMatchObject({
      kind: 'record',
      title: 'Pakistan’s recognition of Kazakhstan',
      facts: [
        { name: 'Date', value: '20 December 1991' },
        { name: 'Areas', value: 'Political dialogue' },
      ],
      paragraphs: expect.arrayContaining([
        'Note of the editors: One of the three sources, Arab News, names only December 1991.',
      ]),
    });
    expect(document.notes[0]?.address).toBe('https://dostyq.example/timeline?asOf=2026-11-23#ms-recognition-1991');
    if (targets?.kind !== 'table' || values?.kind !== 'table') throw new Error('no tables');
    expect(targets.table.rows).toHaveLength(17);
    expect(targets.table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
      '22 May 2019',
      'US$1 billion, set by the foreign ministers in Bishkek',
      'Unmet',
    ]);
    // All of them count what Kazakhstan reports as goods that one of the two sends to the other.
    expect(values.table.rows.every(({ cells }) => /^(?:Kazakhstan|Pakistan) to /.test(cells[1]?.text ?? ''))).toBe(
      true,
    );
    expect(values.table.rows.map(({ cells }) => cells[4]?.text)).toContain('56.4');
  });

  it('has every list of the trade page, the areas, and what a search finds', async () => {
    const lists = [
      'trade-counting',
      'trade-findings',
      'trade-possible',
      'trade-market',
      'trade-comparison',
      'indicators',
    ];
    const { document } = await made(
      [...lists, 'areas', 'search_kind.documents_q.extradition'].map((list) => `list.${list}`).join('*'),
    );
    const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ title, table: { rows } }) => [title, rows.length])).toEqual([
      ['Why the counts of trade differ', 6],
      ['Findings on trade', 53],
      ['Trade said to be possible; no actual trade', 7],
      ['The market around the trade of the two, and other countries', 8],
      ['Trade with other countries', 307],
      ['Context: economy, population, votes in the United Nations', 386],
      ['Areas of cooperation', 22],
      ['What a search finds', 1],
    ]);
    for (const { table } of tables) {
      for (const { cells, sources } of table.rows) {
        expect(cells).toHaveLength(table.columns.length);
        expect(sources.length).toBeGreaterThan(0);
      }
    }
    expect(tables.at(-1)?.choices).toEqual(['kind: Documents', 'words: “extradition”']);
    expect(tables.at(-1)?.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Treaty on extradition',
      'Treaty',
      '4 Feb 2026',
    ]);
    const trade = tables[6]?.table.rows.find(({ cells }) => cells[0]?.text === 'Trade');
    // 37 visits, 15 documents, 13 commitments, 19 findings on the area and 50 on trade.
    expect(trade?.cells.map(({ text }) => text)).toEqual([
      'Trade',
      'Alive',
      'Pakistan–Kazakhstan Business Forum in Islamabad',
      '37',
      '15',
      '13',
      '69',
    ]);
  });

  it('says what was chosen, in words', async () => {
    const { document } = await made(
      'list.timeline_area.transport-logistics,economic_kind.visits_level.president_status.completed_side.KAZ_person.shehbaz-sharif_q.rail_zoom.2025-04-01..2026-04-30',
    );
    expect(document.blocks[0]).toMatchObject({
      choices: [
        'drawn: 1 Apr 2025 to 30 Apr 2026',
        'area: Economic or Transport and logistics',
        'kind: Visits and meetings',
        'level: President',
        'status: Took place',
        'side: Kazakhstan',
        'person: Shehbaz Sharif',
        'words: “rail”',
      ],
    });
    const promises = await made('list.promises_status.overdue,open_kind.roadmap');
    expect(promises.document.blocks[0]).toMatchObject({
      choices: ['kind: Roadmap', 'status: Open or past the deadline'],
    });
  });
});

describe('bracketed', () => {
  it.each([
    [[], ''],
    [[4], '[4]'],
    [[2, 1], '[1, 2]'],
    [[7, 1, 3, 2], '[1–3, 7]'],
    [[5, 5], '[5]'],
  ])('%j is %j', (numbers, text) => {
    expect(bracketed(numbers)).toBe(text);
  });
});
