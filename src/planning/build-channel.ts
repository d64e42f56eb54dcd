import type { Reminders } from '../knowledge/schemas/reminders.ts';
import type { AnalysisChannel, AnalysisJob } from '../model/analysis.ts';
import type { Brand } from './brand.ts';
import { carriedEvidence } from './carried-evidence.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import { plannedHours } from './planned-hours.ts';
import { remindedChannel, remindersOf } from './reminders.ts';
import type { Wording } from './text/wording.ts';
import { writeNextStep } from './text/write-next-step.ts';
import { writeReasons } from './text/write-reasons.ts';
import { noteVoice } from './voice/note-voice.ts';

/** One channel of the result. */
export function buildChannel(
  wording: Wording,
  { brand, reminders }: { brand: Brand; reminders: Reminders },
  channel: number,
  priority: number,
): AnalysisChannel {
  const { plan, phrasebook } = wording;
  const { id, name, knowledge, inUse } = plan.evidence.market.channels[channel]!;
  const { tier } = plan.verdicts[channel]!;
  const { contribution, swap, evidence, costAboveTarget, belowPar } = plan.cases[channel]!;
  const { method } = plan.evidence;
  const [primary, secondary, tertiary] = plan.jobs[channel]!;
  const job = (one: AnalysisJob | undefined) => one ?? null;
  return {
    id,
    name,
    family: knowledge?.family ?? null,
    known: knowledge !== null,
    tier,
    priority,
    inUse,
    score: plan.channelScores[channel]!,
    contribution,
    contributionResolved: resolvedOf(plan, channel),
    selectionFrequency: plan.selection.frequency[channel]!,
    valueOfKnowing: plan.swaps.gain[channel]!,
    probabilities: { costAboveTarget, belowPar },
    swap,
    evidence: carriedEvidence(plan, channel),
    small: plan.small[channel] !== null,
    purpose: { primary: job(primary), secondary: job(secondary), tertiary: job(tertiary) },
    ctas: wording.ctas[channel]!.map(({ cta }) => cta),
    voice: noteVoice({
      brand,
      channel: knowledge ?? undefined,
      thinAudience: evidence === 'thin' || evidence === 'none',
      phrasebook,
      thresholds: {
        slight: method.voiceSlight.value,
        far: method.voiceFar.value,
        reach: method.voiceReach.value,
      },
    }),
    reasons: writeReasons(wording, channel),
    nextStep: writeNextStep(wording, channel),
    pilot: buildPilot(plan, channel),
    reminders: remindersOf(remindedChannel(wording, channel), reminders),
    effortHours: plannedHours(plan.evidence.market)[channel]!.hours,
    ...plan.totals[channel]!,
  };
}

function resolvedOf({ portfolio }: PlanDecisions, channel: number): AnalysisChannel['contributionResolved'] {
  const { contribution, withOneMore, proven } = portfolio.resolved[channel]!;
  return { value: contribution, withOneMore, proven };
}

/** The pilot of a channel that is to be tested, or that is chosen without having been tried. */
function buildPilot(plan: PlanDecisions, channel: number): AnalysisChannel['pilot'] {
  const { tier, rule } = plan.verdicts[channel]!;
  if (tier !== 'test' && rule !== 'selected-new') return null;
  const { place, against, par, needed, size } = plan.pilots[channel]!;
  if (size === null) return null;
  const { stages, segments, channels } = plan.evidence.market;
  return {
    stage: stages[place.stage]!.id,
    segment: segments[place.segment]!.id,
    against: against === null ? null : channels[against]!.id,
    contactsPerArm: size.contacts,
    par,
    baseline: size.rate,
    needed: needed ?? null,
    target: size.target,
    halfwayLeast: size.fewest,
    partOfData: size.part,
    days: size.days,
    ownPace: size.own,
    tooLong: size.tooLong,
  };
}
