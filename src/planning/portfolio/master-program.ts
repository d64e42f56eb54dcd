import type { Highs } from 'highs';
import type { Cut } from './cut.ts';
import type { Choice } from './portfolio.ts';
import { limitTolerance } from './room-left.ts';

export interface MasterSolution {
  /** Proven: no set of the size reaches more under the cuts so far; `-Infinity` when none meets the limits. */
  bound: number;
  /** How much of each channel is in, 0–1, whole numbers from `solve`; absent when none was found. */
  point?: Float64Array;
  /** Solver nodes used. */
  nodes: number;
}

/** The linear program over channels that outer approximation tightens round by round. */
export interface MasterProgram {
  /** One or more rounds of cuts, each in the order of the groups and then of the guarantees. */
  add(cuts: readonly Cut[]): void;
  /** Best fractional point under the cuts so far. */
  relax(): MasterSolution;
  /** Best set under the cuts so far; `relax` is not possible afterwards. */
  solve(nodeLimit: number): MasterSolution;
  /** Frees the memory of the solver. */
  dispose(): void;
}

/** Slopes below this are dropped by the solver, so the constant takes them over. */
const smallestSlope = 1e-9;

/** What the solver may overlook, so that no set that just meets a guarantee is ruled out. */
const guaranteeSlack = 2 * limitTolerance;

/**
 * Maximise Σ_g cover_g subject to cover ≤ each of its cuts, Σ x ≤ size, Σ need·x ≤ limit of each resource,
 * x in {0, 1}, with x = 1 for included channels and x = 0 for those that are no candidates. Columns: one x per
 * channel, one cover per group, and one per guarantee, which is at least what is guaranteed and earns nothing.
 */
export function masterProgram(
  highs: Highs,
  channelCount: number,
  choice: Choice,
  size: number,
  groupCount: number,
): MasterProgram {
  const { constants, infinity } = highs;
  const { resources, guarantees } = choice;
  const coverCount = groupCount + guarantees.length;
  const numCols = channelCount + coverCount;
  const channels = Int32Array.from({ length: channelCount }, (_, channel) => channel);
  const colLower = new Float64Array(numCols);
  const colUpper = new Float64Array(numCols);
  for (const channel of choice.include) colLower[channel] = colUpper[channel] = 1;
  for (const channel of choice.candidates) colUpper[channel] = 1;
  colUpper.fill(infinity, channelCount);
  for (const [position, { least }] of guarantees.entries()) {
    colLower[channelCount + groupCount + position] = least - guaranteeSlack;
  }
  const model = highs.createModel({
    numCols,
    numRows: 1,
    sense: constants.objectiveSense.maximize,
    colCost: new Float64Array(numCols).fill(1, channelCount, channelCount + groupCount),
    colLower,
    colUpper,
    rowLower: [0],
    rowUpper: [size],
    matrix: {
      format: 'csr',
      numRows: 1,
      numCols,
      starts: [0, channelCount],
      indices: channels,
      values: new Float64Array(channelCount).fill(1),
    },
  });
  for (const { need, limit } of resources) {
    const parts = need.map((own) => own / limit);
    model.addRow(-infinity, 1 + limitTolerance * Math.max(1, 1 / limit), {
      indices: channels,
      values: parts,
    });
  }
  // The search is small and its bound all that counts: heuristics, restarts and the careful choice of
  // branches take five times as long as they save. Tolerances as tight as the solver allows for proofs.
  model.options.set({
    output_flag: false,
    primal_feasibility_tolerance: 1e-9,
    dual_feasibility_tolerance: 1e-9,
    mip_feasibility_tolerance: 1e-9,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-9,
    mip_heuristic_effort: 0,
    mip_heuristic_run_rins: false,
    mip_heuristic_run_rens: false,
    mip_heuristic_run_root_reduced_cost: false,
    mip_detect_symmetry: false,
    mip_allow_restart: false,
    mip_pscost_minreliable: 1,
    presolve: 'off',
  });
  const pointOf = (columns: ArrayLike<number>) =>
    Float64Array.from(channels, (channel) => Math.min(1, Math.max(0, columns[channel]!)));

  return {
    add(cuts) {
      for (const [position, cut] of cuts.entries()) {
        const indices = [channelCount + (position % coverCount)];
        const values = [1];
        let upper = cut.constant;
        for (const channel of channels) {
          const slope = cut.slope[channel]!;
          if (slope < smallestSlope) upper += slope;
          else {
            indices.push(channel);
            values.push(-slope);
          }
        }
        model.addRow(-infinity, upper, { indices, values });
      }
    },
    relax() {
      const { modelStatus } = model.run();
      if (modelStatus === constants.modelStatus.infeasible)
        return { bound: Number.NEGATIVE_INFINITY, nodes: 0 };
      if (modelStatus !== constants.modelStatus.optimal) return { bound: infinity, nodes: 0 };
      return { bound: model.getObjectiveValue(), point: pointOf(model.getSolution().colValue), nodes: 0 };
    },
    solve(nodeLimit) {
      model.options.set('mip_max_nodes', nodeLimit);
      const integer = new Int32Array(channelCount).fill(constants.variableType.integer);
      model.changeColsIntegrality({ kind: 'range', from: 0, to: channelCount - 1 }, integer);
      const { modelStatus } = model.run();
      if (modelStatus === constants.modelStatus.infeasible)
        return { bound: Number.NEGATIVE_INFINITY, nodes: 1 };
      const bound = Number(model.info.get('mip_dual_bound'));
      const nodes = Number(model.info.get('mip_node_count'));
      if (Number(model.info.get('primal_solution_status')) !== constants.solutionStatus.feasible) {
        return { bound, nodes };
      }
      return { bound, nodes, point: pointOf(model.getSolution().colValue).map(Math.round) };
    },
    dispose: () => model.dispose(),
  };
}
