import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { brandSchema } from '../../../src/knowledge/schemas/brand.ts';
import { resolveBrand } from '../../../src/planning/brand.ts';

const template = new URL('../../../templates/brand/default.yaml', import.meta.url);
const defaults = brandSchema.partial({ name: true }).parse(parse(readFileSync(template, 'utf8')));

describe('resolveBrand', () => {
  it('speaks without a name where there is no brand file', () => {
    expect(resolveBrand(undefined, defaults)).toEqual({
      name: undefined,
      voice: { humour: 0.3, formality: 0.5, respect: 0.8, enthusiasm: 0.5 },
      words: { use: [], avoid: [] },
      address: { de: 'sie', pl: 'ty' },
      products: [],
      offers: [],
    });
  });

  it('fills what the file leaves open, the form of address language by language', () => {
    const file = brandSchema.parse({
      name: 'Nordwind',
      address: { de: 'du' },
      offers: [{ label: 'Free laces' }],
    });
    expect(resolveBrand(file, defaults)).toMatchObject({
      name: 'Nordwind',
      voice: defaults.voice,
      address: { de: 'du', pl: 'ty' },
      offers: [{ label: 'Free laces' }],
    });
  });

  it('does not mix the default voice into that of the brand', () => {
    const voice = { humour: 0.9, formality: 0.1, respect: 0.4, enthusiasm: 1 };
    expect(resolveBrand(brandSchema.parse({ name: 'Nordwind', voice }), defaults).voice).toEqual(voice);
  });

  it('calls a default brand without a voice a fault', () => {
    expect(() => resolveBrand(undefined, { products: [], offers: [] })).toThrow('must state a voice');
  });
});
