/** One step of a path: channel index and the friction on the way to the next step. */
export interface PathStep {
  channel: number;
  /** null at the end, and where nobody can be sent on to the next channel. */
  friction: number | null;
}

/** What a handoff costs that cannot be made: more than all that can, less than a stage that serves nobody. */
const impossible = 1e3;

/**
 * The chain of channels over the stages that maximises Σ strength + Σ ln(1 − friction), by dynamic programming
 * (Viterbi 1967). A handoff that cannot be made is taken only where no other chain serves. Equal chains: the lower
 * channel index.
 * @param strength [stage][choice] ln of the part of the stage that the channel serves; −Infinity where it serves nobody
 * @param friction loss between two choices after a stage, 0 ≤ friction < 1; null: nobody can be sent there
 */
export function straightPath(
  strength: readonly (readonly number[])[],
  friction: (from: number, to: number, stage: number) => number | null,
): PathStep[] {
  if (strength.length === 0 || strength[0]!.length === 0) return [];
  // A finite floor keeps a path where a stage reaches nobody at all.
  const floor = -1e6;
  const gain = (stage: number, choice: number) => Math.max(floor, strength[stage]![choice]!);
  const choices = strength[0]!.map((_, choice) => choice);
  let best = choices.map((choice) => gain(0, choice));
  const back: number[][] = [];
  for (let stage = 1; stage < strength.length; stage++) {
    const from: number[] = [];
    const next = choices.map((to) => {
      let top = Number.NEGATIVE_INFINITY;
      let previous = 0;
      for (const choice of choices) {
        const loss = friction(choice, to, stage - 1);
        const value = best[choice]! + (loss === null ? -impossible : Math.log1p(-loss));
        if (value > top + 1e-12) {
          top = value;
          previous = choice;
        }
      }
      from[to] = previous;
      return top + gain(stage, to);
    });
    back.push(from);
    best = next;
  }
  let choice = choices.reduce(
    (top, candidate) => (best[candidate]! > best[top]! + 1e-12 ? candidate : top),
    0,
  );
  const path = [choice];
  for (const from of back.reverse()) {
    choice = from[choice]!;
    path.unshift(choice);
  }
  return path.map((channel, step) => ({
    channel,
    friction: step + 1 < path.length ? friction(channel, path[step + 1]!, step) : null,
  }));
}
