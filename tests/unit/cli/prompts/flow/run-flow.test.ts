import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Draft, DraftStore, Steps } from '../../../../../src/cli/prompts/flow/flow.ts';
import { runFlow } from '../../../../../src/cli/prompts/flow/run-flow.ts';
import { phrasebookOf } from '../../../../builders/knowledge.ts';
import { back, enter, person, stop } from './person.ts';

interface Trip {
  where: string;
  /** Asked only about the sea. */
  swim?: boolean;
  days: number;
}

const steps: Steps<Trip> = [
  {
    id: 'where',
    flag: '--answer where=PLACE',
    schema: z.string().min(1),
    ask: (questions, { where = 'sea' }) => questions.write('Where?', { initial: where }),
  },
  {
    id: 'swim',
    flag: '--answer swim=true',
    schema: z.boolean(),
    when: ({ where }) => where === 'sea',
    ask: (questions, { swim = true }) => questions.confirm('Swim?', swim),
  },
  {
    id: 'days',
    flag: '--answer days=N',
    schema: z.int().min(1),
    ask: (questions, { days = 7 }) => questions.number('Days?', { initial: days, least: 1 }),
  },
];

const phrasebook = phrasebookOf();
const resume = phrasebook.say('cli.flow.resume');
const leave = phrasebook.say('cli.flow.leave');
let kept: Draft | undefined;
const drafts: DraftStore = {
  read: async () => kept,
  async write(draft) {
    kept = structuredClone(draft);
  },
  async remove() {
    kept = undefined;
  },
};
beforeEach(() => drafts.remove());

/** Runs the trip with these keys; what came out, or the name of the error that ended it. */
async function run(keys: unknown[], given: Partial<Trip> = {}) {
  const { questions, heard, left } = person(...keys);
  const outcome = await runFlow(steps, { questions, phrasebook, given, drafts }).catch(({ name }) => name);
  expect(left).toEqual([]);
  return { outcome, heard };
}

describe('forwards', () => {
  test('Enter takes what is offered, in the order of the steps', async () => {
    const { outcome, heard } = await run([enter, enter, enter]);
    expect(outcome).toEqual({ where: 'sea', swim: true, days: 7 });
    expect(heard).toEqual(['Where?', 'Swim?', 'Days?']);
  });
  test('a step whose condition fails is neither asked nor answered', async () => {
    expect(await run(['mountains', 3])).toEqual({
      outcome: { where: 'mountains', days: 3 },
      heard: ['Where?', 'Days?'],
    });
  });
  test('given answers are not asked for', async () => {
    const { outcome, heard } = await run([enter], { where: 'sea', days: 2 });
    expect(outcome).toEqual({ where: 'sea', swim: true, days: 2 });
    expect(heard).toEqual(['Swim?']);
  });
});

describe('backwards', () => {
  test('Escape asks the step before once more, with the answer given there on offer', async () => {
    const { outcome, heard } = await run(['sea', false, back, enter, 4]);
    expect(outcome).toEqual({ where: 'sea', swim: false, days: 4 });
    expect(heard).toEqual(['Where?', 'Swim?', 'Days?', 'Swim?', 'Days?']);
  });
  test('it passes over steps that are not asked', async () => {
    const { outcome, heard } = await run(['mountains', back, 'forest', 1]);
    expect(outcome).toEqual({ where: 'forest', days: 1 });
    expect(heard).toEqual(['Where?', 'Days?', 'Where?', 'Days?']);
  });
  test('an answer whose condition failed afterwards is dropped', async () => {
    const { outcome } = await run(['sea', true, back, back, 'forest', 1]);
    expect(outcome).toEqual({ where: 'forest', days: 1 });
  });
  test('at the first step it offers to leave, and staying asks it again', async () => {
    const { outcome, heard } = await run([back, false, 'forest', 1]);
    expect(outcome).toEqual({ where: 'forest', days: 1 });
    expect(heard.slice(0, 3)).toEqual(['Where?', leave, 'Where?']);
  });
  test('Escape at that offer stays, too', async () => {
    expect((await run([back, back, 'forest', 1])).outcome).toEqual({ where: 'forest', days: 1 });
  });
  test('leaving ends like Ctrl-C', async () => {
    expect((await run([back, true])).outcome).toBe('ExitPromptError');
  });
  test('a given first step is none to go back to', async () => {
    const { heard } = await run([back, true], { where: 'sea' });
    expect(heard).toEqual(['Swim?', leave]);
  });
});

describe('drafts', () => {
  test('stopped at any question, the next start goes on at that question', async () => {
    const keys = ['sea', false, 5];
    for (const [at, question] of ['Where?', 'Swim?', 'Days?'].entries()) {
      kept = undefined;
      const first = await run([...keys.slice(0, at), stop]);
      expect(first.outcome).toBe('ExitPromptError');
      const again = at === 0 ? keys : [true, ...keys.slice(at)];
      const { outcome, heard } = await run(again);
      expect(outcome).toEqual({ where: 'sea', swim: false, days: 5 });
      expect(heard.slice(0, 2)).toContain(question);
      expect(heard).toHaveLength(again.length);
    }
  });
  test('stopped after going back, it goes on where the person was, with later answers on offer', async () => {
    await run(['sea', false, back, stop]);
    expect(kept).toEqual({ at: 'swim', answers: { where: 'sea', swim: false } });
    const { outcome, heard } = await run([true, enter, 3]);
    expect(heard).toEqual([resume, 'Swim?', 'Days?']);
    expect(outcome).toEqual({ where: 'sea', swim: false, days: 3 });
  });
  test('beginning anew forgets the old answers', async () => {
    await run(['forest', stop]);
    expect((await run([false, enter, enter, enter])).outcome).toEqual({ where: 'sea', swim: true, days: 7 });
  });
  test('what is no answer any more is asked again', async () => {
    kept = { at: 'days', answers: { where: 5, swim: true, gone: 1 } };
    const { heard } = await run([true, 'sea', enter, enter]);
    expect(heard).toEqual([resume, 'Where?', 'Swim?', 'Days?']);
  });
  test('given answers win over those of a draft', async () => {
    await run(['sea', false, stop]);
    expect((await run([true, enter], { where: 'forest' })).outcome).toEqual({ where: 'forest', days: 7 });
  });
  test('with nothing left to ask, a draft is no question either', async () => {
    kept = { at: 'days', answers: { where: 'sea' } };
    expect((await run([], { where: 'forest', days: 1 })).heard).toEqual([]);
  });
  test('the last answer is kept until whoever asked is done with it', async () => {
    await run(['forest', 2]);
    expect(kept).toEqual({ at: 'days', answers: { where: 'forest', days: 2 } });
  });
});

describe('nobody to ask', () => {
  const replay = (given: Partial<Trip>) =>
    runFlow(steps, { questions: undefined, phrasebook, given, drafts });

  test('a session with all answers is replayed', async () => {
    expect(await replay({ where: 'sea', swim: false, days: 2 })).toEqual({
      where: 'sea',
      swim: false,
      days: 2,
    });
  });
  test('an answer that is not for asking is left out', async () => {
    expect(await replay({ where: 'forest', swim: true, days: 2 })).toEqual({ where: 'forest', days: 2 });
  });
  test('one error names every missing answer and how to give it', async () => {
    await expect(replay({ where: 'sea' })).rejects.toMatchObject({
      code: 'usage',
      message: '2 answers are missing, and nobody can be asked: --answer swim=true, --answer days=N.',
    });
  });
  test('a draft is nobody’s answer', async () => {
    kept = { at: 'days', answers: { where: 'forest' } };
    await expect(replay({})).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('a step of several questions', () => {
  interface Pair {
    pair: [string, string];
    days: number;
  }
  const pairSteps: Steps<Pair> = [
    {
      id: 'pair',
      flag: '--answer pair=[A,B]',
      schema: z.tuple([z.string(), z.string()]),
      async ask(questions) {
        questions.show('Two names.');
        const first = await questions.write('First?');
        questions.show('One more.');
        return [first, await questions.write('Second?')];
      },
    },
    steps[2] as unknown as Steps<Pair>[number],
  ];
  async function runPair(...answers: unknown[]) {
    const { questions, heard, left } = person(...answers);
    const context = { questions, phrasebook, given: {}, drafts };
    const outcome = await runFlow(pairSteps, context).catch(({ name }) => name);
    expect(left).toEqual([]);
    return { outcome, heard };
  }

  test('Escape takes back one question at a time', async () => {
    const { outcome, heard } = await runPair('a', back, 'b', 'c', 1);
    expect(outcome).toEqual({ pair: ['b', 'c'], days: 1 });
    expect(heard).toEqual([
      'Two names.',
      'First?',
      'One more.',
      'Second?',
      'Two names.',
      'First?',
      'One more.',
      'Second?',
      'Days?',
    ]);
  });
  test('stopped between two questions, the next start goes on with the second', async () => {
    await runPair('a', stop);
    expect(kept).toEqual({ at: 'pair', answers: {}, said: ['a'] });
    const { outcome, heard } = await runPair(true, 'b', 2);
    expect(heard).toEqual([resume, 'One more.', 'Second?', 'Days?']);
    expect(outcome).toEqual({ pair: ['a', 'b'], days: 2 });
  });
  test('what does not fit any more is asked', async () => {
    kept = { at: 'pair', answers: {}, said: [5] };
    expect((await runPair(true, 'a', 'b', 2)).outcome).toEqual({ pair: ['a', 'b'], days: 2 });
  });
  test('a question taken back is forgotten by the draft, too', async () => {
    await runPair('a', back, stop);
    expect(kept).toEqual({ at: 'pair', answers: {} });
  });
});
