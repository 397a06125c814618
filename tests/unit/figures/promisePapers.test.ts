/** Plans that are known by their name alone, in data/documents.json. */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { silentPapers } from '../../../src/figures/promisePapers.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const silentOn = async (day: string) =>
  silentPapers(knownOn(await realDataset(), day)).map(({ kind, paper, about }) => [
    kind,
    paper.id,
    about.map(({ id }) => id),
  ]);

describe('silentPapers', () => {
  it('is the roadmap for 2025–2027, with the promise to put it into effect', async () => {
    const roadmap = ['roadmap', 'doc-trade-roadmap-2025-2027', ['com-igc13-trade-roadmap']];
    expect(await silentOn('2026-11-23')).toEqual([roadmap]);
    expect(await silentOn('2026-02-02')).toEqual([roadmap]);
  });

  it('leaves out papers with others (the corridor roadmap of Termez) and declarations without a term', async () => {
    expect(await silentOn('2025-04-28')).toEqual([]);
    expect(await silentOn('1999-01-01')).toEqual([]);
  });
});
