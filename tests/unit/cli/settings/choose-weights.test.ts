import { describe, expect, test } from 'vitest';
import { chooseProfile } from '../../../../src/cli/settings/choose-weights.ts';
import type { Session } from '../../../../src/cli/settings/session.ts';
import type { PlanConfig } from '../../../../src/knowledge/schemas/plan-config.ts';
import { factorIds } from '../../../../src/model/vocabulary.ts';
import { knowledge, phrasebookOf } from '../../../builders/knowledge.ts';

const chosen = (config: PlanConfig) =>
  chooseProfile({}, {
    knowledge,
    phrasebook: phrasebookOf(),
    configuration: { file: 'shoes/plan.yaml', config, read: [] },
  } as Partial<Session> as Session);
const weights = Object.fromEntries(factorIds.map((id) => [id, 0]));

describe('chooseProfile', () => {
  test('weights of plan.yaml stand in the place of single ones', async () => {
    const profile = await chosen({ scoring: 'balanced', weights: { rate: 2, fit: 0 } });
    const balanced = knowledge.profiles.find(({ id }) => id === 'balanced')!;
    expect(profile.weights).toEqual({ ...balanced.weights, rate: 2, fit: 0 });
  });

  test('refuses weights that leave nothing to score by, and names the file', async () => {
    await expect(chosen({ weights })).rejects.toMatchObject({
      code: 'config-invalid',
      place: { file: 'shoes/plan.yaml' },
      message: expect.stringMatching(/^weights: .*balanced.* 0/),
    });
    await expect(chosen({ weights: { ...weights, fit: 0.1 } })).resolves.toMatchObject({
      weights: { fit: 0.1 },
    });
  });
});
