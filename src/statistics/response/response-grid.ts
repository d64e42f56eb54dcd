import { type ConditionalResponse, conditionalResponse } from './conditional-response.ts';
import type { ResponseModel, ResponsePriors } from './response-model.ts';
import { zoomLine } from './zoom-line.ts';

/** A point of the grid over (exponent, share of the base) with its part of the posterior; the weights sum to 1. */
export interface ResponseGridPoint {
  weight: number;
  exponent: number;
  /** Width of the point's cell, and its share's. */
  exponentWidth: number;
  share: number;
  shareWidth: number;
  conditional: ConditionalResponse;
}

/** Points with less than this part of the highest weight are left out. */
const NEGLIGIBLE = 1e-5;

/** A line of shares at one exponent: each with its prior probability. */
interface Candidate {
  share: number;
  shareWidth: number;
  mass: number;
  conditional: ConditionalResponse;
}

/**
 * The posterior of the exponent and the share of the base as a weighted grid, with the level and the month effects
 * integrated out. Both are needed: a low exponent and a high base bend the curve alike, and only the pair says how
 * sure either is. The lines of shares are laid anew for every exponent, because the two lie on a narrow ridge.
 *
 * Prior of the share: 0 with probability `noBase`, else uniform on (0, 1). A base that knows no season is as likely
 * beforehand as one that does: if months had to differ, steady months would speak against any base.
 */
export function responseGrid(
  model: ResponseModel,
  priors: ResponsePriors,
  counts: { exponents: number; shares: number },
): ResponseGridPoint[] {
  const steady = new Float64Array();
  const months = model.monthShare.length;
  const seasons: Float64Array[] = months > 0 ? [steady, new Float64Array(months)] : [steady];
  const weigh = (exponent: number) => {
    const powers = model.logSpend.map((logarithm) => Math.exp(exponent * logarithm));
    const none = conditionalResponse(model, powers, 0, steady);
    const candidates: Candidate[] = [{ share: 0, shareWidth: 0, mass: priors.noBase, conditional: none }];
    for (const season of seasons.keys()) {
      const line = zoomLine(
        (share) => {
          const conditional = conditionalResponse(model, powers, share, seasons[season]!);
          // The next one begins where this one ended.
          seasons[season] = conditional.months;
          return { logDensity: conditional.logEvidence, value: conditional };
        },
        [0, 1],
        counts.shares,
      );
      for (const { position, width, value } of line) {
        const mass = ((1 - priors.noBase) * width) / seasons.length;
        candidates.push({ share: position, shareWidth: width, mass, conditional: value });
      }
    }
    const logPrior = -(((exponent - priors.exponentMean) / priors.exponentSpread) ** 2) / 2;
    return { logDensity: logEvidenceOf(candidates) + logPrior, value: { candidates, logPrior } };
  };
  const exponents = zoomLine(weigh, [0, 1], counts.exponents);
  const top = Math.max(...exponents.map(({ logDensity }) => logDensity));
  const points = exponents.flatMap(
    ({ position: exponent, width: exponentWidth, value: { candidates, logPrior } }) =>
      candidates.map(({ share, shareWidth, mass, conditional }) => ({
        weight: mass * Math.exp(conditional.logEvidence + logPrior - top),
        ...{ exponent, exponentWidth, share, shareWidth, conditional },
      })),
  );
  const largest = Math.max(...points.map(({ weight }) => weight));
  const kept = points.filter(({ weight }) => weight > NEGLIGIBLE * largest);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map((point) => ({ ...point, weight: point.weight / total }));
}

/** ln Σ mass × evidence, without overflow. */
function logEvidenceOf(candidates: readonly Candidate[]): number {
  const top = Math.max(...candidates.map(({ conditional }) => conditional.logEvidence));
  const sum = candidates.reduce(
    (whole, { mass, conditional }) => whole + mass * Math.exp(conditional.logEvidence - top),
    0,
  );
  return top + Math.log(sum);
}
