import { expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { selectPackageSummary } from '../../../src/figures/packageSummary.ts';
import { realDataset } from '../../helpers/realDataset.ts';

it('counts every entry of the package once, by one origin or by more', async () => {
  const summary = selectPackageSummary(knownOn(await realDataset(), '2026-11-23'));
  expect(summary.entries).toBe(1419);
  expect(summary.singleOrigin + summary.multipleOrigins).toBe(1419);
});
