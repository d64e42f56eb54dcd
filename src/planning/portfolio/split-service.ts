import type { Service } from './prepare-service.ts';

/** Deals the cells of a service out to `count` services, at most one per cell. Their coverages add up to its own. */
export function splitService(service: Service, count: number): Service[] {
  const groupCount = Math.min(count, service.cellCount);
  return Array.from({ length: groupCount }, (_, group) => {
    const start = [0];
    const channel: number[] = [];
    const share: number[] = [];
    const value: number[] = [];
    for (let cell = group; cell < service.cellCount; cell += groupCount) {
      const [begin, end] = [service.start[cell]!, service.start[cell + 1]!];
      channel.push(...service.channel.subarray(begin, end));
      share.push(...service.share.subarray(begin, end));
      value.push(...service.value.subarray(begin, end));
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
  });
}
