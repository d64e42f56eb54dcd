import type { Evidence } from '../metrics/metric.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Factor } from '../scoring/factor-table.ts';
import type { CellScores } from '../scoring/score-cells.ts';
import { type DrawnScores, scoreDraws } from '../scoring/score-draws.ts';
import { withKernel } from '../wasm/kernel.ts';
import { drawnServices } from './drawn-services.ts';
import { type ChannelJudgement, judgeDraws } from './judge-draws.ts';
import { exchangesOf } from './portfolio/exchanges-of.ts';
import type { Portfolio, PortfolioLimits } from './portfolio/portfolio.ts';
import { type SelectionFrequencies, selectionFrequencies } from './portfolio/selection-frequencies.ts';
import type { SwapChances } from './portfolio/swap-chances.ts';
import type { PortfolioShares } from './portfolio-shares.ts';

/** Draws between two words on how far the work is. */
const progressStep = 50;

/** What all draws together say of the plan. */
export interface DrawnJudgement {
  drawn: DrawnScores;
  judgement: ChannelJudgement;
  swaps: SwapChances;
  selection: SelectionFrequencies;
}

/**
 * Runs through the draws once: every one is scored and judged; the first ones also tell which exchanges would
 * help, and some of them what the portfolio would be.
 */
export function judgeByDraws(
  evidence: Evidence,
  plan: { factors: readonly Factor[]; scores: CellScores; shares: PortfolioShares; draws: number },
  { selected }: Portfolio,
  limits: PortfolioLimits,
  onProgress?: OnProgress,
): DrawnJudgement {
  const { method } = evidence;
  const { factors, scores, shares, draws } = plan;
  const serviceCount = Math.min(method.swapDraws.value, Math.ceil(draws / 2));
  return withKernel((kernel) => {
    const judge = judgeDraws(kernel, evidence, shares, draws);
    const services = drawnServices(kernel, evidence, shares.value, selected, exchangesOf(limits, selected));
    const drawn = scoreDraws(evidence, factors, scores, draws, (draw, response) => {
      if (draw % progressStep === 0) onProgress?.({ phase: 'draws', done: draw, of: draws });
      judge.visit(draw, response);
      if (draw >= serviceCount) return;
      services.prepare(evidence.shares.draw(draw), response);
      services.trySwaps();
      if (draw < method.selectionDraws.value) services.keep();
    });
    return {
      drawn,
      judgement: judge.judge(),
      swaps: services.swapChances(),
      selection: selectionFrequencies(services.kept(), limits, selected),
    };
  });
}
