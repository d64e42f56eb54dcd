import { chancePhrase } from '../../wording/chance-phrase.ts';
import { certaintySentence } from './reasons/certainty-sentence.ts';
import { costSentence, tooExpensive } from './reasons/cost-sentences.ts';
import { limitSentence } from './reasons/limit-sentence.ts';
import { rateSentence } from './reasons/rate-sentence.ts';
import { newcomer, reachSentence, small } from './reasons/reach-sentences.ts';
import { serves } from './reasons/serves.ts';
import { standing } from './reasons/standing.ts';
import { staysSentence } from './reasons/stays-sentence.ts';
import { unlisted } from './reasons/unlisted.ts';
import { unmeasuredSentence } from './reasons/unmeasured-sentence.ts';
import { worthKnowing } from './reasons/worth-knowing.ts';
import type { Wording } from './wording.ts';

const mostReasons = 5;

/**
 * Why a channel got its verdict: at most five sentences, each with its number, the deciding one first.
 */
export function writeReasons(wording: Wording, channel: number): string[] {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { rule } = plan.verdicts[channel]!;
  const one = plan.cases[channel]!;
  const points = 100 * one.contribution;
  const own = plan.evidence.market.channels[channel]!;
  const reasons: (string | null)[] = [];
  const swap = () =>
    say('plan.reason.swap', { p: one.swap ?? 0, known: one.evidence === 'none' ? 'no' : 'yes' });
  const gain = () =>
    limitSentence(wording, channel) ??
    (one.contribution >= plan.evidence.method.leastGainTold.value
      ? say('plan.reason.gain', { points })
      : say('plan.reason.gain-none'));

  if (one.selected) {
    if (one.included) reasons.push(say('plan.reason.included'));
    reasons.push(serves(wording, channel), say('plan.reason.loss', { points }));
    reasons.push(rule === 'selected-new' ? newcomer(wording, channel) : rateSentence(wording, channel));
    if (rule !== 'selected-new') reasons.push(unlisted(wording, channel));
    reasons.push(small(wording, channel), certaintySentence(wording, channel));
    reasons.push(unmeasuredSentence(wording, channel), standing(wording, channel));
  } else if (rule === 'excluded') reasons.push(say('plan.reason.excluded'), gain());
  else if (rule === 'too-expensive')
    reasons.push(tooExpensive(wording, channel), gain(), unlisted(wording, channel));
  else if (rule === 'below-par')
    reasons.push(
      say('plan.reason.below-par', { probability: chancePhrase(one.belowPar, phrasebook) }),
      say('plan.reason.no-swap', { p: one.swap ?? 0, percent: Math.round(100 * (one.swap ?? 0)) }),
      rateSentence(wording, channel),
      unlisted(wording, channel),
      costSentence(wording, channel),
    );
  else if (rule === 'known' || rule === 'adds-nothing')
    reasons.push(
      gain(),
      rateSentence(wording, channel),
      unlisted(wording, channel),
      small(wording, channel),
      costSentence(wording, channel),
    );
  else if (rule === 'promising')
    reasons.push(
      swap(),
      unlisted(wording, channel),
      worthKnowing(wording, channel),
      reachSentence(wording, channel),
      gain(),
    );
  else if (rule === 'in-use')
    reasons.push(
      gain(),
      staysSentence(wording, channel),
      rateSentence(wording, channel),
      small(wording, channel),
      costSentence(wording, channel),
    );
  else if (rule === 'candidate') reasons.push(gain(), newcomer(wording, channel), small(wording, channel));
  else
    reasons.push(
      unlisted(wording, channel) ?? say('plan.reason.nothing-known'),
      reachSentence(wording, channel),
      gain(),
    );
  const told = reasons.filter((reason) => reason !== null);
  // That it is judged by its numbers alone must not be crowded out.
  if (own.knowledge) return told.slice(0, mostReasons);
  return [...told.slice(0, mostReasons - 1), say('plan.reason.unknown')];
}
