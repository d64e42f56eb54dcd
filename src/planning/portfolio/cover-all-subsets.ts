import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/** Coverage of sets, a cell at a time: `served[i]` belongs to the set `mask[i]`, for i < size. */
interface SubsetTable {
  served: Float64Array;
  mask: Int32Array;
  size: number;
}

/**
 * Coverage of every set: the included channels plus any of the candidates. Entry `mask` is the set that holds
 * candidate `i` where bit `i` is set; 2^candidates entries.
 *
 * Per cell, from the worst response to the best, V[S + best] = response·share + (1 − share)·V[S]; each
 * candidate doubles the table, in the order of the cell, and the sets are then added up under their masks.
 */
export function coverAllSubsets(service: Service, choice: Choice): Float64Array {
  const bit = new Int32Array(service.channelCount);
  for (const [position, channel] of choice.candidates.entries()) bit[channel] = 1 << position;
  const included = new Uint8Array(service.channelCount);
  for (const channel of choice.include) included[channel] = 1;

  const setCount = 1 << choice.candidates.length;
  const covered = new Float64Array(setCount);
  const table: SubsetTable = { served: new Float64Array(setCount), mask: new Int32Array(setCount), size: 1 };
  for (let cell = 0; cell < service.cellCount; cell += 1) {
    fillTable(table, service, cell, bit, included);
    const { served, mask, size } = table;
    // Candidates without an entry in the cell change nothing there: any combination of them goes with each set.
    const absent = (setCount - 1) & ~mask[size - 1]!;
    let more = absent;
    for (;;) {
      for (let set = 0; set < size; set += 1) covered[mask[set]! | more]! += served[set]!;
      if (more === 0) break;
      more = (more - 1) & absent;
    }
  }
  return covered;
}

function fillTable(
  table: SubsetTable,
  { start, channel, share, value }: Service,
  cell: number,
  bit: Int32Array,
  included: Uint8Array,
): void {
  const { served, mask } = table;
  served[0] = 0;
  let size = 1;
  for (let entry = start[cell + 1]! - 1; entry >= start[cell]!; entry -= 1) {
    const own = bit[channel[entry]!]!;
    const gain = share[entry]! * value[entry]!;
    const rest = 1 - share[entry]!;
    if (own !== 0) {
      for (let set = 0; set < size; set += 1) {
        served[set + size] = gain + rest * served[set]!;
        mask[set + size] = mask[set]! | own;
      }
      size *= 2;
    } else if (included[channel[entry]!] === 1) {
      for (let set = 0; set < size; set += 1) served[set] = gain + rest * served[set]!;
    }
  }
  table.size = size;
}
