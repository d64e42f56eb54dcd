/** Hours a week of some channels; NaN when any of them is unknown. */
export function hoursOf(
  channels: readonly { effortHours: number | null }[],
  some: readonly number[],
): number {
  return some.reduce((sum, channel) => sum + (channels[channel]!.effortHours ?? Number.NaN), 0);
}
