import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BranchAndBound } from '../../../src/kernel/service/branch-and-bound.ts';
import { Choice } from '../../../src/kernel/service/choice.ts';
import { BestBySize, SubsetScan } from '../../../src/kernel/service/compare-subsets.ts';
import { coverAllSubsets as coverSubsets } from '../../../src/kernel/service/cover-all-subsets.ts';
import { branchAndBound } from '../../../src/planning/portfolio/branch-and-bound.ts';
import { coverAllSubsets } from '../../../src/planning/portfolio/cover-all-subsets.ts';
import { prepareService } from '../../../src/planning/portfolio/prepare-service.ts';
import { scanSubsets } from '../../../src/planning/portfolio/scan-subsets.ts';
import { subsetTable } from '../../../src/planning/portfolio/subset-table.ts';
import { withKernel } from '../../../src/wasm/kernel.ts';
import { freeChoice, problemArbitrary } from '../planning/portfolio/problem-arbitrary.ts';

const problems = fc.tuple(
  problemArbitrary({ channels: [2, 9], cells: [1, 6] }),
  fc.integer({ min: 0, max: 2 }),
);

// The authority is the same source as JavaScript: nothing here takes a logarithm, so that all bits are the same.
describe('sets in the compiled kernel', () => {
  const check = (property: (...values: [ReturnType<typeof caseOf>]) => void) =>
    fc.assert(
      fc.property(problems, ([problem, included]) => property(caseOf(problem, included))),
      { numRuns: 60, seed: 1 },
    );
  function caseOf(problem: Parameters<typeof prepareService>[0], included: number) {
    const channels = Array.from({ length: problem.channelCount }, (_, channel) => channel);
    const choice = freeChoice(channels.slice(0, included), channels.slice(included));
    return {
      service: prepareService(problem, 0.999),
      choice,
      include: Int32Array.from(choice.include),
      candidates: Int32Array.from(choice.candidates),
    };
  }

  it('cover the same', () =>
    check(({ service, choice, include, candidates }) => {
      expect(coverAllSubsets(service, choice)).toEqual(coverSubsets(service, include, candidates));
    }));

  it('are searched alike, set by set', () =>
    check(({ service, choice, include, candidates }) => {
      const size = include.length + 2;
      const none = new Float64Array();
      const most = Math.min(size, include.length + candidates.length);
      const search = new BranchAndBound(service, new Choice(include, candidates, none, none), most, 40);
      search.run();
      const { set, coverage, nodes } = branchAndBound(service, choice, size, undefined, 40);
      expect({ coverage, nodes }).toEqual({ coverage: search.bestCoverage, nodes: search.nodes });
      expect(set).toEqual(search.bestCoverage < 0 ? undefined : search.best);
    }));

  it('are compared alike, and by definition', () =>
    check(({ service, choice, candidates }) => {
      const table = subsetTable(service, choice);
      const { covered, allowed } = table;
      const most = 2;
      const least = choice.include.length > 0 ? 0 : 1;
      const scan = new SubsetScan(covered, allowed, candidates.length, most, least);
      const found = scanSubsets(table, choice.include.length + most);
      expect(found).toEqual({ without: scan.without, with: scan.holding, withOneMore: scan.withOneMore });
      const sets = [...covered.keys()].filter((set) => set >= least);
      const members = (set: number) => [...candidates.keys()].filter((place) => (set >> place) & 1);
      for (const place of candidates.keys()) {
        const best = (some: (set: number) => boolean) =>
          Math.max(Number.NEGATIVE_INFINITY, ...sets.filter(some).map((set) => covered[set]!));
        const holds = (set: number) => members(set).includes(place);
        expect(found.with[place]).toBe(best((set) => holds(set) && members(set).length <= most));
        expect(found.without[place]).toBe(best((set) => !holds(set) && members(set).length <= most));
        expect(found.withOneMore[place]).toBe(best((set) => holds(set) && members(set).length <= most + 1));
      }
      const own = new BestBySize(covered, allowed, candidates.length);
      withKernel((kernel) => {
        const compiled = kernel.createBestBySize(
          kernel.write(covered),
          kernel.writeBytes(allowed),
          candidates.length,
        );
        expect(kernel.read(kernel.bestBySize(compiled))).toEqual(own.best);
        expect(kernel.readIntegers(kernel.firstBySize(compiled))).toEqual(own.first);
      });
    }));
});
