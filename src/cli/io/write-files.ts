import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PlanError } from '../../errors.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

export interface OutputFile {
  path: string;
  text: string;
}

/**
 * Writes every file whole or none at all: first beside their places under other names, then renamed. Never
 * over an input.
 */
export async function writeFiles(
  files: readonly OutputFile[],
  inputs: readonly string[],
  phrasebook: Phrasebook,
): Promise<void> {
  const taken = new Set(
    await Promise.all(inputs.filter((path) => path !== '-').map((path) => realpath(path))),
  );
  for (const { path } of files) {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined && taken.has(real))
      throw new PlanError('output-is-input', phrasebook.say('cli.error.output-is-input', { file: path }), {
        hint: phrasebook.say('cli.error.output-is-input-hint'),
      });
  }
  const drafts: { draft: string; path: string }[] = [];
  let current = files[0]!.path;
  try {
    for (const { path, text } of files) {
      current = path;
      await mkdir(dirname(path), { recursive: true });
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      drafts.push({ draft, path });
      await writeFile(draft, text);
    }
    for (const { draft, path } of drafts) {
      current = path;
      await rename(draft, path);
    }
  } catch (cause) {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true }).catch(() => undefined)));
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new PlanError(
      'output-unwritable',
      phrasebook.say('cli.error.unwritable', { file: current, reason }),
      {
        hint: phrasebook.say('cli.error.unwritable-hint'),
        cause,
      },
    );
  }
}
