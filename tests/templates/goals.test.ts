import { describe, expect, it } from 'vitest';
import { goalSchema } from '../../src/knowledge/schemas/scoring.ts';
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

  it('differ: each puts the most weight of all on what it is named after', () => {
    const largest = (role: keyof (typeof goals)[number]['weights']) =>
      [...goals].sort((a, b) => b.weights[role] - a.weights[role])[0]!.id;
    expect([largest('awareness'), largest('purchase'), largest('loyalty')]).toEqual(['grow', 'sell', 'keep']);
  });
});
