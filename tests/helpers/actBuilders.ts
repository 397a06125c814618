/** Acts and statements by hand: each builder makes the least that is whole; a test says only what it is about. */
import type { Commitment } from '../../src/domain/commitment.ts';
import type { Corridor } from '../../src/domain/corridor.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Expectation } from '../../src/domain/expectation.ts';
import type { Milestone } from '../../src/domain/milestone.ts';
import type { AreaNote } from '../../src/domain/note.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { aStep, edtf, told } from './builderParts.ts';

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
    kind: 'document',
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
