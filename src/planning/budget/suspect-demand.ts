import { followingProbability } from '../../statistics/response/following-probability.ts';
import { voicedSuspicions } from '../../statistics/response/voiced-suspicions.ts';
import type { BudgetWarning } from './budget.ts';
import type { ChannelSeries } from './sum-periods.ts';

/**
 * The channels whose spend seems to follow demand, so that their curve may take demand for the effect of spend.
 * What other channels bring in the same periods, paid or not, stands for demand that this spend did not buy.
 * @param fitted whether each channel's curve was fitted; the others' series only inform
 * @param alarms probability of any warning in a file whose spend follows nothing
 */
export function suspectDemand(
  channels: readonly { channel: number; series: ChannelSeries; fitted: boolean }[],
  alarms: number,
): BudgetWarning[] {
  const probabilities = channels.map((own) => {
    if (!own.fitted) return undefined;
    const { periods } = own.series;
    const others = channels.filter(
      (other) => other !== own && periods.every(({ at }) => other.series.outcomes.has(at)),
    );
    return followingProbability(
      periods.map((period) => {
        if (others.length === 0) return period;
        const elsewhere = others.reduce((sum, { series }) => sum + series.outcomes.get(period.at)!, 0);
        return { ...period, elsewhere };
      }),
    );
  });
  return voicedSuspicions(probabilities, alarms).flatMap((voiced, index) =>
    voiced
      ? [
          {
            code: 'spend-follows-demand',
            channel: channels[index]!.channel,
            probability: probabilities[index]!,
          },
        ]
      : [],
  );
}
