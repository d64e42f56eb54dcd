import type { Random } from '../kernel/random/random.ts';
import { type Kernel, type Pointer, withKernel } from './kernel.ts';

/** Lets the kernel draw from where a random source is, which then goes on where the kernel ended. */
export function continueRandom<T>(kernel: Kernel, random: Random, draw: (inside: Pointer<Random>) => T): T {
  const inside = kernel.createRandom(random.word(0), random.word(1), random.word(2), random.word(3));
  const result = draw(inside);
  const word = (index: number) => kernel.wordOf(inside, index);
  random.resume(word(0), word(1), word(2), word(3));
  return result;
}

/** Numbers that a kernel draws, lent for them alone. */
export function drawInKernel(
  random: Random,
  draw: (kernel: Kernel, inside: Pointer<Random>) => Pointer<Float64Array>,
): Float64Array {
  return withKernel((kernel) =>
    continueRandom(kernel, random, (inside) => kernel.read(draw(kernel, inside))),
  );
}
