import { createReadStream } from 'node:fs';
import { PlanError } from '../../errors.ts';
import type { InputSummary, Observations } from '../../model/observations.ts';
import type { AnalyzeFlags } from '../flags.ts';
import { findInputs, type InputPath } from '../io/find-inputs.ts';
import { orNothing } from '../io/or-nothing.ts';
import { tablesIn } from '../io/tables-in.ts';
import { readData } from '../settings/read-data.ts';
import type { Session } from '../settings/session.ts';
import type { Candidate } from './completions.ts';

/** Nobody waits longer for a key. */
const milliseconds = 300;
/** Of all files together: names stand at the top of most tables. */
const mostBytes = 4 << 20;
const lineFeed = 0x0a;

/** Names that the tables hold. */
export interface NamesInFiles {
  channels: Candidate[];
  segments: Candidate[];
  /** Ids. */
  stages: string[];
  /** Headers. */
  columns: Candidate[];
}

export const noNames: NamesInFiles = { channels: [], segments: [], stages: [], columns: [] };

/**
 * Names at the beginning of the tables, as far as that takes no longer than a glance. A file that cannot be
 * understood has none but its headers. Standard input is left alone.
 */
export async function readNames(
  inputs: readonly string[],
  flags: AnalyzeFlags,
  session: Session,
): Promise<NamesInFiles> {
  const until = performance.now() + milliseconds;
  const paths = tablesAtHand(inputs, flags, session);
  const channels = new Map<string, string | undefined>();
  const segments = new Set<string>();
  const stages = new Set<string>();
  const columns = new Set<string>();
  for (const path of paths) {
    if (performance.now() > until) break;
    const bytes = () => [{ ...path, bytes: beginningOf(path.path, mostBytes / paths.length, until) }];
    const found = await readData([path], flags, session, bytes).catch(headersOf);
    for (const { id, name } of found.channels) channels.set(id, name);
    for (const { name } of found.segments) segments.add(name);
    for (const id of found.stages) stages.add(id);
    for (const { columns: read, unusedColumns } of found.inputs)
      for (const header of [...Object.values(read), ...unusedColumns]) columns.add(header);
  }
  return {
    channels: [...channels].map(([value, name]) => ({ value, ...(name ? { note: name } : {}) })),
    segments: [...segments].map((value) => ({ value })),
    stages: [...stages],
    // A constant of a whole file is told like a column.
    columns: [...columns].filter((header) => !header.startsWith('= ')).map((value) => ({ value })),
  };
}

/** What is left of a file that cannot be understood. */
function headersOf(error: unknown): Pick<Observations, 'channels' | 'segments' | 'stages'> & {
  inputs: Pick<InputSummary, 'columns' | 'unusedColumns'>[];
} {
  if (!(error instanceof PlanError)) throw error;
  const inputs = [{ columns: {}, unusedColumns: [...(error.columns ?? [])] }];
  return { channels: [], segments: [], stages: [], inputs };
}

/** The tables that are named, else those of the current folder. */
function tablesAtHand(inputs: readonly string[], flags: AnalyzeFlags, { phrasebook }: Session): InputPath[] {
  const named = [
    ...inputs.map((input) => () => findInputs([input], {}, phrasebook)),
    () => findInputs([], flags, phrasebook),
  ];
  const files = named.flatMap(orNothing).filter(({ path }) => path !== '-');
  if (files.length > 0) return files;
  return tablesIn(process.cwd()).map((path) => ({ path }));
}

/** Whole lines from the beginning of a file, until enough are read or the time is up. */
async function* beginningOf(path: string, bytes: number, until: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 17 }) as AsyncIterable<Buffer>) {
    left -= chunk.length;
    if (left > 0 && performance.now() < until) yield chunk;
    else {
      yield chunk.subarray(0, chunk.lastIndexOf(lineFeed) + 1);
      return;
    }
  }
}
