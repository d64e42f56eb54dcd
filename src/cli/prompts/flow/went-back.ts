/** A question was taken back (Escape): the one before it is asked again. */
export class WentBack extends Error {
  override readonly name = 'WentBack';
}
