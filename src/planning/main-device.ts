import type { DeviceCount } from '../model/observations.ts';

/**
 * The device on which a segment meets a channel, by most of its exposures; undefined where no table tells or
 * neither kind has the majority that counts.
 * @param majority part of the exposures, 0.5–1
 */
export function mainDevice(
  devices: readonly DeviceCount[],
  segment: string,
  channel: string,
  majority: number,
): 'mobile' | 'desktop' | undefined {
  const own = devices.filter((row) => row.segment === segment && row.channel === channel);
  const all = own.reduce((sum, { exposures }) => sum + exposures, 0);
  return own.find(({ exposures }) => exposures > 0 && exposures >= majority * all)?.device;
}
