import type { Random } from '../kernel/random/random.ts';
import type { Kernel, Pointer } from './kernel.ts';

/** Lets the kernel draw from where a random source is, which then goes on where the kernel ended. */
export function continueRandom<T>(kernel: Kernel, random: Random, draw: (inside: Pointer<Random>) => T): T {
  const inside = kernel.createRandom();
  kernel.resumeRandom(inside, random.word(0), random.word(1), random.word(2), random.word(3));
  const result = draw(inside);
  const word = (index: number) => kernel.wordOf(inside, index);
  random.resume(word(0), word(1), word(2), word(3));
  return result;
}
