import { createReadStream, readFileSync, type Stats } from 'node:fs';
import type { InputFile } from '../../ingest/read-settings.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputPath } from './find-inputs.ts';
import { statsOf } from './stats-of.ts';
import { unreadableFile } from './unreadable-file.ts';

/** Bytes that are read at once. */
const CHUNK = 1 << 18;

/** Opens files lazily, one chunk at a time, as often as they are asked for; `-` and pipes once. */
export function openInputs(paths: readonly InputPath[], phrasebook: Phrasebook): InputFile[] {
  return paths.map(({ path, kind }) => {
    const named = kind ? { path, kind } : { path };
    if (path === '-') return { ...named, bytes: process.stdin };
    const stats = statsOf(path);
    return {
      ...named,
      bytes: { [Symbol.asyncIterator]: () => readFileBytes(path, stats, phrasebook) },
      // A second look into a pipe would find it empty.
      repeatable: stats?.isFile() ?? false,
    };
  });
}

async function* readFileBytes(
  path: string,
  stats: Stats | undefined,
  phrasebook: Phrasebook,
): AsyncGenerator<Uint8Array> {
  try {
    // A stream opens, reads and closes by way of other threads, which takes longer than a small file does.
    if (stats?.isFile() && stats.size <= CHUNK) yield readFileSync(path);
    else yield* createReadStream(path, { highWaterMark: CHUNK });
  } catch (cause) {
    throw unreadableFile(path, cause, phrasebook);
  }
}
