import code from 'virtual:kernel';
import { createScriptKernel } from './script-kernel.ts';

/** Where an object lies in the memory of the kernel; valid until `clear`. */
export type Pointer<T> = number & { readonly to: T };

type Seen<T> = T extends object ? Pointer<T> : T;
type Compiled<F> = F extends (...values: infer Values) => infer Result
  ? (...values: { [Place in keyof Values]: Seen<Values[Place]> }) => Seen<Result>
  : never;

type Source = typeof import('../kernel/calls/memory.ts') &
  typeof import('../kernel/calls/random.ts') &
  typeof import('../kernel/calls/rates.ts') &
  typeof import('../kernel/calls/scores.ts') &
  typeof import('../kernel/calls/search.ts') &
  typeof import('../kernel/calls/service.ts') &
  typeof import('../kernel/calls/subsets.ts');

/** The functions of `kernel/calls/`, which pass numbers as they are and all else as pointers. */
type Functions = { [Name in keyof Source]: Compiled<Source[Name]> };

/** A kernel at work: its functions, and ways in and out for arrays. */
export interface Kernel extends Functions {
  /** A copy of an array in the memory of the kernel. */
  write(values: Float64Array): Pointer<Float64Array>;
  writeIntegers(values: Int32Array): Pointer<Int32Array>;
  writeBytes(values: Uint8Array): Pointer<Uint8Array>;
  /** An array of the kernel itself, until the kernel makes anything new. */
  view(array: Pointer<Float64Array>): Float64Array;
  /** A copy of an array of the kernel. */
  read(array: Pointer<Float64Array>): Float64Array;
  readIntegers(array: Pointer<Int32Array>): Int32Array;
  readBytes(array: Pointer<Uint8Array>): Uint8Array;
}

const idle: Kernel[] = [];
let compiled: WebAssembly.Module | undefined;

/** A kernel with nothing in its memory, to be given back. Each has a memory of its own; the code is compiled once. */
export function borrowKernel(): Kernel {
  const kernel = idle.pop() ?? createKernel();
  kernel.clear();
  return kernel;
}

export function giveBack(kernel: Kernel): void {
  idle.push(kernel);
}

/**
 * Lends a kernel for as long as `work` takes.
 * @throws RangeError where its memory, 4 GB at most, is not enough
 */
export function withKernel<T>(work: (kernel: Kernel) => T): T {
  const kernel = borrowKernel();
  try {
    const result = work(kernel);
    giveBack(kernel);
    return result;
  } catch (error) {
    // Without memory the kernel traps, and is of no use any more; what it checks itself ends in `abort`.
    if (hasWebAssembly() && error instanceof WebAssembly.RuntimeError)
      throw new RangeError('the kernel has no memory left', { cause: error });
    giveBack(kernel);
    throw error;
  }
}

function createKernel(): Kernel {
  if (!hasWebAssembly()) return createScriptKernel();
  try {
    return createCompiledKernel();
  } catch (error) {
    // A process with little address space has none for a memory.
    if (error instanceof RangeError) return createScriptKernel();
    throw error;
  }
}

/** Node can be told to do without, as with `--jitless`. */
function hasWebAssembly(): boolean {
  return 'WebAssembly' in globalThis;
}

function createCompiledKernel(): Kernel {
  compiled ??= new WebAssembly.Module(code);
  const instance = new WebAssembly.Instance(compiled, { env: { abort } });
  const { memory, ...functions } = instance.exports as unknown as Functions & { memory: WebAssembly.Memory };

  /** A typed array of the kernel begins with its buffer, the place of its first number, and its length in bytes. */
  const placeOf = (array: number): [start: number, bytes: number] => {
    const head = new Uint32Array(memory.buffer, array >>> 0, 3);
    return [head[1]!, head[2]!];
  };
  const view = (array: Pointer<Float64Array>) => {
    const [start, bytes] = placeOf(array);
    return new Float64Array(memory.buffer, start, bytes / Float64Array.BYTES_PER_ELEMENT);
  };
  const viewIntegers = (array: Pointer<Int32Array>) => {
    const [start, bytes] = placeOf(array);
    return new Int32Array(memory.buffer, start, bytes / Int32Array.BYTES_PER_ELEMENT);
  };
  const viewBytes = (array: Pointer<Uint8Array>) => new Uint8Array(memory.buffer, ...placeOf(array));
  return {
    ...functions,
    write(values) {
      const array = functions.numbers(values.length);
      view(array).set(values);
      return array;
    },
    writeIntegers(values) {
      const array = functions.integers(values.length);
      viewIntegers(array).set(values);
      return array;
    },
    writeBytes(values) {
      const array = functions.bytes(values.length);
      viewBytes(array).set(values);
      return array;
    },
    view,
    read: (array) => view(array).slice(),
    readIntegers: (array) => viewIntegers(array).slice(),
    readBytes: (array) => viewBytes(array).slice(),
  };
}

function abort(): never {
  throw new RangeError('the kernel met an index or a length out of range');
}
