import type { Observations } from '../../src/model/observations.ts';

/** What tables say: nothing but what is named. */
export function buildObservations(changes: Partial<Observations> = {}): Observations {
  return {
    segments: [],
    channels: [],
    stages: [],
    usage: [],
    counts: [],
    dated: [],
    interactions: [],
    devices: [],
    inputs: [],
    issues: [],
    ...changes,
  };
}
