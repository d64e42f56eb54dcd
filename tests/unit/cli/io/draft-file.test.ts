import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftFile, draftFileName } from '../../../../src/cli/io/draft-file.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'draft-'));
const draft = { at: 'brand', answers: { brand: 'Nordwind', hours: null } };

test('each flow has a draft of its own, and the file goes with the last', async () => {
  const folder = emptyFolder();
  const [one, other] = ['init', 'interview'].map((flow) => draftFile(folder, flow, phrasebookOf()));
  await one!.write(draft);
  await other!.write({ at: 'sizes', answers: {} });
  expect(await one!.read()).toEqual(draft);
  await one!.remove();
  expect(await one!.read()).toBeUndefined();
  expect(await other!.read()).toEqual({ at: 'sizes', answers: {} });
  await other!.remove();
  expect(readdirSync(folder)).toEqual([]);
});
test('nothing but the draft is left in the folder', async () => {
  const folder = emptyFolder();
  await draftFile(folder, 'init', phrasebookOf()).write(draft);
  expect(readdirSync(folder)).toEqual([draftFileName]);
});
test.each(['', '{"init":', '[]', '{"init": 5}'])('a file that holds %j is no draft', async (text) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, draftFileName), text);
  expect(await draftFile(folder, 'init', phrasebookOf()).read()).toBeUndefined();
});
