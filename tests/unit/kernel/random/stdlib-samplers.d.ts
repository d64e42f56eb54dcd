// The published types cover the package entry only; this file inside it is the bare algorithm.

declare module '@stdlib/random-base-improved-ziggurat/lib/improved_ziggurat.js' {
  /** `uniform` in (0, 1), `integer` with at least 7 random low bits. */
  export default function ziggurat(uniform: () => number, integer: () => number): () => number;
}
