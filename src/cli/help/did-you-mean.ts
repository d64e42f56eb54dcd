import { nearestName } from '../../knowledge/nearest-name.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** The hint for a name that nobody knows: the known one that it most likely means, else all of them. */
export function didYouMean(name: string, known: readonly string[], { say }: Phrasebook): string {
  const nearest = nearestName(name, known);
  return nearest === undefined
    ? say('cli.error.choices', { choices: known.join(', ') })
    : say('cli.error.channel-near', { nearest });
}
