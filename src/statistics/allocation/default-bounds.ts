/**
 * How far each amount may move from where it is: by `flexibility` (0–1) of itself, up or down. Where bounds like
 * that cannot meet the total, today's amounts are first scaled to it, and `scaled` says so. Proportional scaling
 * always lies within the result. Amounts and total in the same unit.
 * @param flexibility one for all, or one an amount; 0 keeps an amount
 * @throws RangeError when all amounts are 0, or one or the total is negative or not finite
 * @example defaultBounds([100, 50], 150, 0.3) // => bounds [70, 130] and [35, 65], not scaled
 */
export function defaultBounds(
  current: readonly number[],
  total: number,
  flexibility: number | readonly number[],
): { bounds: [least: number, most: number][]; scaled: boolean } {
  const today = current.reduce((sum, amount) => sum + amount, 0);
  const valid = [...current, total].every((amount) => Number.isFinite(amount) && amount >= 0);
  if (!valid || today === 0)
    throw new RangeError('bounds need finite amounts, none below zero and one above it');
  const around = (factor: number) =>
    current.map((amount, index): [number, number] => {
      const move = typeof flexibility === 'number' ? flexibility : flexibility[index]!;
      return [(1 - move) * factor * amount, (1 + move) * factor * amount];
    });
  const bounds = around(1);
  const least = bounds.reduce((sum, [low]) => sum + low, 0);
  const most = bounds.reduce((sum, [, high]) => sum + high, 0);
  // Amounts that add up to the total meet it by definition, whatever the last bit of the sums says.
  const slack = 1e-9 * today;
  const scaled = total < least - slack || total > most + slack;
  return { bounds: scaled ? around(total / today) : bounds, scaled };
}
