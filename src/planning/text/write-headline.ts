import { hoursOf } from '../hours-of.ts';
import { shortResource } from '../short-resource.ts';
import { evidencePhrase } from './evidence-phrase.ts';
import type { Wording } from './wording.ts';

/** The decision in one sentence, with what it rests on when that is weak. */
export function writeHeadline(
  { plan, phrasebook }: Wording,
  rows: { read: number; rejected: number },
): string {
  const { say } = phrasebook;
  const sentences = [verdict({ plan, phrasebook })];
  const origins = new Set(plan.shares.origin);
  const evidence = evidencePhrase({ plan, phrasebook });
  if (evidence !== null) sentences.push(evidence);
  const unfit = unfitSentence({ plan, phrasebook });
  if (unfit !== null) sentences.push(unfit);
  if (origins.has('contacts')) sentences.push(say('plan.headline.reach-contacts'));
  else if (origins.size === 1 && origins.has('unknown')) sentences.push(say('plan.headline.reach-unknown'));
  if (rows.rejected > rows.read / 2)
    sentences.push(say('plan.headline.rows', { read: rows.read, kept: rows.read - rows.rejected }));
  return sentences.join(' ');
}

/** The best channel of all, where a limit has no room for it and something lesser was chosen. */
function unfitSentence({ plan, phrasebook }: Pick<Wording, 'plan' | 'phrasebook'>): string | null {
  const { cases, portfolio, evidence } = plan;
  const most = Math.max(...portfolio.selected.map((member) => cases[member]!.contribution));
  const unfit = cases
    .map(({ contribution, excluded }, channel) => ({ channel, contribution, excluded }))
    .filter(({ channel, contribution, excluded }) => {
      const isOut = !excluded && !portfolio.selected.includes(channel);
      return isOut && contribution > most && portfolio.resolved[channel]!.contribution === null;
    })
    .sort((a, b) => b.contribution - a.contribution || a.channel - b.channel)[0];
  const short = unfit && shortResource(plan, unfit.channel);
  if (short === undefined) return null;
  return phrasebook.say(`plan.headline.unfit-${short.id}`, {
    ...short,
    channel: evidence.market.channels[unfit!.channel]!.name,
    points: 100 * unfit!.contribution,
  });
}

function verdict({ plan, phrasebook }: Pick<Wording, 'plan' | 'phrasebook'>): string {
  const { market } = plan.evidence;
  const { channels } = market;
  const { selected, coverage, frontier } = plan.portfolio;
  const n = selected.length;
  const m = channels.length;
  if (n < m) {
    const { hours: everywhere, assumed } = hoursOf(market, [...channels.keys()]);
    const effort = hoursOf(market, selected).hours / everywhere;
    return Number.isFinite(effort)
      ? phrasebook.say('plan.headline.hours', { n, m, coverage, effort, assumed })
      : phrasebook.say('plan.headline.plain', { n, m, coverage });
  }
  const enough = frontier.find((point) => point.coverage >= plan.evidence.method.coverageTarget.value);
  if (!enough || enough.channels === n) return phrasebook.say('plan.headline.everything', { n });
  return phrasebook.say('plan.headline.limit', { m, k: enough.channels, coverage: enough.coverage });
}
