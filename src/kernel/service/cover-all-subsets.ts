import { Service } from './service.ts';

/** Positions of channels that are no candidates: never in, or in every set. */
const ABSENT: i32 = -1;
const ALWAYS: i32 = -2;

/**
 * Some channels of a cell that follow each other in the order of response, and every set of them: served[i] is
 * what set `i` serves, unserved[i] the part of the people that it leaves to worse channels.
 */
class Run {
  readonly served: Float64Array;
  readonly unserved: Float64Array;
  /** For each set of the lower candidates, and of the others, its place among the sets of the run. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Bit of a set of the run by position of the candidate; 0 for candidates that are not in the run. */
  private readonly bits: Int32Array;

  constructor(
    candidates: i32,
    private readonly lowCount: i32,
  ) {
    const sets = 1 << ((candidates + 1) >> 1);
    this.served = new Float64Array(sets);
    this.unserved = new Float64Array(sets);
    this.low = new Int32Array(1 << lowCount);
    this.high = new Int32Array(1 << (candidates - lowCount));
    this.bits = new Int32Array(candidates);
  }

  /** Every set of a run of entries, from the worst on: V[S + better] = response·share + (1 − share)·V[S]. */
  tabulate(service: Service, entries: Int32Array, from: i32, to: i32, position: Int32Array): void {
    const served = this.served;
    const unserved = this.unserved;
    this.bits.fill(0);
    served[0] = 0;
    unserved[0] = 1;
    let size = 1;
    for (let index = to - 1; index >= from; index--) {
      const entry = entries[index]!;
      const own = position[service.channel[entry]!]!;
      const gain = service.share[entry]! * service.value[entry]!;
      const rest = 1 - service.share[entry]!;
      // A candidate doubles the table, an included channel changes every set of it.
      const target = own === ALWAYS ? 0 : size;
      for (let set = 0; set < size; set++) {
        served[target + set] = gain + rest * served[set]!;
        unserved[target + set] = rest * unserved[set]!;
      }
      if (own === ALWAYS) continue;
      this.bits[own] = size;
      size *= 2;
    }
    this.fillPlaces(this.low, 0);
    this.fillPlaces(this.high, this.lowCount);
  }

  private fillPlaces(places: Int32Array, from: i32): void {
    places[0] = 0;
    let position = from;
    for (let size = 1; size < places.length; size *= 2) {
      const bit = this.bits[position]!;
      for (let set = 0; set < size; set++) places[size + set] = places[set]! | bit;
      position += 1;
    }
  }
}

/** Entries of a cell that any set may hold, best response first. */
class CellEntries {
  readonly entries: Int32Array;
  count: i32 = 0;
  /** Where half of the candidates have passed. */
  middle: i32 = 0;

  constructor(channels: i32) {
    this.entries = new Int32Array(channels);
  }

  list(service: Service, cell: i32, position: Int32Array): void {
    this.count = 0;
    let free = 0;
    for (let entry = service.start[cell]!; entry < service.start[cell + 1]!; entry++) {
      const own = position[service.channel[entry]!]!;
      if (own === ABSENT) continue;
      this.entries[this.count] = entry;
      this.count += 1;
      if (own >= 0) free += 1;
    }
    let passed = 0;
    this.middle = 0;
    while (passed < free >> 1) {
      if (position[service.channel[this.entries[this.middle]!]!]! >= 0) passed += 1;
      this.middle += 1;
    }
  }
}

/**
 * Coverage of every set: the included channels plus any of the candidates. Entry `mask` is the set that holds
 * candidate `i` where bit `i` is set; 2^candidates entries.
 *
 * The order of each cell is cut into better and worse channels, where half of its candidates have passed: V(S) =
 * served by the better of S + those whom they leave × served by the worse of S. So two tables of 2^(candidates ÷ 2)
 * entries, which a processor keeps at hand, give all sets; one pass over the sets, in order, adds them up.
 */
export function coverAllSubsets(service: Service, include: Int32Array, candidates: Int32Array): Float64Array {
  const count = candidates.length;
  const position = new Int32Array(service.channelCount).fill(ABSENT);
  for (let index = 0; index < include.length; index++) position[include[index]!] = ALWAYS;
  for (let index = 0; index < count; index++) position[candidates[index]!] = index;
  const lowCount = count >> 1;
  const covered = new Float64Array(1 << count);
  // Room for any cell, made once.
  const entries = new CellEntries(service.channelCount);
  const better = new Run(count, lowCount);
  const worse = new Run(count, lowCount);
  for (let cell = 0; cell < service.cellCount; cell++) {
    entries.list(service, cell, position);
    const middle = entries.middle;
    better.tabulate(service, entries.entries, 0, middle, position);
    worse.tabulate(service, entries.entries, middle, entries.count, position);
    addCell(covered, better, worse);
  }
  return covered;
}

function addCell(covered: Float64Array, better: Run, worse: Run): void {
  // Of their own, because WebAssembly would look them up in every step.
  const served = better.served;
  const unserved = better.unserved;
  const servedByWorse = worse.served;
  const lowOfBetter = better.low;
  const lowOfWorse = worse.low;
  const lowSize = lowOfBetter.length;
  let set = 0;
  for (let high = 0; high < better.high.length; high++) {
    const highOfBetter = better.high[high]!;
    const highOfWorse = worse.high[high]!;
    for (let low = 0; low < lowSize; low++) {
      const own = highOfBetter | lowOfBetter[low]!;
      covered[set]! += served[own]! + unserved[own]! * servedByWorse[highOfWorse | lowOfWorse[low]!]!;
      set += 1;
    }
  }
}
