import { BetaSampler } from '../kernel/random/beta-sampler.ts';
import { StandardNormal } from '../kernel/random/standard-normal.ts';
import type { ScoringProfile } from '../knowledge/schemas/scoring.ts';
import { scoreDraws } from '../scoring/score-draws.ts';
import type { Random } from '../statistics/random.ts';
import { type OpenNumbers, openCells } from './open-numbers.ts';
import type { PlanDecisions } from './plan-decisions.ts';

export interface OpenDrawSettings {
  draws: number;
  /** People asked who would know as much of a share as a fill-in does. */
  guessedSample: number;
  /** Of the scoring profile. */
  weights: ScoringProfile['weights'];
  random: Random;
}

/** By channel: all shares, [segment · channels + channel], once per draw; nothing where none is open. */
type Draws = (channel: number) => Generator<Float64Array, void>;

/**
 * Draws the open shares of a channel; all others stay. Each is Beta with the mean that the plan uses, as wide as its
 * sample says, and as `guessedSample` says where nobody stated one.
 */
export function drawnShares(plan: PlanDecisions, { shares }: OpenNumbers, settings: OpenDrawSettings): Draws {
  const { market } = plan.evidence;
  const { value, origin } = plan.shares;
  const beta = new BetaSampler(settings.random);
  return function* (channel) {
    const open = market.segments
      .map((_, segment) => segment * market.channels.length + channel)
      .filter((pair) => shares[pair] === 1 && value[pair]! > 0 && value[pair]! < 1);
    for (let draw = 0; draw < settings.draws && open.length > 0; draw++) {
      const drawn = value.slice();
      for (const pair of open) {
        const stated = origin[pair] === 'measured' ? market.usage[pair]!.sample : undefined;
        // Jeffreys' prior counts as one person more.
        const people = (stated ?? settings.guessedSample) + 1;
        drawn[pair] = beta.draw(value[pair]! * people, (1 - value[pair]!) * people);
      }
      yield drawn;
    }
  };
}

/**
 * Draws the open rates of a channel, as responses of all cells; all others stay. They vary as the posterior of their
 * stage does; in a stage that nobody counted, as channels are taken to differ before there are data. Scaled to the
 * mean that the plan uses.
 */
export function drawnRates(plan: PlanDecisions, numbers: OpenNumbers, settings: OpenDrawSettings): Draws {
  const { response } = plan.scores;
  const responses = firstResponses(plan, settings.draws);
  const spreads = plan.evidence.rates.map((_, stage) => priorSpread(plan, stage, settings.weights));
  const normal = new StandardNormal(settings.random);
  return function* (channel) {
    const open = openCells(plan, numbers, channel).filter(({ cell }) => response[cell]! > 0);
    if (open.length === 0) return;
    const means = open.map(
      ({ cell }) => responses.reduce((sum, drawn) => sum + drawn[cell]!, 0) / responses.length,
    );
    for (const drawn of responses) {
      const numbers = response.slice();
      // One deviation for all stages: a channel that is better than thought is so throughout.
      const deviation = normal.draw();
      for (const [index, { cell, stage }] of open.entries()) {
        const spread = spreads[stage]!;
        const byPrior = Math.exp(spread * deviation - spread ** 2 / 2);
        numbers[cell] = (response[cell]! * byPrior * drawn[cell]!) / means[index]!;
      }
      yield numbers;
    }
  };
}

/** The response of every cell in the first draws of the plan. */
function firstResponses({ evidence, factors, scores }: PlanDecisions, draws: number): Float64Array[] {
  const responses: Float64Array[] = [];
  scoreDraws(evidence, factors, scores, draws, (_, response) => {
    responses.push(response.slice());
  });
  return responses;
}

/** Standard deviation of the log-response for want of a rate; 0 in a stage whose rates were estimated. */
function priorSpread(
  { evidence, factors }: PlanDecisions,
  stage: number,
  profile: ScoringProfile['weights'],
): number {
  if (evidence.rates[stage]!.posterior !== null) return 0;
  const others = factors
    .filter(({ metric, weights }) => !metric.countsPeople && weights[stage]! > 0)
    .reduce((sum, { metric }) => sum + profile[metric.id], 0);
  const all = others + profile.rate;
  return all > 0 ? (evidence.method.effectSpread.value * profile.rate) / all : 0;
}
