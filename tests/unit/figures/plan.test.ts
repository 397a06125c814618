/** The Action Plan, what is due, the overview's numbers and its headline; counted by hand in data/*.json. */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { actionPlanProgress } from '../../../src/figures/action-plan-progress/index.ts';
import { changesBetween } from '../../../src/figures/changesBetween.ts';
import { dueAndLate } from '../../../src/figures/due-and-late/index.ts';
import { describeHeadline, selectHeadline } from '../../../src/figures/headline.ts';
import { keyNumbers } from '../../../src/figures/key-numbers/index.ts';
import { selectPackageSummary } from '../../../src/figures/packageSummary.ts';
import { sourceBalance } from '../../../src/figures/source-balance/index.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { presented } from '../../helpers/presented.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const EVE = '2026-02-02';

describe('action-plan-progress', () => {
  it('counts nine promises: six under way since the visit, three open', async () => {
    const { answer } = await presented(actionPlanProgress, TODAY);
    expect(answer).toBe('Of 9 promises, none is shown as met; 6 in progress and 3 open.');
  });

  it('knew all nine as open on the eve of the visit', async () => {
    const { answer, rows } = await presented(actionPlanProgress, EVE);
    expect(answer).toBe('Of 9 promises, none is shown as met; 9 open.');
    // 2 February to 31 December 2026 are 332 days, 47 weeks.
    expect(rows.map((row) => row.at(-1))).toEqual(Array(9).fill('47 weeks left, to end of 2026'));
  });

  it('was not known on the day before it was signed', async () => {
    const { absence } = await presented(actionPlanProgress, '2025-09-08');
    expect(absence).toEqual({ reason: 'not-yet-known', firstKnown: '2025-09-09' });
  });

  it('keeps to the area that the reader chooses', async () => {
    const { rows } = await presented(actionPlanProgress, TODAY, { area: ['tourism-visas'] });
    expect(rows.map(([title]) => title)).toContain('Cooperation in tourism');
    expect(rows.length).toBeLessThan(9);
  });
});

describe('due-and-late', () => {
  it('has four times that passed without a report, the longest overdue first, and eight ahead', async () => {
    const { answer, rows } = await presented(dueAndLate, TODAY);
    expect(answer).toBe('4 stated times have passed without a report; 8 lie ahead.');
    expect(rows.slice(0, 4).map(([title]) => title)).toEqual([
      'Two working-group meetings and a business conference',
      'Working groups on commerce and transport',
      'Memorandum with the Emirates on the Afghan railway',
      'First electric buses due in April 2026',
    ]);
    // The nine promises of the plan share its end and are told once.
    expect(rows[4]).toEqual(['Foreign ministries’ Action Plan of Cooperation', 'Document', '2026', '38 days left']);
  });

  it('has on the eve of the visit its November date as late and its papers as two days away', async () => {
    const { rows } = await presented(dueAndLate, EVE);
    expect(rows).toContainEqual([
      'Visit of President Tokayev in November 2025',
      'Expectation',
      'November 2025',
      '9 weeks past',
    ]);
    expect(rows).toContainEqual(['Agreements on logistics', 'Expectation', '3–4 February 2026', '2 days left']);
  });
});

describe('key-numbers', () => {
  it('sets the two counts of trade side by side and never adds them up', async () => {
    const { answer } = await presented(keyNumbers, TODAY);
    expect(answer).toBe(
      'Trade both ways: US$227.6 m in FY2024-25 as Pakistan counts and US$105.6 m in 2025 as Kazakhstan counts.',
    );
  });

  it('shows the disputed seven months of 2025 with their other values on the eve of the visit', async () => {
    const { rows } = await presented(keyNumbers, EVE);
    expect(rows.filter(([what]) => what === 'Trade both ways as Kazakhstan counts').map(([, value]) => value)).toEqual([
      'US$89.6 m',
      'US$86.8 m',
      'US$86 m',
    ]);
  });

  it('names what was not known in 2010', async () => {
    const { rows } = await presented(keyNumbers, '2010-01-01');
    expect(rows.map((row) => row[1])).toEqual(['<not yet known>', '<not yet known>']);
  });
});

describe('the headline', () => {
  const headlineOn = async (day: string) =>
    describeHeadline(selectHeadline(knownOn(await realDataset(), day)), await englishWords());

  it('is made of what was known on the day', async () => {
    expect(await headlineOn(TODAY)).toBe(
      '27 documents are on record from the visit of 3–4 February 2026; none is known to be ratified or in force',
    );
    expect(await headlineOn(EVE)).toBe(
      'State visit announced for 3–4 February 2026, with 8 papers or sets of papers expected',
    );
    expect(await headlineOn('2025-09-01')).toBe('State visit announced for November 2025');
  });
});

describe('what became known between two days', () => {
  it('has the signing of the Action Plan on its day, and nothing of the days before', async () => {
    const changes = changesBetween(await realDataset(), '2025-09-08', '2025-09-09');
    expect(changes.map(({ entry }) => entry.id)).toContain('doc-action-plan-2025');
    expect(changes.every(({ day }) => day === '2025-09-09')).toBe(true);
  });

  it('tells the state visit twice: as announced, and as held', async () => {
    const changes = changesBetween(await realDataset(), '2025-08-01', TODAY);
    const visit = changes.filter(({ entry }) => entry.id === 'visit-tokayev-islamabad-2026');
    expect(visit.map((change) => (change.kind === 'step' ? change.step.status : change.kind))).toEqual([
      'completed',
      'announced',
      'entry',
    ]);
  });

  it('adds up: what is known of two spans is what is known of both', async () => {
    const dataset = await realDataset();
    const [first, second] = [changesBetween(dataset, '2025-01-01', EVE), changesBetween(dataset, EVE, TODAY)];
    expect(changesBetween(dataset, '2025-01-01', TODAY)).toHaveLength(first.length + second.length);
  });
});

describe('the package', () => {
  it('counts every entry once, by one origin or by more', async () => {
    const summary = selectPackageSummary(knownOn(await realDataset(), TODAY));
    expect(summary.entries).toBe(1419);
    expect(summary.singleOrigin + summary.multipleOrigins).toBe(1419);
    const { answer } = await presented(sourceBalance, TODAY);
    expect(answer).toContain('633 sources with 483 independent origins');
  });
});
