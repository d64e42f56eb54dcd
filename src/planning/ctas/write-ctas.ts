import type { CtaRequest, ServedStage } from './cta-request.ts';
import { type WrittenCta, writeCta } from './write-cta.ts';

/** A call and the segments that read it, by id, the heaviest first. */
export interface PlannedCta extends WrittenCta {
  readers: string[];
}

/**
 * The calls to action of one channel. At each stage that it serves, segments that read the same share one
 * (`segment: null`); every segment that reads something else, is led elsewhere, or is the only one left, has one
 * of its own. Stages keep the order of `serves`; the shared one comes first, the others by weight, then by id.
 * A first version to test, not a finding.
 */
export function writeCtas(request: CtaRequest): PlannedCta[] {
  const stages = [...new Set(request.serves.map(({ stage }) => stage))];
  return stages.flatMap((stage) => {
    const served = request.serves.filter((one) => one.stage === stage).sort(byWeight);
    const calls = served.map((one) => ({ ...writeCta(request, one), weight: one.weight }));
    const shared = sharedCall(calls, request.segmentCount);
    const own = shared ? calls.filter((call) => !sameCall(call, shared)) : calls;
    const planned = ({ weight: _, ...call }: WeighedCall, readers: readonly WeighedCall[]): PlannedCta => ({
      ...call,
      readers: readers.map(({ cta }) => cta.segment!),
    });
    const others = own.map((call) => planned(call, [call]));
    if (!shared) return others;
    const readers = calls.filter((call) => sameCall(call, shared));
    return [planned({ ...shared, cta: { ...shared.cta, segment: null } }, readers), ...others];
  });
}

type WeighedCall = WrittenCta & { weight: number };

/**
 * The call that stands for several segments: the heaviest one that at least two read, and nothing in which is
 * meant for some of them only. With a single segment in the plan, its own. Undefined where there is none.
 */
function sharedCall(calls: readonly WeighedCall[], segmentCount: number): WeighedCall | undefined {
  if (segmentCount === 1) return calls[0];
  const readers = (call: WeighedCall) => calls.filter((other) => sameCall(call, other));
  const weightOf = (call: WeighedCall) => readers(call).reduce((sum, { weight }) => sum + weight, 0);
  return calls
    .filter((call) => {
      const count = readers(call).length;
      return count === segmentCount || (count > 1 && !call.restricted);
    })
    .reduce<WeighedCall | undefined>(
      (best, call) => (best && weightOf(best) >= weightOf(call) ? best : call),
      undefined,
    );
}

function byWeight(a: ServedStage, b: ServedStage): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  return a.segment.id < b.segment.id ? -1 : 1;
}

function sameCall({ cta: a }: WrittenCta, { cta: b }: WrittenCta): boolean {
  return a.text === b.text && a.line === b.line && a.destination === b.destination;
}
