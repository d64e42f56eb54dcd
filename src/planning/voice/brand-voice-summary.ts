import type { BrandFile } from '../../knowledge/schemas/brand.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { Brand } from '../brand.ts';
import { traits } from './trait.ts';

/** From this strength on a trait is said without "rather". Source: assumption. */
const marked = 0.3 - 1e-9;

/** More traits than this describe anybody. */
const mostTraits = 3;

/**
 * What holds on every channel, said once: that the voice stays, how the brand sounds, and the words it uses
 * and avoids. A voice that nobody stated is called assumed. Sentences in order, at least two.
 * @param file what the user stated of the brand, if anything
 */
export function brandVoiceSummary(
  brand: Brand,
  file: Pick<BrandFile, 'voice'> | undefined,
  phrasebook: Phrasebook,
): string[] {
  const { use, avoid } = brand.words;
  const found = traits(brand.voice)
    .slice(0, mostTraits)
    .map(({ pole, strength }) => {
      const trait = phrasebook.say(`voice.trait.${pole}`);
      return strength >= marked ? trait : phrasebook.say('voice.summary.rather', { trait });
    });
  const sounds = phrasebook.list(found.length > 0 ? found : [phrasebook.say('voice.trait.balanced')]);
  return [
    phrasebook.say('voice.summary.stays'),
    soundsPhrase(brand, file, sounds, phrasebook),
    ...(use.length > 0 ? [phrasebook.say('voice.summary.use', { words: use.join(', ') })] : []),
    ...(avoid.length > 0 ? [phrasebook.say('voice.summary.avoid', { words: avoid.join(', ') })] : []),
  ];
}

function soundsPhrase(
  { name }: Brand,
  file: Pick<BrandFile, 'voice'> | undefined,
  sounds: string,
  { say }: Phrasebook,
): string {
  const values = { brand: name ?? '', named: name === undefined ? 'no' : 'yes', traits: sounds };
  if (file?.voice === undefined)
    return say('voice.summary.assumed', { ...values, file: file === undefined ? 'none' : 'silent' });
  return say(name === undefined ? 'voice.summary.nameless' : 'voice.summary.sounds', values);
}
