import * as memory from '../kernel/calls/memory.ts';
import * as random from '../kernel/calls/random.ts';
import * as rates from '../kernel/calls/rates.ts';
import * as scores from '../kernel/calls/scores.ts';
import * as search from '../kernel/calls/search.ts';
import * as service from '../kernel/calls/service.ts';
import * as subsets from '../kernel/calls/subsets.ts';
import type { Kernel } from './kernel.ts';

/**
 * The kernel as JavaScript, whose pointers are the objects themselves: for where there is no WebAssembly, or no address
 * space for it, of which each memory reserves ten gigabytes. Slower, and different in the last digits.
 */
export function createScriptKernel(): Kernel {
  const calls = { ...memory, ...random, ...rates, ...scores, ...search, ...service, ...subsets };
  const same = (array: unknown) => array;
  const copy = (array: { slice(): unknown }) => array.slice();
  const ways = {
    clear() {},
    ...{ view: same, write: copy, writeIntegers: copy, writeBytes: copy },
    ...{ read: copy, readIntegers: copy, readBytes: copy },
  };
  return { ...calls, ...ways } as unknown as Kernel;
}
