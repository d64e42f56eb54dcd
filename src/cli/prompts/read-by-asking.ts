import { relative, resolve } from 'node:path';
import { PlanError } from '../../errors.ts';
import type { Observations } from '../../model/observations.ts';
import { errorText } from '../../report/error-text.ts';
import type { MethodFlags } from '../flags.ts';
import { messageWidth } from '../io/console.ts';
import type { InputPath } from '../io/find-inputs.ts';
import { joinedColumns, parsePairs } from '../settings/parse-pairs.ts';
import { readData } from '../settings/read-data.ts';
import { type ConfigDraft, saveColumns } from '../settings/save-columns.ts';
import type { Session } from '../settings/session.ts';
import { changedLines } from './changed-lines.ts';
import { askColumns, type TableAnswer, type UnknownTable } from './columns/ask-columns.ts';
import { openQuestions, type Questions } from './questions.ts';

type Answers = ReadonlyMap<string, TableAnswer>;

/**
 * Reads the inputs after asking what the columns of those mean that are not understood. The answers are tried
 * first; once everything can be read, they are saved in plan.yaml, if the person agrees.
 * @param problem the first file that is not understood
 * @throws PlanError the problem itself, when the person would rather not say, or asking cannot mend it
 */
export async function readByAsking(
  problem: PlanError,
  paths: readonly InputPath[],
  flags: MethodFlags,
  session: Session,
): Promise<Observations> {
  const questions = openQuestions(session.phrasebook);
  const answers = new Map<string, TableAnswer>();
  for (let open = problem; ; ) {
    const table = unknownTable(open, paths, flags, session);
    if (table === undefined || answers.has(table.file)) throw open;
    const answer = await askColumns(table, session.knowledge.columns, questions, session.phrasebook);
    if (answer === undefined) throw open;
    answers.set(table.file, answer);
    try {
      const observations = await readData(paths, flags, withColumns(session, answers));
      await offerToSave(answers, paths, session, questions);
      return observations;
    } catch (error) {
      if (!(error instanceof PlanError) || error.columns === undefined) throw error;
      open = error;
    }
  }
}

/** The table to ask about; undefined where it has no columns to speak of, or cannot be read a second time. */
function unknownTable(
  { place, columns, message }: PlanError,
  paths: readonly InputPath[],
  flags: MethodFlags,
  { journey, phrasebook }: Session,
): UnknownTable | undefined {
  const input = paths.find(({ path }) => path === place?.file);
  const isTable = (columns ?? []).filter((name) => name.trim() !== '').length > 1;
  if (input === undefined || !isTable || paths.some(({ path }) => path === '-')) return undefined;
  const mapped = parsePairs('--map', flags.map ?? [], phrasebook);
  return {
    file: input.path,
    problem: message,
    header: columns ?? [],
    kind: input.kind,
    mapped: new Map([...mapped].map(([role, text]) => [role, joinedColumns(text)])),
    constants: parsePairs('--set', flags.set ?? [], phrasebook),
    stages: journey.stages.map(({ id, name }) => ({ id, name: name[phrasebook.language] })),
    defaultStage: journey.defaultStage,
  };
}

/** The session as if the answers stood in plan.yaml already. */
function withColumns(session: Session, answers: Answers): Session {
  const { configuration } = session;
  const columns = [...answers].map(([file, answer]): [string, Record<string, string>] => [
    resolve(file),
    Object.fromEntries(answer),
  ]);
  const config = {
    ...configuration.config,
    columns: { ...configuration.config.columns, ...Object.fromEntries(columns) },
  };
  return { ...session, configuration: { ...configuration, config } };
}

/** A plan.yaml that cannot be written is no reason to withhold the plan. */
async function offerToSave(
  answers: Answers,
  paths: readonly InputPath[],
  session: Session,
  questions: Questions,
): Promise<void> {
  const { say } = session.phrasebook;
  const inputs = paths.map(({ path }) => path);
  try {
    const path = await saveColumns(answers, inputs, session, confirm);
    // From here on it is configuration that was read, which no output may replace.
    if (path !== undefined) session.configuration.read.push(path);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    questions.show(...errorText(error, session.phrasebook, messageWidth()).trimEnd().split('\n'));
  }
  questions.show('');

  async function confirm({ path, before, after }: ConfigDraft): Promise<boolean> {
    const file = relative('', path);
    const lines = changedLines(before ?? '', after);
    if (lines.length === 0) return false;
    questions.show(...lines);
    return questions.choose(say(`cli.prompt.${before === undefined ? 'create' : 'change'}`, { file }), [
      { value: true, name: say('cli.prompt.save-yes'), short: say('cli.prompt.yes') },
      { value: false, name: say('cli.prompt.save-no'), short: say('cli.prompt.no') },
    ]);
  }
}
