/** A channel that serves a stage, and from which nothing that serves the next one is within reach. */
export interface DeadEnd {
  stage: number;
  channel: number;
  /** The channel that carries most of the next stage, to be connected. */
  connectTo: number | null;
}

/**
 * @param serving [stage] → channels that serve the segment there, most important first
 * @param friction loss between two channels, 0–1
 * @param limit friction from which a handoff leads nowhere
 */
export function findDeadEnds(
  serving: readonly (readonly number[])[],
  friction: (from: number, to: number) => number,
  limit: number,
): DeadEnd[] {
  const ends: DeadEnd[] = [];
  for (let stage = 0; stage + 1 < serving.length; stage++) {
    const next = serving[stage + 1]!;
    if (next.length === 0) continue;
    for (const channel of serving[stage]!) {
      if (next.includes(channel)) continue;
      if (next.every((to) => friction(channel, to) >= limit))
        ends.push({ stage, channel, connectTo: next[0]! });
    }
  }
  return ends;
}
