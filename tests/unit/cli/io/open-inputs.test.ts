import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInputs } from '../../../../src/cli/io/open-inputs.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'inputs-'));

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('a file is read from the beginning each time', async () => {
  const path = join(folder, 'data.csv');
  writeFileSync(path, 'segment,size\n');
  const [input] = openInputs([{ path, kind: 'audience' }], phrasebookOf());
  expect(input).toMatchObject({ path, kind: 'audience', repeatable: true });
  expect([await textOf(input!.bytes), await textOf(input!.bytes)]).toEqual([
    'segment,size\n',
    'segment,size\n',
  ]);
});
test('standard input and pipes are not repeatable', () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const inputs = openInputs([{ path: '-' }, { path: pipe }], phrasebookOf());
  expect(inputs.map(({ repeatable }) => repeatable ?? false)).toEqual([false, false]);
});
test('a file that is gone says so when it is read', async () => {
  const path = join(folder, 'gone.csv');
  const [input] = openInputs([{ path }], phrasebookOf());
  await expect(textOf(input!.bytes)).rejects.toMatchObject({
    code: 'file-unreadable',
    place: { file: path },
  });
});
