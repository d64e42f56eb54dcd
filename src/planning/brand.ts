import type { Knowledge } from '../knowledge/knowledge.ts';
import type { BrandFile } from '../knowledge/schemas/brand.ts';
import type { Voice } from '../metrics/voice-fit.ts';
import type { Language } from '../model/vocabulary.ts';

export type Product = BrandFile['products'][number];
export type Offer = BrandFile['offers'][number];

/** Form of address, for the languages that have two. */
export type Register = 'du' | 'sie' | 'ty' | 'formal';

/** The brand with every gap filled. Without a name, texts say "us". */
export interface Brand {
  name: string | undefined;
  voice: Voice;
  words: { use: string[]; avoid: string[] };
  address: Partial<Record<Language, Register>>;
  /** The most important first. */
  products: Product[];
  offers: Offer[];
}

/**
 * The user's brand on top of the default one. What the file states wins as a whole, except the form of
 * address, which is taken language by language.
 * @throws Error when the default brand states no voice, which is a fault of the templates
 */
export function resolveBrand(file: BrandFile | undefined, defaults: Knowledge['defaultBrand']): Brand {
  const voice = file?.voice ?? defaults.voice;
  if (!voice) throw new Error('templates/brand/default.yaml must state a voice.');
  const address = { ...present(defaults.address), ...present(file?.address) };
  const brand = file ?? defaults;
  return {
    name: brand.name,
    voice,
    words: file?.words ?? defaults.words ?? { use: [], avoid: [] },
    address,
    products: brand.products,
    offers: brand.offers,
  };
}

/** Without the languages that are spelt out as undefined, which would hide a default. */
function present(address: BrandFile['address']): Brand['address'] {
  return Object.fromEntries(Object.entries(address ?? {}).filter(([, register]) => register !== undefined));
}
