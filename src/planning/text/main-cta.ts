import type { PlannedCta } from '../ctas/write-ctas.ts';
import { segmentsPhrase, stageName, type Wording } from './wording.ts';

/**
 * The call to action of the stage that the primary purpose belongs to, as its card prints it, and where it holds: at
 * the stage for all whom the channel serves there, or for the segments that read it. Null where it calls nobody there.
 */
export function mainCta(wording: Wording, channel: number): { text: string; place: string } | null {
  const { plan, ctas } = wording;
  const primary = plan.jobs[channel]![0];
  const calls = ctas[channel]!.filter(({ cta }) => cta.stage === primary?.stage);
  const [call] = calls;
  if (!call) return null;
  return { text: call.cta.text, place: placeOfCall(wording, call, calls) };
}

function placeOfCall(wording: Wording, call: PlannedCta, calls: readonly PlannedCta[]): string {
  const { segments, stages } = wording.plan.evidence.market;
  const stage = stages.findIndex(({ id }) => id === call.cta.stage);
  const readersOf = (some: readonly PlannedCta[]) =>
    some.flatMap(({ readers }) => readers.map((id) => segments.findIndex((one) => one.id === id)));
  // The same words with another line beside them are the same call to somebody who reads of it here.
  const meant = readersOf(calls.filter(({ cta }) => cta.text === call.cta.text));
  const others = readersOf(calls.filter(({ cta }) => cta.text !== call.cta.text));
  const isForAll = others.length === 0 && (meant.length > 1 || call.cta.segment === null);
  return isForAll ? stageName(wording, stage) : segmentsPhrase(wording, stage, meant, others);
}
