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
  readonly coreSize: number;
  readonly diagonalSize: number;
  /** Row-major; only the lower triangle counts. */
  readonly core: Float64Array;
  /** Row-major, one row per diagonal entry. */
  readonly border: Float64Array;
  readonly diagonal: Float64Array;
  /** Lower Cholesky factor of the Schur complement core − borderᵀ · diagonal⁻¹ · border. */
  private readonly lower: Float64Array;

  constructor(coreSize: number, diagonalSize: number) {
    this.coreSize = coreSize;
    this.diagonalSize = diagonalSize;
    // One allocation instead of four: matrices of this kind are made by the hundred.
    const square = coreSize * coreSize;
    const entries = new Float64Array(2 * square + diagonalSize * (coreSize + 1));
    this.core = entries.subarray(0, square);
    this.lower = entries.subarray(square, 2 * square);
    this.diagonal = entries.subarray(2 * square, 2 * square + diagonalSize);
    this.border = entries.subarray(2 * square + diagonalSize);
  }

  clear(): void {
    this.core.fill(0);
    this.border.fill(0);
    this.diagonal.fill(0);
  }

  /** Prepares all that follows. False when the matrix is not positive definite. */
  factor(): boolean {
    return this.diagonal.every((entry) => entry > 0) && this.complement() && this.cholesky();
  }

  private complement(): true {
    const { coreSize, border, lower } = this;
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
    return true;
  }

  private cholesky(): boolean {
    const { coreSize, lower } = this;
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

  logDeterminant(): number {
    let sum = 0;
    for (let row = 0; row < this.coreSize; row++) sum += 2 * Math.log(this.lower[row * this.coreSize + row]!);
    for (const entry of this.diagonal) sum += Math.log(entry);
    return sum;
  }

  /** Replaces `vector` by matrix⁻¹ · vector. */
  solve(vector: Float64Array): void {
    const { coreSize, border, diagonal } = this;
    for (let index = 0; index < this.diagonalSize; index++) {
      const scaled = vector[coreSize + index]! / diagonal[index]!;
      for (let k = 0; k < coreSize; k++) vector[k]! -= border[index * coreSize + k]! * scaled;
    }
    this.forward(vector);
    this.backward(vector);
    this.eliminate(vector, vector);
  }

  /**
   * Turns independent standard normal numbers into a normal vector of mean 0 whose precision is this matrix,
   * in place.
   */
  correlate(vector: Float64Array): void {
    this.backward(vector);
    const { coreSize } = this;
    for (let index = 0; index < this.diagonalSize; index++) {
      vector[coreSize + index]! *= Math.sqrt(this.diagonal[index]!);
    }
    this.eliminate(vector, vector);
  }

  /** The inverse of the Schur complement (the covariance of the core), row-major. */
  coreCovariance(): Float64Array {
    const { coreSize } = this;
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

  /** Solves for the diagonal block once the core of `vector` is known. */
  private eliminate(vector: Float64Array, right: Float64Array): void {
    const { coreSize, border } = this;
    for (let index = 0; index < this.diagonalSize; index++) {
      let entry = right[coreSize + index]!;
      for (let k = 0; k < coreSize; k++) entry -= border[index * coreSize + k]! * vector[k]!;
      vector[coreSize + index] = entry / this.diagonal[index]!;
    }
  }

  private forward(vector: Float64Array): void {
    const { coreSize, lower } = this;
    for (let row = 0; row < coreSize; row++) {
      let entry = vector[row]!;
      for (let k = 0; k < row; k++) entry -= lower[row * coreSize + k]! * vector[k]!;
      vector[row] = entry / lower[row * coreSize + row]!;
    }
  }

  private backward(vector: Float64Array): void {
    const { coreSize, lower } = this;
    for (let row = coreSize - 1; row >= 0; row--) {
      let entry = vector[row]!;
      for (let k = row + 1; k < coreSize; k++) entry -= lower[k * coreSize + row]! * vector[k]!;
      vector[row] = entry / lower[row * coreSize + row]!;
    }
  }
}
