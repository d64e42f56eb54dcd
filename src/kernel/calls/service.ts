import { emptyService, fillService } from '../service/prepare-service.ts';
import { Service } from '../service/service.ts';
import { SwapSums } from '../service/swap-sums.ts';

export function createService(channelCount: i32, cells: i32): Service {
  return emptyService(channelCount, cells);
}

export function prepare(
  service: Service,
  weight: Float64Array,
  share: Float64Array,
  response: Float64Array,
  shareLimit: f64,
): void {
  fillService(service, weight, share, response, shareLimit);
}

/** Puts a value of `fixed` in the place of each that is missing (NaN). */
export function fillGaps(values: Float64Array, fixed: Float64Array): void {
  for (let index = 0; index < values.length; index++)
    if (isNaN(values[index]!)) values[index] = fixed[index]!;
}

export function layOutService(
  channelCount: i32,
  cellCount: i32,
  start: Int32Array,
  channel: Int32Array,
  share: Float64Array,
  value: Float64Array,
): Service {
  return new Service(channelCount, cellCount, start, channel, share, value);
}

/** Without what lies behind the last entry. */
export function trimmed(service: Service): Service {
  return service.trimmed();
}

export function cellCountOf(service: Service): i32 {
  return service.cellCount;
}

export function startOf(service: Service): Int32Array {
  return service.start;
}

export function channelOf(service: Service): Int32Array {
  return service.channel;
}

export function shareOf(service: Service): Float64Array {
  return service.share;
}

export function valuesOf(service: Service): Float64Array {
  return service.value;
}

export function createSwapSums(set: Uint8Array, replaceable: Int32Array, fits: Uint8Array): SwapSums {
  return new SwapSums(set, replaceable, fits);
}

export function visitSwaps(sums: SwapSums, service: Service): f64 {
  return sums.visit(service);
}

export function helpfulOf(sums: SwapSums): Float64Array {
  return sums.helpful;
}

export function gainOf(sums: SwapSums): Float64Array {
  return sums.gain;
}
