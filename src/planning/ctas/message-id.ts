import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { Register } from '../brand.ts';

/** The id of a message in the brand's form of address, else the one that serves all forms; else undefined. */
export function messageId(
  phrasebook: Phrasebook,
  id: string,
  register: Register | undefined,
): string | undefined {
  if (register && phrasebook.has(`${id}.${register}`)) return `${id}.${register}`;
  return phrasebook.has(id) ? id : undefined;
}
