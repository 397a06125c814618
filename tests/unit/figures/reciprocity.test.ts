import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeReciprocity, tableOfReciprocity } from '../../../src/figures/reciprocity/describe.ts';
import { absenceOfReciprocity, selectReciprocity } from '../../../src/figures/reciprocity/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aVisit } from '../../helpers/actBuilders.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string) {
  return selectReciprocity(knownOn(await realDataset(), day), DEFAULT_VIEW);
}

/** Level, turn (0 Pakistan, 1 Kazakhstan), journeys of Pakistan and Kazakhstan, sideline meetings, calls, other talks. */
type Row = readonly [string, 0 | 1 | null, number, number, number, number, number];

// Counted from data/visits.json by a short program of its own, written from the rule and not from the code of the site.
const DAYS: readonly { readonly day: string; readonly rows: readonly Row[]; readonly awaited: readonly string[] }[] = [
  {
    day: '1996-01-01',
    // Nazarbayev in Islamabad 1992, Bhutto in Almaty 1995: each at a level of its own.
    rows: [
      ['president', 0, 0, 1, 0, 0, 0],
      ['prime-minister', 1, 1, 0, 0, 0, 0],
    ],
    awaited: [],
  },
  {
    day: '2017-06-30',
    rows: [
      ['president', 1, 3, 2, 1, 0, 1],
      ['prime-minister', 1, 6, 0, 0, 0, 0],
      ['foreign-minister', 1, 1, 0, 0, 0, 0],
      ['minister', 1, 2, 0, 0, 0, 1],
      ['expert', null, 0, 0, 1, 0, 0],
    ],
    awaited: ['exp-eco-summit-rank-2017'],
  },
  {
    day: '2025-09-10',
    rows: [
      ['president', 1, 4, 2, 4, 3, 2],
      ['prime-minister', 0, 8, 1, 0, 0, 2],
      ['foreign-minister', 0, 2, 2, 2, 0, 3],
      ['speaker', 0, 1, 1, 0, 0, 1],
      ['minister', 0, 3, 1, 0, 0, 20],
      ['military', 1, 2, 1, 0, 0, 0],
      ['senior-official', null, 0, 0, 0, 0, 9],
      ['ambassador', null, 0, 0, 0, 0, 2],
      ['expert', null, 0, 0, 1, 0, 2],
    ],
    awaited: ['exp-eco-summit-rank-2017', 'exp-tokayev-visit-since-2021', 'exp-visit-november-2025'],
  },
  {
    day: '2026-02-02',
    rows: [
      ['president', 1, 4, 2, 4, 3, 2],
      ['prime-minister', 0, 8, 1, 0, 0, 2],
      ['foreign-minister', 0, 2, 2, 2, 0, 3],
      ['speaker', 0, 1, 1, 0, 0, 1],
      ['minister', 0, 3, 2, 0, 0, 23],
      ['military', 1, 2, 1, 0, 0, 0],
      ['senior-official', null, 0, 0, 0, 0, 10],
      ['ambassador', null, 0, 0, 0, 0, 2],
      ['expert', null, 0, 0, 1, 0, 2],
    ],
    awaited: [
      'exp-delegation-2026',
      'exp-eco-summit-rank-2017',
      'exp-state-visit-2026',
      'exp-tokayev-visit-since-2021',
      'exp-visit-november-2025',
    ],
  },
  {
    day: '2026-11-23',
    rows: [
      ['president', 0, 4, 3, 4, 4, 5],
      ['prime-minister', 0, 8, 1, 0, 0, 2],
      ['foreign-minister', 0, 2, 2, 2, 0, 3],
      ['speaker', 0, 1, 1, 0, 0, 1],
      ['minister', 0, 3, 2, 1, 0, 26],
      ['military', 1, 2, 1, 0, 0, 0],
      ['senior-official', null, 0, 0, 0, 0, 10],
      ['ambassador', null, 0, 0, 0, 0, 2],
      ['expert', null, 0, 0, 1, 0, 2],
    ],
    awaited: [
      'exp-eco-summit-rank-2017',
      'exp-malik-ecological-summit-2026',
      'exp-sharif-state-visit-invitation-2026',
      'exp-sharif-visit-kazakhstan-2026',
    ],
  },
];

describe('reciprocity', () => {
  it.each(DAYS)('on $day', async ({ day, rows, awaited }) => {
    const model = await modelOn(day);
    const counts = model.rows.map(({ level, turn, last, sideline, calls, talks }) => [
      level,
      turn,
      ...[...last, sideline, calls, talks].map((contact) => contact?.count ?? 0),
    ]);
    expect(counts).toEqual(rows);
    expect(model.awaited.map(({ expectation }) => expectation.id).toSorted()).toEqual(awaited);
  });

  it('says how long ago the last contact was, and at least how long where its day is not known', async () => {
    const { rows } = await modelOn('2026-11-23');
    // Some day of March 2026, at the latest its 31st: 30 + 31 + 30 + 31 + 31 + 30 + 31 + 23 days.
    expect(rows[0]?.contact).toMatchObject({
      days: 237,
      exact: false,
      visit: { id: 'call-shehbaz-sharif-tokayev-2026-03' },
    });
    // 4 February to 23 November 2026: 24 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 23 days.
    expect(rows[0]?.last[1]).toMatchObject({ days: 292, exact: true });
    // "until about 12 September 2017"
    expect(rows[0]?.last[0]).toMatchObject({ exact: false });
  });

  // Exact where a number stands alone; "least" where the last day that the date may mean was counted from.
  it.each([
    ['1996-01-01', { president: 1407, 'prime-minister': [131, 'least'] }],
    ['2017-06-30', { president: [365, 'least'], 'prime-minister': 20, 'foreign-minister': 7317, minister: 392 }],
    // Prime and foreign ministers: 9 September 2025; speakers: 19 April 2024; ministers: Nurbek's visit, then Istanbul.
    ['2025-09-10', { 'prime-minister': 1, 'foreign-minister': 1, speaker: 509 }],
    ['2026-02-02', { 'foreign-minister': 146, speaker: 654, minister: 0 }],
    ['2026-11-23', { 'prime-minister': 440, 'foreign-minister': 440, speaker: 948, minister: 283 }],
  ] as const)('counts the days since the last contact on %s', async (day, expected) => {
    const { rows } = await modelOn(day);
    const found = rows.flatMap(({ level, contact }) =>
      contact !== null && level in expected
        ? [[level, contact.exact ? contact.days : [contact.days, 'least']] as const]
        : [],
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('never says "at least" of more days than a contact of fuzzy date allows', async () => {
    // The call was at some time about 2017, at the latest on its 31 December: 31 + 28 + 31 + 30 + 31 + 1 days.
    expect((await modelOn('2018-06-01')).rows[0]?.contact).toMatchObject({
      days: 152,
      exact: false,
      visit: { id: 'call-nawaz-sharif-nazarbayev-2017' },
    });
  });

  it('counts no talks at which one of the two was absent', async () => {
    const { rows } = await modelOn('2026-11-23');
    // Pakistan and China on their own: the last that the record has of senior officials.
    const contacts = rows.flatMap(({ sideline, talks, contact }) => [sideline, talks, contact]);
    expect(contacts.map((one) => one?.visit.id)).not.toContain('meeting-qtta-review-2026');
  });

  it('turned at the level of presidents with the state visit', async () => {
    const before = (await modelOn('2026-02-02')).rows[0];
    expect(before?.last[1]?.visit.id).toBe('visit-nazarbayev-islamabad-2003');
    expect((await modelOn('2026-02-05')).rows[0]?.turn).toBe(0);
  });

  it('is no turn where both travelled in the same days, nor where nobody did', () => {
    const visits = [
      aVisit('a', '2025-05-01/2025-05-03'),
      aVisit('b', '2025-05-02', { from: 'BBB', to: 'AAA' }),
      aVisit('c', '2025-05-02', {
        kind: 'call',
        level: 'expert',
        from: null,
        to: null,
        participants: ['AAA', 'BBB'].map((side) => ({
          person: null,
          name: null,
          side,
          office: null,
          role: 'participant',
        })),
      }),
    ];
    const { rows } = selectReciprocity(knownOn(aDataset({ visits }), '2026-01-01'), DEFAULT_VIEW);
    expect(rows.map(({ turn }) => turn)).toEqual([null, null]);
    expect(rows[1]?.calls?.count).toBe(1);
  });

  it('is told in words and in a table', async () => {
    const words = await englishWords();
    const model = await modelOn('2026-11-23');
    expect(describeReciprocity(model, words)).toEqual({
      answer:
        'At 5 levels the return visit would be Pakistan’s: president, prime minister, foreign minister, speaker of parliament and minister. At one level the return visit would be Kazakhstan’s: military.',
      detail:
        'The last contact of all on record is at least 237 days ago: Call of Shehbaz Sharif and Tokayev after the referendum. 4 visits that were spoken of are not known to have been held.',
    });
    const [president] = tableOfReciprocity(model, words).rows;
    expect(president?.cells.map(({ value }) => value)).toEqual([
      'president',
      '2017-09-09/2017-09-12~',
      4,
      '2026-02-03/2026-02-04',
      3,
      undefined,
      4,
      4,
      5,
      '2026-03',
      237,
    ]);
  });

  it('says since when something is known', async () => {
    expect(absenceOfReciprocity(await modelOn('1990-01-01'))?.reason).toBe('not-yet-known');
  });
});
