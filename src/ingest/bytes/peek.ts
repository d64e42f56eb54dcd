/** The first `wanted` bytes or more (fewer only at the end), and all pieces from the beginning. */
export async function peek(
  pieces: AsyncGenerator<Buffer>,
  wanted: number,
): Promise<{ head: Buffer; whole: boolean; pieces: AsyncGenerator<Buffer> }> {
  const taken: Buffer[] = [];
  let length = 0;
  let whole = false;
  while (length < wanted && !whole) {
    const next = await pieces.next();
    if (next.done) whole = true;
    else {
      taken.push(next.value);
      length += next.value.length;
    }
  }
  async function* again(): AsyncGenerator<Buffer> {
    yield* taken;
    taken.length = 0;
    if (!whole) yield* pieces;
  }
  return { head: Buffer.concat(taken), whole, pieces: again() };
}
