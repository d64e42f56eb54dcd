import { Service } from './service.ts';

/**
 * Sorts the channels of each cell by response and scales the cells so that coverage of all channels is 1,
 * excluded ones too: coverage 1 is being everywhere. Cells that nothing can serve are left out and the
 * weights renormalised. `shareLimit` < 1 caps the shares, so that no channel hides all those behind it.
 * @param weight of each cell, > 0, relative; a weight of 0 leaves the cell out
 * @param share part of the segment that uses the channel, [segment × channel], 0–1; cell `c` is of segment
 *   `c % segments`
 * @param response how well the channel moves those people on, [cell × channel], 1 = par; 0 = it serves nobody
 */
export function prepareService(
  channelCount: i32,
  weight: Float64Array,
  share: Float64Array,
  response: Float64Array,
  shareLimit: f64,
): Service {
  const service = emptyService(channelCount, weight.length);
  fillService(service, weight, share, response, shareLimit);
  return service.trimmed();
}

/** Room for a service. */
export function emptyService(channelCount: i32, cells: i32): Service {
  const entries = cells * channelCount;
  return new Service(
    channelCount,
    0,
    new Int32Array(cells + 1),
    new Int32Array(entries),
    new Float64Array(entries),
    new Float64Array(entries),
  );
}

/** Prepares another problem of the same size in the room of a service. */
export function fillService(
  service: Service,
  weight: Float64Array,
  share: Float64Array,
  response: Float64Array,
  shareLimit: f64,
): void {
  const channelCount = service.channelCount;
  const start = service.start;
  const channel = service.channel;
  const shares = service.share;
  const value = service.value;
  const segments = (share.length / channelCount) as i32;
  let cellCount = 0;
  let end = 0;
  let weightSum: f64 = 0;
  for (let cell = 0; cell < weight.length; cell++) {
    if (weight[cell] === 0) continue;
    const begin = end;
    const row = (cell % segments) * channelCount;
    const first = cell * channelCount;
    end = sortEntries(channelCount, share, row, response, first, channel, begin);
    let full: f64 = 0;
    for (let entry = end - 1; entry >= begin; entry--) {
      const index = channel[entry]!;
      shares[entry] = Math.min(share[row + index]!, shareLimit);
      value[entry] = response[first + index]!;
      full += shares[entry]! * (value[entry]! - full);
    }
    if (full === 0) continue;
    for (let entry = begin; entry < end; entry++) value[entry] = (value[entry]! / full) * weight[cell]!;
    weightSum += weight[cell]!;
    cellCount += 1;
    start[cellCount] = end;
  }
  for (let entry = 0; entry < end; entry++) value[entry] = value[entry]! / weightSum;
  service.cellCount = cellCount;
}

/**
 * Writes the channels that serve somebody from `begin` on, best response first, and returns their end.
 * Insertion sort: cells hold a few dozen channels, and there is one sort per cell and draw.
 */
function sortEntries(
  channelCount: i32,
  share: Float64Array,
  row: i32,
  response: Float64Array,
  first: i32,
  channel: Int32Array,
  begin: i32,
): i32 {
  let end = begin;
  for (let index = 0; index < channelCount; index++) {
    const own = response[first + index]!;
    if (share[row + index] === 0 || own === 0) continue;
    let place = end;
    while (place > begin && response[first + channel[place - 1]!]! < own) {
      channel[place] = channel[place - 1]!;
      place -= 1;
    }
    channel[place] = index;
    end += 1;
  }
  return end;
}
