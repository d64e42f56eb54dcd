import { channelSet } from './channel-set.ts';
import { contributions } from './contributions.ts';
import { coverageTolerance } from './coverage.ts';
import type { Service } from './prepare-service.ts';

/** Which channel may take whose place. */
export interface Exchanges {
  /** Members that need not stay. */
  replaceable: readonly number[];
  /** Whether the set still keeps to its limits with `channel` in the place of `member`; absent: always. */
  fits?: ((member: number, channel: number) => boolean) | undefined;
}

/** What the draws say of channels that are not in the portfolio, by channel index; 0 for members. */
export interface SwapChances {
  /** Share of the draws in which putting the channel in the place of some member raises coverage, 0–1. */
  probability: Float64Array;
  /**
   * By how much at best, averaged over all draws (0 in those where none helps), in coverage: what it would be
   * worth to know the channel before deciding, instead of after.
   */
  gain: Float64Array;
}

/**
 * How likely it is that a channel belongs into the portfolio after all.
 *
 * One prepared service per draw, all over the same channels; they are read one at a time.
 * @throws RangeError without any draw.
 */
export function swapChances(
  draws: Iterable<Service>,
  selected: readonly number[],
  exchanges: Exchanges,
): SwapChances {
  let sums: SwapChances | undefined;
  let drawCount = 0;
  for (const service of draws) {
    sums ??= {
      probability: new Float64Array(service.channelCount),
      gain: new Float64Array(service.channelCount),
    };
    drawCount += 1;
    const gain = bestExchanges(service, selected, exchanges);
    for (let channel = 0; channel < gain.length; channel += 1) {
      if (gain[channel]! > 0) sums.probability[channel]! += 1;
      sums.gain[channel]! += gain[channel]!;
    }
  }
  if (sums === undefined) throw new RangeError('swapChances needs at least one draw');
  return {
    probability: sums.probability.map((count) => count / drawCount),
    gain: sums.gain.map((sum) => sum / drawCount),
  };
}

/** Most that an exchange adds to coverage, by channel index; 0 where none adds anything. */
function bestExchanges(service: Service, selected: readonly number[], { replaceable, fits }: Exchanges) {
  const best = new Float64Array(service.channelCount);
  const set = channelSet(service.channelCount, selected);
  const trial = set.slice();
  for (const member of replaceable) {
    trial[member] = 0;
    const gains = contributions(service, trial);
    trial[member] = 1;
    for (let channel = 0; channel < best.length; channel += 1) {
      const gain = gains[channel]! - gains[member]!;
      if (set[channel] === 1 || gain <= Math.max(best[channel]!, coverageTolerance)) continue;
      if (fits === undefined || fits(member, channel)) best[channel] = gain;
    }
  }
  return best;
}
