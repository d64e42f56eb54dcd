import type { Service } from '../../kernel/service/service.ts';
import { SwapSums } from '../../kernel/service/swap-sums.ts';
import { channelSet } from './channel-set.ts';

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
 * @param draws one prepared service per draw, all over the same channels; they are read one at a time
 * @throws RangeError without any draw.
 */
export function swapChances(
  draws: Iterable<Service>,
  selected: readonly number[],
  exchanges: Exchanges,
): SwapChances {
  let sums: SwapSums | undefined;
  let count = 0;
  for (const service of draws) {
    if (sums === undefined) {
      const { set, replaceable, fits } = layOutExchanges(service.channelCount, selected, exchanges);
      sums = new SwapSums(set, replaceable, fits);
    }
    sums.visit(service);
    count += 1;
  }
  if (sums === undefined) throw new RangeError('swapChances needs at least one draw');
  return chancesOf(sums, count);
}

/** Exchanges as `SwapSums` takes them. */
export function layOutExchanges(
  channelCount: number,
  selected: readonly number[],
  { replaceable, fits }: Exchanges,
): { set: Uint8Array; replaceable: Int32Array; fits: Uint8Array } {
  const table = new Uint8Array(replaceable.length * channelCount).fill(1);
  for (const [position, member] of replaceable.entries()) {
    for (let channel = 0; fits && channel < channelCount; channel += 1)
      table[position * channelCount + channel] = fits(member, channel) ? 1 : 0;
  }
  return {
    set: channelSet(channelCount, selected),
    replaceable: Int32Array.from(replaceable),
    fits: table,
  };
}

export function chancesOf({ helpful, gain }: Pick<SwapSums, 'helpful' | 'gain'>, draws: number): SwapChances {
  return {
    probability: helpful.map((count) => count / draws),
    gain: gain.map((sum) => sum / draws),
  };
}
