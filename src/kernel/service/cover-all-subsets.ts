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
  /** Bit of a set of the run by position of the candidate; 0 for candidates that are not in the run. */
  readonly bits: Int32Array;

  constructor(
    readonly setCount: i32,
    candidates: i32,
  ) {
    this.served = new Float64Array(setCount);
    this.unserved = new Float64Array(setCount);
    this.bits = new Int32Array(candidates);
  }

  /** For each set of the candidates `from` to `to`, its place among the sets of the run. */
  places(from: i32, to: i32): Int32Array {
    const places = new Int32Array(1 << (to - from));
    for (let position = 0; position < to - from; position++) {
      const bit = this.bits[from + position]!;
      const size = 1 << position;
      for (let set = 0; set < size; set++) places[size + set] = places[set]! | bit;
    }
    return places;
  }
}

/**
 * Coverage of every set: the included channels plus any of the candidates. Entry `mask` is the set that holds
 * candidate `i` where bit `i` is set; 2^candidates entries.
 *
 * The order of each cell is cut into better and worse channels: V(S) = served by the better of S + those whom
 * they leave × served by the worse of S. So two tables of 2^(candidates ÷ 2) entries a cell, which a processor
 * keeps at hand, give all sets; one pass over the sets, in order, adds them up.
 */
export function coverAllSubsets(service: Service, include: Int32Array, candidates: Int32Array): Float64Array {
  const count = candidates.length;
  const position = new Int32Array(service.channelCount).fill(ABSENT);
  for (let index = 0; index < include.length; index++) position[include[index]!] = ALWAYS;
  for (let index = 0; index < count; index++) position[candidates[index]!] = index;
  const lowCount = count >> 1;
  const covered = new Float64Array(1 << count);
  for (let cell = 0; cell < service.cellCount; cell++) {
    const entries = entriesOf(service, cell, position);
    const middle = entries.length >> 1;
    const better = tabulate(service, entries.subarray(0, middle), position, count);
    const worse = tabulate(service, entries.subarray(middle), position, count);
    addCell(covered, better, worse, lowCount, count);
  }
  return covered;
}

function addCell(covered: Float64Array, better: Run, worse: Run, lowCount: i32, count: i32): void {
  const betterLow = better.places(0, lowCount);
  const betterHigh = better.places(lowCount, count);
  const worseLow = worse.places(0, lowCount);
  const worseHigh = worse.places(lowCount, count);
  const lowSize = betterLow.length;
  for (let high = 0; high < betterHigh.length; high++) {
    const highOfBetter = betterHigh[high]!;
    const highOfWorse = worseHigh[high]!;
    const first = high * lowSize;
    for (let low = 0; low < lowSize; low++) {
      const own = highOfBetter | betterLow[low]!;
      covered[first + low]! +=
        better.served[own]! + better.unserved[own]! * worse.served[highOfWorse | worseLow[low]!]!;
    }
  }
}

/** Entries of a cell that any set may hold, best response first. */
function entriesOf(service: Service, cell: i32, position: Int32Array): Int32Array {
  const begin = service.start[cell]!;
  const end = service.start[cell + 1]!;
  const entries = new Int32Array(end - begin);
  let count = 0;
  for (let entry = begin; entry < end; entry++) {
    if (position[service.channel[entry]!] === ABSENT) continue;
    entries[count] = entry;
    count += 1;
  }
  return entries.subarray(0, count);
}

/** Every set of a run of entries, from the worst on: V[S + better] = response·share + (1 − share)·V[S]. */
function tabulate(service: Service, entries: Int32Array, position: Int32Array, count: i32): Run {
  let free = 0;
  for (let index = 0; index < entries.length; index++)
    if (position[service.channel[entries[index]!]!]! >= 0) free += 1;
  const run = new Run(1 << free, count);
  const served = run.served;
  const unserved = run.unserved;
  unserved[0] = 1;
  let size = 1;
  for (let index = entries.length - 1; index >= 0; index--) {
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
    run.bits[own] = size;
    size *= 2;
  }
  return run;
}
