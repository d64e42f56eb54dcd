import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { stripControls } from '../../report/text/strip-controls.ts';
import { canAsk, note, noteLine } from '../io/console.ts';
import { draftFile } from '../io/draft-file.ts';
import { loadPhrasebook } from '../io/load-knowledge.ts';
import { orNothing } from '../io/or-nothing.ts';
import { packageFolder } from '../io/package-folder.ts';
import { tablesIn } from '../io/tables-in.ts';
import { changeLines } from '../prompts/files/change-lines.ts';
import { writeChanges } from '../prompts/files/write-changes.ts';
import { type AnswerFlags, readAnswers } from '../prompts/flow/read-answers.ts';
import { runFlow } from '../prompts/flow/run-flow.ts';
import type { InitAnswers } from '../prompts/init/init-answers.ts';
import type { InitContext } from '../prompts/init/init-context.ts';
import { initFiles } from '../prompts/init/init-files.ts';
import { initSteps } from '../prompts/init/init-steps.ts';
import { lookAtTables, type TablesSeen } from '../prompts/init/look-at-tables.ts';
import { openQuestions } from '../prompts/questions.ts';
import { checkedFolder } from '../settings/checked-folder.ts';
import { openSession, type Session } from '../settings/session.ts';
import { analyzeCommand } from './analyze.ts';

export interface InitFlags extends AnswerFlags {
  /** `--no-input` makes it false. */
  input?: boolean;
  /** `--no-color` makes it false. */
  color?: boolean;
  quiet?: boolean;
}

/**
 * `plan init [folder]`: asks, writes plan.yaml and brand.yaml, and makes the plan if that is wished.
 * @returns 0, or what the plan returns
 */
export async function initCommand(folder: string, flags: InitFlags, version: string): Promise<number> {
  const session = await openSession(brandFlag(folder), checkedFolder(folder, await loadPhrasebook('en')));
  const { phrasebook } = session;
  const context = await openContext(folder, session);
  const steps = initSteps(context);
  const given = await readAnswers<InitAnswers>(flags, steps, phrasebook);
  const questions = (await canAsk(flags)) ? openQuestions(phrasebook, { back: true }) : undefined;
  const drafts = draftFile(folder, 'init', phrasebook);
  if (!flags.quiet) for (const line of openingLines(context)) noteLine(line);
  const answers = await runFlow(steps, { questions, phrasebook, given, drafts });
  if (answers.finish === 'nothing') {
    note(phrasebook.say('cli.init.kept'));
    return 0;
  }
  const changes = await context.changes(answers);
  // Whoever was asked has seen them.
  if (given.finish !== undefined && !flags.quiet)
    for (const line of changeLines(
      changes.filter(({ before }) => before !== undefined),
      phrasebook,
    ))
      noteLine(line);
  await writeChanges(changes, tablesOf(folder), phrasebook, flags.quiet === true);
  await drafts.remove();
  if (answers.finish !== 'plan') return 0;
  const code = await analyzeCommand(
    [folder],
    { ...lookOf(flags), config: join(folder, 'plan.yaml') },
    version,
  );
  if (answers.segments !== undefined && !flags.quiet) note(phrasebook.say('cli.init.no-data-hint'));
  return code;
}

/** A plan.yaml says where the brand is; without one it is beside it, also where a plan.yaml above names another. */
function brandFlag(folder: string): { brand?: string } {
  const [plan, brand] = [join(folder, 'plan.yaml'), join(folder, 'brand.yaml')];
  return !existsSync(plan) && existsSync(brand) ? { brand } : {};
}

async function openContext(folder: string, session: Session): Promise<InitContext> {
  const paths = tablesOf(folder);
  const seen = new Map<string, Promise<TablesSeen>>();
  const look: InitContext['look'] = (columns = {}) => {
    const key = JSON.stringify(columns);
    const known = seen.get(key) ?? lookAtTables(folder, paths, columns, session);
    seen.set(key, known);
    return known;
  };
  return {
    session,
    folder,
    folderName: titleOf(basename(resolve(folder))),
    tables: await look({}),
    look,
    changes: async (answers) =>
      initFiles(answers, folder, session, await look(answers.columns), packageFolder()),
  };
}

/** None where the folder is not there yet, or may not be looked into. */
function tablesOf(folder: string): string[] {
  return orNothing(() => tablesIn(folder));
}

/** What was found, before the first question. */
function openingLines({ tables, folder, session }: InitContext): string[] {
  const { say } = session.phrasebook;
  const { file } = session.configuration;
  const isAbove = file !== undefined && resolve(file) !== resolve(folder, 'plan.yaml');
  return [
    ...(isAbove ? [say('cli.init.config-above', { file: relative('', file) })] : []),
    ...(tables.lines.length === 0 ? [] : [say('cli.init.found', { count: tables.lines.length })]),
    ...tables.lines,
  ];
}

/** `nordwind-shoes` → Nordwind Shoes. */
function titleOf(name: string): string {
  const words = stripControls(name)
    .split(/[-_.\s]+/)
    .filter((word) => word !== '');
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
}

function lookOf({ color, quiet, input }: InitFlags) {
  return {
    ...(color === undefined ? {} : { color }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(input === undefined ? {} : { input }),
  };
}
