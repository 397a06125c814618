import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { iCalendar } from '../../../src/export/iCalendar.ts';
import { type CalendarEvents, calendarEvents } from '../../../src/figures/calendarEvents.ts';
import type { TimelineEntry } from '../../../src/figures/timelineItems.ts';
import { aCommitment, aDocument, aMilestone, anExpectation, aVisit } from '../../helpers/actBuilders.ts';
import { aSource, aStep, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
/** The day of the small data packages. */
const LAST_DAY = '2026-12-31';
/** `s1` was there before anything happened, `s2` reports what happened in May. */
const SOURCES = [aSource('s1', '2020-01-01'), aSource('s2', '2026-05-10')];

async function calendarOf(dataset: Dataset, day: string, ids?: readonly string[]): Promise<CalendarEvents> {
  const snapshot = knownOn(dataset, day);
  const all: readonly TimelineEntry[] = [
    ...snapshot.visits,
    ...snapshot.documents,
    ...snapshot.milestones,
    ...snapshot.expectations,
    ...snapshot.commitments,
  ];
  const entries = ids === undefined ? all : all.filter(({ id }) => ids.includes(id));
  expect(entries).toHaveLength(ids?.length ?? all.length);
  return calendarEvents(
    entries.map((entry) => ({ entry })),
    { snapshot, words: await englishWords(), addressOf: ({ id }) => `https://example.org/${id}` },
  );
}

/** The one event of the entry, written to a file and read back by a reader that is not ours. */
async function readBack(dataset: Dataset, id: string, day: string) {
  const { events, leftOut } = await calendarOf(dataset, day, [id]);
  expect([events.length, leftOut]).toEqual([1, 0]);
  const calendar = new ICAL.Component(ICAL.parse(iCalendar(events, { name: 'A calendar', asOf: day })));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error(`There is no event of ${id}`);
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    summary: event.summary,
    status: component.getFirstPropertyValue('status'),
    description: event.description,
    location: event.location,
    categories: component.getFirstProperty('categories')?.getValues(),
    stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
  };
}

const realEvent = async (id: string, day = TODAY) => readBack(await realDataset(), id, day);
const hasNoPlace = async (dataset: Dataset, id: string, day: string) =>
  expect(await calendarOf(dataset, day, [id])).toEqual({ events: [], leftOut: 1 });

describe('the state visit of February 2026', () => {
  const id = 'visit-tokayev-islamabad-2026';

  it('is held, on its two days', async () => {
    expect(await realEvent(id)).toEqual({
      uid: 'visit-tokayev-islamabad-2026@pakistan-kazakhstan.dostyq',
      start: '2026-02-03',
      end: '2026-02-05',
      summary: 'President Tokayev’s state visit to Pakistan',
      status: 'CONFIRMED',
      description: [
        'President Kassym-Jomart Tokayev came to Pakistan on 3–4 February 2026 on the invitation of Shehbaz Sharif, the first Kazakh president to do so since 2003. They signed a declaration on a strategic partnership; reports differ on how many further papers were signed or exchanged.',
        '',
        'Date: 3–4 February 2026. Given to the day.',
        'Status on 23 November 2026: Took place.',
        'Evidence: confirmed, 9 sources.',
        'https://example.org/visit-tokayev-islamabad-2026',
      ].join('\n'),
      location: 'Islamabad and Rawalpindi (Nur Khan airbase), Pakistan',
      categories: ['Visit', 'Political dialogue', 'Trade', 'Transport and logistics'],
      stamp: '2026-11-23T00:00:00Z',
    });
  });

  it('is only planned on its eve, at a place then not known, under the same id', async () => {
    const event = await realEvent(id, '2026-02-02');
    expect(event).toMatchObject({
      uid: 'visit-tokayev-islamabad-2026@pakistan-kazakhstan.dostyq',
      start: '2026-02-03',
      end: '2026-02-05',
      summary: 'President Tokayev’s state visit to Pakistan, planned',
      status: 'TENTATIVE',
      location: 'Pakistan',
      stamp: '2026-02-02T00:00:00Z',
    });
    expect(event.description).toContain('\nPlanned for: 3–4 February 2026. Given to the day.\n');
    expect(event.description).toContain('\nStatus on 2 February 2026: Announced.\n');
    expect(event.description).not.toContain('signed');
  });

  it('was before that planned for a month, and covers it', async () => {
    const event = await realEvent(id, '2025-09-15');
    expect(event).toMatchObject({
      start: '2025-11-01',
      end: '2025-12-01',
      summary: 'November 2025: President Tokayev’s state visit to Pakistan, planned',
      status: 'TENTATIVE',
    });
    expect(event.description).toContain(
      'Planned for: November 2025. The day is not given, so this covers every day that it may be.',
    );
  });
});

describe('an act without a sure day', () => {
  it.each([
    // Of a month.
    [
      'call-shehbaz-sharif-tokayev-2026-03',
      '2026-03-01',
      '2026-04-01',
      'March 2026: Call of Shehbaz Sharif and Tokayev after the referendum',
      'Date: March 2026. The day is not given, so this covers every day that it may be.',
    ],
    // About a day.
    [
      'visit-nazarbayev-islamabad-2003',
      '2003-12-08',
      '2003-12-09',
      'About 8 December 2003: Second visit of President Nazarbayev to Pakistan',
      'Date: about 8 December 2003. The date is only approximate.',
    ],
    // The first of two days is in doubt.
    [
      'meeting-igc-13-2025',
      '2025-04-28',
      '2025-04-30',
      '28 April 2025 (uncertain) – 29 April 2025: Thirteenth session of the joint commission in Islamabad',
      'Date: 28 April 2025 (uncertain) – 29 April 2025. The date is in doubt.',
    ],
  ])('is tentative and says so before its title: %s', async (id, start, end, summary, when) => {
    const event = await realEvent(id);
    expect(event).toMatchObject({ start, end, summary, status: 'TENTATIVE' });
    expect(event.description).toContain(`\n${when}\n`);
  });

  it.each([
    ['a year', 'meeting-tokayev-taliban-pakistan-1999'],
    ['about a month, which may be the one before or after', 'meeting-kazakh-working-group-ports-2026'],
    ['two months', 'meeting-shehbaz-sharif-tokayev-tianjin-2025'],
    ['about a year', 'call-nawaz-sharif-nazarbayev-2017'],
  ])('has no place when its date is %s', async (_, id) => {
    await hasNoPlace(await realDataset(), id, TODAY);
  });

  it('covers the days of which it was one', async () => {
    const dataset = aDataset({ milestones: [aMilestone('m1', '[2025-09-08,2025-09-09]')] });
    expect(await readBack(dataset, 'm1', LAST_DAY)).toMatchObject({
      start: '2025-09-08',
      end: '2025-09-10',
      summary: '8 or 9 September 2025 (uncertain): Title of m1',
      status: 'TENTATIVE',
    });
  });

  it('has no place when its end is open', async () => {
    await hasNoPlace(aDataset({ milestones: [aMilestone('m1', '2025-09-08/..')] }), 'm1', LAST_DAY);
  });
});

describe('a visit that was not held', () => {
  it('is cancelled on the days for which it had been planned', async () => {
    const visit = aVisit('v1', '2026-05-10/2026-05-11', {
      statusHistory: [
        aStep('announced', '2026-04-01', ['s1'], { plannedFor: edtf('2026-05-10/2026-05-11') }),
        aStep('cancelled', '2026-05-02', ['s1']),
      ],
    });
    expect(await readBack(aDataset({ visits: [visit] }), 'v1', '2026-05-05')).toMatchObject({
      start: '2026-05-10',
      end: '2026-05-12',
      summary: 'Title of v1, called off',
      status: 'CANCELLED',
    });
  });

  it('has no place while it is postponed without a new time', async () => {
    const visit = aVisit('v1', '2026-05-10', {
      statusHistory: [
        aStep('announced', '2026-04-01', ['s1'], { plannedFor: edtf('2026-05-10') }),
        aStep('postponed', '2026-05-02', ['s1']),
      ],
    });
    await hasNoPlace(aDataset({ visits: [visit] }), 'v1', '2026-05-05');
    await hasNoPlace(aDataset({ visits: [visit] }), 'v1', LAST_DAY);
  });

  it('does not stand on the day of an announcement that named no time', async () => {
    const visit = aVisit('v1', '2026-05-10', {
      statusHistory: [aStep('announced', '2026-04-01', ['s1']), aStep('completed', '2026-05-10', ['s2'])],
    });
    await hasNoPlace(aDataset({ sources: SOURCES, visits: [visit] }), 'v1', '2026-04-15');
  });
});

describe('a document', () => {
  it('stands on the day of its signature', async () => {
    expect(await realEvent('doc-joint-declaration-2026')).toMatchObject({
      start: '2026-02-04',
      end: '2026-02-05',
      summary: 'Joint Declaration on strategic partnership, signed',
      status: 'CONFIRMED',
      location: 'Islamabad, Pakistan',
    });
  });

  it('has no place while it is only announced', async () => {
    await hasNoPlace(await realDataset(), 'doc-falcon-eurobus-2026', TODAY);
  });

  it('stands before its signature on the day planned for it', async () => {
    const document = aDocument('d1', '2026-05-10', {
      statusHistory: [
        aStep('announced', '2026-04-01', ['s1'], { plannedFor: edtf('2026-05-08') }),
        aStep('signed', '2026-05-10', ['s2']),
      ],
    });
    expect(await readBack(aDataset({ sources: SOURCES, documents: [document] }), 'd1', '2026-04-15')).toMatchObject({
      start: '2026-05-08',
      end: '2026-05-09',
      summary: 'Title of d1, planned',
      status: 'TENTATIVE',
    });
  });
});

describe('what is due', () => {
  it('stands on the last day of the month for which it was expected', async () => {
    const event = await realEvent('exp-bus-deliveries-2026');
    expect(event).toMatchObject({
      start: '2026-04-30',
      end: '2026-05-01',
      summary: 'Expected by the end of April 2026: First electric buses due in April 2026',
      status: 'TENTATIVE',
      categories: expect.arrayContaining(['Expectation', 'Transport and logistics']),
    });
    expect(event.description).toContain(
      '\nStated time: in April 2026. This stands on the last day that it allows.\nStatus on 23 November 2026: Overdue.\n',
    );
  });

  it('is confirmed once it came in time, and only then', async () => {
    const id = 'exp-state-visit-2026';
    const summary = 'Expected for 3–4 February 2026: Two-day state visit from 3 February';
    // Said for 3–4 February; a report of 3 February has the arrival.
    expect(await realEvent(id, '2026-02-02')).toMatchObject({ start: '2026-02-04', summary, status: 'TENTATIVE' });
    expect(await realEvent(id)).toMatchObject({ start: '2026-02-04', end: '2026-02-05', summary, status: 'CONFIRMED' });
    const eve = await realEvent(id, '2026-02-02');
    expect(eve.description).toContain('\nStated time: two days from 3 February 2026 (3–4 February 2026). This stands');
    // Came in February 2026 instead of November 2025.
    const late = await realEvent('exp-visit-november-2025');
    expect(late).toMatchObject({ start: '2025-11-30', status: 'TENTATIVE' });
    expect(late.description).toContain('\nStatus on 23 November 2026: Met, late.\n');
  });

  it('is said for a day when the day is all that there is', async () => {
    expect(await realEvent('exp-eco-summit-rank-2017')).toMatchObject({
      start: '2017-03-01',
      end: '2017-03-02',
      summary: 'Expected: Kazakh prime minister at the ECO summit in Islamabad',
    });
    const dataset = aDataset({ commitments: [aCommitment('c1', '2026-01-05', { deadline: edtf('2026-09-30') })] });
    const event = await readBack(dataset, 'c1', LAST_DAY);
    expect(event).toMatchObject({ start: '2026-09-30', end: '2026-10-01', summary: 'Due: Title of c1' });
    expect(event.description).toContain('\nDeadline: 30 September 2026. Given to the day.\n');
  });

  it('stands on the last day of the year, or of what is only near', async () => {
    expect(await realEvent('com-ap-consular')).toMatchObject({
      start: '2026-12-31',
      end: '2027-01-01',
      summary: 'Due by the end of 2026: Consular facilitation',
      status: 'TENTATIVE',
      categories: ['Commitment', 'Tourism, visas and consular matters'],
      location: null,
    });
    // 2028 is a leap year.
    expect(await realEvent('com-jd-strategic-dialogue')).toMatchObject({
      start: '2028-02-29',
      end: '2028-03-01',
      summary: 'Due about February 2028: Strategic Dialogue every two years',
    });
  });

  it('has no place without a time, or without an end to it', async () => {
    const dataset = aDataset({
      expectations: [
        anExpectation('e1', '2026-01-05'),
        anExpectation('e2', '2026-01-05', { horizon: edtf('2026-03/..') }),
      ],
    });
    expect(await calendarOf(dataset, LAST_DAY)).toEqual({ events: [], leftOut: 2 });
  });
});

describe('the calendar of everything', () => {
  it('counts what it leaves out', async () => {
    const { events, leftOut } = await calendarOf(await realDataset(), TODAY);
    // Counted in data/*.json. Left out: 8 of 116 visits (two of a year, four about a month, one about a year, one of two
    // months); 12 of 68 documents (5 unsigned, 5 of a year or about one, 2 about a month); 5 of 39 milestones (of a year); 15
    // of 40 expectations and 38 of 51 promises, which have no time.
    expect([events.length, leftOut]).toEqual([108 + 56 + 34 + 25 + 13, 8 + 12 + 5 + 15 + 38]);
  });

  it('is read back whole, every event once and in the order of time', async () => {
    const { events } = await calendarOf(await realDataset(), TODAY);
    const text = iCalendar(events, { name: 'Everything', asOf: TODAY });
    const read = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(read.map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual(
      events.map(({ uid, summary, description }) => ({ uid, summary, description })),
    );
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(236);
    const starts = read.map(({ startDate }) => startDate.toString());
    expect(starts).toEqual(starts.toSorted());
    for (const { startDate, endDate } of read) expect(startDate.compare(endDate)).toBe(-1);
  });

  it('keeps an entry under one id on every day on which it is known', async () => {
    const dataset = await realDataset();
    const today = new Set((await calendarOf(dataset, TODAY)).events.map(({ uid }) => uid));
    const eve = (await calendarOf(dataset, '2026-02-02')).events.map(({ uid }) => uid);
    expect(eve.length).toBeGreaterThan(100);
    expect(eve.filter((uid) => !today.has(uid))).toEqual([]);
  });
});
