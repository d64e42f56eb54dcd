import type { OpenDataKnowledge } from '../knowledge/schemas/open-data.ts';
import type { ScoringProfile } from '../knowledge/schemas/scoring.ts';
import { cellCount } from '../metrics/market.ts';
import type { Random } from '../statistics/random.ts';
import { type Kernel, withKernel } from '../wasm/kernel.ts';
import { drawnServices } from './drawn-services.ts';
import { drawnRates, drawnShares } from './open-draws.ts';
import { hasEstimates, openNumbers, openStages } from './open-numbers.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import { exchangesOf } from './portfolio/exchanges-of.ts';

/** Numbers of one channel that nobody has measured, and what it would be worth to know them. */
export interface OpenDatum {
  channel: number;
  /** Who uses it, or what its contacts come to. */
  what: 'share' | 'rate';
  /** Stages at which its contacts were not counted, where others were; empty for all stages, and for shares. */
  stages: number[];
  /** Coverage that the plan would gain on average. */
  gain: number;
}

/**
 * The data that would change the plan most, in order: the expected value of perfect information (Raiffa and Schlaifer
 * 1961) about the shares, or the rates, of one channel. For each draw of them, all else at its estimate, the best
 * exchange of one channel for another is made; its gain in coverage, averaged over the draws, is what knowing them
 * would be worth. Coverage is all but linear in each number, so that estimates stand for the mean over all else.
 *
 * @param weights of the scoring profile
 * @returns at most `listLength`, each worth `leastGain` or more; nothing while fewer than `openPart` of all numbers are open and none is an estimate by feel
 */
export function findOpenData(
  plan: PlanDecisions,
  method: OpenDataKnowledge['method'],
  weights: ScoringProfile['weights'],
  random: Random,
): OpenDatum[] {
  const open = openNumbers(plan);
  if (open.part < method.openPart.value && !hasEstimates(plan)) return [];
  const draws = drawCount(plan, method);
  const settings = { draws, guessedSample: method.guessedSample.value, weights, random };
  const shares = drawnShares(plan, open, settings);
  const rates = drawnRates(plan, open, settings);
  const patience = Math.max(method.fewestOpenDraws.value, draws * method.patience.value);
  return withKernel((kernel) => {
    const gainOf = exchangeGains(kernel, plan);
    const shareGain = (share: Float64Array) => gainOf(share, plan.scores.response);
    const rateGain = (response: Float64Array) => gainOf(plan.shares.value, response);
    return plan.evidence.market.channels
      .flatMap((_, channel): OpenDatum[] => [
        { channel, what: 'share', stages: [], gain: meanGain(shares(channel), shareGain, patience) },
        {
          channel,
          what: 'rate',
          stages: openStages(plan, open, channel),
          gain: meanGain(rates(channel), rateGain, patience),
        },
      ])
      .filter(({ gain }) => gain >= method.leastGain.value)
      .sort((a, b) => b.gain - a.gain || a.channel - b.channel)
      .slice(0, method.listLength.value);
  });
}

/** As many as the work allows: who has measured little has a small plan, and needs to be told well what to measure. */
function drawCount({ evidence, draws }: PlanDecisions, method: OpenDataKnowledge['method']): number {
  const wanted = Math.round(method.openWork.value / cellCount(evidence.market));
  return Math.min(draws, Math.max(method.fewestOpenDraws.value, wanted));
}

/** Mean over the draws; 0 when the first `patience` of them gain nothing, as most numbers never do. */
function meanGain(
  draws: Iterable<Float64Array>,
  gainOf: (numbers: Float64Array) => number,
  patience: number,
): number {
  let sum = 0;
  let count = 0;
  for (const numbers of draws) {
    sum += gainOf(numbers);
    count++;
    if (count >= patience && sum === 0) return 0;
  }
  return count === 0 ? 0 : sum / count;
}

/** What the best exchange of one channel adds to coverage when these shares and responses hold. */
function exchangeGains(
  kernel: Kernel,
  { evidence, shares, portfolio: { selected }, limits }: PlanDecisions,
): (share: Float64Array, response: Float64Array) => number {
  const services = drawnServices(kernel, evidence, shares.value, selected, exchangesOf(limits, selected));
  return (share, response) => {
    services.prepare(share, response);
    return services.trySwaps();
  };
}
