import { BetaSampler } from '../random/beta-sampler.ts';
import { GammaSampler } from '../random/gamma-sampler.ts';
import { Random } from '../random/random.ts';
import { StandardNormal } from '../random/standard-normal.ts';

/** A source that goes on where another is, told by the words of its state. */
export function createRandom(first: i32, second: i32, third: i32, fourth: i32): Random {
  return new Random(first, second, third, fourth);
}

export function wordOf(random: Random, index: i32): i32 {
  return random.word(index);
}

/** All shares once per draw, [draw × pair]: those of the given pairs from their Beta posteriors, the others as they are. */
export function drawShares(
  fixed: Float64Array,
  pairs: Int32Array,
  successes: Float64Array,
  failures: Float64Array,
  count: i32,
  random: Random,
): Float64Array {
  const beta = new BetaSampler(random);
  const table = new Float64Array(fixed.length * count);
  for (let draw = 0; draw < count; draw++) table.set(fixed, draw * fixed.length);
  for (let index = 0; index < pairs.length; index++) {
    for (let draw = 0; draw < count; draw++)
      table[draw * fixed.length + pairs[index]!] = beta.draw(successes[index]!, failures[index]!);
  }
  return table;
}

export function drawGammas(shape: f64, count: i32, random: Random): Float64Array {
  const gamma = new GammaSampler(random);
  const draws = new Float64Array(count);
  for (let draw = 0; draw < count; draw++) draws[draw] = gamma.draw(shape);
  return draws;
}

/** Pairs of a normal number between 0 and 1 and a gamma number, [draw × 2]. */
export function drawExponents(mean: f64, spread: f64, shape: f64, count: i32, random: Random): Float64Array {
  const normal = new StandardNormal(random);
  const gamma = new GammaSampler(random);
  const table = new Float64Array(2 * count);
  for (let draw = 0; draw < count; draw++) {
    let exponent = mean;
    do exponent = mean + spread * normal.draw();
    while (exponent <= 0 || exponent >= 1);
    table[2 * draw] = exponent;
    table[2 * draw + 1] = gamma.draw(shape);
  }
  return table;
}
