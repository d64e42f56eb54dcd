/** How every channel would serve one segment at one stage. */
export interface ServiceCell {
  /** w_s·g_j: weight of the segment × weight of the stage, > 0, relative. A weight of 0 leaves the cell out. */
  weight: number;
  /** Part of the segment that uses the channel, 0–1, by channel index. */
  share: Float64Array;
  /** How well the channel moves those people on, > 0, 1 = par; 0 = it serves nobody. By channel index. */
  response: Float64Array;
}

/** The whole choice: every cell, over the same channels. */
export interface ServiceProblem {
  channelCount: number;
  cells: readonly ServiceCell[];
}

/**
 * A service problem made ready for searching. The entries of cell `c` are `start[c]` to `start[c + 1] − 1`,
 * best response first (ties by channel index); a channel that serves nobody in a cell has no entry there.
 */
export interface Service {
  channelCount: number;
  cellCount: number;
  start: Int32Array;
  /** Channel index of each entry. */
  channel: Int32Array;
  /** Part of the segment that uses it, 0 < share ≤ shareLimit. */
  share: Float64Array;
  /**
   * What serving the whole segment on this channel alone would add to coverage: weight of the cell (all
   * weights sum to 1) × response ÷ V(all channels).
   */
  value: Float64Array;
}

/**
 * Sorts the channels of each cell by response and scales the cells so that coverage of all channels is 1,
 * excluded ones too: coverage 1 is being everywhere. Cells that nothing can serve are left out and the
 * weights renormalised. `shareLimit` < 1 caps the shares, so that no channel hides all those behind it.
 * @throws RangeError when a cell does not have one share and one response, finite and ≥ 0, for each channel.
 */
export function prepareService(problem: ServiceProblem, shareLimit: number): Service {
  const { channelCount } = problem;
  const start = new Int32Array(problem.cells.length + 1);
  const channel = new Int32Array(problem.cells.length * channelCount);
  const share = new Float64Array(channel.length);
  const value = new Float64Array(channel.length);
  let cellCount = 0;
  let end = 0;
  let weightSum = 0;
  for (const cell of problem.cells) {
    const begin = end;
    end = sortEntries(cell, channel, begin, channelCount);
    let full = 0;
    for (let entry = end - 1; entry >= begin; entry -= 1) {
      const index = channel[entry]!;
      share[entry] = Math.min(cell.share[index]!, shareLimit);
      value[entry] = cell.response[index]!;
      full += share[entry]! * (value[entry]! - full);
    }
    if (full === 0) continue;
    for (let entry = begin; entry < end; entry += 1) value[entry] = (value[entry]! / full) * cell.weight;
    weightSum += cell.weight;
    cellCount += 1;
    start[cellCount] = end;
  }
  for (let entry = 0; entry < end; entry += 1) value[entry] = value[entry]! / weightSum;
  return {
    channelCount,
    cellCount,
    start: start.slice(0, cellCount + 1),
    channel: channel.slice(0, end),
    share: share.slice(0, end),
    value: value.slice(0, end),
  };
}

/**
 * Writes the channels that serve somebody from `begin` on, best response first, and returns their end.
 * Insertion sort on the typed array: cells hold a few dozen channels, and there is one sort per cell and
 * draw, where a comparator function would cost several times as much.
 */
function sortEntries(cell: ServiceCell, channel: Int32Array, begin: number, channelCount: number): number {
  const { share, response, weight } = cell;
  if (share.length !== channelCount || response.length !== channelCount) {
    throw new RangeError(`a service cell needs a share and a response for each of ${channelCount} channels`);
  }
  let end = begin;
  if (weight === 0) return end;
  for (let index = 0; index < channelCount; index += 1) {
    const reached = share[index]!;
    const own = response[index]!;
    if (!(reached >= 0 && own >= 0 && own < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`channel ${index} has share ${reached} and response ${own}; both must be ≥ 0`);
    }
    if (reached === 0 || own === 0) continue;
    let place = end;
    while (place > begin && response[channel[place - 1]!]! < own) {
      channel[place] = channel[place - 1]!;
      place -= 1;
    }
    channel[place] = index;
    end += 1;
  }
  return end;
}
