import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { visitJsonLd } from '../../../src/figures/visitJsonLd.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function stateVisitOn(day: string) {
  const visit = knownOn(await realDataset(), day).visits.find(({ id }) => id === 'visit-tokayev-islamabad-2026');
  if (visit === undefined) throw new Error(`The state visit is not known on ${day}`);
  return visitJsonLd(visit, 'https://example.org/visits/visit-tokayev-islamabad-2026');
}

describe('visitJsonLd', () => {
  it('tells the state visit as moved from November 2025, the month as a month', async () => {
    expect(await stateVisitOn('2026-11-23')).toMatchObject({
      '@type': 'Event',
      startDate: '2026-02-03',
      endDate: '2026-02-04',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2025-11',
      location: { name: 'Islamabad and Rawalpindi (Nur Khan airbase)' },
    });
  });

  it('knows of no other date while November was the plan', async () => {
    const event = await stateVisitOn('2025-09-15');
    expect(event).toMatchObject({ startDate: '2025-11', eventStatus: 'https://schema.org/EventScheduled' });
    expect(event).not.toHaveProperty('previousStartDate');
  });
});
