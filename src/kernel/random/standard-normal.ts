import { Random } from './random.ts';

/** Number of layers of equal area under the density, where its right tail begins, and √(2π) × the area of a layer. */
const LAYERS = 128;
const TAIL: f64 = 3.442619855899;
const AREA: f64 = 9.91256303526217e-3;

/** A source of standard normal numbers (mean 0, variance 1), by the improved ziggurat method (Doornik 2005). */
export class StandardNormal {
  /** Where each layer ends, the widest first; of the lowest the width that a rectangle of its area would have. */
  private readonly edges: Float64Array = new Float64Array(LAYERS + 1);

  constructor(private readonly random: Random) {
    const edges = this.edges;
    let density = Math.exp(-0.5 * TAIL * TAIL);
    edges[0] = AREA / density;
    edges[1] = TAIL;
    for (let layer = 2; layer < LAYERS; layer++) {
      edges[layer] = Math.sqrt(-2 * Math.log(AREA / edges[layer - 1]! + density));
      density = Math.exp(-0.5 * edges[layer]! * edges[layer]!);
    }
  }

  draw(): f64 {
    const edges = this.edges;
    while (true) {
      // One word for both: the layer takes its last seven bits, so that the aim is random by the other 25 within a layer.
      const word = this.random.next();
      const stretch: f64 = word;
      const layer = word & (LAYERS - 1);
      const value = ((stretch + 0.5) / 2147483648) * edges[layer]!;
      if (Math.abs(value) < edges[layer + 1]!) return value;
      if (layer === 0) return this.drawTail(value < 0);
      const inner = this.densityAgainst(value, layer);
      const outer = this.densityAgainst(value, layer + 1);
      if (outer + this.random.uniform() * (inner - outer) < 1) return value;
    }
  }

  /** Density at an edge ÷ density at the value. */
  private densityAgainst(value: f64, layer: i32): f64 {
    const edge = this.edges[layer]!;
    return Math.exp(-0.5 * (edge * edge - value * value));
  }

  /** Marsaglia (1964). */
  private drawTail(isNegative: boolean): f64 {
    let beyond: f64 = 0;
    let height: f64 = 0;
    do {
      beyond = Math.log(this.random.uniform()) / TAIL;
      height = Math.log(this.random.uniform());
    } while (-2 * height < beyond * beyond);
    return isNegative ? beyond - TAIL : TAIL - beyond;
  }
}
