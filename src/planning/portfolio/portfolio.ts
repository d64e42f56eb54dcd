/** The best set found of one size. */
export interface FrontierPoint {
  channels: number;
  /** Channel indices, ascending. */
  selected: number[];
  /** 0–1; 1 = being everywhere. */
  coverage: number;
  /** Proven: no other set of this size within the limits covers more. */
  optimal: boolean;
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
   * The best set of each size, ascending: from the fewest channels that the limits allow to the size from
   * which nothing adds any more, or to 12 (or the limit, where that is more) beyond enumeration.
   */
  frontier: FrontierPoint[];
  /** The most channels allowed: the limit given, or the one derived from the coverage target. */
  maxChannels: number;
}

export interface PortfolioLimits {
  /** Most channels; absent: the smallest set that reaches `coverageTarget`, at most `channelLimit` channels. */
  maxChannels?: number | undefined;
  /** Channels that must be in. */
  include: readonly number[];
  /** Channels that must not be in. They still count in what being everywhere would serve. */
  exclude: readonly number[];
  /** Coverage that is enough when `maxChannels` is absent, 0–1. */
  coverageTarget: number;
  /** Most channels when `maxChannels` is absent; `include` may exceed it. */
  channelLimit: number;
  /** Free channels up to which all sets are compared at once; at most 20. */
  enumerationLimit: number;
  /** Beyond: sets that branch and bound may open for each size. Decides how hard the search tries to prove. */
  nodeLimit: number;
  /** Names for messages, by channel index. */
  names?: readonly string[] | undefined;
}

/** What is left to choose: channels that are in anyway, and those that may join. Both ascending. */
export interface Choice {
  include: number[];
  candidates: number[];
}
