import { expect, test } from 'vitest';
import { mainDevice } from '../../../src/planning/main-device.ts';

const row = (device: 'mobile' | 'desktop', exposures: number, segment = 'a', channel = 'email') => ({
  segment,
  channel,
  device,
  exposures,
});
const deviceOf = (...rows: ReturnType<typeof row>[]) => mainDevice(rows, 'a', 'email', 0.6);

test('the kind that has the majority of the exposures, from the majority on', () => {
  expect(deviceOf(row('mobile', 61), row('desktop', 39))).toBe('mobile');
  expect(deviceOf(row('mobile', 40), row('desktop', 60))).toBe('desktop');
  expect(deviceOf(row('mobile', 41), row('desktop', 59))).toBeUndefined();
});

test('only what belongs to the segment and the channel counts', () => {
  expect(deviceOf(row('mobile', 10), row('desktop', 900, 'b'), row('desktop', 900, 'a', 'store'))).toBe(
    'mobile',
  );
});

test('nothing, or exposures of 0, tells nothing', () => {
  expect(deviceOf()).toBeUndefined();
  expect(deviceOf(row('mobile', 0), row('desktop', 0))).toBeUndefined();
});
