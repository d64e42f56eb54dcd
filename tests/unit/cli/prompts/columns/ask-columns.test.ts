import { describe, expect, test } from 'vitest';
import { askColumns, type UnknownTable } from '../../../../../src/cli/prompts/columns/ask-columns.ts';
import type { Questions } from '../../../../../src/cli/prompts/questions.ts';
import { knowledge, phrasebookOf } from '../../../../builders/knowledge.ts';

/** A person who gives these answers in turn; each has to be among the choices. Enter = the first choice. */
function person(...answers: unknown[]) {
  const heard: string[] = [];
  const next = () => {
    if (answers.length === 0) throw new Error(`no answer to: ${heard.at(-1)}`);
    return answers.shift();
  };
  const questions: Questions = {
    async choose(message, choices, first = choices[0]!.value) {
      heard.push(message);
      const answer = next();
      const chosen = choices.find(({ value }) => value === (answer === 'Enter' ? first : answer));
      if (!chosen) throw new Error(`${answer} is no choice of: ${message}`);
      return chosen.value;
    },
    async write(message) {
      heard.push(message);
      return String(next());
    },
    show: (...lines) => void heard.push(...lines),
  };
  return { questions, heard, left: answers };
}

const contacts: UnknownTable = {
  file: 'contacts.csv',
  problem: 'No column is known.',
  header: ['job', 'contact', '', 'y', 'age'],
  mapped: new Map(),
  constants: new Map(),
  stages: [
    { id: 'awareness', name: 'Awareness' },
    { id: 'purchase', name: 'Purchase' },
  ],
  defaultStage: 'purchase',
};

async function answer(changes: Partial<UnknownTable>, ...answers: unknown[]) {
  const { questions, heard, left } = person(...answers);
  const result = await askColumns({ ...contacts, ...changes }, knowledge.columns, questions, phrasebookOf());
  expect(left).toEqual([]);
  return {
    heard,
    columns: result && Object.fromEntries(result),
  };
}

describe('what the answers mean', () => {
  test('a role per column; blank headers are not asked about; the stage of all rows is', async () => {
    const { heard, ...said } = await answer(
      {},
      true,
      'segment',
      'channel',
      'conversions',
      'leave-out',
      'Enter',
    );
    expect(said).toEqual({
      columns: { segment: 'job', channel: 'contact', conversions: 'y', stage: '= purchase' },
    });
    expect(heard).toHaveLength(7);
    expect(heard[0]).toBe('No column is known.');
    expect(heard[4]).toBe('3 of 4: what does “y” hold?');
  });

  test('columns that hold the same name are joined in their order', async () => {
    const said = await answer({}, true, 'segment', 'channel', 'conversions', 'segment', 'awareness');
    expect(said.columns).toEqual({
      segment: 'job+age',
      channel: 'contact',
      conversions: 'y',
      stage: '= awareness',
    });
  });

  test('Enter takes the guess; leaving the rest ends the questions; no channel is asked for', async () => {
    const header = ['Zielgruppe', 'Conversions', 'a', 'b', 'c'];
    const said = await answer({ header }, true, 'Enter', 'Enter', 'leave-rest', 'facebook', 'Enter');
    expect(said.columns).toEqual({
      segment: 'Zielgruppe',
      conversions: 'Conversions',
      channel: '= facebook',
      stage: '= purchase',
    });
  });

  test('what options say already is not asked again', async () => {
    const changes: Partial<UnknownTable> = {
      constants: new Map([['stage', 'loyalty']]),
      mapped: new Map([['channel', ['contact']]]),
    };
    const said = await answer(changes, true, 'leave-out', 'Enter', 'conversions', 'leave-rest');
    expect(said.columns).toEqual({ channel: 'contact', conversions: 'y' });
  });
});

describe('answers that are not enough', () => {
  test('say what is lacking, and begin again', async () => {
    const first = ['segment', 'channel', 'leave-rest'];
    const second = ['leave-out', 'channel', 'conversions', 'leave-rest', 'Enter'];
    const { heard, columns } = await answer({}, true, ...first, true, ...second);
    expect(heard).toContainEqual(expect.stringContaining('still lacks conversions ('));
    expect(columns).toEqual({ channel: 'contact', conversions: 'y', stage: '= purchase' });
  });

  test('or stop', async () => {
    expect((await answer({}, true, 'leave-rest', false)).columns).toBeUndefined();
    expect((await answer({}, false)).columns).toBeUndefined();
  });
});

test('a hostile header is safe on the screen, and still named as it is', async () => {
  const header = ['\u001b[31mred\u202e', 'contact', 'y'];
  const { heard, columns } = await answer({ header }, true, 'segment', 'channel', 'conversions', 'Enter');
  expect(heard[2]).toBe('1 of 3: what does “red” hold?');
  expect(columns).toMatchObject({ segment: '\u001b[31mred\u202e' });
});
