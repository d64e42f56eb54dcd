import type { ResourceId } from './portfolio.ts';

/** A limit, and the value from which on some set meets all the others. */
export type Relaxation =
  /** Allow at least so many channels. */
  | { limit: 'channels'; least: number }
  /** Allow at least so many hours, or so much money. */
  | { limit: ResourceId; least: number }
  /** Ask for at most this coverage, 0–1, of the guaranteed stage or segment. */
  | { limit: 'guarantee'; id: string; most: number }
  /** No longer insist on these channels, by index. */
  | { limit: 'include'; channels: number[] }
  /** Let these channels in, by index. */
  | { limit: 'exclude'; channels: number[] };

export interface RelaxedLimits {
  /** Each of these alone makes a portfolio possible. */
  alone: Relaxation[];
  /** Where none does alone: several that do so together. */
  together: Relaxation[];
  /** Whether the values are exact. Otherwise each is enough, but a smaller step might be, too. */
  exact: boolean;
}

/** No set of channels meets all limits: a problem that the user can mend, in names for the caller to word. */
export class InfeasiblePortfolio extends Error {
  override readonly name = 'InfeasiblePortfolio';
  readonly relaxed: RelaxedLimits;
  /** Whether it is proven that there is no such set; otherwise the search found none. */
  readonly proven: boolean;

  constructor(relaxed: RelaxedLimits, proven: boolean) {
    super('no set of channels meets all limits of the portfolio');
    this.relaxed = relaxed;
    this.proven = proven;
  }
}
