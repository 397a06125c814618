import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { countByKind, weightiestChanges } from '../../../src/figures/dayChanges.ts';
import { changesOn } from '../../../src/figures/knownDays.ts';
import { aDocument, aMilestone, anExpectation, aVisit } from '../../helpers/actBuilders.ts';
import { aSource, aStep, by, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const dataset = aDataset({
  sources: [aSource('march', '2024-03-01'), aSource('may', '2024-05-04')],
  visits: [aVisit('v', '2024-05-04', { evidence: by('may'), level: 'minister' })],
  documents: [
    aDocument('announced-before', '2024-05-04', {
      evidence: by('march'),
      statusHistory: [aStep('announced', '2024-03-01', ['march']), aStep('signed', '2024-05-04', ['may'])],
    }),
    aDocument('new-and-signed', '2024-05-04', { evidence: by('may') }),
  ],
  milestones: [aMilestone('m', '2024-05-04', { evidence: by('may'), kind: 'other' })],
  expectations: [
    anExpectation('e', '2024-03-01', {
      evidence: by('march'),
      outcome: 'met',
      outcomeDate: edtf('2024-05-04'),
      outcomeEvidence: by('may'),
    }),
  ],
});

const on = (day: string) => ({ changes: changesOn(dataset, day), snapshot: knownOn(dataset, day) });

describe('countByKind', () => {
  it('tells a document that is only announced from one that is signed', () => {
    const { changes, snapshot } = on('2024-03-01');
    expect(countByKind(changes, snapshot)).toEqual([
      { kind: 'documents', count: 1 },
      { kind: 'expectations', count: 1 },
    ]);
  });

  it('counts the signing of a new document and that of one known before alike', () => {
    const { changes, snapshot } = on('2024-05-04');
    expect(countByKind(changes, snapshot)).toEqual([
      { kind: 'visits', count: 1 },
      { kind: 'signed', count: 2 },
      { kind: 'milestones', count: 1 },
      { kind: 'outcomes', count: 1 },
    ]);
  });

  it('counts the day of the signing in the real data', async () => {
    const real = await realDataset();
    const counts = countByKind(changesOn(real, '2026-02-04'), knownOn(real, '2026-02-04'));
    // data/documents.json: 26 with the step "signed" of 2026-02-04, and the buses of Falcon that are only announced.
    // Of that day, too: four talks, six milestones, two statements of what would come, five targets.
    expect(counts).toEqual(
      expect.arrayContaining([
        { kind: 'visits', count: 4 },
        { kind: 'signed', count: 26 },
        { kind: 'documents', count: 1 },
        { kind: 'milestones', count: 6 },
        { kind: 'expectations', count: 2 },
        { kind: 'targets', count: 5 },
      ]),
    );
  });
});

describe('weightiestChanges', () => {
  it('puts acts before statements, and of the acts those of the whole relation first', () => {
    const small = aDataset({
      sources: [aSource('may', '2024-05-04'), aSource('other', '2024-05-04')],
      visits: [
        aVisit('talks', '2024-05-04', { evidence: by('may', 'other'), kind: 'meeting' }),
        aVisit('ambassador', '2024-05-04', { evidence: by('may', 'other'), level: 'ambassador' }),
        aVisit('president', '2024-05-04', { evidence: by('may') }),
      ],
      expectations: [anExpectation('said', '2024-05-04', { evidence: by('may', 'other') })],
    });
    const found = weightiestChanges(changesOn(small, '2024-05-04'), knownOn(small, '2024-05-04'), 9);
    // The ambassador's visit and the talks have as many sources; then the id decides.
    expect(found.map(({ entry }) => entry.id)).toEqual(['president', 'ambassador', 'talks', 'said']);
  });

  it('names an entry once, and no more than asked', () => {
    const { changes, snapshot } = on('2024-05-04');
    expect(weightiestChanges(changes, snapshot, 2)).toHaveLength(2);
    const ids = weightiestChanges([...changes, ...changes], snapshot, 99).map(({ entry }) => entry.id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('has the visit and the declaration first of the 4th of February 2026', async () => {
    const real = await realDataset();
    const found = weightiestChanges(changesOn(real, '2026-02-04'), knownOn(real, '2026-02-04'), 2);
    expect(found.map(({ kind, entry }) => `${kind} ${entry.id}`)).toEqual([
      'step visit-tokayev-islamabad-2026',
      'entry doc-joint-declaration-2026',
    ]);
  });
});
