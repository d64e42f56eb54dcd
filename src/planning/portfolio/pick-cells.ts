import { Service } from '../../kernel/service/service.ts';

/**
 * Some cells of a service as one of their own, in the order given.
 * @param scaleOf what the values of a cell are multiplied by; absent = they stay
 */
export function pickCells(
  service: Service,
  cells: Iterable<number>,
  scaleOf: (cell: number) => number = () => 1,
): Service {
  const start = [0];
  const channel: number[] = [];
  const share: number[] = [];
  const value: number[] = [];
  for (const cell of cells) {
    const scale = scaleOf(cell);
    for (let entry = service.start[cell]!; entry < service.start[cell + 1]!; entry += 1) {
      channel.push(service.channel[entry]!);
      share.push(service.share[entry]!);
      value.push(service.value[entry]! * scale);
    }
    start.push(channel.length);
  }
  return new Service(
    service.channelCount,
    start.length - 1,
    Int32Array.from(start),
    Int32Array.from(channel),
    Float64Array.from(share),
    Float64Array.from(value),
  );
}
