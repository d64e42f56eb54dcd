import type { Channel } from '../../src/knowledge/schemas/channel.ts';
import type { StageRates } from '../../src/metrics/conversion-rates.ts';
import type { Market, MarketSegment } from '../../src/metrics/market.ts';
import type { MeasuredShares } from '../../src/metrics/measured-shares.ts';
import type { Evidence } from '../../src/metrics/metric.ts';
import type { CellCounts, UsageObservation } from '../../src/model/observations.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { knowledge } from './knowledge.ts';

/** Names, and only what differs from an empty market of equal segments and stages. */
export interface MarketSketch {
  channels: readonly string[];
  /** Default: one segment `a`. */
  segments?: readonly string[];
  /** Default: only purchase. The id of a stage is that of its role. */
  stages?: readonly Role[];
  weights?: readonly number[];
  people?: readonly number[];
  counts?: readonly Partial<CellCounts>[];
  usage?: readonly UsageObservation[];
  /** Files of the channels of which something is known. */
  known?: readonly Channel[];
}

/** A cell with nothing in it, of the first names that tests use. */
export const emptyCell: CellCounts = {
  segment: 'a',
  stage: 'purchase',
  channel: 'email',
  trials: 0,
  successes: 0,
  valueRows: { count: 0, revenue: 0, conversions: 0, squares: 0 },
};

/** A market without files and settings. Rows and usage of the segment `everyone` are those of the whole audience. */
export function buildMarket(sketch: MarketSketch): Market {
  const { channels, segments = ['a'], stages = ['purchase'] as const, people = [] } = sketch;
  const stageIds: readonly string[] = stages;
  const even = 1 / segments.length;
  const whole = sketch.counts?.some(({ segment }) => segment === 'everyone') ?? false;
  const rowCount = segments.length + (whole ? 1 : 0);
  const market: Market = {
    segments: segments.map(
      (id, index): MarketSegment => ({
        id,
        name: id.toUpperCase(),
        size: people[index] ?? null,
        people: people[index] ?? 1,
        value: null,
        weight: sketch.weights?.[index] ?? even,
      }),
    ),
    stages: stages.map((role) => ({ id: role, name: role, role, weight: 1 / stages.length })),
    channels: channels.map((id) => ({
      id,
      name: id,
      knowledge: sketch.known?.find((channel) => channel.id === id) ?? null,
      inUse: true,
      effortHours: null,
    })),
    rowCount,
    counts: new Array(stages.length * rowCount * channels.length).fill(undefined),
    usage: new Array(segments.length * channels.length).fill(undefined),
    wholeUsage: new Array(channels.length).fill(undefined),
  };
  const rowOf = (segment: string) => (segment === 'everyone' ? segments.length : segments.indexOf(segment));
  for (const change of sketch.counts ?? []) {
    const cell = { ...emptyCell, ...change };
    const row = stageIds.indexOf(cell.stage) * rowCount + rowOf(cell.segment);
    market.counts[row * channels.length + channels.indexOf(cell.channel)] = cell;
  }
  for (const pair of sketch.usage ?? []) {
    const channel = channels.indexOf(pair.channel);
    if (pair.segment === 'everyone') market.wholeUsage[channel] = pair;
    else market.usage[rowOf(pair.segment) * channels.length + channel] = pair;
  }
  return market;
}

/**
 * Rates of one stage that are taken as given, [row · channels + channel]; every one was measured.
 * @param draws the same for each draw; default: one draw that equals the means
 */
export function fixedRates(
  mean: readonly number[],
  draws: readonly (readonly number[])[] = [mean],
): StageRates {
  const values = Float64Array.from(mean);
  return {
    model: 'binomial',
    measured: new Set(mean.keys()),
    posterior: {
      mean: values,
      lower: values,
      upper: values,
      overall: mean.reduce((sum, rate) => sum + rate, 0) / mean.length,
      draws: draws.map((draw) => Float64Array.from(draw)),
    },
  };
}

/** A stage without exposures. */
export const noRates: StageRates = { model: 'none', posterior: null, measured: new Set() };

/** Shares that are taken as given, [segment · channels + channel]; undefined = not measured, 0 = certainly nobody. */
export function fixedShares(shares: readonly (number | undefined)[]): MeasuredShares {
  const mean = Float64Array.from(shares, (share) => share ?? Number.NaN);
  return { mean, draw: () => mean, certainlyZero: (pair) => mean[pair] === 0 };
}

/** Evidence about a market: nothing measured, unless said otherwise. */
export function buildEvidence(market: Market, changes: Partial<Evidence> = {}): Evidence {
  const nothing = fixedShares(market.usage.map(() => undefined));
  return {
    market,
    method: knowledge.method,
    rates: market.stages.map(() => noRates),
    shares: nothing,
    engagement: nothing,
    voice: { humour: 0.5, formality: 0.5, respect: 0.8, enthusiasm: 0.5 },
    targets: { stage: -1 },
    ...changes,
  };
}
