import type { Service } from './prepare-service.ts';

export type ResourceId = 'hours' | 'budget';

/** A ceiling on what the channels of a portfolio need together: hours a week, or money a period. */
export interface Resource {
  id: ResourceId;
  /** What a channel needs at least, finite and ≥ 0, by channel index. */
  need: Float64Array;
  /** Most that all channels together may need, ≥ 0; `Infinity` only adds the needs up. */
  limit: number;
}

/** A floor under the coverage of a stage or a segment. */
export interface Guarantee {
  id: string;
  /**
   * What the cells of the service stand for within the stage or segment: w_s·g_j inside, 0 outside, relative,
   * by cell of the service. See `guaranteeWeights`.
   */
  weight: Float64Array;
  /** Least Σ weight × V(S) ÷ V(all) ÷ Σ weight, 0–1. */
  least: number;
}

/** What a set needs of each resource that has a limit. */
export type ResourceUse = Partial<Record<ResourceId, number>>;

/** The best set found of at most so many channels. */
export interface FrontierPoint {
  channels: number;
  /** Channel indices, ascending. */
  selected: number[];
  /** 0–1; 1 = being everywhere. */
  coverage: number;
  /** Proven: no other set of so many channels within the limits covers more. */
  optimal: boolean;
  used: ResourceUse;
}

/** What a channel is worth when everything else may be chosen anew. */
export interface ResolvedContribution {
  /**
   * In coverage. A member: what the best portfolio without it loses, ≥ 0 where the portfolio is proven best.
   * Any other channel: the change when it is in for certain; above 0 only for one that was excluded, or where
   * the portfolio is not proven best. `null`: no set meets the limits then.
   */
  contribution: number | null;
  /** Not a member: the same with one more channel allowed. `null` for members, and where no set does. */
  withOneMore: number | null;
  /** Whether both numbers are exact; otherwise they come from the best sets found. */
  proven: boolean;
}

export interface Portfolio {
  /** Channel indices, ascending. */
  selected: number[];
  /** 0–1; 1 = being everywhere. */
  coverage: number;
  /** Proven: no other set within the limits covers more. */
  optimal: boolean;
  /** (proven upper bound − coverage) ÷ upper bound, 0–1; 0 when optimal. */
  gap: number;
  /**
   * The best set of each size within the limits, ascending in channels and in coverage: a size that no set can
   * meet, or that covers no more than a smaller one, is absent. Ends where nothing adds any more, or at 12
   * channels (or the limit, where that is more) beyond enumeration.
   */
  frontier: FrontierPoint[];
  /** The most channels allowed: the limit given, or the one derived from the coverage target. */
  maxChannels: number;
  used: ResourceUse;
  /** By channel index. */
  resolved: ResolvedContribution[];
}

export interface PortfolioLimits {
  /** Most channels; absent: the smallest set that reaches `coverageTarget`, at most `channelLimit` channels. */
  maxChannels?: number | undefined;
  /** Channels that must be in. */
  include: readonly number[];
  /** Channels that must not be in. They still count in what being everywhere would serve. */
  exclude: readonly number[];
  /** Ceilings on what the channels need. Never goals: they need not be used up. */
  resources?: readonly Resource[] | undefined;
  /** Floors under the coverage of stages or segments. */
  guarantees?: readonly Guarantee[] | undefined;
  /** Coverage that is enough when `maxChannels` is absent, 0–1. */
  coverageTarget: number;
  /** Most channels when `maxChannels` is absent; `include` and guarantees may force more. */
  channelLimit: number;
  /** Free channels up to which all sets are compared at once; at most 20. */
  enumerationLimit: number;
  /** Beyond: sets that branch and bound may open for each size. Decides how hard the search tries to prove. */
  nodeLimit: number;
}

/** A guarantee as a service problem of its own, whose coverage must not be less than `least`. */
export interface GuaranteedService {
  id: string;
  service: Service;
  least: number;
}

/** What is left to choose, and the limits that can still stop a choice. */
export interface Choice {
  /** Channels that are in anyway, ascending. */
  include: number[];
  /** Channels that may join, ascending; each of them alone fits beside the included ones. */
  candidates: number[];
  resources: readonly Resource[];
  guarantees: readonly GuaranteedService[];
}
