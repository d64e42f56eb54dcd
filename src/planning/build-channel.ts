import type { Reminders } from '../knowledge/schemas/reminders.ts';
import type { AnalysisChannel, AnalysisJob } from '../model/analysis.ts';
import type { Brand } from './brand.ts';
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
  const { id, name, knowledge, inUse, effortHours } = plan.evidence.market.channels[channel]!;
  const { tier } = plan.verdicts[channel]!;
  const { contribution, swap, evidence } = plan.cases[channel]!;
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
    swap,
    evidence,
    small: plan.small[channel] !== null,
    purpose: { primary: job(primary), secondary: job(secondary), tertiary: job(tertiary) },
    ctas: [...wording.ctas[channel]!],
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
    reminders: remindersOf(remindedChannel(plan, channel), reminders),
    effortHours,
    ...plan.totals[channel]!,
  };
}
