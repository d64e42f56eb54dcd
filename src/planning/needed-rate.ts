import { cellIndex } from '../metrics/market.ts';
import type { Place } from './places.ts';
import type { PathlessPlan } from './plan-decisions.ts';
import { exchangesOf } from './portfolio/exchanges-of.ts';
import { prepareService } from './portfolio/prepare-service.ts';
import { swapChances } from './portfolio/swap-chances.ts';
import { serviceProblem } from './service-problem.ts';

/** Halvings of the range: to a thousandth of it, and pilots are sized to two digits. */
const steps = 10;

/**
 * The conversion rate at a place from which a channel outside the plan would do more there than some chosen one in
 * whose place the limits let it come. It is taken to rise by the same factor in every segment of the stage, and all
 * else to stay at its estimate. Undefined where even `most` is not enough.
 * @param from rate at which the search begins, > 0
 * @param most highest rate of interest, above `from`
 */
export function neededRate(
  plan: Omit<PathlessPlan, 'pilots'>,
  channel: number,
  place: Place,
  { from, most }: { from: number; most: number },
): number | undefined {
  if (!joinsAt(plan, channel, place, most)) return undefined;
  let [low, high] = [Math.log(from), Math.log(most)];
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    if (joinsAt(plan, channel, place, Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}

/** Whether some exchange for a chosen channel raises coverage when its contacts move on at this rate. */
function joinsAt(
  { evidence, factors, shares, scores, portfolio: { selected }, limits }: Omit<PathlessPlan, 'pilots'>,
  channel: number,
  { stage, cell }: Place,
  rate: number,
): boolean {
  const { market, method } = evidence;
  const { measurement, weights } = factors.find(({ metric }) => metric.id === 'rate')!;
  const worth = factors.filter(({ metric }) => !metric.countsPeople);
  const total = worth.reduce((sum, factor) => sum + factor.weights[stage]!, 0);
  if (!(total > 0)) return false;
  const raised = (rate / measurement.value[cell]!) ** (weights[stage]! / total);
  const response = scores.response.slice();
  market.segments.forEach((_, segment) => {
    response[cellIndex(market, stage, segment, channel)]! *= raised;
  });
  const service = prepareService(serviceProblem(evidence, shares, response), method.shareLimit.value);
  return swapChances([service], selected, exchangesOf(limits, selected)).gain[channel]! > 0;
}
