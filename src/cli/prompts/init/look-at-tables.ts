import { basename, resolve } from 'node:path';
import { PlanError } from '../../../errors.ts';
import { isInUse } from '../../../metrics/is-in-use.ts';
import type { InputSummary } from '../../../model/observations.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import { readData } from '../../settings/read-data.ts';
import type { Session } from '../../settings/session.ts';
import type { UnknownTable } from '../columns/ask-columns.ts';
import type { InitAnswers } from './init-answers.ts';

/** What the tables of a folder are, each read as a plan would read it. */
export interface TablesSeen {
  /** A line for each, as the person sees it. */
  lines: string[];
  /** Whether one of them was understood. */
  understood: boolean;
  /** Those that could be understood if someone said what their columns hold. */
  unknown: UnknownTable[];
  /** Channels that they name, by id, with the person's own spelling; in order of their ids. */
  channels: { id: string; name: string }[];
  /** Those of them that the brand uses, as far as the tables tell. */
  inUse: string[];
}

/**
 * Reads each table by itself: one that is not understood is told of, and does not keep the others from being read.
 * @param columns what the columns of some of them hold, by their path from the folder
 */
export async function lookAtTables(
  folder: string,
  paths: readonly string[],
  columns: InitAnswers['columns'],
  session: Session,
): Promise<TablesSeen> {
  const { say } = session.phrasebook;
  const known = sessionWith(session, folder, columns ?? {});
  const lines: string[] = [];
  const unknown: UnknownTable[] = [];
  const channels = new Map<string, string>();
  const inUse = new Set<string>();
  let understood = false;
  for (const path of paths)
    try {
      const observations = await readData([{ path }], {}, known);
      understood = true;
      for (const input of observations.inputs) lines.push(tableLine(input, session.phrasebook));
      const uses = isInUse(observations, []);
      for (const { id, name } of observations.channels) {
        channels.set(id, name ?? id);
        if (uses(id)) inUse.add(id);
      }
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      lines.push(say('cli.init.table-lost', { file: basename(path), message: error.message }));
      if (isTable(error)) unknown.push(unknownTable(path, error, session));
    }
  const byId = [...channels].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { lines, understood, unknown, channels: byId, inUse: [...inUse].sort() };
}

function isTable({ columns }: PlanError): boolean {
  return (columns ?? []).filter((name) => name.trim() !== '').length > 1;
}

function unknownTable(path: string, { message, columns }: PlanError, session: Session): UnknownTable {
  const { journey, phrasebook } = session;
  return {
    file: path,
    problem: message,
    header: columns ?? [],
    mapped: new Map(),
    constants: new Map(),
    stages: journey.stages.map(({ id, name }) => ({ id, name: name[phrasebook.language] })),
    defaultStage: journey.defaultStage,
  };
}

/** The session as if these columns stood in plan.yaml already. */
function sessionWith(
  session: Session,
  folder: string,
  columns: NonNullable<InitAnswers['columns']>,
): Session {
  const { configuration } = session;
  const added = Object.entries(columns).map(([file, roles]) => [resolve(folder, file), roles]);
  const config = {
    ...configuration.config,
    columns: { ...configuration.config.columns, ...Object.fromEntries(added) },
  };
  return { ...session, configuration: { ...configuration, config } };
}

function tableLine(input: InputSummary, { say, list }: Phrasebook): string {
  return say('cli.init.table', {
    file: basename(input.path),
    kind: say(`term.input-kind.${input.kind}`),
    export: input.export ?? 'none',
    used: input.usedRows,
    columns: list(Object.keys(input.columns)),
  });
}
