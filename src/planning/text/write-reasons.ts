import { cellIndex, countsAt } from '../../metrics/market.ts';
import { chancePhrase } from '../../wording/chance-phrase.ts';
import { evidenceAt } from '../grade-evidence.ts';
import { pilotOf } from './pilot-size.ts';
import { type Place, placePhrase, placesBy, type Wording } from './wording.ts';

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
  const swap = () => say('plan.reason.swap', { p: one.swap ?? 0 });
  const gain = () => (points >= 0.05 ? say('plan.reason.gain', { points }) : say('plan.reason.gain-none'));

  if (one.selected) {
    if (one.included) reasons.push(say('plan.reason.included'));
    reasons.push(serves(wording, channel), say('plan.reason.loss', { points }));
    reasons.push(rule === 'selected-new' ? newcomer(wording, channel) : rateSentence(wording, channel));
    reasons.push(small(wording, channel), standing(wording, channel));
  } else if (rule === 'excluded') reasons.push(say('plan.reason.excluded'), gain());
  else if (rule === 'too-expensive') reasons.push(tooExpensive(wording, channel), gain());
  else if (rule === 'below-par')
    reasons.push(
      say('plan.reason.below-par', { probability: chancePhrase(one.belowPar, phrasebook) }),
      say('plan.reason.no-swap', { p: one.swap ?? 0 }),
      rateSentence(wording, channel),
      costSentence(wording, channel),
    );
  else if (rule === 'promising') reasons.push(swap(), reachSentence(wording, channel), gain());
  else if (rule === 'in-use')
    reasons.push(
      gain(),
      rateSentence(wording, channel),
      small(wording, channel),
      costSentence(wording, channel),
    );
  else if (rule === 'candidate') reasons.push(gain(), newcomer(wording, channel), small(wording, channel));
  else reasons.push(say('plan.reason.nothing-known'), reachSentence(wording, channel));
  if (!own.knowledge) reasons.push(say('plan.reason.unknown'));
  return reasons.filter((reason) => reason !== null).slice(0, 5);
}

function serves(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const limit = plan.evidence.method.servingShare.value;
  const places = placesBy(plan, channel, (cell) => (plan.served[cell]! >= limit ? plan.served[cell]! : 0));
  const first = atItsJob(wording, channel, places);
  if (!first) return null;
  return phrasebook.say('plan.reason.serves', {
    served: plan.served[first.cell]!,
    place: placePhrase(wording, first),
    others: places.length - 1,
  });
}

/** The first place in the stage of the channel's primary job, else the first of all; measured ones before others. */
function atItsJob({ plan }: Wording, channel: number, places: readonly Place[]): Place | undefined {
  const stage = plan.jobs[channel]![0]?.stage;
  const { stages } = plan.evidence.market;
  const measured = places.filter(({ cell }) => plan.grades[cell] !== 'none');
  const candidates = measured.length > 0 ? measured : places;
  return candidates.find((place) => stages[place.stage]!.id === stage) ?? candidates[0];
}

/** The rate where the channel matters most and evidence is best. */
function rateSentence(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const { market, rates } = plan.evidence;
  const grade = { strong: 1, some: 0.5, thin: 0.1, none: 0 };
  const places = placesBy(plan, channel, (cell) => grade[plan.grades[cell]!] * (plan.served[cell]! + 0.01));
  const { value, par } = plan.factors.find(({ metric }) => metric.id === 'rate')!.measurement;
  const good = places.filter(({ cell }) => value[cell]! >= par[cell]!);
  const speaksFor = plan.cases[channel]!.selected && good.length > 0;
  const place = atItsJob(wording, channel, speaksFor ? good : places);
  if (!place) return null;
  const at = place.segment * market.channels.length + channel;
  const { posterior, model } = rates[place.stage]!;
  const counts = market.counts[place.stage * market.rowCount * market.channels.length + at]!;
  return phrasebook.say(model === 'poisson' ? 'plan.reason.events' : 'plan.reason.rate', {
    place: placePhrase(wording, place),
    low: posterior!.lower[at]!,
    high: posterior!.upper[at]!,
    y: counts.successes,
    n: counts.trials,
    par: parPhrase(wording, posterior!.mean[at]! / par[place.cell]!),
  });
}

function costSentence(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const { value, par } = plan.factors.find(({ metric }) => metric.id === 'efficiency')!.measurement;
  // A reason speaks for the verdict: dear where the channel ends, cheap where it stays.
  const isStopped = plan.verdicts[channel]!.tier === 'stop';
  const place = placesBy(plan, channel, (cell) =>
    value[cell]! > 0 && value[cell]! > par[cell]! === isStopped ? 1 : 0,
  )[0];
  if (!place) return null;
  return phrasebook.say('plan.reason.cost', {
    place: placePhrase(wording, place),
    cost: value[place.cell]!,
    par: parPhrase(wording, value[place.cell]! / par[place.cell]!),
  });
}

/** "1.8 times par", or "at par" where two digits could not tell. */
function parPhrase({ phrasebook }: Wording, ratio: number): string {
  return phrasebook.say(Math.abs(ratio - 1) < 0.05 ? 'plan.par.at' : 'plan.par.times', { ratio });
}

/** What a conversion of the target's stage has cost so far, beside the target. */
function tooExpensive({ plan, phrasebook }: Wording, channel: number): string {
  const { market, targets } = plan.evidence;
  let cost = 0;
  let conversions = 0;
  for (let row = 0; row < market.rowCount; row++) {
    const counts = countsAt(market, targets.stage, row, channel);
    cost += counts?.cost ?? 0;
    conversions += counts?.conversions ?? 0;
  }
  const probability = chancePhrase(plan.cases[channel]!.costAboveTarget ?? 0, phrasebook);
  const values = {
    probability,
    target: targets.cpa ?? 0,
    stage: market.stages[targets.stage]!.name.toLowerCase(),
  };
  return conversions > 0
    ? phrasebook.say('plan.reason.too-expensive', { ...values, cost: cost / conversions })
    : phrasebook.say('plan.reason.too-expensive-none', { ...values, cost });
}

function newcomer(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  if (plan.cases[channel]!.inUse) return reachSentence(wording, channel);
  const { market, shares } = plan.evidence;
  if (market.segments.length === 1) return reachSentence(wording, channel);
  // The segment in which it is best begun, as the next step will say.
  const { segment } = pilotOf(plan, channel).place;
  const share = shares.mean[segment * market.channels.length + channel]!;
  const there = share > 0 ? { segment: market.segments[segment]!.name, share } : topReach(wording, channel);
  return there && phrasebook.say('plan.reason.new', there);
}

function reachSentence(wording: Wording, channel: number): string | null {
  const top = topReach(wording, channel);
  if (!top) return null;
  const single = wording.plan.evidence.market.segments.length === 1;
  return wording.phrasebook.say(single ? 'plan.reason.reach-everyone' : 'plan.reason.reach', top);
}

function topReach({ plan }: Wording, channel: number): { segment: string; share: number } | null {
  const { market, shares } = plan.evidence;
  let top: { segment: string; share: number } | null = null;
  market.segments.forEach((segment, index) => {
    const share = shares.mean[index * market.channels.length + channel]!;
    if (share > (top?.share ?? 0)) top = { segment: segment.name, share };
  });
  return top;
}

function small({ plan, phrasebook }: Wording, channel: number): string | null {
  const found = plan.small[channel];
  if (!found) return null;
  const segment = plan.evidence.market.segments[found.segment]!.name;
  return phrasebook.say('plan.reason.small', { segment, index: found.index });
}

/** Tie or lead in the cell that the channel serves most. */
function standing(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const { market, method } = plan.evidence;
  const place = atItsJob(
    wording,
    channel,
    placesBy(plan, channel, (cell) => plan.served[cell]!),
  );
  if (!place) return null;
  const best = plan.drawn.best[place.cell]!;
  if (best >= method.tieProbability.value)
    return phrasebook.say('plan.reason.best', {
      place: placePhrase(wording, place),
      probability: chancePhrase(best, phrasebook),
    });
  const rivals = tiedWith(wording, place, channel);
  if (rivals.length === 0) return null;
  return phrasebook.say('plan.reason.tie', {
    place: placePhrase(wording, place),
    channels: phrasebook.list(rivals.slice(0, 2).map((rival) => market.channels[rival]!.name)),
  });
}

/** Channels that, together with this one, may well be the best of a cell: a real chance each, none of them sure. */
function tiedWith({ plan }: Wording, { stage, segment, cell }: Place, channel: number): number[] {
  const { market, method } = plan.evidence;
  const chance = 1 - method.tieProbability.value;
  if (plan.drawn.best[cell]! < chance) return [];
  return market.channels
    .map((_, rival) => ({ rival, best: plan.drawn.best[cellIndex(market, stage, segment, rival)]! }))
    .filter(({ rival, best }) => rival !== channel && best >= chance)
    .filter(({ rival }) => evidenceAt(plan.evidence, stage, segment, rival) !== 'none')
    .sort((a, b) => b.best - a.best || a.rival - b.rival)
    .map(({ rival }) => rival);
}
