/**
 * exp(Σ contributions ÷ Σ weights) over the factors that say what a contact is worth; 1 where there are none,
 * 0 in unsuitable cells.
 * @param worth Σ of their contributions, by cell
 * @param weights Σ of their weights, by stage
 * @param unsuitable 1 where a channel is not meant to work, by cell
 */
export function fillResponses(
  worth: Float64Array,
  weights: Float64Array,
  unsuitable: Uint8Array,
  into: Float64Array,
): void {
  const perStage = (into.length / weights.length) as i32;
  for (let stage = 0; stage < weights.length; stage++) {
    const total = weights[stage]!;
    for (let cell = stage * perStage; cell < (stage + 1) * perStage; cell++) {
      if (unsuitable[cell] === 1) into[cell] = 0;
      else into[cell] = total > 0 ? Math.exp(worth[cell]! / total) : 1;
    }
  }
}
