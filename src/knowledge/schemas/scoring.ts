import * as z from 'zod';
import { factorIds, roles } from '../../model/vocabulary.ts';
import { constantSchema, idSchema, ownNameSchema, sourceSchema } from './parts.ts';

/** A bound that no real weight meets, and that keeps sums finite. */
const weight = z.number().min(0).max(1e6).default(0);

/** Relative weights of some things by their ids, 0 for those left out, with the name and source of every such file. */
function weightsFile<Id extends string>(ids: readonly Id[]) {
  return z
    .strictObject({
      id: idSchema,
      name: ownNameSchema,
      source: sourceSchema.default('assumption'),
      weights: z.strictObject(Object.fromEntries(ids.map((id) => [id, weight])) as Record<Id, typeof weight>),
    })
    .refine(({ weights }) => Object.values(weights).some((value) => Number(value) > 0), {
      message: 'at least one weight must be above 0',
      path: ['weights'],
    });
}

/** One file of `templates/scoring/profiles/`, or a user's own: the weight of each factor, relative. */
export const scoringProfileSchema = weightsFile(factorIds);
export type ScoringProfile = z.infer<typeof scoringProfileSchema>;

/** One file of `templates/scoring/goals/`, or a user's own: what the stages of each role weigh, relative. */
export const goalSchema = weightsFile(roles);
export type Goal = z.infer<typeof goalSchema>;

const methodKeys = [
  'interceptMean',
  'interceptSpread',
  'effectSpread',
  'concentration',
  'eventCellsShare',
  'evidenceStrong',
  'evidenceSome',
  'intervalLevel',
  'draws',
  'drawCells',
  'credibilityConversions',
  'fitFloor',
  'fitPar',
  'fitFade',
  'unsuitable',
  'ratioLimit',
  'affinityPar',
  'contactShare',
  'contactFloor',
  'unknownShare',
  'shareLimit',
  'coverageTarget',
  'channelLimit',
  'coverageMark',
  'enumerationLimit',
  'nodeLimit',
  'purposeLead',
  'purposeZ',
  'stopProbability',
  'swapProbability',
  'swapDraws',
  'selectionDraws',
  'coreProbability',
  'pilotSignificance',
  'pilotPower',
  'pilotLift',
  'pilotWidestLift',
  'pilotPatience',
  'responsePeriods',
  'exponentMean',
  'exponentSpread',
  'noBase',
  'monthPeriods',
  'monthSpread',
  'assumedDispersion',
  'spendVariation',
  'exponentShift',
  'budgetConcentration',
  'notedChange',
  'demandAlarms',
  'spendingChange',
  'nextCount',
  'affinityConcentrated',
  'smallReach',
  'tieProbability',
  'likelyBest',
  'stopGain',
  'stopShare',
  'deviceMajority',
  'knownPart',
  'guessedPart',
  'unmeasuredMost',
  'roomGain',
  'leastGainTold',
  'parTolerance',
  'lowerQuartile',
  'farDayGap',
  'farDaySpans',
  'farDayShare',
  'leastDraws',
  'cellLimit',
  'mostChannels',
  'servingShare',
  'deadEndFriction',
  'unknownFriction',
  'voiceSlight',
  'voiceFar',
  'voiceReach',
] as const;
type MethodKey = (typeof methodKeys)[number];

/** `templates/scoring/method.yaml`: every prior and threshold of the method, each with its source. */
export const methodSchema = z.strictObject(
  Object.fromEntries(methodKeys.map((key) => [key, constantSchema])) as Record<
    MethodKey,
    typeof constantSchema
  >,
);
export type Method = z.infer<typeof methodSchema>;
