import { Random } from './random.ts';
import { StandardNormal } from './standard-normal.ts';

/**
 * A source of gamma numbers of scale 1 for shapes > 0: the method of Marsaglia and Tsang (2000), a normal number
 * cubed and rejected once in twenty times at most.
 */
export class GammaSampler {
  private readonly normal: StandardNormal;

  constructor(private readonly random: Random) {
    this.normal = new StandardNormal(random);
  }

  /** A draw; 0 where it is smaller than any floating-point number, as happens with tiny shapes. */
  draw(shape: f64): f64 {
    return shape < 1 ? Math.exp(this.drawLogarithm(shape)) : this.drawAtLeastOne(shape);
  }

  /** The natural logarithm of a draw, finite for every shape > 0. */
  drawLogarithm(shape: f64): f64 {
    if (shape >= 1) return Math.log(this.drawAtLeastOne(shape));
    // A draw of shape a is a draw of shape a + 1 times a uniform number to the power 1/a.
    const logarithm = Math.log(this.drawAtLeastOne(shape + 1));
    return logarithm + Math.log(this.random.uniform()) / shape;
  }

  private drawAtLeastOne(shape: f64): f64 {
    const centre = shape - 1 / 3.0;
    const slope = 1 / Math.sqrt(9 * centre);
    while (true) {
      const deviate = this.normal.draw();
      const root = 1 + slope * deviate;
      if (root <= 0) continue;
      const cube = root * root * root;
      const square = deviate * deviate;
      const uniform = this.random.uniform();
      // The first test settles nearly all cases without a logarithm.
      if (uniform < 1 - 0.0331 * square * square) return centre * cube;
      if (Math.log(uniform) < square / 2 + centre * (1 - cube + Math.log(cube))) return centre * cube;
    }
  }
}
