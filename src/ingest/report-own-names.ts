import type { Ledger } from './fold/ledger.ts';
import type { IssueLog } from './issue-log.ts';
import type { ReadSettings } from './read-settings.ts';

/** Reports each of the user's own names of channels that no row of the data writes, with the nearest that one does. */
export function reportOwnNames(
  ledger: Ledger,
  { ownNames, normalize, nearest }: ReadSettings,
  log: IssueLog,
): void {
  if (ownNames === undefined) return;
  const spellings = ledger.channels.used().flatMap((channel) => channel.spellings.map(({ text }) => text));
  const written = [...new Set([...ledger.classified.keys(), ...spellings])].sort();
  const known = new Set(written.map(normalize));
  for (const name of ownNames.names)
    if (!known.has(normalize(name)))
      log.add(
        'own-name-unused',
        'warning',
        { file: ownNames.file, field: 'channels.names', value: name },
        { nearest: nearest(name, written) ?? 'none' },
      );
}
