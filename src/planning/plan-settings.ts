import type { BrandFile } from '../knowledge/schemas/brand.ts';
import type { Journey } from '../knowledge/schemas/journey.ts';
import type { ScoringProfile } from '../knowledge/schemas/scoring.ts';
import type { MarketSettings } from '../metrics/assemble-market.ts';
import type { Targets } from '../metrics/metric.ts';

/** Everything that a plan depends on beside the data and the knowledge. Ids are resolved. */
export interface AnalyzeSettings {
  version: string;
  seed: number;
  currency: string | null;
  journey: Journey;
  profile: ScoringProfile;
  goals: MarketSettings['goals'];
  segments: MarketSettings['segments'];
  include: readonly string[];
  exclude: readonly string[];
  active: readonly string[];
  hours: ReadonlyMap<string, number>;
  maxChannels?: number | undefined;
  targets: Omit<Targets, 'stage'>;
  brand?: BrandFile | undefined;
}
