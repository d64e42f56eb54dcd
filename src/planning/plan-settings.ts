import type { BrandFile } from '../knowledge/schemas/brand.ts';
import type { Journey } from '../knowledge/schemas/journey.ts';
import type { Goal, ScoringProfile } from '../knowledge/schemas/scoring.ts';
import type { MarketSettings } from '../metrics/assemble-market.ts';
import type { Targets } from '../metrics/metric.ts';
import type { SpendingAim } from '../model/vocabulary.ts';

/** What the team and the purse allow; absent = no limit. */
export interface PlanLimits {
  /** Channels; absent: by coverage. */
  channels?: number | undefined;
  /** Hours a week of all chosen channels together. */
  hours?: number | undefined;
  /** Money a period: the least that the chosen channels need, and what the split shares out. */
  budget?: number | undefined;
}

/** A stage or segment of which the plan must serve at least this part, 0–1. */
export interface CoverWish {
  of: 'stage' | 'segment';
  id: string;
  least: number;
}

/** How the budget is to be split. */
export interface Spending {
  aim?: SpendingAim | undefined;
  /** How far a channel may move from today, ± part of it. */
  change?: number | undefined;
}

/** Everything that a plan depends on beside the data and the knowledge. Ids are resolved. */
export interface AnalyzeSettings {
  version: string;
  seed: number;
  currency: string | null;
  journey: Journey;
  profile: ScoringProfile;
  /** Weights of the stages by their role. */
  goal?: Goal | undefined;
  goals: MarketSettings['goals'];
  segments: MarketSettings['segments'];
  include: readonly string[];
  exclude: readonly string[];
  active: readonly string[];
  hours: ReadonlyMap<string, number>;
  /** Channel id → money a period below which it is not worth beginning. */
  minimumSpend: ReadonlyMap<string, number>;
  limits: PlanLimits;
  cover: readonly CoverWish[];
  spending: Spending;
  targets: Omit<Targets, 'stage'>;
  /** Column by whose values the audience is divided. */
  by?: string | undefined;
  brand?: BrandFile | undefined;
}
