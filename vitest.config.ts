import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './scripts/vite/compileMessages.mjs';

const plugins = [compileMessages(), react()];

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/architecture.test.ts', 'tests/{unit,data}/**/*.test.ts'],
          setupFiles: ['tests/helpers/setup.ts'],
          // A busy machine is no fault of the code; speed is measured in tests/bench.
          testTimeout: 60_000,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        plugins,
        test: {
          name: 'components',
          environment: 'jsdom',
          // Pictures are painted after the style sheets, which are read as text.
          css: { include: [/\?raw$/] },
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/helpers/setup.ts', 'tests/helpers/setupComponents.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 150_000,
          hookTimeout: 120_000,
          // A browser for each core, and no other tests beside them: they wait for what is painted.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
