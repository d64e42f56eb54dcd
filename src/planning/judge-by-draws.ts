import type { Evidence } from '../metrics/metric.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Factor } from '../scoring/factor-table.ts';
import type { CellScores } from '../scoring/score-cells.ts';
import { type DrawnScores, scoreDraws } from '../scoring/score-draws.ts';
import { type DrawJudge, judgeDraws } from './judge-draws.ts';
import { exchangesOf } from './portfolio/exchanges-of.ts';
import type { Portfolio, PortfolioLimits } from './portfolio/portfolio.ts';
import { prepareService, type Service } from './portfolio/prepare-service.ts';
import { type SelectionFrequencies, selectionFrequencies } from './portfolio/selection-frequencies.ts';
import { type SwapChances, swapChances } from './portfolio/swap-chances.ts';
import type { PortfolioShares } from './portfolio-shares.ts';
import { serviceProblem, sharesOfDraw } from './service-problem.ts';

/** Draws between two words on how far the work is. */
const progressStep = 50;

/** What all draws together say of the plan. */
export interface DrawnJudgement {
  drawn: DrawnScores;
  judge: DrawJudge;
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
  const judge = judgeDraws(evidence, shares, draws);
  const services: Service[] = [];
  const serviceCount = Math.min(method.swapDraws.value, Math.ceil(draws / 2));
  const run = scoreDraws(evidence, factors, scores, draws);
  let step = run.next();
  for (; !step.done; step = run.next()) {
    const { draw, response } = step.value;
    if (draw % progressStep === 0) onProgress?.({ phase: 'draws', done: draw, of: draws });
    judge.visit(draw, response);
    if (draw >= serviceCount) continue;
    const problem = serviceProblem(evidence, sharesOfDraw(evidence, shares, draw), response);
    services.push(prepareService(problem, method.shareLimit.value));
  }
  return {
    drawn: step.value,
    judge,
    swaps: swapChances(services, selected, exchangesOf(limits, selected)),
    selection: selectionFrequencies(services.slice(0, method.selectionDraws.value), limits, selected),
  };
}
