import { PlanError } from '../../errors.ts';
import type { Market } from '../../metrics/market.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InfeasiblePortfolio, Relaxation } from '../portfolio/infeasible-portfolio.ts';

/**
 * No portfolio meets the limits: which of them to relax, and how far.
 * @param part whose plan it is, where the audience is divided
 */
export function infeasibleError(
  { relaxed, proven }: InfeasiblePortfolio,
  market: Market,
  phrasebook: Phrasebook,
  part?: { name: string; budget: number | undefined },
): PlanError {
  const { say } = phrasebook;
  const phrase = (relaxation: Relaxation) => relaxationPhrase(relaxation, market, phrasebook);
  const hints = [
    ...relaxed.alone.map(phrase),
    ...(relaxed.together.length > 0
      ? [say('plan.error.infeasible-together', { list: phrasebook.list(relaxed.together.map(phrase)) })]
      : []),
  ];
  const problem = say(proven ? 'plan.error.infeasible' : 'plan.error.infeasible-unproven');
  const { name = '', budget } = part ?? {};
  const id = `plan.error.infeasible-part${budget === undefined ? '' : '-budget'}`;
  return new PlanError(
    'infeasible',
    part === undefined ? problem : say(id, { part: name, problem, budget: budget ?? 0 }),
    {
      hint: say('plan.error.infeasible-hint', {
        count: hints.length,
        list: hints.join('; '),
        exact: relaxed.exact,
      }),
    },
  );
}

function relaxationPhrase(relaxation: Relaxation, market: Market, { say, list }: Phrasebook): string {
  const id = `plan.error.relax-${relaxation.limit}`;
  if (relaxation.limit === 'include' || relaxation.limit === 'exclude')
    return say(id, { channels: list(relaxation.channels.map((channel) => market.channels[channel]!.name)) });
  if (relaxation.limit === 'guarantee') {
    const named = [...market.stages, ...market.segments].find((one) => one.id === relaxation.id);
    if (relaxation.most <= 0) return say(`${id}-none`, { name: named?.name ?? relaxation.id });
    // Rounded down, so that what is printed can be met.
    return say(id, { name: named?.name ?? relaxation.id, most: Math.floor(relaxation.most * 1000) / 1000 });
  }
  if (relaxation.limit === 'channels') return say(id, { least: relaxation.least });
  return say(id, { least: Math.ceil(relaxation.least * 100 - 1e-6) / 100 });
}
