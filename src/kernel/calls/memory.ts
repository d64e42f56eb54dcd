/** Forgets all that was ever made. */
export function clear(): void {
  heap.reset();
}

export function numbers(count: i32): Float64Array {
  return new Float64Array(count);
}

export function integers(count: i32): Int32Array {
  return new Int32Array(count);
}

export function bytes(count: i32): Uint8Array {
  return new Uint8Array(count);
}
