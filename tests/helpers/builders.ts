/**
 * Small data packages by hand. Each builder makes the least that is whole; a test says only what it is about. Dates are
 * written in EDTF. What is said of `evidence` is the ids of sources.
 */
import type { Area } from '../../src/domain/area.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import type { Corridor } from '../../src/domain/corridor.ts';
import type { DataFault } from '../../src/domain/dataFault.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Document } from '../../src/domain/document.ts';
import { type EdtfDate, parseEdtf } from '../../src/domain/edtf.ts';
import type { Evidenced, Told } from '../../src/domain/entry.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { Expectation } from '../../src/domain/expectation.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Milestone } from '../../src/domain/milestone.ts';
import type { AreaNote } from '../../src/domain/note.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import type { Party } from '../../src/domain/party.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Source } from '../../src/domain/source.ts';
import type { StatusStep } from '../../src/domain/statusHistory.ts';
import type { Target } from '../../src/domain/target.ts';
import type { TradeDispute } from '../../src/domain/tradeDispute.ts';
import type { TradeFlow, TradeProduct } from '../../src/domain/tradeFlow.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { type AllRows, linkDataset } from '../../src/load/linkDataset.ts';

/** The date that the text means; a test with a wrong date fails where it is written. */
export function edtf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`"${text}" is not an EDTF date`);
  return date;
}

/** Evidence by the ids of its sources. */
export function by(...sources: readonly string[]): readonly Evidence[] {
  return sources.map((source) => ({ source }));
}

/** One step of a history. */
export function aStep<Status extends string>(
  status: Status,
  date: string | null,
  sources: readonly string[],
  more: Partial<StatusStep<Status>> = {},
): StatusStep<Status> {
  return { status, date: date === null ? null : edtf(date), evidence: by(...sources), ...more };
}

/** `published` in EDTF. Every source is an origin of its own unless it names one. */
export function aSource(id: string, published: string, more: Partial<Source> = {}): Source {
  return {
    id,
    publisher: `Publisher of ${id}`,
    title: `Title of ${id}`,
    url: `https://example.org/${id}`,
    published: edtf(published),
    kind: 'news',
    language: 'en',
    origin: id,
    side: null,
    ...more,
  };
}

const evidenced = (id: string): Evidenced => ({
  id,
  areas: [],
  evidence: by('s1'),
  confidence: 'reported',
  note: null,
  versions: [],
  related: [],
  formerIds: [],
  searchedUntil: null,
});

const told = (id: string, date: EdtfDate | null): Told => ({
  ...evidenced(id),
  title: `Title of ${id}`,
  summary: `Summary of ${id}.`,
  date,
});

/** Took place on its day; AAA's president came to BBB. */
export function aVisit(id: string, date: string, more: Partial<Visit> = {}): Visit {
  return {
    ...told(id, null),
    resource: 'visits',
    date: edtf(date),
    kind: 'visit',
    level: 'president',
    format: 'official',
    from: 'AAA',
    to: 'BBB',
    multilateral: false,
    place: { name: 'Beeville', country: 'BBB' },
    occasion: null,
    lead: null,
    participants: [],
    programme: [],
    outcomes: [],
    outcomesText: [],
    statusHistory: [aStep('completed', date, ['s1'])],
    ...more,
  };
}

/** An agreement signed on its day. */
export function aDocument(id: string, signed: string, more: Partial<Document> = {}): Document {
  return {
    ...told(id, edtf(signed)),
    resource: 'documents',
    kind: 'agreement',
    fullTitle: null,
    fullTitleFormal: false,
    signatories: [
      { side: 'AAA', body: 'Ministry of A', person: null, name: null },
      { side: 'BBB', body: 'Ministry of B', person: null, name: null },
    ],
    signed: edtf(signed),
    signedAt: { name: 'Beeville', country: 'BBB' },
    occasion: null,
    statusHistory: [aStep('signed', signed, ['s1'])],
    ...more,
  };
}

/** Said on its day, without a time for which it was said and without an outcome. */
export function anExpectation(id: string, saidOn: string, more: Partial<Expectation> = {}): Expectation {
  return {
    ...told(id, null),
    resource: 'expectations',
    saidOn: edtf(saidOn),
    saidBy: [{ name: 'A speaker', person: null }],
    horizon: null,
    horizonText: null,
    outcome: 'unknown',
    outcomeDate: null,
    outcomeRefs: [],
    outcomeNote: null,
    outcomeEvidence: [],
    late: false,
    ...more,
  };
}

/** Made and open on its day. */
export function aCommitment(id: string, madeOn: string, more: Partial<Commitment> = {}): Commitment {
  return {
    ...told(id, null),
    resource: 'commitments',
    document: null,
    planKind: 'action-plan',
    who: [{ name: 'A ministry', person: null }],
    madeOn: edtf(madeOn),
    deadline: null,
    metric: null,
    statusHistory: [aStep('open', madeOn, ['s1'])],
    officialStatements: [],
    followUp: [],
    late: false,
    ...more,
  };
}

export function aMilestone(id: string, date: string, more: Partial<Milestone> = {}): Milestone {
  return { ...told(id, null), resource: 'milestones', date: edtf(date), kind: 'other', people: [], ...more };
}

/** A road from Aville to Beeville, proposed on its day. */
export function aCorridor(id: string, date: string, more: Partial<Corridor> = {}): Corridor {
  return {
    ...told(id, edtf(date)),
    resource: 'corridors',
    mode: 'road',
    nodes: [
      { name: 'Aville', country: 'AAA', lat: 10, lon: 20, basis: 'source' },
      { name: 'Beeville', country: 'BBB', lat: 11, lon: 21, basis: 'source' },
    ],
    countries: ['AAA', 'BBB'],
    lengthKm: null,
    since: null,
    obstacles: [],
    sections: [],
    lengths: [],
    statusHistory: [aStep('proposed', date, ['s1'])],
    ...more,
  };
}

export function anOrganisation(id: string, more: Partial<Organisation> = {}): Organisation {
  return {
    ...told(id, null),
    resource: 'organisations',
    name: `Name of ${id}`,
    founded: null,
    sides: {},
    sessions: [],
    sessionsNotFound: [],
    heads: [],
    people: [],
    ...more,
  };
}

export function anAreaNote(id: string, more: Partial<AreaNote> = {}): AreaNote {
  return {
    ...told(id, null),
    resource: 'area-notes',
    metric: null,
    people: [],
    bodies: null,
    documents: [],
    documentsOther: [],
    ...more,
  };
}

/** AAA's exports to BBB in the calendar year 2024 as AAA counts: US$ 10 million. */
export function aTradeFlow(id: string, more: Partial<TradeFlow> = {}): TradeFlow {
  return {
    ...evidenced(id),
    resource: 'trade-flows',
    period: '2024',
    periodLabel: '2024',
    periodStart: '2024-01-01',
    periodEnd: '2024-12-31',
    basis: 'calendar',
    yearBasis: 'calendar',
    statedOn: null,
    reporter: 'AAA',
    agency: 'Office of A',
    exporter: 'AAA',
    importer: 'BBB',
    countries: [],
    measure: 'exports',
    value: 10,
    currency: 'USD',
    unit: 'million',
    approximate: false,
    derived: false,
    disputedGroup: null,
    series: null,
    vintage: null,
    ...more,
  };
}

export function aTradeProduct(id: string, more: Partial<TradeProduct> = {}): TradeProduct {
  return {
    ...told(id, null),
    resource: 'trade-products',
    kind: 'value',
    period: '2024',
    periodStart: '2024-01-01',
    periodEnd: '2024-12-31',
    reporter: 'AAA',
    agency: 'Office of A',
    exporter: 'AAA',
    importer: 'BBB',
    commodity: 'Potatoes',
    commodityKey: 'potatoes',
    hs: null,
    value: 1,
    currency: 'USD',
    unit: 'million',
    quantity: null,
    share: null,
    ...more,
  };
}

/** Two values, each by one source. */
export function aTradeDispute(
  id: string,
  sources: readonly [string, string],
  more: Partial<TradeDispute> = {},
): TradeDispute {
  return {
    ...evidenced(id),
    resource: 'trade-disputes',
    confidence: 'disputed',
    evidence: by(...sources),
    title: `How much was ${id}?`,
    disputedGroup: null,
    values: sources.map((source, index) => ({
      value: 10 + index,
      unit: 'million USD',
      period: '2024',
      reporter: index === 0 ? 'AAA' : 'BBB',
      saidBy: 'An office',
      evidence: by(source),
      flow: null,
    })),
    likelyReason: null,
    reasonStatus: null,
    ...more,
  };
}

export function aTarget(id: string, saidOn: string, more: Partial<Target> = {}): Target {
  return {
    ...told(id, null),
    resource: 'targets',
    group: 'one',
    saidOn: edtf(saidOn),
    saidBy: [{ name: 'A speaker', person: null }],
    metric: 'trade',
    value: 1000,
    valueMin: null,
    valueMax: null,
    currency: 'USD',
    unit: 'million',
    deadline: null,
    deadlineText: null,
    outcome: 'open',
    outcomeNote: null,
    ...more,
  };
}

export function anIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    ...evidenced(id),
    resource: 'indicators',
    countries: ['AAA'],
    metric: 'gdp',
    metricLabel: 'GDP',
    year: 2024,
    period: null,
    value: 1,
    unit: 'billion USD',
    qualifier: null,
    session: null,
    rollCalls: null,
    agreementIndex: null,
    derived: false,
    ...more,
  };
}

export function aPerson(id: string, side = 'AAA'): Person {
  return { id, name: `Name of ${id}`, variants: [], side, offices: [] };
}

export function anArea(id: string, group: Area['group'] = 'economic'): Area {
  return { id, title: `Area ${id}`, group, summary: `On ${id}.` };
}

/** One of the two countries; they are called AAA and BBB, so that a literal "PAK" in the program shows itself. */
export function aParty(id: string): Party {
  const colours = { text: '#111111', fill: '#222222', wash: '#eeeeee', on: '#ffffff' };
  return {
    id,
    names: { en: `Land ${id}` },
    adjective: `${id}ish`,
    capital: { name: `Capital of ${id}`, lat: 1, lon: 2 },
    fiscalYearStart: 1,
    colours: { light: colours, dark: colours },
  };
}

const NO_ROWS: AllRows = {
  parties: [aParty('AAA'), aParty('BBB')],
  areas: [],
  people: [],
  sources: [aSource('s1', '2020-01-01')],
  visits: [],
  documents: [],
  expectations: [],
  commitments: [],
  milestones: [],
  corridors: [],
  organisations: [],
  'area-notes': [],
  'trade-notes': [],
  'trade-flows': [],
  'trade-products': [],
  'trade-disputes': [],
  targets: [],
  indicators: [],
};

/** A linked data package of the countries AAA and BBB, as of 2026-12-31. Without sources of its own it has `s1` of 2020-01-01. */
export function aDataset(rows: Partial<AllRows> = {}, faults: readonly DataFault[] = []): Dataset {
  return linkDataset(
    {
      name: 'a-package',
      title: 'A package',
      version: '1.0.0',
      licenses: [{ name: 'CC0-1.0', title: 'Public domain', path: 'https://example.org/licence' }],
      asOf: '2026-12-31',
      sides: ['AAA', 'BBB'],
      moments: [],
      resources: [],
    },
    { ...NO_ROWS, ...rows },
    faults,
    'https://example.org/data/datapackage.json',
  );
}
