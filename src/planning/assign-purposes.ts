import type { Purposes } from '../knowledge/schemas/purposes.ts';
import type { Method } from '../knowledge/schemas/scoring.ts';
import type { Market, MarketChannel, MarketStage } from '../metrics/market.ts';
import type { AnalysisJob } from '../model/analysis.ts';
import type { InteractionCount } from '../model/observations.ts';
import { type Purpose, purposes, type Role } from '../model/vocabulary.ts';
import { channelTotals, totalsAt } from './channel-totals.ts';
import { standingOut } from './standing-out.ts';

/** purpose → the role that it belongs to. */
export type PurposeRoles = Readonly<Record<Purpose, Role>>;

/**
 * The jobs of each channel, most characteristic first, at most three: from what people do there where the
 * data says so, else from the stages in which the channel stands out, else from what is known of the channel. Of an
 * unknown one the only stage in which it has conversions tells; with several none is singled out. What is only known of
 * channels in general gives a chosen one no job at a stage that it does not serve, and nothing gives a known one a job
 * that such a channel cannot do: four friends who were invited after a click make no channel of an ad for inviting friends.
 * @param serves how much of a stage a chosen channel serves, over the segments; 0 for all others
 */
export function assignPurposes(
  market: Market,
  interactions: readonly InteractionCount[],
  roleOf: PurposeRoles,
  method: Method,
  serves: (channel: number, stage: number) => number = () => 0,
): AnalysisJob[][] {
  const lead = method.purposeLead.value;
  const z = method.purposeZ.value;
  const conversions = market.channels.map((_, channel) => {
    const totals = channelTotals(market, channel);
    return market.stages.map(({ id }) => totalsAt(totals, id)?.conversions ?? undefined);
  });
  const actions = market.channels.map(({ id }) => actionCounts(id, interactions));
  return market.channels.map((channel, at) => {
    const canDo = (role: Role) => canServe(channel, role, roleOf, method.unsuitable.value);
    const byAction = standingOut(actions, at, lead, z)
      .filter(({ index }) => canDo(roleOf[purposes[index]!]))
      .map(
        ({ index, share }): AnalysisJob => ({
          id: purposes[index]!,
          stage: market.stages.find((stage) => stage.role === roleOf[purposes[index]!])?.id ?? null,
          share,
          evidence: 'data',
        }),
      );
    if (byAction.length > 0) return byAction.slice(0, 3);
    const byStage = standingOut(conversions, at, lead, z)
      .filter(({ index }) => canDo(market.stages[index]!.role))
      .map(({ index, share }): AnalysisJob => {
        const stage = market.stages[index]!;
        return { id: purposeAt(channel, stage.role, roleOf), stage: stage.id, share, evidence: 'data' };
      });
    const measured = market.stages.filter((_, stage) => conversions[at]![stage] !== undefined);
    if (byStage.length > 0) return byStage.slice(0, 3);
    if (channel.knowledge === null) return onlyJob(channel, measured, roleOf);
    const known = knownJobs(market, channel, roleOf, measured);
    const service = market.stages.map(({ role }, stage) => (canDo(role) ? serves(at, stage) : 0));
    return servedFirst(known, market, service, channel, roleOf).slice(0, 3);
  });
}

/**
 * How often people use a channel for each purpose. Somebody who asked what people do there got all answers:
 * a purpose that other channels have and this one has not counts 0.
 */
function actionCounts(channel: string, interactions: readonly InteractionCount[]): (number | undefined)[] {
  const own = interactions.filter((row) => row.channel === channel);
  const seen = new Set(own.length > 0 ? interactions.map(({ purpose }) => purpose) : []);
  return purposes.map((purpose) => {
    const count = own.find((row) => row.purpose === purpose)?.count;
    return count ?? (seen.has(purpose) ? 0 : undefined);
  });
}

/** The job of a channel at a stage: its most typical purpose of that role, else the role's first. */
export function purposeAt(
  channel: Pick<MarketChannel, 'knowledge'>,
  role: Role,
  roleOf: PurposeRoles,
): Purpose {
  const known = channel.knowledge?.purposes.find((purpose) => roleOf[purpose] === role);
  return known ?? purposes.find((purpose) => roleOf[purpose] === role)!;
}

/** Whether a channel can have a job of the role: one that is known of it, or any where it is not unsuitable. */
function canServe(
  { knowledge }: Pick<MarketChannel, 'knowledge'>,
  role: Role,
  roleOf: PurposeRoles,
  unsuitable: number,
): boolean {
  if (knowledge === null) return true;
  return (
    knowledge.suitability.roles[role] > unsuitable || knowledge.purposes.some((id) => roleOf[id] === role)
  );
}

/** The job of an unknown channel that has conversions in one stage alone. */
function onlyJob(
  channel: MarketChannel,
  measured: readonly MarketStage[],
  roleOf: PurposeRoles,
): AnalysisJob[] {
  const [stage, ...others] = measured;
  if (stage === undefined || others.length > 0) return [];
  return [{ id: purposeAt(channel, stage.role, roleOf), stage: stage.id, share: null, evidence: 'data' }];
}

/** Typical purposes: those of stages with conversions first, then those of stages in play. */
function knownJobs(
  market: Market,
  channel: MarketChannel,
  roleOf: PurposeRoles,
  measured: readonly { id: string }[],
): AnalysisJob[] {
  const jobs = (channel.knowledge?.purposes ?? []).map(
    (id): AnalysisJob => ({
      id,
      stage: market.stages.find((stage) => stage.role === roleOf[id])?.id ?? null,
      share: null,
      evidence: 'prior',
    }),
  );
  const rank = ({ stage }: AnalysisJob) =>
    stage === null ? 2 : measured.some(({ id }) => id === stage) ? 0 : 1;
  return jobs.sort((a, b) => rank(a) - rank(b));
}

/** Jobs at stages that the channel serves before all others, and one of them in any case, if it serves any. */
function servedFirst(
  jobs: readonly AnalysisJob[],
  { stages }: Market,
  service: readonly number[],
  channel: MarketChannel,
  roleOf: PurposeRoles,
): AnalysisJob[] {
  const most = service.indexOf(Math.max(...service));
  if (!(service[most]! > 0)) return [...jobs];
  const isServed = ({ stage }: AnalysisJob) => service[stages.findIndex(({ id }) => id === stage)]! > 0;
  const served = jobs.filter(isServed);
  const { id: stage, role } = stages[most]!;
  if (served.length === 0)
    served.push({ id: purposeAt(channel, role, roleOf), stage, share: null, evidence: 'prior' });
  return [...served, ...jobs.filter((job) => !isServed(job))];
}

/** purpose → role, as the other steps need it. */
export function rolesOf(purposes: Purposes): Record<Purpose, Role> {
  return Object.fromEntries(Object.entries(purposes).map(([id, { role }]) => [id, role])) as Record<
    Purpose,
    Role
  >;
}
