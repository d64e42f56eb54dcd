import { coverage } from '../../kernel/service/coverage.ts';
import type { ChannelSet } from './channel-set.ts';
import type { Choice } from './portfolio.ts';
import { limitTolerance, roomLeft } from './room-left.ts';

/** Whether a set keeps within all resources and meets all guarantees of a choice. */
export function meetsLimits({ resources, guarantees }: Choice, set: ChannelSet): boolean {
  return (
    roomLeft(resources, set).every((room) => room >= 0) &&
    guarantees.every(({ service, least }) => coverage(service, set) >= least - limitTolerance)
  );
}
