import type { ChannelPlace } from '../../knowledge/schemas/channel.ts';
import type { Device, Purpose, Role } from '../../model/vocabulary.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { Brand } from '../brand.ts';

/** A channel that people can be sent to. */
export interface Place {
  id: string;
  name: string;
  /** What people can do there; null: nothing is known of it but the user's name. */
  knowledge: ChannelPlace | null;
  /** What kind of such channels the user's name says it is, where people are told of that in other words. */
  kind?: string;
}

/** One segment that the channel serves at one stage. */
export interface ServedStage {
  stage: string;
  role: Role;
  segment: { id: string; name: string };
  /** The job of the channel at that stage. */
  purpose: Purpose;
  /** Next channel of the straight path: the channel itself = people stay, null = no further step. */
  destination: Place | null;
  /** The device that the data shows; absent = that of the channel. */
  device?: Device;
  /** Importance of the segment, ≥ 0. */
  weight: number;
  /** Whether the data show people who move on from the stage on the channel itself; absent = no. */
  converts?: boolean;
}

export interface CtaRequest {
  channel: Place & {
    device: Device;
    /** Ids of natural next channels, best first, as the channel's knowledge has them. */
    next?: readonly string[];
  };
  /** In order of the journey. */
  serves: readonly ServedStage[];
  /** Segments of the whole plan, served or not. */
  segmentCount: number;
  /** All channels of the plan, best first: no CTA leads anywhere else. */
  places: readonly Place[];
  brand: Brand;
  phrasebook: Phrasebook;
  /** Last day that the data tell of, ISO date: an offer that ended before is over. Absent: none counts as over. */
  lastDay?: string | undefined;
}
