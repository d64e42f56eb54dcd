import { defineConfig } from 'vitest/config';
import { kernelForTests } from './src/build/kernel.mjs';

/** `unit` is quick and pure; `simulation` judges the method on markets with known truth; `cli` runs the build. */
const project = (name: string, include: string[], testTimeout: number) => ({
  extends: true as const,
  test: { name, include, testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  plugins: [kernelForTests],
  test: {
    globalSetup: ['tests/temporary-folder.ts'],
    projects: [
      project('unit', ['tests/{unit,invariants,templates}/**/*.test.ts', 'tests/*.test.ts'], 30_000),
      project('simulation', ['tests/simulation/**/*.test.ts'], 300_000),
      project('cli', ['tests/{cli,golden}/**/*.test.ts'], 120_000),
      project('real-data', ['tests/real-data/**/*.test.ts'], 300_000),
    ],
  },
});
