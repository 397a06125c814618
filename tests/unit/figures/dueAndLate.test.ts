import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeDueAndLate, dueText, tableOfDueAndLate } from '../../../src/figures/due-and-late/describe.ts';
import { absenceOfDueAndLate, selectDueAndLate } from '../../../src/figures/due-and-late/select.ts';
import { selectChosenDueAndLate } from '../../../src/figures/due-and-late/selectChosen.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
import { aCommitment, aDocument, anExpectation } from '../../helpers/actBuilders.ts';
import { aStep, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { aTarget } from '../../helpers/figureBuilders.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const modelOn = async (day: string) => selectDueAndLate(knownOn(await realDataset(), day), DEFAULT_VIEW);
const ids = (items: readonly { entry: { id: string } }[]) => items.map(({ entry }) => entry.id);

describe('selectDueAndLate', () => {
  it('lists what is late, the longest first', async () => {
    const { late } = await modelOn(TODAY);
    // Of the rows with a stated time that is past: three expectations of outcome "unknown" and the open commitment of
    // November 2025. The rank visit of 2017 and the summit of April 2026 were for days of their own and cannot come later.
    expect(late.map(({ entry, days }) => [entry.id, days])).toEqual([
      // 31 January 2022, 30 November 2025, 28 February 2026, 30 April 2026, each to 23 November 2026.
      ['exp-working-groups-2021', 1757],
      ['com-commerce-transport-groups-2025', 358],
      ['exp-uae-rail-memorandum-2026', 268],
      ['exp-bus-deliveries-2026', 207],
    ]);
  });

  it('lists what lies ahead, the nearest first, a plan once for all its promises', async () => {
    const { ahead } = await modelOn(TODAY);
    expect(ids(ahead)).toEqual([
      'doc-action-plan-2025',
      'exp-sharif-visit-kazakhstan-2026',
      't-1bn-2026-one-year',
      'com-igc13-trade-roadmap',
      'com-jd-strategic-dialogue',
      't-1bn-2026-two-years',
      't-ebus-2000',
      't-rail-torghundi-herat-2028',
    ]);
    expect(ahead[0]).toMatchObject({ days: 38, plan: { met: 0, total: 9 } });
  });

  it('knew on the eve of the visit nothing of how it went', async () => {
    const { late, ahead } = await modelOn('2026-02-02');
    expect(ids(late)).toEqual([
      'exp-working-groups-2021',
      'exp-tokayev-visit-since-2021',
      'com-commerce-transport-groups-2025',
      'com-finalise-documents-2025',
      'exp-gwadar-access-deal-2025',
      'exp-visit-november-2025',
    ]);
    // Ten for 3 and 4 February, five for February, the plan, the roadmap of 2027 and the railway of 2028.
    expect(ahead).toHaveLength(18);
    expect(ahead.filter(({ days }) => days === 2)).toHaveLength(10);
    expect(ids(ahead)).not.toContain('exp-several-agreements-2026');
  });

  it('knew two late expectations and nothing ahead on 1 September 2024', async () => {
    const { late, ahead } = await modelOn('2024-09-01');
    expect(ids(late)).toEqual(['exp-working-groups-2021', 'exp-tokayev-visit-since-2021']);
    expect(ahead).toEqual([]);
  });

  it('leaves out what was never given a time, and what is decided', () => {
    const dataset = aDataset({
      commitments: [
        aCommitment('c-undated', '2024-01-01'),
        aCommitment('c-met', '2024-01-01', {
          deadline: edtf('2025'),
          statusHistory: [aStep('met', '2024-06-01', ['s1'])],
        }),
        aCommitment('c-due', '2024-01-01', { deadline: edtf('2026-02-02') }),
      ],
      expectations: [anExpectation('e-undated', '2024-01-01')],
      targets: [aTarget('t-undated', '2024-01-01')],
    });
    const { late, ahead } = selectDueAndLate(knownOn(dataset, '2026-02-02'), DEFAULT_VIEW);
    expect(late).toEqual([]);
    // Due today is not late.
    expect(ahead.map(({ entry, days }) => [entry.id, days])).toEqual([['c-due', 0]]);
  });

  it('tells a single promise of a document by itself', () => {
    const dataset = aDataset({
      documents: [aDocument('d', '2024-01-01')],
      commitments: [aCommitment('c', '2024-01-01', { document: 'd', deadline: edtf('2025') })],
    });
    const { late } = selectDueAndLate(knownOn(dataset, '2026-02-02'), DEFAULT_VIEW);
    expect(late.map(({ entry, plan }) => [entry.id, plan])).toEqual([['c', null]]);
  });
});

describe('selectChosenDueAndLate', () => {
  const chosenOn = async (day: string, view: Partial<ViewState>) => {
    const model = selectChosenDueAndLate(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
    return { model, late: ids(model.late), ahead: ids(model.ahead) };
  };

  it('is all of it where nothing is chosen', async () => {
    expect((await chosenOn(TODAY, {})).model).toEqual(await modelOn(TODAY));
  });

  it('keeps to the plan: an expectation or a target is of none', async () => {
    expect(await chosenOn(TODAY, { kind: ['action-plan'] })).toMatchObject({
      late: [],
      ahead: ['doc-action-plan-2025'],
    });
    expect(await chosenOn(TODAY, { kind: ['commission-session', 'other'] })).toMatchObject({
      late: ['com-commerce-transport-groups-2025'],
      ahead: ['com-igc13-trade-roadmap'],
    });
    // A kind of visits is none of plans.
    expect((await chosenOn(TODAY, { kind: ['summit'] })).ahead).toHaveLength(8);
  });

  it('keeps to what evidence shows and to what is past', async () => {
    // Of the nine promises of the plan three are open.
    const { model, late, ahead } = await chosenOn(TODAY, { status: ['open'] });
    expect(late).toEqual(['com-commerce-transport-groups-2025']);
    expect(ahead).toEqual(['doc-action-plan-2025', 'com-jd-strategic-dialogue']);
    expect(model.ahead[0]?.plan).toEqual({ met: 0, total: 3 });
    expect((await chosenOn(TODAY, { status: ['overdue'] })).ahead).toEqual([]);
    expect((await chosenOn(TODAY, { status: ['overdue'] })).late).toHaveLength(4);
  });

  it('keeps to the side that promised or said it', async () => {
    const [pakistan, kazakhstan] = [await chosenOn(TODAY, { side: 'PAK' }), await chosenOn(TODAY, { side: 'KAZ' })];
    // The working groups on commerce were the word of Kazakhstan's ambassador; the plan is of both ministries.
    expect(kazakhstan.late).toContain('com-commerce-transport-groups-2025');
    expect(pakistan.late).not.toContain('com-commerce-transport-groups-2025');
    for (const { ahead } of [pakistan, kazakhstan]) expect(ahead).toContain('doc-action-plan-2025');
  });

  it('says that the choices leave nothing', async () => {
    const { model } = await chosenOn(TODAY, { kind: ['roadmap'] });
    expect(absenceOfDueAndLate(model)).toEqual({ reason: 'filtered' });
  });
});

describe('describeDueAndLate', () => {
  it('counts both', async () => {
    const words = await englishWords();
    expect(describeDueAndLate(await modelOn(TODAY), words).answer).toBe(
      '4 stated times have passed without a report; 8 lie ahead.',
    );
    expect(describeDueAndLate(await modelOn('2026-02-02'), words).answer).toBe(
      '6 stated times have passed without a report; 18 lie ahead.',
    );
  });

  it('has days past as negative numbers in the table', async () => {
    const words = await englishWords();
    const model = await modelOn(TODAY);
    const cells = tableOfDueAndLate(model, words).rows.map(({ cells }) => cells[3]);
    // 358 days are 51 weeks.
    expect(cells[1]).toEqual({ text: '51 weeks past', value: -358 });
    expect(cells[4]).toEqual({ text: '38 days left', value: 38 });
    const plan = tableOfDueAndLate(model, words).rows[4]?.cells.map(({ text }) => text);
    expect(plan).toEqual(['Foreign ministries’ Action Plan of Cooperation', 'Document', '2026', '38 days left']);
    expect(model.late[1] && dueText(model.late[1], words)).toMatch(/^was .*Nov 2025$/);
    expect(model.ahead[0] && dueText(model.ahead[0], words)).toMatch(/^by .*2026$/);
  });
});
