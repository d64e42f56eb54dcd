import type { AnalysisCta } from '../../model/analysis.ts';
import type { CtaRequest, ServedStage } from './cta-request.ts';
import { writeCta } from './write-cta.ts';

/**
 * The calls to action of one channel: one for each stage it serves (`segment: null`, written for the heaviest
 * segment) and one more for every segment that reads something else or is led elsewhere. Stages keep the
 * order of `serves`; segments come by weight, then by id. A first version to test, not a finding.
 */
export function writeCtas(request: CtaRequest): AnalysisCta[] {
  const stages = [...new Set(request.serves.map(({ stage }) => stage))];
  return stages.flatMap((stage) => {
    const [heaviest, ...others] = request.serves
      .filter((served) => served.stage === stage)
      .sort(byWeight)
      .map((served) => writeCta(request, served));
    const own = others.filter((cta) => !sameCall(cta, heaviest!));
    return [{ ...heaviest!, segment: null }, ...own];
  });
}

function byWeight(a: ServedStage, b: ServedStage): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  return a.segment.id < b.segment.id ? -1 : 1;
}

function sameCall(a: AnalysisCta, b: AnalysisCta): boolean {
  return a.text === b.text && a.line === b.line && a.destination === b.destination;
}
