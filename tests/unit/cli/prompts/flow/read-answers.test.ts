import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Steps } from '../../../../../src/cli/prompts/flow/flow.ts';
import { readAnswers } from '../../../../../src/cli/prompts/flow/read-answers.ts';
import { phrasebookOf } from '../../../../builders/knowledge.ts';

interface Shop {
  name: string;
  staff: number;
  days: string[];
}
const ask = () => Promise.reject(new Error('nobody is asked here'));
const steps: Steps<Shop> = [
  { id: 'name', flag: '', schema: z.string(), ask },
  { id: 'staff', flag: '', schema: z.number().min(1), ask },
  { id: 'days', flag: '', schema: z.array(z.string()), ask },
];
const phrasebook = phrasebookOf();

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'answers-')), 'answers.yaml');
  writeFileSync(file, text);
  return file;
}

test('a file answers some steps, options win over it', async () => {
  const answers = fileWith('name: Nordwind\nstaff: 3\n');
  expect(await readAnswers({ answers, answer: ['staff=4'] }, steps, phrasebook)).toEqual({
    name: 'Nordwind',
    staff: 4,
  });
});
test('an unknown key of the file names the nearest, and its line', async () => {
  const answers = fileWith('name: Nordwind\nstaf: 3\n');
  await expect(readAnswers({ answers }, steps, phrasebook)).rejects.toMatchObject({
    message: 'Unknown key "staf".',
    hint: 'Did you mean "staff"?',
    place: { file: answers, line: 2 },
  });
});
test('a value of the file that is no answer is named with its line', async () => {
  const answers = fileWith('name: Nordwind\nstaff: many\n');
  await expect(readAnswers({ answers }, steps, phrasebook)).rejects.toMatchObject({
    code: 'config-invalid',
    place: { line: 2, column: 8 },
  });
});
test('values of options are YAML, or a text', async () => {
  const answer = ['name=360', 'days=[Mon, Tue]', 'staff=2'];
  expect(await readAnswers({ answer }, steps, phrasebook)).toEqual({
    name: '360',
    days: ['Mon', 'Tue'],
    staff: 2,
  });
  expect(await readAnswers({ answer: ['name=a: b: c'] }, steps, phrasebook)).toEqual({ name: 'a: b: c' });
});
test('an option for a step that there is not names the nearest', async () => {
  await expect(readAnswers({ answer: ['nane=x'] }, steps, phrasebook)).rejects.toMatchObject({
    code: 'usage',
    hint: 'Did you mean "name"?',
  });
  await expect(readAnswers({ answer: ['name'] }, steps, phrasebook)).rejects.toMatchObject({ code: 'usage' });
});
test('an option whose value is no answer is refused', async () => {
  await expect(readAnswers({ answer: ['staff=0'] }, steps, phrasebook)).rejects.toMatchObject({
    code: 'usage',
    message: '--answer staff: found 0, expected a number of 1 or more.',
    hint: 'Write it as --answer staff=VALUE.',
  });
  await expect(readAnswers({ answer: ['staff='] }, steps, phrasebook)).rejects.toMatchObject({
    message: '--answer staff: nothing is given, expected a number.',
  });
  await expect(readAnswers({ answer: ['name'] }, steps, phrasebook)).rejects.toMatchObject({
    message: '--answer name: expected ID=VALUE, the id of a question and its answer.',
  });
});
