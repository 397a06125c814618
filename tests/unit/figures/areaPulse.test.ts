import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { areaPulse } from '../../../src/figures/areaPulse.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const pulseOn = async (day: string, area: string, since: string | null = null) =>
  areaPulse(knownOn(await realDataset(), day), area, since);

describe('whether an area is alive', () => {
  it('goes by how long ago something last happened', async () => {
    const trade = await pulseOn('2026-11-23', 'trade');
    expect(trade.pulse).toBe('alive');
    // Justice: a meeting on drugs in June 2023, then the papers of 4 February 2026, 292 days before.
    expect((await pulseOn('2026-11-23', 'law-enforcement')).pulse).toBe('alive');
    // Before Nazarbayev came in February 1992 there was the recognition of December 1991, and nothing of justice.
    expect((await pulseOn('1992-01-15', 'law-enforcement')).pulse).toBe('silent');
    // Of 1995 the mutual legal assistance treaty; ten years later nothing more.
    expect((await pulseOn('2005-12-31', 'law-enforcement')).pulse).toBe('dormant');
  });

  it('counts what became known after a day, a year back where none is chosen', async () => {
    const dataset = await realDataset();
    const known = (from: string, to: string) =>
      [...new Set(dataset.entryById.values())].filter((entry) => {
        const since = dataset.knownSince.get(entry.id) ?? '';
        return entry.areas.includes('railways') && since > from && since <= to;
      }).length;
    const chosen = await pulseOn('2026-02-05', 'railways', '2026-02-02');
    expect(chosen.since).toBe('2026-02-02');
    expect(chosen.fresh).toBe(known('2026-02-02', '2026-02-05'));
    expect(chosen.fresh).toBeGreaterThan(0);
    const year = await pulseOn('2026-02-05', 'railways');
    expect(year.since).toBe('2025-02-05');
    // A day that lies ahead is none to compare with.
    expect((await pulseOn('2026-02-05', 'railways', '2026-06-01')).since).toBe('2025-02-05');
  });
});
