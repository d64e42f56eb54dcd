/**
 * Numbers as the compiler of the kernel knows them. To TypeScript they are plain numbers: the same source runs as
 * JavaScript, in tests, and as WebAssembly, in the program.
 */
type i32 = number;
type f64 = number;

/** Memory of the compiled kernel; see the standard library of AssemblyScript. */
declare namespace heap {
  /** Forgets all that was ever made. */
  function reset(): void;
}
