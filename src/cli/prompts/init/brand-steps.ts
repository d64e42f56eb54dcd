import * as z from 'zod';
import { unitSchema } from '../../../knowledge/schemas/parts.ts';
import { type VoiceAxis, voiceAxes } from '../../../model/vocabulary.ts';
import type { Step, Steps } from '../flow/flow.ts';
import type { InitAnswers } from './init-answers.ts';
import type { InitContext } from './init-context.ts';

/** Places on an axis between two sentences. source: assumption */
const places = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Who speaks, about what, and how. */
export function brandSteps({ session, folderName }: InitContext): Steps<InitAnswers> {
  const { phrasebook, configuration, knowledge } = session;
  const { say, language } = phrasebook;
  const before = configuration.brand;
  const [product] = before?.products ?? [];

  const brand: Step<InitAnswers, 'brand'> = {
    id: 'brand',
    flag: '--answer brand=NAME',
    schema: z.string().trim().min(1),
    ask: (questions, answers) =>
      questions.write(say('cli.init.brand'), { initial: answers.brand ?? before?.name ?? folderName }),
  };
  const sold: Step<InitAnswers, 'product'> = {
    id: 'product',
    flag: '--answer product="the PRODUCT"',
    schema: z.string().trim(),
    ask: (questions, answers) =>
      questions.write(say('cli.init.product'), {
        initial: answers.product ?? product?.object?.[language] ?? product?.label ?? '',
        check: () => undefined,
      }),
  };
  const voice = (axis: VoiceAxis): Step<InitAnswers, VoiceAxis> => ({
    id: axis,
    flag: `--answer ${axis}=0..1`,
    schema: unitSchema,
    ask(questions, answers) {
      const now = answers[axis] ?? before?.voice?.[axis] ?? knowledge.defaultBrand.voice?.[axis] ?? 0.5;
      const nearest = nearestPlace(now);
      const words = [
        { name: say(`cli.init.voice.low.${axis}`), short: say('cli.init.voice.low-short') },
        { name: say('cli.init.voice.near-low') },
        { name: say('cli.init.voice.between') },
        { name: say('cli.init.voice.near-high') },
        { name: say(`cli.init.voice.high.${axis}`), short: say('cli.init.voice.high-short') },
      ];
      // A place that was given more finely stays so when Enter takes it.
      const choices = places.map((place, at) => ({ value: place === nearest ? now : place, ...words[at]! }));
      return questions.choose(say(`cli.init.voice.${axis}`), choices, now);
    },
  });
  return [brand, sold, ...voiceAxes.map(voice)] as Steps<InitAnswers>;
}

function nearestPlace(value: number): number {
  return places.reduce((best, place) => (Math.abs(place - value) < Math.abs(best - value) ? place : best));
}
