import type { Purpose, Role } from '../../model/vocabulary.ts';

/** Purposes that ask newcomers for money or for their good name. */
const forCustomers: readonly Purpose[] = ['buy', 'collect', 'reward', 'recruit', 're-engage', 'win-back'];

/**
 * The purpose that a CTA may ask for at a stage: no more than the stage allows. Somebody who asks "what is
 * this?" gives seconds, somebody who asks "is it for me?" gives minutes; neither orders or recommends yet.
 */
export function modestPurpose(role: Role, purpose: Purpose): Purpose {
  if (!forCustomers.includes(purpose))
    return purpose === 'try' && role === 'awareness' ? 'discover' : purpose;
  if (role === 'awareness') return 'discover';
  if (role === 'consideration') return 'compare';
  return purpose;
}
