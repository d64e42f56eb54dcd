import { contributions } from '../kernel/service/contributions.ts';
import { coverage } from '../kernel/service/coverage.ts';
import type { Purposes } from '../knowledge/schemas/purposes.ts';
import type { ScoringProfile } from '../knowledge/schemas/scoring.ts';
import { eachCell } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { DatedCounts, InteractionCount } from '../model/observations.ts';
import type { OnProgress } from '../model/progress.ts';
import { tiers } from '../model/vocabulary.ts';
import { factorTable } from '../scoring/factor-table.ts';
import { scoreCells } from '../scoring/score-cells.ts';
import type { Random } from '../statistics/random.ts';
import { assignPurposes, rolesOf } from './assign-purposes.ts';
import { assignTiers, type TierCase } from './assign-tiers.ts';
import { planBudget } from './budget/plan-budget.ts';
import { channelScores } from './channel-scores.ts';
import { type ChannelTotals, channelTotals } from './channel-totals.ts';
import { conversionShare } from './conversion-share.ts';
import { jobsForBrand } from './ctas/jobs-for-brand.ts';
import { findDeadEnds } from './find-dead-ends.ts';
import { findSmallChannels } from './find-small-channel.ts';
import { bestEvidence, evidenceAt } from './grade-evidence.ts';
import { handoffFriction } from './handoff-friction.ts';
import { judgeByDraws } from './judge-by-draws.ts';
import type { PathlessPlan, PlanDecisions } from './plan-decisions.ts';
import { pilotOf } from './plan-pilot.ts';
import type { Spending } from './plan-settings.ts';
import { channelSet } from './portfolio/channel-set.ts';
import { choosePortfolio } from './portfolio/choose-portfolio.ts';
import { guaranteedService } from './portfolio/guaranteed-service.ts';
import { prepareService } from './portfolio/prepare-service.ts';
import { type PortfolioWishes, portfolioLimits } from './portfolio-limits.ts';
import { portfolioShares } from './portfolio-shares.ts';
import { servedAt, servedCells, servingChannels } from './served-cells.ts';
import { serviceProblem } from './service-problem.ts';

export interface DecisionSettings extends Omit<PortfolioWishes, 'include' | 'exclude'> {
  profile: ScoringProfile;
  purposes: Purposes;
  interactions: readonly InteractionCount[];
  totals: readonly ChannelTotals[];
  draws: number;
  /** Days from the first to the last date of the data; null where they have none. */
  days: number | null;
  dated: readonly DatedCounts[];
  spending: Spending;
  random: Random;
  /** Last day that the data tell of, ISO; undefined where none does. */
  lastDay: string | undefined;
  /** Whether the brand has an offer that was not over by then. */
  hasOffer: boolean;
  include: readonly string[];
  exclude: readonly string[];
}

/** Scores, portfolio, verdicts and jobs: every decision of a plan that does not hang on its calls to action. */
export async function decidePlan(
  evidence: Evidence,
  settings: DecisionSettings,
  onProgress?: OnProgress,
): Promise<PathlessPlan> {
  const { market, method } = evidence;
  const factors = factorTable(evidence, settings.profile);
  const scores = scoreCells(evidence, factors);
  const shares = portfolioShares(evidence, scores.response);
  const counted = market.channels.map((_, channel) => channelTotals(market, channel));
  const include = indicesOf(market.channels, settings.include);
  const exclude = indicesOf(market.channels, settings.exclude);

  const problem = serviceProblem(evidence, shares, scores.response);
  const service = prepareService(problem, method.shareLimit.value);
  const limits = portfolioLimits(evidence, problem, { ...settings, include, exclude });
  const portfolio = await choosePortfolio(service, limits);
  const { drawn, judgement, swaps, selection } = judgeByDraws(
    evidence,
    { factors, scores, shares, draws: settings.draws },
    portfolio,
    limits,
    onProgress,
  );

  const selected = new Set(portfolio.selected);
  const set = channelSet(market.channels.length, portfolio.selected);
  const contribution = contributions(service, set);
  const cases = market.channels.map(
    (channel, index): TierCase => ({
      id: channel.id,
      selected: selected.has(index),
      included: include.includes(index),
      excluded: exclude.includes(index),
      inUse: channel.inUse,
      evidence: bestEvidence(evidence, index),
      contribution: contribution[index]!,
      costAboveTarget: judgement.costAboveTarget[index]!,
      belowPar: judgement.belowPar[index]!,
      conversionShare: conversionShare(counted, market.stages[evidence.targets.stage]?.id, index),
      swap: selected.has(index) ? null : swaps.probability[index]!,
    }),
  );
  const verdicts = assignTiers(cases, method);
  const served = servedCells(evidence, shares, scores.response, portfolio.selected);
  const friction = (from: number, to: number) =>
    handoffFriction(market.channels[from]!, market.channels[to]!, method.unknownFriction.value);
  const grades = gradesOf(evidence);
  const jobs = assignPurposes(
    market,
    settings.interactions,
    rolesOf(settings.purposes),
    method,
    (channel, stage) => servedAt(evidence, served, channel, stage),
  );

  const plan = {
    evidence,
    factors,
    scores,
    drawn,
    draws: settings.draws,
    shares,
    portfolio,
    limits,
    reached: (limits.guarantees ?? []).map(({ weight }) => coverage(guaranteedService(service, weight), set)),
    budget: planBudget(
      evidence,
      { totals: counted, dated: settings.dated, stage: evidence.targets.stage },
      {
        ...settings.spending,
        total: settings.limits.budget,
        minimumSpend: settings.minimumSpend,
        chosen: market.channels.map((_, channel) => selected.has(channel)),
        ended: verdicts.map(({ tier }) => tier === 'stop'),
      },
      settings.random,
    ),
    swaps,
    selection,
    cases,
    verdicts,
    totals: settings.totals,
    counted,
    jobs: jobs.map((own, index) =>
      jobsForBrand(own, {
        hasOffer: settings.hasOffer,
        observed: settings.interactions.some(({ channel }) => channel === market.channels[index]!.id),
      }),
    ),
    channelScores: channelScores(evidence, scores),
    small: findSmallChannels(evidence, factors),
    priority: byPriority(cases, verdicts),
    served,
    grades,
    deadEnds: market.segments.map((_, segment) => {
      const serving = market.stages.map((_stage, stage) => servingChannels(evidence, served, stage, segment));
      return findDeadEnds(serving, friction, method.deadEndFriction.value);
    }),
    purposes: settings.purposes,
    days: settings.days,
    lastDay: settings.lastDay,
  };
  return { ...plan, pilots: market.channels.map((_, channel) => pilotOf(plan, channel)) };
}

function gradesOf(evidence: Evidence): PlanDecisions['grades'] {
  const grades: PlanDecisions['grades'] = [];
  eachCell(evidence.market, (_cell, stage, segment, channel) => {
    grades.push(evidenceAt(evidence, stage, segment, channel));
  });
  return grades;
}

function byPriority(cases: readonly TierCase[], verdicts: PlanDecisions['verdicts']): number[] {
  const order = (channel: number) => tiers.indexOf(verdicts[channel]!.tier);
  return cases
    .map((_, channel) => channel)
    .sort((a, b) => {
      const byTier = order(a) - order(b);
      return byTier || cases[b]!.contribution - cases[a]!.contribution || a - b;
    });
}

function indicesOf(channels: readonly { id: string }[], ids: readonly string[]): number[] {
  return ids.map((id) => channels.findIndex((channel) => channel.id === id)).filter((index) => index >= 0);
}
