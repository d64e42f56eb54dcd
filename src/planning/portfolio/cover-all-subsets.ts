import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/**
 * Some channels of a cell that follow each other in the order of response, and every set of them: served[i] is
 * what set `i` serves, unserved[i] the part of the people that it leaves to worse channels.
 */
interface Run {
  served: Float64Array;
  unserved: Float64Array;
  /** Bit of a set of the run by position of the candidate; 0 for candidates that are not in the run. */
  bits: Int32Array;
}

/**
 * Coverage of every set: the included channels plus any of the candidates. Entry `mask` is the set that holds
 * candidate `i` where bit `i` is set; 2^candidates entries.
 *
 * The order of each cell is cut into better and worse channels: V(S) = served by the better of S + those whom
 * they leave × served by the worse of S. So two tables of 2^(candidates ÷ 2) entries a cell, which a processor
 * keeps at hand, give all sets; one pass over the sets, in order, adds them up.
 */
export function coverAllSubsets(
  service: Service,
  choice: Pick<Choice, 'include' | 'candidates'>,
): Float64Array {
  const count = choice.candidates.length;
  const position = new Int32Array(service.channelCount).fill(absent);
  for (const channel of choice.include) position[channel] = always;
  for (const [index, channel] of choice.candidates.entries()) position[channel] = index;

  const lowCount = count >> 1;
  const covered = new Float64Array(1 << count);
  for (let cell = 0; cell < service.cellCount; cell += 1) {
    const entries = entriesOf(service, cell, position);
    const middle = entries.length >> 1;
    const better = tabulate(service, entries.slice(0, middle), position, count);
    const worse = tabulate(service, entries.slice(middle), position, count);
    const [betterLow, betterHigh] = placeBits(better, lowCount);
    const [worseLow, worseHigh] = placeBits(worse, lowCount);
    const lowSize = betterLow.length;
    for (let high = 0; high < betterHigh.length; high += 1) {
      const highOfBetter = betterHigh[high]!;
      const highOfWorse = worseHigh[high]!;
      const first = high * lowSize;
      for (let low = 0; low < lowSize; low += 1) {
        const own = highOfBetter | betterLow[low]!;
        covered[first + low]! +=
          better.served[own]! + better.unserved[own]! * worse.served[highOfWorse | worseLow[low]!]!;
      }
    }
  }
  return covered;
}

/** Positions of channels that are no candidates: never in, or in every set. */
const absent = -1;
const always = -2;

/** Entries of a cell that any set may hold, best response first. */
function entriesOf({ start, channel }: Service, cell: number, position: Int32Array): number[] {
  const entries: number[] = [];
  for (let entry = start[cell]!; entry < start[cell + 1]!; entry += 1) {
    if (position[channel[entry]!] !== absent) entries.push(entry);
  }
  return entries;
}

/** Every set of a run of entries, from the worst on: V[S + better] = response·share + (1 − share)·V[S]. */
function tabulate(
  { channel, share, value }: Service,
  entries: readonly number[],
  position: Int32Array,
  count: number,
): Run {
  const setCount = 1 << entries.filter((entry) => position[channel[entry]!]! >= 0).length;
  const served = new Float64Array(setCount);
  const unserved = new Float64Array(setCount);
  const bits = new Int32Array(count);
  unserved[0] = 1;
  let size = 1;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index]!;
    const own = position[channel[entry]!]!;
    const gain = share[entry]! * value[entry]!;
    const rest = 1 - share[entry]!;
    // A candidate doubles the table, an included channel changes every set of it.
    const target = own === always ? 0 : size;
    for (let set = 0; set < size; set += 1) {
      served[target + set] = gain + rest * served[set]!;
      unserved[target + set] = rest * unserved[set]!;
    }
    if (own === always) continue;
    bits[own] = size;
    size *= 2;
  }
  return { served, unserved, bits };
}

/** For each set of the first `lowCount` candidates, and of the others, its place among the sets of a run. */
function placeBits({ bits }: Run, lowCount: number): [low: Int32Array, high: Int32Array] {
  const place = (own: Int32Array) => {
    const places = new Int32Array(1 << own.length);
    for (const [position, bit] of own.entries()) {
      for (let set = 0; set < 1 << position; set += 1) places[(1 << position) + set] = places[set]! | bit;
    }
    return places;
  };
  return [place(bits.subarray(0, lowCount)), place(bits.subarray(lowCount))];
}
