import { Service } from '../kernel/service/service.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { Kernel, Pointer } from '../wasm/kernel.ts';
import { chancesOf, type Exchanges, layOutExchanges, type SwapChances } from './portfolio/swap-chances.ts';

/** The market as the portfolio sees it, prepared draw by draw in a kernel. */
export interface DrawnServices {
  /**
   * @param share [segment × channel]; NaN = as in the plan
   * @param response [cell × channel]
   */
  prepare(share: Float64Array, response: Float64Array): void;
  /** Keeps the service of the last draw for `kept`. */
  keep(): void;
  kept(): Service[];
  /** Tries all exchanges on the last draw. @returns the most that one adds to coverage */
  trySwaps(): number;
  /** What all tries together say. */
  swapChances(): SwapChances;
}

/**
 * @param fixed shares of the plan, [segment × channel]
 * @param selected the portfolio whose members are exchanged
 */
export function drawnServices(
  kernel: Kernel,
  { market, method }: Evidence,
  fixed: Float64Array,
  selected: readonly number[],
  exchanges: Exchanges,
): DrawnServices {
  const channels = market.channels.length;
  const weights = market.stages.flatMap((stage) =>
    market.segments.map(({ weight }) => stage.weight * weight),
  );
  const weight = kernel.write(Float64Array.from(weights));
  const filled = kernel.write(fixed);
  const shares = kernel.numbers(fixed.length);
  const responses = kernel.numbers(weights.length * channels);
  const service = kernel.createService(channels, weights.length);
  const { set, replaceable, fits } = layOutExchanges(channels, selected, exchanges);
  const sums = kernel.createSwapSums(
    kernel.writeBytes(set),
    kernel.writeIntegers(replaceable),
    kernel.writeBytes(fits),
  );
  const kept: Service[] = [];
  let tries = 0;
  return {
    prepare(share, response) {
      kernel.view(shares).set(share);
      kernel.fillGaps(shares, filled);
      kernel.view(responses).set(response);
      kernel.prepare(service, weight, shares, responses, method.shareLimit.value);
    },
    keep: () => kept.push(readService(kernel, service, channels)),
    kept: () => kept,
    trySwaps() {
      tries += 1;
      return kernel.visitSwaps(sums, service);
    },
    swapChances() {
      if (tries === 0) throw new RangeError('swapChances needs at least one draw');
      const helpful = kernel.read(kernel.helpfulOf(sums));
      return chancesOf({ helpful, gain: kernel.read(kernel.gainOf(sums)) }, tries);
    },
  };
}

function readService(kernel: Kernel, room: Pointer<Service>, channelCount: number): Service {
  const service = kernel.trimmed(room);
  return new Service(
    channelCount,
    kernel.cellCountOf(service),
    kernel.readIntegers(kernel.startOf(service)),
    kernel.readIntegers(kernel.channelOf(service)),
    kernel.read(kernel.shareOf(service)),
    kernel.read(kernel.valuesOf(service)),
  );
}
