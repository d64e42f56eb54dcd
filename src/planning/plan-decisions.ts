import type { Purposes } from '../knowledge/schemas/purposes.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { AnalysisJob } from '../model/analysis.ts';
import type { Evidence as Grade } from '../model/vocabulary.ts';
import type { Factor } from '../scoring/factor-table.ts';
import type { CellScores } from '../scoring/score-cells.ts';
import type { DrawnScores } from '../scoring/score-draws.ts';
import type { TierCase, TierVerdict } from './assign-tiers.ts';
import type { BudgetDecision } from './budget/budget.ts';
import type { ChannelTotals } from './channel-totals.ts';
import type { DeadEnd } from './find-dead-ends.ts';
import type { Pilot } from './plan-pilot.ts';
import type { Portfolio, PortfolioLimits } from './portfolio/portfolio.ts';
import type { SelectionFrequencies } from './portfolio/selection-frequencies.ts';
import type { SwapChances } from './portfolio/swap-chances.ts';
import type { PortfolioShares } from './portfolio-shares.ts';
import type { PathStep } from './straight-path.ts';

/** Everything that was decided, as numbers and indices of the market, before any of it is put into words. */
export interface PlanDecisions {
  evidence: Evidence;
  factors: readonly Factor[];
  scores: CellScores;
  drawn: DrawnScores;
  draws: number;
  shares: PortfolioShares;
  portfolio: Portfolio;
  limits: PortfolioLimits;
  /** Coverage of what the guarantees of the limits are about, 0–1, in their order. */
  reached: number[];
  /** The split of the money; null where no row states any. */
  budget: BudgetDecision | null;
  swaps: SwapChances;
  /** How often each channel is chosen when the portfolio is chosen anew on a draw. */
  selection: SelectionFrequencies;
  /** [channel] */
  cases: TierCase[];
  verdicts: TierVerdict[];
  /** Jobs as the brand can do them: nobody brings offers that it has not. */
  jobs: AnalysisJob[][];
  /** [channel] where each is best tried, and how that is settled. */
  pilots: Pilot[];
  /** What the tables say of each channel in all. */
  totals: readonly ChannelTotals[];
  /** The same without slips: no rate, cost or share of the money may rest on them. */
  counted: readonly ChannelTotals[];
  /** Score over all cells, 0–100. */
  channelScores: number[];
  /** Segment in which a small channel is concentrated and converts; null otherwise. */
  small: (SmallChannel | null)[];
  /** Channel indices in order of priority. */
  priority: number[];
  /** [cell] */
  served: Float64Array;
  grades: Grade[];
  /** [segment] */
  paths: PathStep[][];
  deadEnds: DeadEnd[][];
  purposes: Purposes;
  /** Days from the first to the last date of the data; null where they have none. */
  days: number | null;
  /** Last day that they tell of, ISO; undefined where none does. */
  lastDay: string | undefined;
}

/** All of it but the paths, which depend on what the calls to action of the brand can do. */
export type PathlessPlan = Omit<PlanDecisions, 'paths'>;

export interface SmallChannel {
  segment: number;
  /** Affinity index. */
  index: number;
}
