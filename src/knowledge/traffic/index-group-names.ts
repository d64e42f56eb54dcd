import { normalizeName } from '../../wording/normalize-name.ts';
import type { TrafficGroups } from '../schemas/traffic.ts';

/** Names of channel groups in every language, ready to be asked: a name → the group's GA4 name, or undefined. */
export function indexGroupNames(groups: TrafficGroups): (name: string) => string | undefined {
  const index = new Map<string, string>();
  for (const [group, { names }] of Object.entries(groups))
    for (const name of [group, ...Object.values(names).flat()]) index.set(normalizeName(name), group);
  return (name) => index.get(normalizeName(name));
}
