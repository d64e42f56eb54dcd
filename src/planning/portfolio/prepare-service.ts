import { prepareService as prepare } from '../../kernel/service/prepare-service.ts';
import type { Service } from '../../kernel/service/service.ts';

export type { Service } from '../../kernel/service/service.ts';

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
 * A service problem made ready for searching; see `kernel/service/prepare-service.ts`.
 * @throws RangeError when a cell does not have one share and one response, finite and ≥ 0, for each channel.
 */
export function prepareService({ channelCount, cells }: ServiceProblem, shareLimit: number): Service {
  const weight = Float64Array.from(cells, (cell) => cell.weight);
  const share = new Float64Array(cells.length * channelCount);
  const response = new Float64Array(cells.length * channelCount);
  for (const [index, cell] of cells.entries()) {
    checkCell(cell, channelCount);
    share.set(cell.share, index * channelCount);
    response.set(cell.response, index * channelCount);
  }
  return prepare(channelCount, weight, share, response, shareLimit);
}

function checkCell({ share, response }: ServiceCell, channelCount: number): void {
  if (share.length !== channelCount || response.length !== channelCount) {
    throw new RangeError(`a service cell needs a share and a response for each of ${channelCount} channels`);
  }
  for (let channel = 0; channel < channelCount; channel += 1) {
    const reached = share[channel]!;
    const own = response[channel]!;
    if (!(reached >= 0 && own >= 0 && own < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`channel ${channel} has share ${reached} and response ${own}; both must be ≥ 0`);
    }
  }
}
