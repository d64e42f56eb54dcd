import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFlow } from '../../../../../src/cli/prompts/flow/run-flow.ts';
import type { InterviewAnswers } from '../../../../../src/cli/prompts/interview/interview-answers.ts';
import type { InterviewContext } from '../../../../../src/cli/prompts/interview/interview-context.ts';
import { earlierSegments, interviewFiles } from '../../../../../src/cli/prompts/interview/interview-files.ts';
import { interviewSteps } from '../../../../../src/cli/prompts/interview/interview-steps.ts';
import { loadConfiguration } from '../../../../../src/cli/settings/load-config.ts';
import { createResolvers } from '../../../../../src/knowledge/create-resolvers.ts';
import { knowledge, phrasebookOf } from '../../../../builders/knowledge.ts';
import { back, enter, person } from '../flow/person.ts';

const phrasebook = phrasebookOf();
const journey = knowledge.journeys.find(({ id }) => id === 'five-stage')!;

async function contextOf(files: Record<string, string>): Promise<InterviewContext> {
  const folder = mkdtempSync(join(tmpdir(), 'interview-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const configuration = await loadConfiguration({}, folder, phrasebook);
  const resolvers = createResolvers(knowledge, journey);
  const session = { knowledge, phrasebook, journey, configuration, resolvers };
  return {
    session,
    segments: await earlierSegments(folder),
    changes: (answers) => interviewFiles(answers, folder, session, '/usr/lib/node_modules/optichannel'),
  };
}

/** Answers the questions; what would be written, by the name of the file. */
async function answer(files: Record<string, string>, ...keys: unknown[]) {
  const context = await contextOf(files);
  const { questions, heard, left } = person(...keys);
  const answers = await runFlow(interviewSteps(context), { questions, phrasebook, given: {} });
  const changes = await context.changes(answers);
  const written = new Map(changes.map(({ path, after }) => [basename(path), after]));
  return { answers, heard, left, written };
}

const limits = [enter, enter];

describe('the questions of an interview', () => {
  test('with Enter throughout they are twelve, and all is unsure', async () => {
    const { answers, heard, written } = await answer({}, ...new Array(12).fill(enter));
    expect(answers).toEqual({
      segments: ['Everyone'],
      'in-use': ['website', 'email-newsletter', 'instagram'],
      considered: [],
      'most-1': [],
      'some-1': [],
      'few-1': [],
      clearly: [],
      little: [],
      not: [],
      'max-channels': null,
      hours: null,
      finish: 'plan',
    } satisfies InterviewAnswers);
    // The last question is preceded by the line that names new files.
    expect(heard).toHaveLength(13);
    expect([...written.keys()]).toEqual(['audience.csv', 'usage.csv', 'conversions.csv']);
    expect(written.get('audience.csv')).toBe('\ufeffsegment,size,source\r\nEveryone,,\r\n');
  });

  test('a level asks only about channels that no level before it has', async () => {
    const { answers, heard } = await answer(
      {},
      ...['Students', ['store', 'website'], ['tiktok']],
      ...[['tiktok', 'store'], ['website']],
      ...[['store'], [], ['website']],
      ...limits,
      enter,
    );
    expect(answers).toMatchObject({
      'most-1': ['tiktok', 'store'],
      'some-1': ['website'],
      clearly: ['store'],
    });
    expect(answers).not.toHaveProperty('few-1');
    expect(heard.some((question) => question.includes('few or none'))).toBe(false);
  });

  test('several segments are asked for their sizes and their habits, each by its name', async () => {
    const { answers, heard } = await answer(
      {},
      ...['Students, Families', '100-1000', 'unknown', ['store'], []],
      ...[['store'], [], [], ['store']],
      ...[['store'], ...limits, 'write'],
    );
    expect(answers).toMatchObject({ 'size-1': '100-1000', 'size-2': 'unknown', 'few-2': ['store'] });
    expect(heard).toContain('Which do few or none of “Families” use? What is left counts as unsure');
  });

  test('Escape goes back to the question before, with the answer that was given', async () => {
    const { answers } = await answer(
      {},
      ...['Students', ['store'], back],
      ...[['store', 'website'], ['tiktok'], back, enter],
      ...[[], [], [], [], [], []],
      ...limits,
      enter,
    );
    expect(answers).toMatchObject({ 'in-use': ['store', 'website'], considered: ['tiktok'] });
  });

  test('somebody who is on no channel has to name one', async () => {
    await expect(answer({}, 'Students', [], [])).rejects.toThrow('too few');
  });

  test('segments of a table that is there are offered, and their measured sizes kept', async () => {
    const { answers, written } = await answer(
      { 'audience.csv': 'segment,size\nStudents,1200\nFamilies,\n' },
      ...[enter, enter, '1000-10000', ['store'], [], [], [], [], [], [], []],
      ...[[], [], [], ...limits, enter],
    );
    expect(answers.segments).toEqual(['Students', 'Families']);
    // √(1,000 × 10,000) = 3,162 → 3,200.
    expect(written.get('audience.csv')).toBe(
      '\ufeffsegment,size,source\r\nStudents,1200,\r\nFamilies,3200,interview\r\n',
    );
  });

  test('limits go to plan.yaml, whose comments and other keys stay', async () => {
    const short = ['Students', ['store'], [], ['store'], ['store']];
    const fresh = await answer({}, ...short, '4', '12,5', enter);
    expect(fresh.written.get('plan.yaml')).toBe(
      '# yaml-language-server: $schema=node_modules/optichannel/dist/schemas/plan.schema.json\n' +
        'capacity: { channels: 4, hours: 12.5 }\n',
    );
    const before = '# ours\ncurrency: EUR # for now\ncapacity:\n  channels: 4 # Ann and Tom\n';
    const kept = await answer({ 'plan.yaml': before }, ...short, enter, enter, enter);
    expect(kept.written.has('plan.yaml')).toBe(false);
    const changed = await answer({ 'plan.yaml': before }, ...short, '5', enter, enter);
    expect(changed.written.get('plan.yaml')).toBe(before.replace('channels: 4', 'channels: 5'));
  });
});
