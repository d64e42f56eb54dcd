import type { Channel } from '../../knowledge/schemas/channel.ts';
import { isCarriedUnmeasured, placeToMeasure } from '../carried-evidence.ts';
import { endedTogether } from '../ended-in-use.ts';
import { isCampaign } from '../is-campaign.ts';
import { endedHours } from '../moved-hours.ts';
import { successorOf } from '../successor-of.ts';
import { unmeasuredPart } from '../unmeasured-part.ts';
import { additionStep } from './addition-step.ts';
import { measureOf } from './job-phrase.ts';
import { mainCta } from './main-cta.ts';
import { maintainStep } from './maintain-step.ts';
import { moneyOfEnded } from './money-of-ended.ts';
import { placePhrase, type Wording } from './wording.ts';

/** What to do with a channel, in one or two sentences: who acts is the reader. */
export function writeNextStep(wording: Wording, channel: number): string {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { tier, rule } = plan.verdicts[channel]!;
  if (tier === 'focus') return focusStep(wording, channel);
  if (tier === 'stop') {
    if (!plan.cases[channel]!.inUse) return say(`plan.step.stay-away.${rule}`);
    const { market } = plan.evidence;
    if (isCampaign(market.channels[channel]!))
      return say('plan.step.stop-paid', { money: moneyOfEnded(plan, [channel]) });
    const values = endOf(wording, endedTogether(plan));
    const ended = endedHours(plan, [channel]);
    return ended.hours > 0
      ? say('plan.step.stop', { ...values, ...ended })
      : say('plan.step.stop-plain', values);
  }
  return tier === 'maintain' ? maintainStep(wording, channel) : additionStep(wording, channel);
}

/** What a chosen channel is for; first of all what is to be counted, where most of it is not known. */
function focusStep(wording: Wording, channel: number): string {
  const measure = measureFirst(wording, channel);
  const step = jobStep(wording, channel);
  return measure === null ? step : `${wording.phrasebook.say('plan.step.measure', measure)} ${step}`;
}

/** Where a chosen channel is to be counted before all else, and why; null where enough was measured. */
export function measureFirst(wording: Wording, channel: number): { place: string; share: number } | null {
  const { plan } = wording;
  const place = isCarriedUnmeasured(plan, channel) ? placeToMeasure(plan, channel) : undefined;
  return place === undefined
    ? null
    : { place: placePhrase(wording, place), share: unmeasuredPart(plan, channel) };
}

/** The one job of a channel, and what it asks people to do. */
function jobStep(wording: Wording, channel: number): string {
  const { say } = wording.phrasebook;
  const [job] = wording.plan.jobs[channel]!;
  if (!job) return say('plan.step.focus-open');
  const purpose = { job: say(`plan.job.${job.id}`), measure: measureOf(wording, channel, job.id) };
  const cta = mainCta(wording, channel);
  if (!cta) return say('plan.step.focus-plain', purpose);
  return say('plan.step.focus', { ...purpose, cta: cta.text, place: cta.place });
}

/** Where the hours of ended channels go, and the channel that its people can be sent to: nobody visits an ad. */
export function endOf(
  wording: Wording,
  ended: readonly number[],
): { to: string; place: string; announce: string; there: string } {
  const { channels } = wording.plan.evidence.market;
  const to = successorOf(wording.plan, ended);
  const place = wording.plan.priority.find(
    (channel) => wording.plan.cases[channel]!.selected && isOwnPlace(channels[channel]!),
  );
  return {
    to: channels[to]!.name,
    place: place === undefined ? '' : channels[place]!.name,
    announce: place === undefined ? 'no' : 'yes',
    there: place === to ? 'yes' : 'no',
  };
}

/** Whether the brand's own people or pages receive those who go there: a site or a shop, not somebody else's feed. */
function isOwnPlace({ knowledge }: { knowledge: Channel | null }): boolean {
  const visit = knowledge?.place.visit;
  return visit === 'on-foot' || (visit === 'look' && knowledge?.family === 'owned');
}
