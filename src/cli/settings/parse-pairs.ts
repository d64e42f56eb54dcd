import { PlanError } from '../../errors.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import { type ColumnRole, columnRoles } from '../../model/column-vocabulary.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** `role=text` options as a map. `-` and `_` mean the same in a role. */
export function parsePairs(
  option: '--map' | '--set',
  pairs: readonly string[],
  phrasebook: Phrasebook,
): Map<ColumnRole, string> {
  const result = new Map<ColumnRole, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const text = pair.slice(at + 1).trim();
    if (at <= 0 || text === '')
      throw new PlanError('usage', phrasebook.say('cli.error.pair', { option, value: pair }), {
        hint: phrasebook.say('cli.error.pair-hint', {
          example: option === '--map' ? '--map channel=contact' : '--set stage=purchase',
        }),
      });
    const role = parseRole(pair.slice(0, at), { option, value: pair }, phrasebook);
    if (result.has(role) && result.get(role) !== text)
      throw new PlanError('usage', phrasebook.say('cli.error.pair-twice', { option, role }), {
        hint: phrasebook.say('cli.error.pair-twice-hint', {
          option,
          first: `${role}=${result.get(role)}`,
          second: `${role}=${text}`,
        }),
      });
    result.set(role, text);
  }
  return result;
}

/** @throws PlanError that names the nearest role */
export function parseRole(
  name: string,
  source: { option: string; value: string },
  phrasebook: Phrasebook,
): ColumnRole {
  const wanted = name.trim().toLowerCase().replaceAll('-', '_');
  const role = columnRoles.find((known) => known === wanted);
  if (role) return role;
  const nearest = nearestName(wanted, columnRoles);
  throw new PlanError('usage', phrasebook.say('cli.error.role', { ...source, role: name }), {
    hint: nearest
      ? phrasebook.say('cli.error.role-near', { nearest })
      : phrasebook.say('cli.error.role-known', { roles: columnRoles.join(', ') }),
  });
}

/** `age+gender` → the columns to join; a header that holds a plus can be mapped in plan.yaml by its place, `#3`. */
export function joinedColumns(text: string): string[] {
  return text.split('+').map((column) => column.trim());
}
