import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeUpcoming, tableOfUpcoming } from '../../../src/figures/upcoming/describe.ts';
import { selectUpcoming } from '../../../src/figures/upcoming/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const modelOn = async (day: string) => selectUpcoming(knownOn(await realDataset(), day), DEFAULT_VIEW);

describe('selectUpcoming', () => {
  it('lists on the eve of the visit the visit, then the papers expected of it', async () => {
    const { items, visits, expectations } = await modelOn('2026-02-02');
    expect(items.slice(0, 5).map(({ entry }) => entry.id)).toEqual([
      'visit-tokayev-islamabad-2026',
      'exp-connectivity-projects-2026',
      'exp-logistics-agreements-2026',
      'exp-trade-facilitation-2026',
      'exp-transport-agreements-2026',
    ]);
    // In expectations.json ten have the horizon 2026-02-03/2026-02-04 and were said by 2 February, five have 2026-02.
    expect([visits, expectations]).toEqual([1, 15]);
  });

  it('keeps the visit in the wording of its announcement', async () => {
    const [first] = (await modelOn('2026-02-02')).items;
    expect(first?.entry.summary).toBe(
      'Pakistan’s foreign ministry announced that President Tokayev would come on 3–4 February 2026 for a two-day visit, which it called an official one.',
    );
  });

  it('has on the day of the package only the invitation for later in 2026', async () => {
    expect((await modelOn('2026-11-23')).items.map(({ entry }) => entry.id)).toEqual([
      'exp-sharif-visit-kazakhstan-2026',
    ]);
  });

  it('drops a visit whose announced month has passed', async () => {
    // Announced for November 2025; the new date was announced in January 2026.
    expect((await modelOn('2025-11-30')).items.map(({ entry }) => entry.id)).toContain('visit-tokayev-islamabad-2026');
    expect((await modelOn('2025-12-10')).items).toEqual([]);
  });
});

describe('describeUpcoming', () => {
  it('counts what lies ahead, and says when nothing does', async () => {
    const words = await englishWords();
    expect(describeUpcoming(await modelOn('2026-02-02'), words).answer).toBe(
      'One announced visit and 15 open expectations lie ahead on 2 February 2026.',
    );
    expect(describeUpcoming(await modelOn('2026-11-23'), words).answer).toBe(
      'One open expectation lies ahead on 23 November 2026.',
    );
    expect(describeUpcoming(await modelOn('2025-12-10'), words)).toEqual({
      answer: 'No announcement on record names a time after 10 December 2025.',
    });
  });

  it('gives the time in the words in which it was said', async () => {
    const { rows } = tableOfUpcoming(await modelOn('2026-11-23'), await englishWords());
    expect(rows[0]?.cells[0]).toEqual({ text: 'later in 2026', value: '2026' });
  });
});
