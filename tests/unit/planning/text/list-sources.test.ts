import { expect, test } from 'vitest';
import { listSources } from '../../../../src/planning/text/list-sources.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';
import { planOf } from '../../../builders/plan.ts';

test('each source that assumptions name stands there once, and what is no document does not', () => {
  const sources = {
    b: { name: 'B', year: 2001, kind: 'primary', where: 'b.org' },
    a: { name: 'A', kind: 'vendor', where: 'a.com' },
    c: { name: 'C', kind: 'vendor', where: 'c.com' },
  } as const;
  const named = ['assumption', 'b, a', 'b', 'toString'].map((source) => ({ source }));
  expect(listSources(named, sources)).toEqual([
    { id: 'a', name: 'A', year: null, where: 'a.com' },
    { id: 'b', name: 'B', year: 2001, where: 'b.org' },
  ]);
});

test('a reader never sees a bare id', async () => {
  const { method } = await planOf({ 'a.csv': 'channel,exposures,conversions\nemail,100,5\nstore,90,9\n' });
  const known = new Set(method.sources.map(({ id }) => id));
  const phrasebook = phrasebookOf();
  const bare = method.assumptions
    .flatMap(({ source }) => source.split(', '))
    .filter((id) => !known.has(id) && !phrasebook.has(`term.source.${id}`));
  expect(bare).toEqual([]);
});
