import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeLatestEvents } from '../../../src/figures/latest-events/describe.ts';
import { absenceOfLatestEvents, selectLatestEvents } from '../../../src/figures/latest-events/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aMilestone, aVisit } from '../../helpers/actBuilders.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const modelOn = async (day: string) => selectLatestEvents(knownOn(await realDataset(), day), DEFAULT_VIEW);
const idsOn = async (day: string) => (await modelOn(day)).acts.map(({ entry }) => entry.id);

describe('selectLatestEvents', () => {
  it('keeps the newest act and the last contact, and of the half-year before what weighs most', async () => {
    expect(await idsOn('2026-11-23')).toEqual([
      'ms-kyrgyz-truck-sost-2026',
      'call-shehbaz-sharif-tokayev-2026-03',
      'visit-tokayev-islamabad-2026',
      'doc-joint-declaration-2026',
      'doc-extradition-treaty-2026',
      'visit-nurbek-islamabad-2026',
    ]);
  });

  it('shows on the eve of the visit nothing of it', async () => {
    expect(await idsOn('2026-02-02')).toEqual([
      'visit-nurbek-islamabad-2026',
      'ms-board-of-peace-2026',
      'meeting-ashgabat-forum-2025',
      'meeting-shehbaz-sharif-tokayev-tianjin-2025',
      'doc-action-plan-2025',
      'visit-nurtleu-islamabad-2025',
    ]);
  });

  it('takes no more than three acts of one day', () => {
    const visits = ['a', 'b', 'c', 'd'].map((id) => aVisit(id, '2026-06-01'));
    const milestones = [aMilestone('old', '2026-01-01')];
    const { acts } = selectLatestEvents(knownOn(aDataset({ visits, milestones }), '2026-12-31'), DEFAULT_VIEW);
    expect(acts.map(({ entry }) => entry.id)).toEqual(['a', 'b', 'c', 'old']);
  });

  it('never shows what lies after the day', async () => {
    for (const day of ['1992-02-24', '2003-12-31', '2022-10-20', '2026-02-03']) {
      for (const { date } of (await modelOn(day)).acts)
        expect(date.earliest <= day, `${date.text} on ${day}`).toBe(true);
    }
  });

  it('is not yet known before the first act', async () => {
    expect(absenceOfLatestEvents(await modelOn('1991-12-01'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '1991-12-20',
    });
  });
});

describe('describeLatestEvents', () => {
  it('names the last contact and the quiet since, at least so long where its day is not known', async () => {
    // From 31 March to 23 November: 30 + 31 + 30 + 31 + 31 + 30 + 31 + 23 days.
    expect(describeLatestEvents(await modelOn('2026-11-23'), await englishWords())).toEqual({
      answer: 'The last contact on record is of March 2026: Call of Shehbaz Sharif and Tokayev after the referendum.',
      detail:
        'None is on record for at least the 237 days since then, up to 23 November 2026: a gap in the sources, no proof of silence.',
    });
  });

  it('speaks of no quiet on the day of a contact', async () => {
    expect(describeLatestEvents(await modelOn('2026-02-02'), await englishWords())).toEqual({
      answer:
        'The last contact on record is of 2 February 2026: Visit of Science Minister Sayasat Nurbek to Islamabad.',
    });
  });
});
