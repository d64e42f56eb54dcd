import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PlanError } from '../../errors.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

export interface OutputFile {
  path: string;
  text: string;
}

/** A file on its way: written beside its place under another name, then renamed. */
interface Draft {
  draft: string;
  target: string;
  path: string;
}

/**
 * Writes every file whole or none at all: first as drafts, then renamed. A link is followed, permissions stay,
 * and what is no regular file (a pipe, a device) is written to as it is. Never over an input.
 */
export async function writeFiles(
  files: readonly OutputFile[],
  inputs: readonly string[],
  phrasebook: Phrasebook,
): Promise<void> {
  await refuseInputs(files, inputs, phrasebook);
  const drafts: Draft[] = [];
  let current = files[0]!.path;
  try {
    for (const { path, text } of files) {
      current = path;
      await mkdir(dirname(path), { recursive: true });
      const target = await realpath(path).catch(() => path);
      const before = await stat(target).catch(() => undefined);
      if (before && !before.isFile()) {
        await writeFile(target, text);
        continue;
      }
      const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      drafts.push({ draft, target, path });
      await writeFile(draft, text);
      if (before) await chmod(draft, before.mode);
    }
    for (const { draft, target, path } of drafts) {
      current = path;
      await rename(draft, target);
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

async function refuseInputs(
  files: readonly OutputFile[],
  inputs: readonly string[],
  phrasebook: Phrasebook,
): Promise<void> {
  const taken = new Set(
    // What leads nowhere cannot be written over.
    await Promise.all(inputs.filter((path) => path !== '-').map((path) => realpath(path).catch(() => path))),
  );
  for (const { path } of files) {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined && taken.has(real))
      throw new PlanError('output-is-input', phrasebook.say('cli.error.output-is-input', { file: path }), {
        hint: phrasebook.say('cli.error.output-is-input-hint'),
      });
  }
}
