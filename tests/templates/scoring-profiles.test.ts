import { describe, expect, it } from 'vitest';
import { scoringProfileSchema } from '../../src/knowledge/schemas/scoring.ts';
import { factorIds, languages } from '../../src/model/vocabulary.ts';
import { listTemplates, readTemplate, templateId } from './read-template.ts';

const files = listTemplates('scoring/profiles');
const profiles = files.map((file) => scoringProfileSchema.parse(readTemplate(file)));

describe('scoring profiles', () => {
  it('are these four', () => {
    expect(files.map(templateId)).toEqual(['balanced', 'loyalty', 'performance', 'reach']);
  });

  it.each(files)('%s fits the schema, is named after its id, and its weights sum to 1', (file) => {
    const parsed = scoringProfileSchema.safeParse(readTemplate(file));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.id).toBe(templateId(file));
    const sum = Object.values(parsed.data!.weights).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('say that their weights are an assumption', () => {
    expect(profiles.map((profile) => profile.source)).toEqual(profiles.map(() => 'assumption'));
  });

  it.each(files)('%s has its name in every language, and every weight', (file) => {
    const raw = readTemplate(file) as { name: object; weights: object };
    expect(Object.keys(raw.name).sort()).toEqual([...languages].sort());
    expect(Object.keys(raw.weights).sort()).toEqual([...factorIds].sort());
  });

  it('of a user may leave out what is to weigh nothing', () => {
    const own = { id: 'ours', name: { en: 'Ours' }, weights: { reach: 2 } };
    const { name, weights } = scoringProfileSchema.parse(own);
    expect(name).toEqual({ en: 'Ours', de: 'Ours', pl: 'Ours' });
    expect(weights).toMatchObject({ reach: 2, fit: 0 });
    expect(scoringProfileSchema.safeParse({ ...own, weights: {} }).success).toBe(false);
  });

  it('differ: each puts the most weight of all on what it is named after', () => {
    const largest = (factor: keyof (typeof profiles)[number]['weights']) =>
      [...profiles].sort((a, b) => b.weights[factor] - a.weights[factor])[0]!.id;
    expect(largest('reach')).toBe('reach');
    expect(largest('efficiency')).toBe('performance');
    expect(largest('engagement')).toBe('loyalty');
  });
});
