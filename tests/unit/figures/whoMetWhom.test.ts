import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { whoMetWhom } from '../../../src/figures/who-met-whom/index.ts';
import { meetingsOf, pairsIn } from '../../../src/figures/who-met-whom/meetings.ts';
import { officeLevel } from '../../../src/figures/who-met-whom/officeRank.ts';
import { cutMatrix, selectWhoMetWhom } from '../../../src/figures/who-met-whom/select.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
import { presented } from '../../helpers/presented.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';

const modelOn = async (day: string, view: Partial<ViewState> = {}) =>
  selectWhoMetWhom(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });

/** The ids of the entries behind each meeting of two people; undefined where the two did not meet. */
async function behind(key: string, day = TODAY, view: Partial<ViewState> = {}) {
  const { pairs } = await modelOn(day, view);
  return pairs.find((pair) => pair.key === key)?.meetings.map(({ entries }) => entries.map(({ id }) => id));
}

/** Whom an entry alone brings together, as "person person". */
async function inEntry(id: string) {
  const dataset = await realDataset();
  const visit = dataset.visits.find((one) => one.id === id);
  if (visit === undefined) throw new Error(`no ${id}`);
  return pairsIn(visit, dataset).map((pair) => pair.join(' '));
}

describe('what counts as a meeting', () => {
  it('counts talks, calls and visits of two people, and what is recorded twice once', async () => {
    expect(await behind('shehbaz-sharif tokayev')).toEqual([
      ['meeting-shehbaz-sharif-tokayev-samarkand-2022'],
      // The programme has the dinner that Tokayev gave.
      ['visit-shehbaz-sharif-astana-2022'],
      ['call-shehbaz-sharif-tokayev-2023'],
      ['call-shehbaz-sharif-tokayev-2025-06'],
      ['meeting-shehbaz-sharif-tokayev-tianjin-2025'],
      // The state visit and the talks of 4 February in its course.
      ['visit-tokayev-islamabad-2026', 'meeting-tokayev-shehbaz-sharif-2026'],
      ['call-shehbaz-sharif-tokayev-2026-03'],
    ]);
    // Not among them: the SCO summit of July 2024, where a talk "was not confirmed", and the Ashgabat forum of 2025.
    expect(await inEntry('visit-shehbaz-sharif-astana-2024')).toEqual([]);
    expect(await inEntry('meeting-ashgabat-forum-2025')).toEqual([]);
  });

  it('knew on the eve of the state visit what had happened by then', async () => {
    expect(await behind('shehbaz-sharif tokayev', '2026-02-02')).toEqual([
      ['meeting-shehbaz-sharif-tokayev-samarkand-2022'],
      ['visit-shehbaz-sharif-astana-2022'],
      ['call-shehbaz-sharif-tokayev-2023'],
      ['call-shehbaz-sharif-tokayev-2025-06'],
      ['meeting-shehbaz-sharif-tokayev-tianjin-2025'],
    ]);
    expect(await behind('zardari tokayev', '2026-02-02')).toBeUndefined();
    expect(await behind('zardari tokayev')).toEqual([['visit-tokayev-islamabad-2026', 'meeting-tokayev-zardari-2026']]);
  });

  it('takes each programme item for those whom it names, and delegations for nobody', async () => {
    // Nurtleu's visit of 2025. His programme names five of his counterparts and three heads of companies; two items name
    // people of both sides, who met each other: Shakkaliyev and Jam Kamal Khan, Sauranbayev and Zafar Ali Shah.
    expect((await inEntry('visit-nurtleu-islamabad-2025')).toSorted()).toEqual([
      'aleem-khan nurtleu',
      'anwar-ali-haider nurtleu',
      'farrukh-shahzad nurtleu',
      'hanif-abbasi nurtleu',
      'ishaq-dar nurtleu',
      'jam-kamal shakkaliyev',
      'khalid-awan nurtleu',
      'rana-tanveer nurtleu',
      'shehbaz-sharif nurtleu',
      'zafar-ali-shah sauranbayev',
      'zardari nurtleu',
    ]);
    // Kistafin was in the delegation and Shehbaz Sharif a host; no entry has the two in talks.
    expect(await behind('shehbaz-sharif kistafin')).toBeUndefined();
    // The minister of defence was host to his counterpart, not to the president.
    expect(await behind('khawaja-asif tokayev')).toBeUndefined();
    expect(await behind('khawaja-asif kosanov')).toEqual([
      ['visit-tokayev-islamabad-2026', 'meeting-defence-ministers-2026'],
    ]);
  });

  it('lets a leader meet the hosts where no programme names anybody, but not at a summit', async () => {
    // Zhumangarin came for the commission; the prime minister and Ayaz Sadiq were hosts; Lastayev was in his delegation.
    expect(await inEntry('visit-zhumangarin-islamabad-2022')).toEqual([
      'shehbaz-sharif zhumangarin',
      'ayaz-sadiq zhumangarin',
    ]);
    // The session that they chaired was what he came for.
    expect(await behind('ayaz-sadiq zhumangarin')).toEqual([
      ['visit-zhumangarin-islamabad-2022', 'meeting-igc-11-2022'],
    ]);
    // CICA 2002 and the SCO ministers of 2024: "the sources seen do not confirm separate talks with Nurtleu".
    expect(await inEntry('visit-musharraf-almaty-2002')).toEqual([]);
    expect(await inEntry('visit-dar-astana-2024')).toEqual([]);
  });

  it('does not let people of one forum meet by that', async () => {
    // Kistafin spoke at the round table of IPRI with the minister for IT; he had met her in May 2024.
    expect(await inEntry('meeting-ipri-digital-round-table-2025')).toEqual([]);
    expect(await behind('shaza-fatima kistafin')).toEqual([['meeting-it-minister-kistafin-2024']]);
    // Both were at the Silk Way forum of 2025; only the other two occasions count.
    expect(await behind('aleem-khan sauranbayev')).toEqual([
      ['meeting-nurtleu-road-rail-ministers-2025'],
      ['meeting-transport-ministers-istanbul-2026'],
    ]);
  });

  it('keeps a call in the days of a visit apart from it', async () => {
    const { visits } = knownOn(await realDataset(), TODAY);
    const entries = visits.filter(({ id }) => /^(call-nawaz|visit-nawaz-sharif-astana-2017)/.test(id));
    // The call is dated "about 2017", the visit June 2017.
    expect(meetingsOf(entries, visits).map(({ key }) => key)).toEqual([
      'call-nawaz-sharif-nazarbayev-2017',
      'visit-nawaz-sharif-astana-2017',
    ]);
  });
});

describe('selectWhoMetWhom', () => {
  it('follows the filters of the page; a chosen person is one of each pair', async () => {
    // The calls of 2017, 2023, June 2025 and March 2026.
    const calls = await modelOn(TODAY, { kind: ['call'] });
    expect(calls.pairs.map(({ key, meetings }) => [key, meetings.length])).toEqual([
      ['shehbaz-sharif tokayev', 3],
      ['nawaz-sharif nazarbayev', 1],
    ]);
    // Tokayev met Musharraf in 2000, Imran Khan in 2021, Munir in 2025, the others in 2026 or before.
    const { pairs } = await modelOn(TODAY, { person: 'tokayev' });
    expect(pairs.map(({ key }) => key).toSorted()).toEqual([
      'asim-munir tokayev',
      'imran-khan tokayev',
      'ishaq-dar tokayev',
      'musharraf tokayev',
      'shehbaz-sharif tokayev',
      'zardari tokayev',
    ]);
    expect((await presented(whoMetWhom, TODAY, { q: 'xyzzy' })).absence).toEqual({ reason: 'filtered' });
  });

  it('says from when a meeting of two people is known', async () => {
    // The visits of 1992 to 1998 name one side alone; Musharraf came to Astana in November 2000, reported on the 8th.
    const { absence } = await presented(whoMetWhom, '1995-12-31');
    expect(absence).toEqual({ reason: 'not-yet-known', firstKnown: '2000-11-08' });
  });

  it('cuts the matrix to those with most meetings, by rank, and leaves nobody without a cell', async () => {
    const model = await modelOn(TODAY);
    const { rows, columns, pairs } = cutMatrix(model, 4);
    expect(rows).toHaveLength(4);
    // Occasions: Kistafin has most; Tokayev ten (seven with Sharif, one each with Musharraf, Imran Khan and Munir); Nazarbayev
    // five (2000, 2011, 2015, the call and the visit of 2017); Nurtleu three, as many as Karabayev, whose office is lower.
    expect(columns.map(({ person }) => person.id)).toEqual(['tokayev', 'nazarbayev', 'nurtleu', 'kistafin']);
    expect(columns.map(({ meetings }) => meetings).slice(0, 3)).toEqual([10, 5, 3]);
    for (const person of [...rows, ...columns]) expect(pairs.some(({ people }) => people.includes(person))).toBe(true);
  });
});

describe('the sentence and the table', () => {
  it('says who met most often, how often and when last', async () => {
    const today = await presented(whoMetWhom, TODAY);
    expect(today.answer).toBe(
      'Shehbaz Sharif and Kassym-Jomart Tokayev met most often: 7 times, 3 of them by telephone, the last dated March 2026.',
    );
    expect(today.detail).toMatch(/^One of these is inferred from a later remark, not reported\./);
    const eve = await presented(whoMetWhom, '2026-02-02');
    expect(eve.answer).toBe(
      'Shehbaz Sharif and Kassym-Jomart Tokayev met most often: 5 times, 2 of them by telephone, the last dated August 2025 – September 2025.',
    );
  });

  it('names other pairs that met as often', async () => {
    // In 2021: Imran Khan and Tokayev in September, Nadeem Raza and Mamin in August, Ijaz Shah and Kistafin in December.
    const { answer } = await presented(whoMetWhom, TODAY, { from: '2021', to: '2021' });
    expect(answer).toBe(
      'Ijaz Ahmad Shah and Yerzhan Kistafin met most often: once, the last dated 28 December 2021; 2 other pairs met as often.',
    );
  });

  it('has a row a pair, with offices, times and ways', async () => {
    const { rows, table } = await presented(whoMetWhom, TODAY);
    expect(rows[0]).toEqual([
      'Shehbaz Sharif',
      'Prime Minister of Pakistan',
      'Kassym-Jomart Tokayev',
      'President of Kazakhstan',
      '7',
      '16 Sept 2022',
      'Mar 2026',
      'meeting (2), visit to Kazakhstan (1), telephone call (3) and visit to Pakistan (1)',
    ]);
    expect(table.caption).toContain('The same delegation, summit or forum alone does not count');
  });
});

describe('officeLevel', () => {
  it('reads the level from the words of the data', async () => {
    const { sides } = await realDataset();
    const levels = (titles: readonly string[]) => titles.map((title) => officeLevel(title, sides));
    expect(
      levels([
        'President of Kazakhstan',
        'President, Pakistan Chess Federation',
        'Prime Minister of Pakistan',
        'Deputy Prime Minister and Minister of Foreign Affairs of Kazakhstan',
        'First Deputy Foreign Minister of Kazakhstan',
        'Chairman of the Mazhilis of Kazakhstan',
        'Chief of Defence Forces of Pakistan, Field Marshal',
        'Deputy Prime Minister and Minister of Trade and Integration of Kazakhstan',
        'Vice Minister of Transport of Kazakhstan',
        'Punjab Minister for Agriculture',
        'Ambassador of Kazakhstan to Pakistan',
        'Special Assistant to the Prime Minister on Digital Media',
      ]),
    ).toEqual([
      'president',
      'expert',
      'prime-minister',
      'foreign-minister',
      'senior-official',
      'speaker',
      'military',
      'minister',
      'senior-official',
      'minister',
      'ambassador',
      'expert',
    ]);
  });
});
