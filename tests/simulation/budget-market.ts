import { GammaSampler } from '../../src/kernel/random/gamma-sampler.ts';
import { StandardNormal } from '../../src/kernel/random/standard-normal.ts';
import type { BudgetChannel } from '../../src/planning/budget/budget.ts';
import { createRandom, type Random } from '../../src/statistics/random.ts';
import type { ResponseCurve } from '../../src/statistics/response/draw-responses.ts';

/** How spend comes about: on its own, or in proportion to the week's demand. */
export type SpendRule = 'independent' | 'follows-demand';

export interface BudgetSetting {
  channels: number;
  weeks: number;
  /** Part of the conversions at the typical spend that comes without it; in `mixed` markets of every other channel. */
  baseShare: number;
  mixed?: boolean;
  /** Range of the cost per conversion; €10–60 if absent. The narrower, the more the shape of the curves decides. */
  costs?: [low: number, high: number];
  /** How far the season lifts and lowers the base, 0–1. */
  season: number;
  spend: SpendRule;
  /** Exponents: of the prior, or uniform on 0.4–0.9, which no prior was chosen for. */
  exponents: 'prior' | 'uniform';
}

export interface BudgetMarket {
  channels: BudgetChannel[];
  /** True curve of each channel. */
  curves: ResponseCurve[];
}

const FIRST_WEEK = Date.UTC(2025, 0, 6);
const WEEK = 7 * 86_400_000;

/**
 * Channels of €500 to €5,000 a week; spend varies by a log-normal third around that, and
 * counts are negative binomial with a variance of 2 to 3 times the mean.
 */
export function simulateBudgetMarket(setting: BudgetSetting, seed: number): BudgetMarket {
  const random = createRandom(seed);
  const normal = new StandardNormal(random);
  const count = createCounts(random);
  const phase = 2 * Math.PI * random.uniform();
  const demand = Array.from(
    { length: setting.weeks },
    (_, week) => 1 + setting.season * Math.sin((2 * Math.PI * week) / 52 + phase),
  );
  const markets = Array.from({ length: setting.channels }, (_, channel) => {
    const typical = 500 * 10 ** random.uniform();
    const [cheap, dear] = setting.costs ?? [10, 60];
    const conversions = typical / (cheap * (dear / cheap) ** random.uniform());
    const baseShare = setting.mixed && channel % 2 === 1 ? 0 : setting.baseShare;
    const exponent = drawExponent(setting, random, normal);
    const dispersion = 2 + random.uniform();
    const curve = {
      base: baseShare * conversions,
      scale: (1 - baseShare) * conversions * typical ** -exponent,
      exponent,
    };
    const rows = demand.map((wanted, week) => {
      const follows = setting.spend === 'follows-demand' ? wanted : 1;
      const spread = setting.spend === 'follows-demand' ? 0.15 : 0.35;
      const cost = Math.round(100 * typical * follows * Math.exp(spread * normal.draw())) / 100;
      const mean = curve.base * wanted + curve.scale * cost ** exponent;
      const date = new Date(FIRST_WEEK + week * WEEK).toISOString().slice(0, 10);
      return { date, cost, conversions: count(mean, dispersion) };
    });
    return { curve, channel: { channel, rows } };
  });
  return { channels: markets.map(({ channel }) => channel), curves: markets.map(({ curve }) => curve) };
}

function drawExponent({ exponents }: BudgetSetting, random: Random, normal: StandardNormal): number {
  if (exponents === 'uniform') return 0.4 + 0.5 * random.uniform();
  for (;;) {
    const exponent = 0.7 + 0.15 * normal.draw();
    if (exponent > 0 && exponent < 1) return exponent;
  }
}

/** Negative binomial counts: Poisson around a gamma number. */
function createCounts(random: Random): (mean: number, dispersion: number) => number {
  const gamma = new GammaSampler(random);
  return (mean, dispersion) => {
    let left = gamma.draw(mean / (dispersion - 1)) * (dispersion - 1);
    // Waiting times of a Poisson process, counted until the mean is used up.
    for (let events = 0; ; events++) {
      left += Math.log(random.uniform());
      if (left < 0) return events;
    }
  };
}
