import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeHeadline, selectHeadline } from '../../../src/figures/headline.ts';
import { aDocument, anExpectation, aVisit } from '../../helpers/actBuilders.ts';
import { aStep, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const headlineOn = async (day: string) => selectHeadline(knownOn(await realDataset(), day));
const sentenceOn = async (day: string) => describeHeadline(await headlineOn(day), await englishWords());

describe('the headline', () => {
  it('counts after the visit the papers of its days that have an occasion', async () => {
    // documents.json has 28 rows signed in February 2026; one of them, of universities, was signed on the 2nd.
    expect(await sentenceOn('2026-11-23')).toBe(
      '27 documents are on record from the visit of 3–4 February 2026; none is known to be ratified or in force',
    );
  });

  it('announces the visit on its eve, with the papers that were expected', async () => {
    // Four were said for 3 and 4 February (connectivity, logistics, trade facilitation, transport) and four for February
    // (railway, Emirates railway, education, Karachi line).
    expect(await sentenceOn('2026-02-02')).toBe(
      'State visit announced for 3–4 February 2026, with 8 papers or sets of papers expected',
    );
  });

  it('stays with the visit on its first day, while nothing of it is told as done', async () => {
    // The eight of the eve; on the 3rd itself nothing was signed of them.
    expect(await sentenceOn('2026-02-03')).toMatch(/^State visit of 3–4 February 2026 under way/);
  });

  it('looks back to the last visit of a leader when none is announced', async () => {
    const headline = await headlineOn('2024-09-01');
    expect(headline).toMatchObject({ kind: 'after-visit', visit: { id: 'visit-nawaz-sharif-astana-2015' }, signed: 2 });
  });

  it('is quiet before the first visit', async () => {
    expect(await headlineOn('1991-12-01')).toEqual({ kind: 'quiet', visits: 0, documents: 0 });
  });

  it('counts what is ratified, in force or implemented as gone further', () => {
    const documents = (['signed', 'ratified', 'in-force', 'implemented', 'lapsed'] as const).map((status, index) =>
      aDocument(`d${index}`, '2024-05-02', {
        occasion: 'v',
        statusHistory: [aStep('signed', '2024-05-02', ['s1']), aStep(status, '2024-06-01', ['s1'])],
      }),
    );
    const dataset = aDataset({ visits: [aVisit('v', '2024-05-01/2024-05-02')], documents });
    expect(selectHeadline(knownOn(dataset, '2026-02-02'))).toMatchObject({ signed: 5, further: 3 });
  });

  it('leaves out ministers, multilateral meetings and calls', () => {
    const visits = [
      aVisit('minister', '2024-05-01', { level: 'foreign-minister' }),
      aVisit('summit', '2024-05-01', { multilateral: true }),
      aVisit('call', '2024-05-01', { kind: 'call' }),
    ];
    expect(selectHeadline(knownOn(aDataset({ visits }), '2026-02-02')).kind).toBe('quiet');
  });

  it('does not call a visit official of which no source says so', async () => {
    const visit = aVisit('v', '2026-05-01', {
      format: null,
      statusHistory: [aStep('announced', '2026-01-01', ['s1'], { plannedFor: edtf('2026-05-01') })],
    });
    const expectations = [anExpectation('e', '2026-01-01', { horizon: edtf('2026-05') })];
    const headline = selectHeadline(knownOn(aDataset({ visits: [visit], expectations }), '2026-02-02'));
    expect(describeHeadline(headline, await englishWords())).toBe(
      'Visit announced for 1 May 2026, with one paper expected',
    );
  });
});
