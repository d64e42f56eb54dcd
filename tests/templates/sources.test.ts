import { describe, expect, it } from 'vitest';
import { sourcesSchema } from '../../src/knowledge/schemas/sources.ts';
import { normalizeName } from '../../src/wording/normalize-name.ts';
import { listTemplates, readTemplate } from './read-template.ts';

const sources = sourcesSchema.parse(readTemplate('sources.yaml'));

/** Every id below a `source` or `evidence` key, with the file that names it. */
function citations(value: unknown, file: string): { id: string; file: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' || key === 'evidence'
      ? [inner].flat().map((id: string) => ({ id, file }))
      : citations(inner, file),
  );
}

const cited = listTemplates('.', true)
  .filter((file) => file !== 'sources.yaml' && !file.startsWith('locales/'))
  .flatMap((file) => citations(readTemplate(file), file));

describe('sources.yaml', () => {
  it('resolves every source that a template names', () => {
    const unknown = cited.filter(({ id }) => id !== 'assumption' && !Object.hasOwn(sources, id));
    expect(unknown).toEqual([]);
  });

  it('has no entry that nothing names', () => {
    const used = new Set(cited.map(({ id }) => id));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it('makes ids of name and year, nd for undated', () => {
    const wrong = Object.entries(sources).filter(
      ([id, { name, year }]) => id !== `${normalizeName(name)}-${year ?? 'nd'}`,
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('stands in the order of ids', () => {
    const ids = Object.keys(sources);
    expect(ids).toEqual([...ids].sort());
  });
});
