/** Mean of the values of cells with trials, each counting the same; of all cells where none has any. */
export function averageMeasured(trials: Float64Array, values: Float64Array): number {
  const measured = values.filter((_, cell) => trials[cell]! > 0);
  const counted = measured.length > 0 ? measured : values;
  return counted.reduce((sum, value) => sum + value, 0) / counted.length;
}
