import { createReadStream, statSync } from 'node:fs';
import type { InputFile } from '../../ingest/read-settings.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputPath } from './find-inputs.ts';
import { unreadableFile } from './unreadable-file.ts';

/** Opens files lazily, one chunk at a time, as often as they are asked for; `-` and pipes once. */
export function openInputs(paths: readonly InputPath[], phrasebook: Phrasebook): InputFile[] {
  return paths.map(({ path, kind }) => ({
    path,
    ...(kind ? { kind } : {}),
    ...(path === '-'
      ? { bytes: process.stdin }
      : {
          bytes: { [Symbol.asyncIterator]: () => readFileBytes(path, phrasebook) },
          // A second look into a pipe would find it empty.
          repeatable: statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
        }),
  }));
}

async function* readFileBytes(path: string, phrasebook: Phrasebook): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18 });
  } catch (cause) {
    throw unreadableFile(path, cause, phrasebook);
  }
}
