import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import {
  aCommitment,
  aCorridor,
  aDocument,
  aMilestone,
  anAreaNote,
  anExpectation,
  anOrganisation,
  aVisit,
} from '../../helpers/actBuilders.ts';
import { aSource, aStep, by, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { aTarget, aTradeDispute, aTradeFlow } from '../../helpers/figureBuilders.ts';

// jan, feb, mar tell of things in 2026 as they happen; "book" looks back from 2010.
const sources = [
  aSource('book', '2010'),
  aSource('jan', '2026-01-10'),
  aSource('feb', '2026-02-05'),
  aSource('mar', '2026-03-10'),
];

describe('what is there', () => {
  const dataset = aDataset({
    sources,
    milestones: [aMilestone('m', '1992-02-24', { evidence: by('book'), formerIds: ['old'] })],
    'trade-flows': [aTradeFlow('f', { evidence: by('jan', 'mar') })],
  });

  it('is what was known by the day', () => {
    expect(knownOn(dataset, '1992-02-23')).toMatchObject({ milestones: [], knownCount: 0, totalCount: 2, sources: [] });
    const in1992 = knownOn(dataset, '1992-02-24');
    expect(in1992.milestones).toMatchObject([{ id: 'm', knownSince: '1992-02-24', status: null }]);
    expect(in1992['trade-flows']).toEqual([]);
    expect(knownOn(dataset, '2026-01-10')['trade-flows']).toMatchObject([{ id: 'f', evidence: by('jan') }]);
  });

  it('is found by id and by former id', () => {
    const { byId } = knownOn(dataset, '1992-02-24');
    expect([...byId.keys()].sort()).toEqual(['m', 'old']);
    expect(byId.get('old')).toBe(byId.get('m'));
  });

  it('marks an act whose every report came later, and shows those reports', () => {
    expect(knownOn(dataset, '1992-12-31').milestones).toMatchObject([{ reportedLater: true, evidence: by('book') }]);
    expect(knownOn(dataset, '2010-12-31').milestones).toMatchObject([{ reportedLater: false, evidence: by('book') }]);
  });

  it('is everything on the day of the package and after it', () => {
    for (const day of ['2026-12-31', '2031-01-01']) {
      expect(knownOn(dataset, day)).toMatchObject({ isToday: true, knownCount: 2, totalCount: 2 });
    }
    expect(knownOn(dataset, '2026-12-30').isToday).toBe(false);
  });

  it('keeps on that day even what has no ground in time, and sources dated only by their year', () => {
    const odd = aDataset({
      // Certainly published only on 31 December 2027, by its date alone; yet we hold it.
      sources: [aSource('year', '2027')],
      'trade-flows': [aTradeFlow('f', { evidence: by('gone') })],
      milestones: [aMilestone('m', '2026-02-01', { evidence: by('year') })],
    });
    const today = knownOn(odd, '2026-12-31');
    expect(today['trade-flows']).toHaveLength(1);
    expect(today.milestones).toMatchObject([{ reportedLater: false, origins: 1, evidence: by('year') }]);
  });
});

describe('confidence on a day', () => {
  it('is confirmed only once a second origin has published', () => {
    const dataset = aDataset({
      sources,
      milestones: [
        aMilestone('m', '2026-01-10', { evidence: by('jan', 'feb'), confidence: 'confirmed', note: 'Why.' }),
      ],
    });
    expect(knownOn(dataset, '2026-01-31').milestones).toMatchObject([
      { confidence: 'reported', origins: 1, note: null },
    ]);
    expect(knownOn(dataset, '2026-02-05').milestones).toMatchObject([
      { confidence: 'confirmed', origins: 2, note: null },
    ]);
    expect(knownOn(dataset, '2026-12-31').milestones).toMatchObject([{ confidence: 'confirmed', note: 'Why.' }]);
  });

  const versions = [
    { field: 'number', value: '8', evidence: by('jan') },
    { field: 'number', value: '37', evidence: by('feb', 'mar') },
  ];
  it('is disputed only once a second version was published, each version with the sources of the day', () => {
    const note = anAreaNote('n', { evidence: by('jan', 'feb', 'mar'), confidence: 'disputed', versions });
    const on = (day: string) => knownOn(aDataset({ sources, 'area-notes': [note] }), day)['area-notes'];
    expect(on('2026-01-31')).toMatchObject([{ confidence: 'reported', versions: [{ value: '8' }] }]);
    expect(on('2026-02-05')).toMatchObject([
      { confidence: 'disputed', versions: [{}, { value: '37', evidence: by('feb') }] },
    ]);
  });

  it('stays disputed where all that disagrees was reported later', () => {
    const act = aMilestone('m', '1992-02-24', { evidence: by('jan', 'feb'), confidence: 'disputed', versions });
    expect(knownOn(aDataset({ sources, milestones: [act] }), '1992-12-31').milestones).toMatchObject([
      { reportedLater: true, confidence: 'disputed', versions: [{ value: '8' }, { value: '37' }] },
    ]);
  });

  it('keeps the reasoning of an inference on every day on which it is known', () => {
    const note = anAreaNote('n', { evidence: by('jan'), confidence: 'inferred', note: 'Because.' });
    expect(knownOn(aDataset({ sources, 'area-notes': [note] }), '2026-01-10')['area-notes']).toMatchObject([
      { note: 'Because.', confidence: 'inferred' },
    ]);
  });

  it('gives a dispute the values published by the day', () => {
    const dispute = aTradeDispute('d', ['jan', 'feb'], { evidence: by('jan', 'feb') });
    const dataset = aDataset({ sources, 'trade-disputes': [dispute] });
    expect(knownOn(dataset, '2026-02-04')['trade-disputes']).toEqual([]);
    expect(knownOn(dataset, '2026-02-05')['trade-disputes']).toMatchObject([
      { values: [{ value: 10 }, { value: 11 }] },
    ]);
  });
});

describe('a visit', () => {
  // Announced in January for November 2025, then for February; held on 3 and 4 February; reported on the 5th.
  const visit = aVisit('v', '2026-02-03/2026-02-04', {
    summary: 'They signed.',
    evidence: by('feb', 'jan'),
    participants: [
      { person: 'lead', name: 'L', side: 'AAA', office: null, role: 'lead' },
      { person: 'host', name: 'H', side: 'BBB', office: null, role: 'host' },
    ],
    programme: [
      { date: edtf('2026-02-03'), what: 'Arrival', with: [] },
      { date: edtf('2026-02-04'), what: 'Talks', with: [] },
    ],
    outcomes: ['d'],
    outcomesText: ['A tree'],
    statusHistory: [
      aStep('announced', '2026-01-10', ['jan'], { note: 'He will come.', plannedFor: edtf('2026-03') }),
      aStep('completed', '2026-02-03', ['feb']),
    ],
  });
  const dataset = aDataset({ sources, visits: [visit] });
  const on = (day: string) => knownOn(dataset, day).visits[0];

  it('is not there before its announcement', () => {
    expect(on('2026-01-09')).toBeUndefined();
  });

  it('is before it what was announced of it, for the time then planned', () => {
    expect(on('2026-02-02')).toMatchObject({
      status: 'announced',
      upcoming: true,
      date: edtf('2026-03'),
      summary: 'He will come.',
      participants: [{ person: 'lead' }],
      programme: [],
      outcomes: [],
      outcomesText: [],
      evidence: by('jan'),
    });
  });

  it('that was announced for no time stands at its announcement, not at the day on which it came to pass', () => {
    const steps = [aStep('announced', '2026-01-10', ['jan']), aStep('completed', '2026-02-03', ['feb'])];
    const timeless = aVisit('v', '2026-02-03', { evidence: by('feb', 'jan'), statusHistory: steps });
    expect(knownOn(aDataset({ sources, visits: [timeless] }), '2026-01-31').visits).toMatchObject([
      { status: 'announced', date: edtf('2026-01-10') },
    ]);
  });

  it('has on its first day begun, and shows nothing of its second', () => {
    expect(on('2026-02-03')).toMatchObject({
      status: 'completed',
      upcoming: false,
      date: edtf('2026-02-03/2026-02-04'),
      summary: 'He will come.',
      programme: [{ what: 'Arrival' }],
      outcomes: [],
      outcomesText: [],
    });
  });

  it('is after it what came of it', () => {
    expect(on('2026-02-04')).toMatchObject({
      status: 'completed',
      summary: 'They signed.',
      participants: [{}, {}],
      programme: [{}, {}],
      outcomes: ['d'],
      outcomesText: ['A tree'],
    });
  });

  it('of which only the month is known is over once it was reported', () => {
    const fuzzy = aVisit('v', '2026-02', {
      summary: 'They met.',
      evidence: by('feb'),
      statusHistory: [aStep('completed', '2026-02', ['feb'])],
    });
    expect(knownOn(aDataset({ sources, visits: [fuzzy] }), '2026-02-10').visits).toMatchObject([
      { summary: 'They met.' },
    ]);
  });
});

describe('a document', () => {
  const document = aDocument('d', '2026-02-04', {
    summary: 'On trade, signed in Beeville.',
    occasion: 'v',
    evidence: by('feb'),
    statusHistory: [
      aStep('negotiated', '2022-09-16', ['jan'], { note: 'Talks go on.' }),
      aStep('signed', '2026-02-04', ['feb']),
    ],
  });
  const on = (day: string) => knownOn(aDataset({ sources, documents: [document] }), day).documents[0];

  it('shows before its signature nothing of it', () => {
    expect(on('2026-02-03')).toMatchObject({
      status: 'negotiated',
      date: edtf('2022-09-16'),
      summary: 'Talks go on.',
      signed: null,
      signedAt: null,
      occasion: null,
      signatories: [],
    });
  });

  it('stands before it on the sources of its earlier steps, not on reports of the signature', () => {
    expect(on('2026-02-03')).toMatchObject({ evidence: by('jan'), reportedLater: false, origins: 1 });
    // In 2022 even the talks were reported only later.
    expect(on('2022-12-31')).toMatchObject({ evidence: by('feb'), reportedLater: true });
  });

  it('is signed from the day', () => {
    expect(on('2026-02-04')).toMatchObject({
      status: 'signed',
      signed: edtf('2026-02-04'),
      occasion: 'v',
      signatories: [{}, {}],
    });
  });

  it('is signed once the signature was reported, when only its year is known', () => {
    const fuzzy = aDocument('d', '2026', { evidence: by('feb'), statusHistory: [aStep('signed', '2026', ['feb'])] });
    const [known] = knownOn(aDataset({ sources, documents: [fuzzy] }), '2026-02-10').documents;
    expect(known).toMatchObject({ status: 'signed', signed: edtf('2026') });
  });
});

describe('an expectation', () => {
  const on = (day: string, more: Parameters<typeof anExpectation>[2]) =>
    knownOn(
      aDataset({ sources, expectations: [anExpectation('e', '2026-01-10', { evidence: by('jan'), ...more })] }),
      day,
    ).expectations[0];
  const met = {
    outcome: 'met',
    outcomeDate: edtf('2026-02-04'),
    outcomeEvidence: by('feb', 'mar'),
    outcomeRefs: ['d'],
    outcomeNote: 'Signed.',
    late: true,
  } as const;

  it('is open until its outcome', () => {
    expect(on('2026-02-03', met)).toMatchObject({
      status: 'open',
      outcomeRefs: [],
      outcomeNote: null,
      outcomeEvidence: [],
      late: false,
    });
    expect(on('2026-02-05', met)).toMatchObject({
      status: 'met',
      outcomeRefs: ['d'],
      outcomeEvidence: by('feb'),
      late: true,
    });
  });
  it('is unmet from the day after its time', () => {
    const unmet = { outcome: 'unmet', horizon: edtf('2026-02-04') } as const;
    expect(on('2026-02-04', unmet)?.status).toBe('open');
    expect(on('2026-02-05', unmet)?.status).toBe('unmet');
    // Without an end it is open until the package says otherwise.
    expect(on('2026-12-30', { outcome: 'unmet', horizon: edtf('2026/..') })?.status).toBe('open');
  });
  it('is without report on the own day of the package only: before, nobody could tell it from what came later', () => {
    expect(on('2026-02-05', { horizon: edtf('2026-02-04') })?.status).toBe('open');
    expect(on('2026-12-31', { horizon: edtf('2026-02-04') })?.status).toBe('unknown');
    expect(on('2026-12-31', { horizon: edtf('2027') })?.status).toBe('open');
    expect(on('2026-12-30', {})?.status).toBe('open');
    expect(on('2026-12-31', {})?.status).toBe('unknown');
  });
});

describe('a commitment', () => {
  const commitment = aCommitment('c', '2025-09-09', {
    evidence: by('jan'),
    late: true,
    followUp: by('feb', 'mar'),
    statusHistory: [aStep('open', '2025-09-09', ['jan']), aStep('met', '2026-02-04', ['feb'])],
    officialStatements: [
      { saidOn: edtf('2026-01-09'), saidBy: 'A minister', statement: 'Soon.', evidence: by('jan', 'mar') },
      { saidOn: edtf('2026-03-09'), saidBy: 'A minister', statement: 'Done.', evidence: by('mar') },
    ],
  });
  const on = (day: string) => knownOn(aDataset({ sources, commitments: [commitment] }), day).commitments[0];

  it('shows the status, the statements and the reports of the day', () => {
    expect(on('2025-09-09')).toMatchObject({ status: 'open', officialStatements: [], followUp: [], late: false });
    expect(on('2026-02-05')).toMatchObject({
      status: 'met',
      late: true,
      followUp: by('feb'),
      officialStatements: [{ statement: 'Soon.', evidence: by('jan') }],
    });
    expect(on('2026-12-31')).toMatchObject({ followUp: by('feb', 'mar'), officialStatements: [{}, {}] });
  });
});

describe('a corridor, a body, a target', () => {
  it('show no section, beginning, session, head or outcome of a later day', () => {
    const corridor = aCorridor('c', '2026-01-10', {
      evidence: by('jan'),
      since: edtf('2026-03-01'),
      sections: [
        { section: 'A to B', lengthKm: 1, status: 'operational', evidence: by('mar') },
        { section: 'B to C', lengthKm: 2, status: null, evidence: [] },
      ],
      statusHistory: [aStep('agreed', '2026-01-10', ['jan']), aStep('operational', '2026-03-01', ['mar'])],
    });
    const organisation = anOrganisation('o', {
      evidence: by('jan'),
      sessions: [
        { number: 1, date: edtf('2026-01'), place: null, entry: null, coChairs: [] },
        { number: 2, date: edtf('2026-03'), place: null, entry: null, coChairs: [] },
      ],
      heads: [{ person: null, name: 'Now', seen: edtf('2026-03') }],
    });
    const target = aTarget('t', '2026-01-10', { evidence: by('jan'), outcome: 'not-met', outcomeNote: 'No.' });
    const snapshot = knownOn(
      aDataset({ sources, corridors: [corridor], organisations: [organisation], targets: [target] }),
      '2026-02-05',
    );
    expect(snapshot.corridors).toMatchObject([{ status: 'agreed', since: null, sections: [{ section: 'B to C' }] }]);
    expect(snapshot.organisations).toMatchObject([{ sessions: [{ number: 1 }], heads: [] }]);
    expect(snapshot.targets).toMatchObject([{ outcome: 'open', outcomeNote: null }]);
  });
});
