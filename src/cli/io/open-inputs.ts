import { createReadStream } from 'node:fs';
import type { InputFile } from '../../ingest/read-settings.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputPath } from './find-inputs.ts';
import { unreadableFile } from './unreadable-file.ts';

/** Opens files lazily, one chunk at a time; `-` reads standard input, once. */
export function openInputs(paths: readonly InputPath[], phrasebook: Phrasebook): InputFile[] {
  return paths.map(({ path, kind }) => ({
    path,
    ...(kind ? { kind } : {}),
    bytes: path === '-' ? process.stdin : readFileBytes(path, phrasebook),
  }));
}

async function* readFileBytes(path: string, phrasebook: Phrasebook): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18 });
  } catch (cause) {
    throw unreadableFile(path, cause, phrasebook);
  }
}
