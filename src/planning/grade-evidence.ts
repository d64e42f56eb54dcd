import type { Method } from '../knowledge/schemas/scoring.ts';
import { countsAt } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import { evidenceGrades, type Evidence as Grade } from '../model/vocabulary.ts';

/** Grade of a number of expected conversions. */
export function gradeOf(expected: number, method: Method): Grade {
  if (expected >= method.evidenceStrong.value) return 'strong';
  if (expected >= method.evidenceSome.value) return 'some';
  return expected > 0 ? 'thin' : 'none';
}

/** Evidence of one row of the market: its expected conversions, exposures × estimated rate. */
export function evidenceAt(
  { market, rates, method }: Evidence,
  stage: number,
  row: number,
  channel: number,
): Grade {
  const { posterior, measured } = rates[stage]!;
  const at = row * market.channels.length + channel;
  if (!posterior || !measured.has(at)) return 'none';
  return gradeOf((countsAt(market, stage, row, channel)?.trials ?? 0) * posterior.mean[at]!, method);
}

/** Best evidence among all rows of a channel, those of the whole audience included. */
export function bestEvidence(evidence: Evidence, channel: number): Grade {
  const { market } = evidence;
  let best = evidenceGrades.length - 1;
  for (let stage = 0; stage < market.stages.length; stage++)
    for (let row = 0; row < market.rowCount; row++)
      best = Math.min(best, evidenceGrades.indexOf(evidenceAt(evidence, stage, row, channel)));
  return evidenceGrades[best]!;
}
