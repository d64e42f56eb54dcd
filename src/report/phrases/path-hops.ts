import type { AnalysisSegment } from '../../model/analysis.ts';

/** One stretch of a straight path: a channel, and the stages in a row that it carries. */
export interface PathHop {
  channel: string;
  stages: string[];
  /** Part of the people lost on the way to the next hop, 0–1; null where unknown or at the end. */
  friction: number | null;
  /** How they are lost; null where that is not known. */
  note: string | null;
}

/** The straight path of a segment with neighbouring stages of the same channel joined. */
export function pathHops({ path }: AnalysisSegment): PathHop[] {
  const hops: PathHop[] = [];
  for (const { stage, channel, friction, note } of path) {
    const last = hops.at(-1);
    if (last?.channel === channel) {
      last.stages.push(stage);
      last.friction = friction;
      last.note = note;
    } else hops.push({ channel, stages: [stage], friction, note });
  }
  return hops;
}
