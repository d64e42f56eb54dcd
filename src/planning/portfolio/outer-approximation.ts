import type { Highs } from 'highs';
import { coverage } from '../../kernel/service/coverage.ts';
import type { BoundedSet } from './branch-and-bound.ts';
import { type ChannelSet, channelSet } from './channel-set.ts';
import { concaveCut } from './concave-cut.ts';
import { type Cut, cutHeight } from './cut.ts';
import { type MasterProgram, masterProgram } from './master-program.ts';
import { meetsLimits } from './meets-limits.ts';
import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';
import { splitService } from './split-service.ts';
import { submodularCut } from './submodular-cut.ts';

/** The solver is exact to 1e-9 a cut; a bound this close to the best set proves it. */
export const proofTolerance = 1e-8;

/** Most rounds of tangents at fractional points. Nearly always a dozen is enough. */
const relaxationRounds = 40;

/** Rounds at fractional points end when they lower the bound by less than this part of it. */
const relaxationTolerance = 1e-4;

/**
 * Cells are cut in this many groups. Measured on 60 and on 250 cells: with one group bounds are a third
 * looser, with one per cell no tighter than with ten, and the programs ten times as slow.
 */
const groupLimit = 10;

/**
 * Outer approximation (Duran and Grossmann 1986) with HiGHS: maximises, over sets of at most `size` channels
 * within the resources, the tangents to coverage found so far, adds those at the set that comes out, and
 * repeats until the bound meets the best set. It begins with tangents at fractional points, taken from the
 * linear relaxation. Tangents to the coverage of each guarantee bound it in the same way.
 *
 * `start` is a set that the limits allow, if one is known. When `nodeLimit` solver nodes are used up, `bound` is what was
 * proven by then. Deterministic: one thread, no time limit. Where the solver breaks down, the best set and
 * the last proven bound stand (`Infinity` when there is none).
 */
export async function outerApproximation(
  service: Service,
  choice: Choice,
  size: number,
  start: ChannelSet | undefined,
  nodeLimit: number,
): Promise<BoundedSet> {
  const highs = await loadSolver();
  const found: BoundedSet = {
    set: start?.slice(),
    coverage: start === undefined ? Number.NEGATIVE_INFINITY : coverage(service, start),
    bound: Number.POSITIVE_INFINITY,
  };
  const groups = splitService(service, groupLimit);
  const guaranteed = choice.guarantees.map((guarantee) => guarantee.service);
  const parts = [...groups, ...guaranteed];
  const everything = channelSet(service.channelCount, [...choice.include, ...choice.candidates]);
  const cutsAt = (set: ChannelSet) => [
    ...parts.map((part) => concaveCut(part, set)),
    ...parts.map((part) => submodularCut(part, set, everything)),
  ];
  let master: MasterProgram | undefined;
  try {
    master = masterProgram(highs, service.channelCount, choice, size, groups.length);
    master.add(cutsAt(channelSet(service.channelCount, choice.include)));
    if (start !== undefined) master.add(cutsAt(start));
    tightenRelaxation(groups, guaranteed, master, found);
    tightenSets(service, choice, master, cutsAt, found, nodeLimit);
  } catch (error) {
    if (!isSolverFailure(error)) throw error;
  } finally {
    disposeQuietly(master);
  }
  return { ...found, bound: Math.max(found.bound, found.coverage) };
}

async function loadSolver(): Promise<Highs> {
  const { default: load } = await import('highs');
  // Its types describe the CommonJS build; as an ES module the default export is the loader itself.
  return (load as unknown as typeof load.default)();
}

function tightenRelaxation(
  groups: readonly Service[],
  guaranteed: readonly Service[],
  master: MasterProgram,
  found: BoundedSet,
): void {
  for (let round = 0; round < relaxationRounds; round += 1) {
    const { bound, point } = master.relax();
    found.bound = Math.min(found.bound, bound);
    if (point === undefined) return;
    const cuts = groups.map((group) => concaveCut(group, point));
    const height = cuts.reduce((sum, cut) => sum + cutHeight(cut, point), 0);
    if (bound - height <= relaxationTolerance * bound) return;
    master.add([...cuts, ...guaranteed.map((service) => concaveCut(service, point))]);
  }
}

function tightenSets(
  service: Service,
  choice: Choice,
  master: MasterProgram,
  cutsAt: (set: ChannelSet) => Cut[],
  found: BoundedSet,
  nodeLimit: number,
): void {
  const seen = new Set<string>(found.set && [found.set.join('')]);
  let nodes = 0;
  while (nodes < nodeLimit && found.bound - found.coverage > proofTolerance) {
    const solution = master.solve(nodeLimit - nodes);
    nodes += Math.max(1, solution.nodes);
    found.bound = Math.min(found.bound, solution.bound);
    if (solution.point === undefined) return;
    const set = Uint8Array.from(solution.point);
    const covered = coverage(service, set);
    if (covered > found.coverage && meetsLimits(choice, set))
      Object.assign(found, { set, coverage: covered });
    const key = set.join('');
    // A set that has its cuts already cannot tighten the program any more.
    if (seen.has(key)) return;
    seen.add(key);
    master.add(cutsAt(set));
  }
}

/** The WebAssembly build of HiGHS aborts on some models (`RuntimeError`), or gives up (`HighsError`). */
function isSolverFailure(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || error.name.startsWith('Highs'));
}

function disposeQuietly(master: MasterProgram | undefined): void {
  try {
    master?.dispose();
  } catch (error) {
    if (!isSolverFailure(error)) throw error;
  }
}
