import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Session } from '../../settings/session.ts';
import type { FileChange } from '../files/file-change.ts';
import { schemaLine } from '../files/schema-line.ts';
import { audienceFile } from './audience-file.ts';
import { changedBrandFile, newBrandFile } from './brand-file.ts';
import type { InitAnswers } from './init-answers.ts';
import type { TablesSeen } from './look-at-tables.ts';
import { changedPlanFile, newPlanFile, type PlanValues } from './plan-file.ts';

/**
 * The files that the answers make: plan.yaml, brand.yaml, and audience.csv where segments were named because no
 * table is there. Files that would stay as they are are left out. Nothing is written.
 * @param seen the tables, read with the columns of the answers
 * @param packageFolder of the program that runs, absolute
 */
export async function initFiles(
  answers: InitAnswers,
  folder: string,
  session: Session,
  seen: TablesSeen,
  packageFolder: string,
): Promise<FileChange[]> {
  const { configuration, knowledge, phrasebook } = session;
  const planPath = join(folder, 'plan.yaml');
  // One that lies above is where defaults come from, but it is not ours to change.
  const isOwn = configuration.file !== undefined && resolve(configuration.file) === resolve(planPath);
  const config = isOwn ? configuration.config : {};
  const brandPath = config.brand === undefined ? join(folder, 'brand.yaml') : resolve(folder, config.brand);
  const values = planValues(answers, session, seen);
  const line = (schema: 'plan' | 'brand') => schemaLine(resolve(folder), packageFolder, schema);
  const journey = knowledge.journeys.find(({ id }) => id === answers.journey) ?? session.journey;
  const stages = journey.stages.map(({ name }) => name[phrasebook.language]);
  const changes = await Promise.all([
    change(planPath, (text) =>
      text === undefined
        ? newPlanFile(values, line('plan'), stages, phrasebook)
        : changedPlanFile(text, config, values),
    ),
    change(brandPath, (text) =>
      text === undefined
        ? newBrandFile(answers, line('brand'), phrasebook)
        : changedBrandFile(text, answers, phrasebook),
    ),
    change(join(folder, 'audience.csv'), (text) =>
      answers.segments === undefined ? text : (text ?? audienceFile(answers.segments)),
    ),
  ]);
  return changes.flatMap(({ path, before, after }) =>
    after === undefined || after === before ? [] : [{ path, before, after }],
  );
}

async function change(path: string, edit: (text: string | undefined) => string | undefined) {
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return { path, before, after: edit(before) };
}

function planValues(
  answers: InitAnswers,
  { configuration, resolvers }: Session,
  seen: TablesSeen,
): PlanValues {
  const { limit, goal, journey, channels, columns } = answers;
  const before = configuration.config.channels?.active?.map((name) => resolvers.channel(name).id);
  const isSaid = sameNames(channels, before ?? (seen.understood ? seen.inUse : []));
  return {
    journey,
    goal: goal === 'none' ? undefined : goal,
    capacity: {
      ...(limit === 'channels' || limit === 'both' ? { channels: answers['max-channels'] } : {}),
      ...(limit === 'hours' || limit === 'both' ? { hours: answers.hours } : {}),
    } as PlanValues['capacity'],
    active: isSaid ? undefined : channels,
    columns,
  };
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some).size === new Set(others).size && some.every((name) => others.includes(name));
}
