import type { Journey } from '../../../knowledge/schemas/journey.ts';
import type { Goal } from '../../../knowledge/schemas/scoring.ts';
import type { Step } from '../flow/flow.ts';
import type { InitAnswers } from './init-answers.ts';
import type { InitContext } from './init-context.ts';
import { idOr, withOwn } from './known-or-own.ts';

/** What matters most: goals by the stages that weigh most with them. */
export function goalStep({ session }: InitContext): Step<InitAnswers, 'goal'> {
  const { knowledge, phrasebook, configuration } = session;
  const { say, list, language } = phrasebook;
  const { goal: own } = configuration.config;
  const none = { id: 'none' };
  return {
    id: 'goal',
    flag: `--answer goal=${[none, ...knowledge.goals].map(({ id }) => id).join('|')}`,
    schema: idOr([none, ...knowledge.goals], own),
    ask(questions, answers) {
      const journey = knowledge.journeys.find(({ id }) => id === answers.journey) ?? session.journey;
      const known = knowledge.goals.map((goal) => {
        const stages = heaviestStages(goal, journey).map(({ name }) => name[language]);
        const short = goal.name[language];
        const values = { name: short, stages: list(stages), count: stages.length };
        return { value: goal.id, name: say('cli.init.goal-choice', values), short };
      });
      const equal = {
        value: none.id,
        name: say('cli.init.goal-none'),
        short: say('cli.init.goal-none-short'),
      };
      const choices = withOwn([equal, ...known], own, phrasebook);
      return questions.choose(say('cli.init.goal'), choices, answers.goal ?? own ?? none.id);
    },
  };
}

function heaviestStages({ weights }: Goal, { stages }: Journey): Journey['stages'] {
  const most = Math.max(...stages.map(({ role }) => weights[role]));
  return stages.filter(({ role }) => weights[role] === most);
}
