/** The promises of data/commitments.json under the reader's choices; counted by hand in the file. */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { chosenPlanKinds, promiseFacets, selectPromisesOfKinds } from '../../../src/figures/promiseFacets.ts';
import { countByStatus, selectPromises, sharedOrigin } from '../../../src/figures/promises.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
import { aCommitment } from '../../helpers/actBuilders.ts';
import { edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const EVE = '2026-02-02';

const viewOf = (view: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...view });
const promisesOn = async (day: string, view: Partial<ViewState> = {}) =>
  selectPromisesOfKinds(knownOn(await realDataset(), day), viewOf(view));
const facetsOn = async (day: string, view: Partial<ViewState> = {}) =>
  promiseFacets(knownOn(await realDataset(), day), viewOf(view));
const ids = (promises: Awaited<ReturnType<typeof promisesOn>>) => promises.map(({ commitment }) => commitment.id);

describe('selectPromisesOfKinds', () => {
  it('has every promise, each once, the plan of each chosen by itself', async () => {
    // 9 of the Action Plan, 7 of commission sessions, 2 of the Joint Declaration, 33 others.
    expect(await promisesOn(TODAY)).toHaveLength(51);
    expect(new Set(ids(await promisesOn(TODAY))).size).toBe(51);
    expect(await promisesOn(TODAY, { kind: ['joint-declaration'] })).toHaveLength(2);
    expect(await promisesOn(TODAY, { kind: ['commission-session', 'joint-declaration'] })).toHaveLength(9);
  });

  it('takes a kind that is none of its own for none', () => {
    expect(chosenPlanKinds(viewOf({ kind: ['treaty'] }))).toHaveLength(5);
    expect(chosenPlanKinds(viewOf({ kind: ['roadmap', 'treaty'] }))).toEqual(['roadmap']);
  });

  it('filters by status, area and words', async () => {
    // Partly met: transit agreement and agriculture group of the 13th session, documents for the visit.
    expect([...ids(await promisesOn(TODAY, { status: ['partly-met'] }))].sort()).toEqual([
      'com-finalise-documents-2025',
      'com-igc13-agriculture-group',
      'com-igc13-transit-agreement',
    ]);
    expect([...ids(await promisesOn(TODAY, { area: ['railways'] }))].sort()).toEqual([
      'com-rail-500m-2025',
      'com-rail-feasibility-2025',
      'com-rail-full-cost-2026',
    ]);
    expect(ids(await promisesOn(TODAY, { q: 'e-visa' }))).toEqual(['com-jd-e-visa']);
  });

  it('gives those past their deadline, and those of which a search found nothing, beside what evidence shows', async () => {
    expect(ids(await promisesOn(TODAY, { status: ['overdue'] }))).toEqual(['com-commerce-transport-groups-2025']);
    expect(await promisesOn(TODAY, { status: ['no-report'] })).toHaveLength(29);
    expect(await promisesOn(TODAY, { status: ['in-progress', 'no-report'] })).toHaveLength(0);
    // Two were due in November 2025, and one of them was partly met in February.
    expect(await promisesOn(EVE, { status: ['open', 'overdue'] })).toHaveLength(2);
    expect(await promisesOn(EVE, { status: ['no-report'] })).toHaveLength(0);
  });

  it('counts a promise for the side of the person, or of the country in the name of the body', async () => {
    const [pakistan, kazakhstan] = [
      ids(await promisesOn(TODAY, { side: 'PAK' })),
      ids(await promisesOn(TODAY, { side: 'KAZ' })),
    ];
    // The Action Plan by both foreign ministries; a session of the joint commission by neither alone.
    for (const side of [pakistan, kazakhstan]) {
      expect(side).toContain('com-ap-tourism');
      expect(side).not.toContain('com-igc13-trade-roadmap');
    }
    expect(pakistan).toContain('com-finalise-documents-2025');
    // Seven of the joint commission and the one of the two foundations have no side.
    expect(new Set([...pakistan, ...kazakhstan]).size).toBe(43);
  });

  it('tells "Kazakh" from a longer word, and trusts a stated side before a name', () => {
    const [first] = aDataset({}).sides;
    const word = first.adjective;
    const commitments = [
      aCommitment('part', '2024-01-01', { who: [{ name: `${word}mys Holding`, person: null }] }),
      aCommitment('whole', '2024-01-01', { who: [{ name: `${word} officials`, person: null }] }),
      aCommitment('stated', '2024-01-01', { who: [{ name: `${word} officials`, person: null, side: 'BBB' }] }),
    ];
    const snapshot = knownOn(aDataset({ commitments }), TODAY);
    expect(ids(selectPromises(snapshot, viewOf({ side: first.id })))).toEqual(['whole']);
  });

  it.each([EVE, '2025-09-08', '2024-04-01', '1991-12-31'])('tells nothing later on %s', async (day) => {
    for (const { commitment, step, searchedUntil } of await promisesOn(day)) {
      expect(commitment.knownSince <= day, commitment.id).toBe(true);
      expect(step?.date?.earliest === undefined || step.date.earliest <= day, commitment.id).toBe(true);
      expect(searchedUntil, commitment.id).toBeNull();
    }
  });
});

describe('promiseFacets', () => {
  it('counts what each choice would leave', async () => {
    const { kind, status, area } = await facetsOn(TODAY);
    expect(Object.fromEntries(kind)).toEqual({
      'action-plan': 9,
      roadmap: 0,
      'commission-session': 7,
      'joint-declaration': 2,
      other: 33,
    });
    expect(Object.fromEntries(status)).toMatchObject({ open: 29, 'in-progress': 19, 'partly-met': 3, met: 0 });
    expect(area.get('railways')).toBe(3);
  });

  it('keeps the other choices', async () => {
    const { kind, status } = await facetsOn(TODAY, { kind: ['action-plan'], area: ['tourism-visas'] });
    // Consular matters are in progress, tourism is open; the e-visa of the Joint Declaration is of this area, too.
    expect(Object.fromEntries(status)).toMatchObject({ open: 1, 'in-progress': 1 });
    expect(kind.get('joint-declaration')).toBe(1);
  });

  it('agrees with the list that the choice gives', async () => {
    const { status } = await facetsOn(EVE);
    for (const [id, count] of status) expect((await promisesOn(EVE, { status: [id] })).length, id).toBe(count);
    const { mark } = await facetsOn(EVE, { status: ['open'] });
    expect(Object.fromEntries(mark)).toEqual({ overdue: 2, 'no-report': 0 });
  });
});

describe('countByStatus', () => {
  it('has a number for every status, and they add up', async () => {
    const promises = await promisesOn(TODAY);
    expect(Object.values(countByStatus(promises)).reduce((sum, count) => sum + count, 0)).toBe(51);
    expect(countByStatus([])).toEqual({ open: 0, 'in-progress': 0, met: 0, 'partly-met': 0, missed: 0, unknown: 0 });
  });
});

describe('sharedOrigin', () => {
  it('is what all promises of the Action Plan have in common', async () => {
    const shared = sharedOrigin(await promisesOn(TODAY, { kind: ['action-plan'] }));
    expect(shared).toMatchObject({
      who: ['Ministry of Foreign Affairs of Pakistan', 'Ministry of Foreign Affairs of Kazakhstan'],
      document: 'doc-action-plan-2025',
    });
    expect(shared?.madeOn.text).toBe('2025-09-09');
  });

  it('is nothing where they differ in one thing, or where there is only one', () => {
    const select = (...commitments: readonly ReturnType<typeof aCommitment>[]) =>
      sharedOrigin(selectPromises(knownOn(aDataset({ commitments }), TODAY), DEFAULT_VIEW));
    expect(select(aCommitment('a', '2024-01-01'))).toBeNull();
    expect(select(aCommitment('a', '2024-01-01'), aCommitment('b', '2024-01-01'))).not.toBeNull();
    expect(select(aCommitment('a', '2024-01-01'), aCommitment('b', '2024-01-01', { madeOn: edtf('2024') }))).toBeNull();
  });
});
