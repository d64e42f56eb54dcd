/** Which channels are in: one byte a channel, by index, 1 = in. Quick to ask and to change in inner loops. */
export type ChannelSet = Uint8Array;

/** The set of the given channel indices, out of `channelCount` channels. Repeats are one. */
export function channelSet(channelCount: number, channels: Iterable<number>): ChannelSet {
  const set = new Uint8Array(channelCount);
  for (const channel of channels) {
    if (!Number.isInteger(channel) || channel < 0 || channel >= channelCount) {
      throw new RangeError(`channel index ${channel} is not one of ${channelCount} channels`);
    }
    set[channel] = 1;
  }
  return set;
}

/** The indices of the channels in a set, ascending. */
export function membersOf(set: ChannelSet): number[] {
  const members: number[] = [];
  for (let channel = 0; channel < set.length; channel += 1) if (set[channel] === 1) members.push(channel);
  return members;
}
