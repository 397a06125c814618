/** Every test: no network, no console noise. What a component must not do in a reader's page it must not do here. */
import { afterEach, beforeEach, expect, vi } from 'vitest';

beforeEach(() => {
  vi.stubGlobal('fetch', (address: unknown) => Promise.reject(new Error(`A test reached for the network: ${address}`)));
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
});

afterEach(() => {
  for (const level of ['warn', 'error'] as const) {
    const calls = vi.isMockFunction(console[level]) ? vi.mocked(console[level]).mock.calls : [];
    expect(calls, `console.${level} was called`).toEqual([]);
  }
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
