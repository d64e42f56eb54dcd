import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { Draft, DraftStore } from '../prompts/flow/flow.ts';
import { writeFiles } from './write-files.ts';

/** Name of the file that holds the drafts of all flows of a folder. */
export const draftFileName = '.plan-draft.json';

const draftsSchema = z.record(
  z.string(),
  z.object({
    at: z.string(),
    answers: z.record(z.string(), z.unknown()),
    said: z.array(z.unknown()).optional(),
  }),
);

/**
 * The draft of one flow in `.plan-draft.json` of a folder, which holds one draft of each flow and is gone with
 * the last of them. A file that is no such thing counts as no draft.
 */
export function draftFile(folder: string, flow: string, phrasebook: Phrasebook): DraftStore {
  const path = join(folder, draftFileName);

  async function readAll(): Promise<Record<string, Draft>> {
    try {
      return draftsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return {};
    }
  }
  async function writeAll(drafts: Record<string, Draft>): Promise<void> {
    if (Object.keys(drafts).length === 0) await rm(path, { force: true });
    else await writeFiles([{ path, text: `${JSON.stringify(drafts, null, 2)}\n` }], [], phrasebook);
  }

  return {
    read: async () => (await readAll())[flow],
    write: async (draft) => writeAll({ ...(await readAll()), [flow]: draft }),
    async remove() {
      const { [flow]: _, ...others } = await readAll();
      await writeAll(others);
    },
  };
}
