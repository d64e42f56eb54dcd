import { PlanError } from '../../errors.ts';
import { exportKinds } from '../../model/observations.ts';
import type { ReadSettings } from '../read-settings.ts';

/**
 * Refuses an export that the user names and nobody knows.
 * @throws PlanError `unknown-name`
 */
export function checkExportNames({ exports, as, trust, nearest, say }: ReadSettings): void {
  const ids = (exports ?? []).map(({ id }) => id).sort();
  const refuse = (name: string, known: readonly string[]) => {
    const values = { name, nearest: nearest(name, known) ?? 'none', known: known.join(', ') };
    throw new PlanError('unknown-name', say('error.unknown-export', values), {
      hint: say('error.unknown-export.hint', values),
    });
  };
  for (const id of as?.values() ?? []) if (!ids.includes(id)) refuse(id, ids);
  const trusted = [...exportKinds, ...ids];
  if (trust !== undefined && !trusted.includes(trust)) refuse(trust, trusted);
}
