/**
 * A symmetric positive definite matrix whose last block is diagonal,
 *
 *     core (s × s)     borderᵀ
 *     border (d × s)   diagonal (d × d)
 *
 * which is what an intercept with crossed effects gives: the effect with the most groups goes to the diagonal.
 * Everything costs d·s² + s³ ÷ 3 instead of (d + s)³ ÷ 3. Vectors have the core first.
 */
export class ArrowMatrix {
  /** Row-major; only the lower triangle counts. */
  readonly core: Float64Array;
  /** Row-major, one row per diagonal entry. */
  readonly border: Float64Array;
  readonly diagonal: Float64Array;
  /** Lower Cholesky factor of the Schur complement core − borderᵀ · diagonal⁻¹ · border. */
  private readonly lower: Float64Array;

  constructor(
    readonly coreSize: i32,
    readonly diagonalSize: i32,
  ) {
    this.core = new Float64Array(coreSize * coreSize);
    this.lower = new Float64Array(coreSize * coreSize);
    this.diagonal = new Float64Array(diagonalSize);
    this.border = new Float64Array(diagonalSize * coreSize);
  }

  clear(): void {
    this.core.fill(0);
    this.border.fill(0);
    this.diagonal.fill(0);
  }

  /** Prepares all that follows. False when the matrix is not positive definite. */
  factor(): boolean {
    for (let index = 0; index < this.diagonalSize; index++) if (!(this.diagonal[index]! > 0)) return false;
    this.complement();
    return this.cholesky();
  }

  private complement(): void {
    const coreSize = this.coreSize;
    const border = this.border;
    const lower = this.lower;
    lower.set(this.core);
    for (let index = 0; index < this.diagonalSize; index++) {
      const offset = index * coreSize;
      const inverse = 1 / this.diagonal[index]!;
      for (let row = 0; row < coreSize; row++) {
        const scaled = border[offset + row]! * inverse;
        if (scaled === 0) continue;
        for (let column = 0; column <= row; column++) {
          lower[row * coreSize + column]! -= scaled * border[offset + column]!;
        }
      }
    }
  }

  private cholesky(): boolean {
    const coreSize = this.coreSize;
    const lower = this.lower;
    for (let row = 0; row < coreSize; row++) {
      for (let column = 0; column <= row; column++) {
        let entry = lower[row * coreSize + column]!;
        for (let k = 0; k < column; k++) entry -= lower[row * coreSize + k]! * lower[column * coreSize + k]!;
        if (row > column) lower[row * coreSize + column] = entry / lower[column * coreSize + column]!;
        else if (entry > 0) lower[row * coreSize + row] = Math.sqrt(entry);
        else return false;
      }
    }
    return true;
  }

  logDeterminant(): f64 {
    let sum: f64 = 0;
    for (let row = 0; row < this.coreSize; row++) sum += 2 * Math.log(this.lower[row * this.coreSize + row]!);
    for (let index = 0; index < this.diagonalSize; index++) sum += Math.log(this.diagonal[index]!);
    return sum;
  }

  /** Replaces `vector` by matrix⁻¹ · vector. */
  solve(vector: Float64Array): void {
    const coreSize = this.coreSize;
    const border = this.border;
    const diagonal = this.diagonal;
    for (let index = 0; index < this.diagonalSize; index++) {
      const scaled = vector[coreSize + index]! / diagonal[index]!;
      for (let k = 0; k < coreSize; k++) vector[k]! -= border[index * coreSize + k]! * scaled;
    }
    this.forward(vector);
    this.backward(vector);
    this.eliminate(vector);
  }

  /**
   * Turns independent standard normal numbers into a normal vector of mean 0 whose precision is this matrix,
   * in place.
   */
  correlate(vector: Float64Array): void {
    this.backward(vector);
    for (let index = 0; index < this.diagonalSize; index++) {
      vector[this.coreSize + index]! *= Math.sqrt(this.diagonal[index]!);
    }
    this.eliminate(vector);
  }

  /** The inverse of the Schur complement (the covariance of the core), row-major. */
  coreCovariance(): Float64Array {
    const coreSize = this.coreSize;
    const covariance = new Float64Array(coreSize * coreSize);
    const column = new Float64Array(coreSize);
    for (let index = 0; index < coreSize; index++) {
      column.fill(0);
      column[index] = 1;
      this.forward(column);
      this.backward(column);
      covariance.set(column, index * coreSize);
    }
    return covariance;
  }

  /** Solves for the diagonal block, which holds its right-hand side, once the core of `vector` is known. */
  private eliminate(vector: Float64Array): void {
    const coreSize = this.coreSize;
    const border = this.border;
    const diagonal = this.diagonal;
    for (let index = 0; index < this.diagonalSize; index++) {
      let entry = vector[coreSize + index]!;
      for (let k = 0; k < coreSize; k++) entry -= border[index * coreSize + k]! * vector[k]!;
      vector[coreSize + index] = entry / diagonal[index]!;
    }
  }

  private forward(vector: Float64Array): void {
    const coreSize = this.coreSize;
    const lower = this.lower;
    for (let row = 0; row < coreSize; row++) {
      let entry = vector[row]!;
      for (let k = 0; k < row; k++) entry -= lower[row * coreSize + k]! * vector[k]!;
      vector[row] = entry / lower[row * coreSize + row]!;
    }
  }

  private backward(vector: Float64Array): void {
    const coreSize = this.coreSize;
    const lower = this.lower;
    for (let row = coreSize - 1; row >= 0; row--) {
      let entry = vector[row]!;
      for (let k = row + 1; k < coreSize; k++) entry -= lower[k * coreSize + row]! * vector[k]!;
      vector[row] = entry / lower[row * coreSize + row]!;
    }
  }
}
