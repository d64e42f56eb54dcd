import type { DeviceCount } from '../../model/observations.ts';
import type { SegmentEntry } from './segment-entry.ts';

/** Exposures of a segment by channel and device, sorted by both. */
export function observedDevices(segment: SegmentEntry): DeviceCount[] {
  return [...segment.devices]
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .flatMap(([channel, counts]) =>
      (['desktop', 'mobile'] as const).flatMap((device) => {
        const exposures = counts[device]?.value();
        return exposures === undefined
          ? []
          : [{ segment: segment.id, channel: channel.id, device, exposures }];
      }),
    );
}
