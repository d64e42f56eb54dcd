import { cellCount, countsAt, eachCell } from './market.ts';
import type { Evidence, Metric } from './metric.ts';
import { voiceFit } from './voice-fit.ts';

/**
 * Fit: what is known of a channel without data, suitability for the stage's role × voice fit, 0.05–1. Its
 * contribution fades with evidence, c ÷ (c + expected conversions of the channel in the stage).
 */
export const fit: Metric = {
  id: 'fit',
  direction: 1,
  countsPeople: false,
  measure(evidence) {
    const { market, method, voice } = evidence;
    const value = new Float64Array(cellCount(market)).fill(Number.NaN);
    const fade = new Float64Array(value.length).fill(1);
    const voices = market.channels.map(({ knowledge }) =>
      knowledge ? voiceFit(voice, knowledge.culture.voice, method.voiceReach.value) : Number.NaN,
    );
    const fades = market.stages.map((_, stage) =>
      market.channels.map((_channel, channel) => {
        const c = method.fitFade.value;
        return c / (c + expectedConversions(evidence, stage, channel));
      }),
    );
    eachCell(market, (cell, stage, _segment, channel) => {
      const knowledge = market.channels[channel]!.knowledge;
      if (!knowledge) return;
      const suitability = knowledge.suitability.roles[market.stages[stage]!.role];
      value[cell] = Math.max(method.fitFloor.value, suitability * voices[channel]!);
      fade[cell] = fades[stage]![channel]!;
    });
    return {
      value,
      par: new Float64Array(value.length).fill(method.fitPar.value),
      fade,
      missing: () => 'unknown-channel',
    };
  },
};

/** The channel's exposures in the stage over all segments × the stage's overall rate. */
function expectedConversions({ market, rates }: Evidence, stage: number, channel: number): number {
  let exposures = 0;
  for (let row = 0; row < market.rowCount; row++)
    exposures += countsAt(market, stage, row, channel)?.trials ?? 0;
  return exposures * (rates[stage]!.posterior?.overall ?? 0);
}
