import { describe, expect, it } from 'vitest';
import { journeySchema } from '../../src/knowledge/schemas/journey.ts';
import { languages } from '../../src/model/vocabulary.ts';
import { findClashes, findRepeats } from './find-clashes.ts';
import { listTemplates, readTemplate, templateId } from './read-template.ts';

const files = listTemplates('journeys');
const journey = (id: string) => journeySchema.parse(readTemplate(`journeys/${id}.yaml`));

describe('journey files', () => {
  it.each(files)('%s fits the schema and is named after its id', (file) => {
    const parsed = journeySchema.safeParse(readTemplate(file));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.id).toBe(templateId(file));
  });

  it.each(files)('%s has no word that means two stages, and none twice', (file) => {
    const { stages } = journeySchema.parse(readTemplate(file));
    const words = stages.map(({ id, name, aliases }) => ({
      id,
      names: [id, ...Object.values(name)],
      aliases: [...aliases.en, ...aliases.de, ...aliases.pl],
    }));
    const entries = words.flatMap((stage) =>
      [...stage.names, ...stage.aliases].map((name) => ({ name, means: stage.id, file })),
    );
    expect(findClashes(entries)).toEqual([]);
    expect(words.flatMap((stage) => findRepeats(stage.names, stage.aliases))).toEqual([]);
  });

  it.each(files)('%s has every name in every language', (file) => {
    const raw = readTemplate(file) as { name: object; stages: { name: object }[] };
    for (const name of [raw.name, ...raw.stages.map((stage) => stage.name)])
      expect(Object.keys(name).sort()).toEqual([...languages].sort());
  });

  it('of a user may name things in English alone', () => {
    const stage = { id: 'bought', role: 'purchase', name: { en: 'Bought', pl: 'Kupili' }, aliases: {} };
    const own = { id: 'ours', name: { en: 'Ours' }, defaultStage: 'bought', stages: [stage] };
    const { name, stages } = journeySchema.parse(own);
    expect(name).toEqual({ en: 'Ours', de: 'Ours', pl: 'Ours' });
    expect(stages[0]!.name).toEqual({ en: 'Bought', de: 'Bought', pl: 'Kupili' });
  });

  it('five-stage runs from awareness to loyalty; conversions without a stage are purchases', () => {
    const { stages, defaultStage } = journey('five-stage');
    expect(stages.map(({ id, role }) => [id, role])).toEqual([
      ['awareness', 'awareness'],
      ['consideration', 'consideration'],
      ['purchase', 'purchase'],
      ['retention', 'retention'],
      ['loyalty', 'loyalty'],
    ]);
    expect(defaultStage).toBe('purchase');
  });

  it('lifecycle runs from acquisition to recovery', () => {
    const { stages, defaultStage } = journey('lifecycle');
    expect(stages.map(({ id, role }) => [id, role])).toEqual([
      ['acquisition', 'awareness'],
      ['trial', 'trial'],
      ['loyalty', 'loyalty'],
      ['retention', 'retention'],
      ['recovery', 'recovery'],
    ]);
    expect(defaultStage).toBe('acquisition');
  });

  it('leave a stage of the other journey unknown, so that the reader can be told', () => {
    const wordsOf = (id: string) =>
      journey(id).stages.flatMap((stage) => [stage.id, ...Object.values(stage.aliases).flat()]);
    expect(wordsOf('lifecycle')).not.toContain('awareness');
    expect(wordsOf('lifecycle')).not.toContain('purchase');
    expect(wordsOf('five-stage')).not.toContain('recovery');
    expect(wordsOf('five-stage')).not.toContain('trial');
  });
});
