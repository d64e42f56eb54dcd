import type { Service } from './prepare-service.ts';

/**
 * The cells with a weight as a service of their own, in which coverage of all channels is 1: its coverage is
 * Σ weight × V(S) ÷ V(all channels) ÷ Σ weight. Without any such cell nothing is ever covered.
 * @param weight relative, ≥ 0, by cell of the service
 */
export function guaranteedService(service: Service, weight: Float64Array): Service {
  const weightSum = weight.reduce((sum, own) => sum + own, 0);
  const start = [0];
  const channel: number[] = [];
  const share: number[] = [];
  const value: number[] = [];
  for (let cell = 0; cell < service.cellCount; cell += 1) {
    if (weight[cell] === 0) continue;
    const [begin, end] = [service.start[cell]!, service.start[cell + 1]!];
    let full = 0;
    for (let entry = end - 1; entry >= begin; entry -= 1) {
      full += service.share[entry]! * (service.value[entry]! - full);
    }
    const scale = weight[cell]! / (weightSum * full);
    for (let entry = begin; entry < end; entry += 1) {
      channel.push(service.channel[entry]!);
      share.push(service.share[entry]!);
      value.push(service.value[entry]! * scale);
    }
    start.push(channel.length);
  }
  return {
    channelCount: service.channelCount,
    cellCount: start.length - 1,
    start: Int32Array.from(start),
    channel: Int32Array.from(channel),
    share: Float64Array.from(share),
    value: Float64Array.from(value),
  };
}
