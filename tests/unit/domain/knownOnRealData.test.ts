/**
 * The real package on five days. What is expected was worked out by hand from data/*.json by the rule of the design: an
 * act is known from its day or its first report, a figure or a finding from its publication.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dataset, ENTRY_RESOURCES } from '../../../src/domain/dataset.ts';
import { addDays, daysBetween, type IsoDay } from '../../../src/domain/day.ts';
import { type KnownEntry, knownOn, type Snapshot } from '../../../src/domain/knownOn.ts';
import { realDataset } from '../../helpers/realDataset.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await realDataset();
});

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).sort();

function statusOf(snapshot: Snapshot, id: string): string | null | undefined {
  return snapshot.byId.get(id)?.status;
}

describe('31 December 1992', () => {
  // One visit, three papers, two milestones: nothing else has a day of that year, and no statistics had been published
  // by a source that we hold.
  it('knows six entries', () => {
    const snapshot = knownOn(dataset, '1992-12-31');
    expect(ids(snapshot.visits)).toEqual(['visit-nazarbayev-islamabad-1992']);
    expect(ids(snapshot.documents)).toEqual([
      'doc-declaration-principles-1992',
      'doc-science-technology-agreement-1992',
      'doc-trade-agreement-1992',
    ]);
    expect(ids(snapshot.milestones)).toEqual(['ms-diplomatic-relations-1992', 'ms-recognition-1991']);
    expect(snapshot.knownCount).toBe(6);
  });

  it('rests on two kinds of ground: the text published on the day, or only later reports', () => {
    const snapshot = knownOn(dataset, '1992-12-31');
    // Of its five sources only the text on Adilet bears the day; the others are of 2012 and later.
    expect(snapshot.byId.get('visit-nazarbayev-islamabad-1992')).toMatchObject({
      status: 'completed',
      reportedLater: false,
      evidence: [{ source: 'adilet-trade-1992' }],
      confidence: 'reported',
    });
    // Its sources are of 2015, 2017, 2022 and 2025.
    expect(snapshot.byId.get('ms-diplomatic-relations-1992')).toMatchObject({
      reportedLater: true,
      confidence: 'confirmed',
    });
  });
});

describe('31 December 2003', () => {
  it('knows eight visits, thirteen papers, three milestones, three bodies and one road', () => {
    const snapshot = knownOn(dataset, '2003-12-31');
    expect(ids(snapshot.visits)).toEqual([
      'meeting-tokayev-taliban-pakistan-1999',
      'visit-bhutto-almaty-1995',
      'visit-gohar-ayub-almaty-1997',
      'visit-minister-of-state-central-asia-1998',
      'visit-musharraf-almaty-2002',
      'visit-musharraf-astana-2000',
      'visit-nazarbayev-islamabad-1992',
      'visit-nazarbayev-islamabad-2003',
    ]);
    expect(snapshot.documents).toHaveLength(13);
    expect(snapshot.milestones).toHaveLength(3);
    expect(ids(snapshot.organisations)).toEqual([
      'org-embassy-kazakhstan-islamabad',
      'org-intergovernmental-commission',
      'org-nbp-almaty',
    ]);
    expect(ids(snapshot.corridors)).toEqual(['corridor-qtta-road']);
    expect(snapshot.knownCount).toBe(8 + 13 + 3 + 3 + 1);
  });

  it('knows no figure and no finding, whatever year they speak of', () => {
    const snapshot = knownOn(dataset, '2003-12-31');
    expect(snapshot['trade-flows']).toEqual([]);
    expect(snapshot.indicators).toEqual([]);
    expect(snapshot['area-notes']).toEqual([]);
  });
});

describe('10 September 2025', () => {
  it('knows the Action Plan of the day before as signed, and the visit that brought it as over', () => {
    const snapshot = knownOn(dataset, '2025-09-10');
    expect(statusOf(snapshot, 'doc-action-plan-2025')).toBe('signed');
    expect(statusOf(snapshot, 'visit-nurtleu-islamabad-2025')).toBe('completed');
  });

  it('expects the president in November', () => {
    expect(knownOn(dataset, '2025-09-10').byId.get('visit-tokayev-islamabad-2026')).toMatchObject({
      status: 'announced',
      upcoming: true,
      date: { text: '2025-11' },
      outcomes: [],
    });
  });

  it('does not know the extradition treaty, whose draft was approved on 31 October', () => {
    expect(statusOf(knownOn(dataset, '2025-09-10'), 'doc-extradition-treaty-2026')).toBeUndefined();
    expect(statusOf(knownOn(dataset, '2025-10-31'), 'doc-extradition-treaty-2026')).toBe('negotiated');
  });
});

describe('2 February 2026, the eve', () => {
  it('shows the visit as announced for the next two days', () => {
    expect(knownOn(dataset, '2026-02-02').byId.get('visit-tokayev-islamabad-2026')).toMatchObject({
      status: 'announced',
      upcoming: true,
      date: { text: '2026-02-03/2026-02-04' },
      outcomes: [],
      outcomesText: [],
      programme: [],
    });
  });

  it('shows the papers in the making without their signature, on what was published of the talks', () => {
    const snapshot = knownOn(dataset, '2026-02-02');
    expect(snapshot.byId.get('doc-transit-trade-agreement-2026')).toMatchObject({
      status: 'announced',
      signed: null,
      signedAt: null,
      occasion: null,
      signatories: [],
      reportedLater: false,
      evidence: [{ source: 'brecorder-2022-09-17-tta' }, { source: 'dailycpec-2025-igc' }],
    });
    expect(statusOf(snapshot, 'doc-extradition-treaty-2026')).toBe('negotiated');
    expect(statusOf(snapshot, 'doc-railways-2026')).toBe('negotiated');
  });

  it('does not know the joint declaration or how many papers there will be', () => {
    const snapshot = knownOn(dataset, '2026-02-02');
    for (const id of ['doc-joint-declaration-2026', 'note-document-count-2026', 'ms-nishan-e-pakistan-2026']) {
      expect(snapshot.byId.has(id), id).toBe(false);
    }
    // Eight universities signed on the eve.
    const signed = snapshot.documents.filter((document) => document.signed?.earliest.startsWith('2026-02'));
    expect(ids(signed)).toEqual(['doc-university-memoranda-2026']);
  });

  it('holds what was said as open', () => {
    const snapshot = knownOn(dataset, '2026-02-02');
    for (const id of ['exp-transit-trade-agreement-2022', 'exp-railway-memorandum-2026', 'exp-visit-november-2025']) {
      expect(statusOf(snapshot, id), id).toBe('open');
      expect(snapshot.byId.get(id)).toMatchObject({ outcomeRefs: [], outcomeNote: null, late: false });
    }
  });
});

describe('5 February 2026, the day after', () => {
  it('shows the visit as over and the papers as signed', () => {
    const snapshot = knownOn(dataset, '2026-02-05');
    expect(snapshot.byId.get('visit-tokayev-islamabad-2026')).toMatchObject({ status: 'completed', upcoming: false });
    expect(snapshot.byId.get('doc-transit-trade-agreement-2026')).toMatchObject({
      status: 'signed',
      signed: { text: '2026-02-04' },
      occasion: 'visit-tokayev-islamabad-2026',
    });
    expect(statusOf(snapshot, 'doc-joint-declaration-2026')).toBe('signed');
    expect(snapshot.byId.has('note-document-count-2026')).toBe(true);
  });

  it('counts 25 papers more than three days before', () => {
    // The three in the making were known; 25 entries more have 4 February as their first day or report.
    const before = knownOn(dataset, '2026-02-02').documents.length;
    expect(knownOn(dataset, '2026-02-05').documents).toHaveLength(before + 25);
  });

  it('shows what had been said as met', () => {
    const snapshot = knownOn(dataset, '2026-02-05');
    expect(statusOf(snapshot, 'exp-railway-memorandum-2026')).toBe('met');
    expect(snapshot.byId.get('exp-visit-november-2025')).toMatchObject({ status: 'met', late: true });
  });
});

/** Each list of evidence in an entry, wherever it lies, with its path. */
function evidenceLists(value: unknown, path = ''): readonly (readonly [path: string, sources: readonly string[]])[] {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((item) => typeof item === 'object' && item !== null && 'source' in item)) {
      return [[path, value.map((item) => String(item.source))]];
    }
    return value.flatMap((item, index) => evidenceLists(item, `${path}.${index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => evidenceLists(item, path === '' ? key : `${path}.${key}`));
}

function* entriesOf(snapshot: Snapshot): Iterable<KnownEntry> {
  for (const resource of ENTRY_RESOURCES) yield* snapshot[resource];
}

const days = fc
  .integer({ min: 0, max: daysBetween('1991-01-01', '2026-11-22') })
  .map((number): IsoDay => addDays('1991-01-01', number));
// Most of what happens in the package happens in its last three years.
const anyDay = fc.oneof(
  days,
  days.filter((day) => day > '2023-12-31'),
);
const runs = { numRuns: 40 };

describe('on any day', () => {
  it('nothing is shown that was published later, unless it is a later report of an act that had happened', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const isLater = (id: string) => (dataset.sourceById.get(id)?.published.latest ?? '') > day;
        const leaks: string[] = [];
        for (const entry of entriesOf(knownOn(dataset, day))) {
          for (const [path, sources] of evidenceLists(entry)) {
            const later = sources.filter(isLater);
            if (later.length === 0) continue;
            // A mark on the entry excuses its evidence; a step or statement of an earlier day may rest on later reports alone.
            const excused = path === 'evidence' ? entry.reportedLater : later.length === sources.length;
            if (!excused) leaks.push(`${day} ${entry.id} ${path}: ${later.join(', ')}`);
          }
        }
        expect(leaks).toEqual([]);
      }),
      runs,
    );
  });

  it('nothing is known before its first day, signed before its signature or concluded before it was announced as held', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const entry of entriesOf(knownOn(dataset, day))) {
          expect(entry.knownSince <= day, entry.id).toBe(true);
          if (entry.resource === 'documents' && entry.status === 'signed')
            expect(entry.signed, entry.id).not.toBeNull();
          if (entry.resource === 'documents' && entry.signed !== null) expect(entry.signed.earliest <= day).toBe(true);
          if (entry.resource === 'visits' && entry.status === 'announced') expect(entry.outcomes, entry.id).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('a later day never knows less', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [earlier, later] =
          a < b ? [knownOn(dataset, a), knownOn(dataset, b)] : [knownOn(dataset, b), knownOn(dataset, a)];
        expect(later.knownCount).toBeGreaterThanOrEqual(earlier.knownCount);
        expect(later.sources.length).toBeGreaterThanOrEqual(earlier.sources.length);
        const lost: string[] = [];
        for (const [id, entry] of earlier.byId) {
          const after = later.byId.get(id);
          if (after === undefined) lost.push(id);
          else if ('statusHistory' in entry && 'statusHistory' in after) {
            if (after.statusHistory.length < entry.statusHistory.length) lost.push(`a step of ${id}`);
          }
        }
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  it('the last day but one of the package knows what the last knows, save what rests on no earlier day', () => {
    const eve = knownOn(dataset, addDays(dataset.asOf, -1));
    const today = knownOn(dataset, dataset.asOf);
    expect(today.knownCount).toBe(today.totalCount);
    const missing = [...today.byId.keys()].filter((id) => !eve.byId.has(id));
    // Known only by pages without a date, which count from the package's own day.
    for (const id of missing) expect(dataset.knownSince.get(id), id).toBe(dataset.asOf);
  });
});
