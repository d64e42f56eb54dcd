import { describe, expect, it } from 'vitest';
import { goalSchema } from '../../src/knowledge/schemas/scoring.ts';
import { languages, roles } from '../../src/model/vocabulary.ts';
import { listTemplates, readTemplate, templateId } from './read-template.ts';

const files = listTemplates('scoring/goals');
const goals = files.map((file) => goalSchema.parse(readTemplate(file)));

describe('goals', () => {
  it('are these three', () => {
    expect(files.map(templateId)).toEqual(['grow', 'keep', 'sell']);
  });

  it.each(files)('%s fits the schema, is named after its id, and says that it is an assumption', (file) => {
    const goal = goalSchema.parse(readTemplate(file));
    expect(goal.id).toBe(templateId(file));
    expect(goal.source).toBe('assumption');
  });

  it.each(files)('%s has its name in every language, and every weight', (file) => {
    const raw = readTemplate(file) as { name: object; weights: object };
    expect(Object.keys(raw.name).sort()).toEqual([...languages].sort());
    expect(Object.keys(raw.weights).sort()).toEqual([...roles].sort());
  });

  it('of a user may leave out what is to weigh nothing', () => {
    const own = { id: 'ours', name: { en: 'Ours' }, weights: { purchase: 2 } };
    const { name, weights } = goalSchema.parse(own);
    expect(name).toEqual({ en: 'Ours', de: 'Ours', pl: 'Ours' });
    expect(weights).toMatchObject({ purchase: 2, loyalty: 0 });
    expect(goalSchema.safeParse({ ...own, weights: {} }).success).toBe(false);
  });

  it('differ: each puts the most weight of all on what it is named after', () => {
    const largest = (role: keyof (typeof goals)[number]['weights']) =>
      [...goals].sort((a, b) => b.weights[role] - a.weights[role])[0]!.id;
    expect([largest('awareness'), largest('purchase'), largest('loyalty')]).toEqual(['grow', 'sell', 'keep']);
  });
});
