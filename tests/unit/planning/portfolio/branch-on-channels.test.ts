import { expect, it } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { branchOnChannels } from '../../../../src/planning/portfolio/branch-on-channels.ts';
import { channelSet, membersOf } from '../../../../src/planning/portfolio/channel-set.ts';
import { enumerateFrontier } from '../../../../src/planning/portfolio/enumerate-frontier.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { subsetTable } from '../../../../src/planning/portfolio/subset-table.ts';
import { freeChoice, noiseProblem } from './problem-arbitrary.ts';

const service = prepareService(noiseProblem(9, 12, 3), 0.999);
const choice = freeChoice([], [...Array(9).keys()]);
const exact = enumerateFrontier(subsetTable(service, choice))[3]!;
const poor = channelSet(9, [0, 1, 2, 3]);
const found = { set: poor, coverage: coverage(service, poor), bound: 1 };

it('finds and proves the best set when it may go on', async () => {
  const proven = await branchOnChannels(service, choice, 4, found, 100_000, () => false);
  expect(membersOf(proven.set!)).toEqual(exact.selected);
  expect(proven.bound).toBeCloseTo(exact.coverage, 7);
});

it('keeps a true bound when it is told that it is enough, or runs out of nodes', async () => {
  let rounds = 0;
  const stopped = await branchOnChannels(service, choice, 4, found, 100_000, () => {
    rounds += 1;
    return rounds > 1;
  });
  expect(stopped.bound).toBeGreaterThanOrEqual(exact.coverage - 1e-9);
  expect(stopped.bound).toBeLessThan(1);
  const hurried = await branchOnChannels(service, choice, 4, found, 1, () => false);
  expect(hurried.bound).toBe(1);
  expect(hurried.coverage).toBeGreaterThanOrEqual(found.coverage);
});

it('finds a set where none is known', async () => {
  const none = { set: undefined, coverage: Number.NEGATIVE_INFINITY, bound: 1 };
  const first = await branchOnChannels(service, choice, 4, none, 100_000, () => false);
  expect(first.coverage).toBeCloseTo(exact.coverage, 9);
});
