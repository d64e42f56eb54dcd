import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PlanConfig } from '../../../knowledge/schemas/plan-config.ts';
import type { Session } from '../../settings/session.ts';
import { editYaml, type YamlEdit } from '../files/edit-yaml.ts';
import type { FileChange } from '../files/file-change.ts';
import { schemaLine } from '../files/schema-line.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import { audienceHeader, type InterviewTable, interviewTables } from './interview-tables.ts';
import { keepMeasured, type NameReader, rowsUnder } from './keep-measured.ts';

/**
 * The files that the answers make: audience.csv, usage.csv, conversions.csv where a channel is in use, and plan.yaml
 * with the limits where there are any. Files that would stay as they are are left out. Nothing is written.
 * @param packageFolder of the program that runs, absolute
 * @throws PlanError `usage` when one of the tables is there and is of another kind
 */
export async function interviewFiles(
  answers: InterviewAnswers,
  folder: string,
  session: Session,
  packageFolder: string,
): Promise<FileChange[]> {
  const { knowledge, journey, resolvers, phrasebook } = session;
  const names = new Map(knowledge.channels.map(({ id, name }) => [id, name[phrasebook.language]]));
  const order = { stages: journey.stages.map(({ id }) => id), defaultStage: journey.defaultStage };
  const tables = interviewTables(answers, knowledge.interview, order, (id) => names.get(id) ?? id);
  const idOf: NameReader = {
    segment: (name) => resolvers.segment(name),
    channel: (name) => resolvers.channel(name).id,
    stage: (name) => resolvers.stage(name).id ?? name,
  };
  const changes = [
    ...(await Promise.all(
      Object.entries(tables).map(([name, table]) => tableChange(join(folder, `${name}.csv`), table)),
    )),
    await limitsChange(answers, folder, session, packageFolder),
  ];
  return changes.filter(({ before = '', after }) => before !== after);

  async function tableChange(path: string, table: InterviewTable): Promise<FileChange> {
    const before = await textOf(path);
    if (table.rows.length === 0 && before === undefined) return { path, before, after: '' };
    return { path, before, after: keepMeasured(table, { before, file: path }, idOf, phrasebook) };
  }
}

/** Names of segments that audience.csv of a folder has; none where it is a table of another kind. */
export async function earlierSegments(folder: string): Promise<string[]> {
  const rows = rowsUnder(audienceHeader, await textOf(join(folder, 'audience.csv'))) ?? [];
  return [...new Set(rows.map(([name = '']) => name.trim()))].filter((name) => name !== '');
}

async function limitsChange(
  { hours, 'max-channels': channels }: InterviewAnswers,
  folder: string,
  { configuration }: Session,
  packageFolder: string,
): Promise<FileChange> {
  const path = join(folder, 'plan.yaml');
  const before = await textOf(path);
  // Limits of a plan.yaml further up hold here, too, unless this one says otherwise.
  const known = configuration.config.capacity ?? {};
  const edits: YamlEdit[] = [];
  const edit = (key: keyof NonNullable<PlanConfig['capacity']>, value: number | null) => {
    if ((value ?? undefined) !== known[key] && (value !== null || before !== undefined))
      edits.push({ path: ['capacity', key], value: value ?? undefined });
  };
  edit('channels', channels);
  edit('hours', hours);
  if (edits.length === 0) return { path, before, after: before ?? '' };
  const text = before ?? `${schemaLine(resolve(folder), packageFolder, 'plan')}\n`;
  return { path, before, after: editYaml(text, edits) };
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
