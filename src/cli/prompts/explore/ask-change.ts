import type { PlanConfig } from '../../../knowledge/schemas/plan-config.ts';
import type { Analysis } from '../../../model/analysis.ts';
import { factorIds } from '../../../model/vocabulary.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import type { YamlEdit } from '../files/edit-yaml.ts';
import type { FlowQuestions } from '../questions.ts';

/** What a change needs to know. */
export interface ChangeContext {
  analysis: Analysis;
  config: PlanConfig;
  goals: readonly { id: string; name: string }[];
  phrasebook: Phrasebook;
}

const limits = ['channels', 'hours', 'budget', 'include', 'exclude', 'goal'] as const;

/** Asks which limit or wish to change, and to what. */
export async function askLimit(questions: FlowQuestions, context: ChangeContext): Promise<YamlEdit> {
  const { analysis, goals, phrasebook } = context;
  const { say } = phrasebook;
  const which = await questions.choose(
    say('cli.explore.which-limit'),
    limits.map((value) => ({ value, name: say(`cli.explore.limit.${value}`) })),
  );
  const { portfolio } = analysis;
  switch (which) {
    case 'channels': {
      const initial = portfolio.constraints.channels ?? portfolio.selected.length;
      const value = await questions.number(say('cli.explore.channels'), { initial, least: 1, whole: true });
      return { path: ['capacity', 'channels'], value };
    }
    case 'hours':
    case 'budget': {
      const today = which === 'hours' ? portfolio.effortHours : (analysis.budget?.today ?? null);
      const initial = portfolio.constraints[which] ?? today;
      const value = await questions.number(say(`cli.explore.${which}`), {
        ...(initial !== null && { initial: Math.round(initial * 100) / 100 }),
      });
      return { path: ['capacity', which], value };
    }
    case 'goal': {
      const none = { value: undefined, name: say('cli.explore.no-goal') };
      const value = await questions.choose<string | undefined>(
        say('cli.explore.goal'),
        [...goals.map(({ id, name }) => ({ value: id, name })), none],
        analysis.goal ?? undefined,
      );
      return { path: ['goal'], value };
    }
    default: {
      const channels = analysis.channels.map(({ id, name }) => ({ value: id, name }));
      const ticked = portfolio.constraints[which];
      const value = await questions.chooseSeveral(say(`cli.explore.${which}`), channels, ticked);
      return { path: ['channels', which], value: value.length > 0 ? value : undefined };
    }
  }
}

/** Asks which factor of the score to weigh otherwise. */
export async function askWeight(
  questions: FlowQuestions,
  { analysis, config, phrasebook: { say } }: ChangeContext,
): Promise<YamlEdit> {
  const { weights } = analysis.method;
  const factor = await questions.choose(
    say('cli.explore.which-weight'),
    factorIds.map((id) => ({
      value: id,
      name: say('cli.explore.weight-of', { factor: say(`term.factor.${id}`), weight: weights[id] ?? 0 }),
    })),
  );
  const initial = config.weights?.[factor] ?? Math.round((weights[factor] ?? 0) * 1000) / 1000;
  const value = await questions.number(say('cli.explore.weight'), { initial });
  return { path: ['weights', factor], value };
}
