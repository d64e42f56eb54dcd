// The published types cover the package entries only; these two files inside them are the bare algorithms,
// without a second generator that would be set up, and paid for, at every start.

declare module '@stdlib/random-base-improved-ziggurat/lib/improved_ziggurat.js' {
  /** `uniform` in (0, 1), `integer` with at least 7 random low bits. */
  export default function ziggurat(uniform: () => number, integer: () => number): () => number;
}

declare module '@stdlib/random-base-gamma/lib/gamma.js' {
  /** One gamma number of shape `centre + 1/3` ≥ 1; `slope` = 1 / √(9 · centre). */
  export default function sampleGamma(
    uniform: () => number,
    normal: () => number,
    rate: number,
    centre: number,
    slope: number,
  ): number;
}
