import { holdingPlace } from '../holding-place.ts';
import { shortResource } from '../short-resource.ts';
import { jobPhrase } from './job-phrase.ts';
import { placePhrase, type Wording } from './wording.ts';

/** What to do with a channel that is kept as it is: for what, and with how many hours. */
export function maintainStep(wording: Wording, channel: number): string {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const held = holdingPlace(plan, channel);
  const values = { place: placePhrase(wording, held), job: jobPhrase(wording, channel, held) };
  const hours = plan.evidence.market.channels[channel]!.effortHours;
  const short = shortResource(plan, channel);
  if (short?.id === 'hours' && short.need > short.limit)
    return say('plan.step.maintain-over', { ...values, ...short });
  const first = isFirstInLine(wording, channel) ? '-next' : '';
  if (hours === null) return say(`plan.step.maintain-plain${first}`, values);
  return say(`plan.step.maintain${first}`, { ...values, hours });
}

/** Whether a maintained channel is the one with the largest gain among the maintained. */
function isFirstInLine({ plan }: Wording, channel: number): boolean {
  const maintained = plan.priority.filter((other) => plan.verdicts[other]!.tier === 'maintain');
  return maintained.length > 1 && maintained[0] === channel;
}
