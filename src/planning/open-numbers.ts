import { cellIndex, countsAt, eachCell } from '../metrics/market.ts';
import type { PlanDecisions } from './plan-decisions.ts';

/** Numbers that a plan had to do without: they are missing, or estimates by feel. */
export interface OpenNumbers {
  /** [segment · channels + channel] 1 = nobody measured the share. */
  shares: Uint8Array;
  /** [cell] 1 = nobody counted contacts there, neither in the segment nor in the whole audience. */
  rates: Uint8Array;
  /** Open shares and rates ÷ all, 0–1. */
  part: number;
}

/** Whether any number of the data is an estimate by feel. */
export function hasEstimates({ evidence: { market } }: Pick<PlanDecisions, 'evidence'>): boolean {
  return [...market.usage, ...market.wholeUsage, ...market.counts].some((number) => number?.estimated);
}

export function openNumbers(plan: Pick<PlanDecisions, 'evidence' | 'shares'>): OpenNumbers {
  const { market } = plan.evidence;
  const shares = Uint8Array.from(plan.shares.origin, (origin, pair) => {
    const usage =
      origin === 'everyone' ? market.wholeUsage[pair % market.channels.length] : market.usage[pair];
    const isStated = origin === 'measured' || origin === 'everyone';
    return isStated && !usage?.estimated ? 0 : 1;
  });
  const rates = new Uint8Array(market.stages.length * shares.length);
  const isCounted = (stage: number, row: number, channel: number) => {
    const counts = row < market.rowCount ? countsAt(market, stage, row, channel) : undefined;
    return counts !== undefined && counts.trials > 0 && !counts.estimated;
  };
  eachCell(market, (cell, stage, segment, channel) => {
    const counted = isCounted(stage, segment, channel) || isCounted(stage, market.segments.length, channel);
    rates[cell] = counted ? 0 : 1;
  });
  const open = sum(shares) + sum(rates);
  return { shares, rates, part: open / (shares.length + rates.length) };
}

/** Cells of one channel in which its rate is open. */
export function openCells({ evidence: { market } }: PlanDecisions, { rates }: OpenNumbers, channel: number) {
  return market.stages.flatMap((_, stage) =>
    market.segments.flatMap((_segment, segment) => {
      const cell = cellIndex(market, stage, segment, channel);
      return rates[cell] === 1 ? [{ cell, stage }] : [];
    }),
  );
}

/** Stages in which the rate of a channel is open, where it is known in all segments of some other; else none. */
export function openStages(plan: PlanDecisions, open: OpenNumbers, channel: number): number[] {
  const stages = [...new Set(openCells(plan, open, channel).map(({ stage }) => stage))];
  return stages.length < plan.evidence.market.stages.length ? stages : [];
}

function sum(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}
