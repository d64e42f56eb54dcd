import { createReadStream, statSync } from 'node:fs';
import { PlanError } from '../../errors.ts';
import type { InputFile } from '../../ingest/read-settings.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputPath } from './find-inputs.ts';

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
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new PlanError('file-unreadable', phrasebook.say('cli.error.unreadable', { file: path, reason }), {
      place: { file: path },
      hint: phrasebook.say('cli.error.unreadable-hint'),
      cause,
    });
  }
}
