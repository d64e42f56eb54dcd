import { expect, it, vi } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { outerApproximation } from '../../../../src/planning/portfolio/outer-approximation.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { freeChoice, noiseProblem } from './problem-arbitrary.ts';

let runsBeforeAbort = 0;

/** The real solver, but it aborts as its WebAssembly build does on some models. */
vi.mock('highs', async (importOriginal) => {
  const { default: load } = (await importOriginal()) as { default: () => Promise<Solver> };
  interface Solver {
    createModel(data: unknown): { run(): unknown };
  }
  const loadFailing = async () => {
    const solver = await load();
    const createModel = (data: unknown) => {
      const model = solver.createModel(data);
      const run = model.run.bind(model);
      let runs = 0;
      model.run = () => {
        runs += 1;
        if (runs > runsBeforeAbort) throw Object.assign(new Error('Aborted()'), { name: 'RuntimeError' });
        return run();
      };
      return model;
    };
    return Object.create(solver, { createModel: { value: createModel } });
  };
  return { default: loadFailing };
});

const service = prepareService(noiseProblem(14, 20, 1), 0.999);
const choice = freeChoice(
  [],
  Array.from({ length: 14 }, (_, channel) => channel),
);
const start = channelSet(14, [0, 1, 2]);

it('keeps the set it had when the solver aborts at once', async () => {
  runsBeforeAbort = 0;
  const found = await outerApproximation(service, choice, 3, start, 100);
  expect(found).toEqual({ set: start, coverage: coverage(service, start), bound: Number.POSITIVE_INFINITY });
});

it('keeps the last proven bound when the solver aborts later', async () => {
  runsBeforeAbort = 3;
  const found = await outerApproximation(service, choice, 3, start, 100);
  expect(found.coverage).toBe(coverage(service, start));
  expect(found.bound).toBeGreaterThan(found.coverage);
  expect(found.bound).toBeLessThan(1);
});
