import { PlanError } from '../../errors.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Observations } from '../../model/observations.ts';
import { countProblems } from '../../report/phrases/problems-phrase.ts';
import type { ReportContext } from '../../report/reporter.ts';
import { reporters, reportFiles } from '../../report/reporters.ts';
import type { AnalyzeFlags } from '../flags.ts';
import { canAsk, errorLook, note, terminalLook, writeOut } from '../io/console.ts';
import { loadPhrasebook } from '../io/load-knowledge.ts';
import { isDirectory } from '../io/stats-of.ts';
import { writeFiles } from '../io/write-files.ts';
import { chooseOutput, inFolder } from '../settings/choose-outputs.ts';
import { type MadePlan, makePlan, readInputs } from '../settings/make-plan.ts';
import { readData } from '../settings/read-data.ts';

/** `plan analyze`: reads, plans, and writes the plan where it was asked for. */
export async function analyzeCommand(
  inputs: string[],
  flags: AnalyzeFlags,
  version: string,
): Promise<number> {
  const isFolder = flags.out !== undefined && isDirectory(flags.out);
  const output = chooseOutput(flags, isFolder, await loadPhrasebook('en'));
  const named = await inputsOrAsk(inputs, flags);
  const { analysis, phrasebook, paths } = flags.interactive
    ? await explore(named, flags, version)
    : await makePlan(named, flags, version, (await canAsk(flags)) ? readOrAsk : readData);
  const look = output.to === 'stdout' ? terminalLook(flags) : { width: 80, color: false };
  const context: ReportContext = { phrasebook, ...look, verbose: flags.verbose === true };

  if (output.to === 'stdout') {
    await writeOut(await reporters[output.format].render(analysis, context));
    const count = countProblems(analysis.issues, ['error', 'warning']);
    if (output.format !== 'terminal' && count > 0 && !flags.quiet)
      note(phrasebook.say('cli.note.issues', { count }));
    return 0;
  }
  const formats = output.to === 'file' ? [output.format] : output.formats;
  const reports = (plan: Analysis) =>
    Promise.all(formats.map((format) => reportFiles(reporters[format], plan, context)));
  const whole = await reports(analysis);
  const files =
    output.to === 'file'
      ? [{ path: output.path, text: whole[0]![0]!.text }]
      : whole.flat().map(({ name, text }) => ({ path: inFolder(output.path, name), text }));
  if (output.to === 'folder')
    for (const { id, plan } of analysis.by?.plans ?? [])
      for (const { name, text } of (await reports({ ...plan, by: null })).flat())
        files.push({ path: inFolder(inFolder(output.path, id), name), text });
  await writeFiles(files, paths, phrasebook);
  if (!flags.quiet) {
    note(analysis.headline);
    note(phrasebook.say('cli.note.written', { files: phrasebook.list(files.map(({ path }) => path)) }));
  }
  return 0;
}

/** With a person there, a plan to look at and to change. */
async function explore(inputs: string[], flags: AnalyzeFlags, version: string): Promise<MadePlan> {
  if (!(await canAsk(flags))) {
    const { say } = await loadPhrasebook('en');
    throw new PlanError('usage', say('cli.error.no-terminal'), { hint: say('cli.error.no-terminal-hint') });
  }
  const read = await readInputs(inputs, flags, readOrAsk);
  const [{ explorePlan }, { openQuestions }, { draftFile }] = await Promise.all([
    import('../prompts/explore/explore-plan.ts'),
    import('../prompts/questions.ts'),
    import('../io/draft-file.ts'),
  ]);
  return explorePlan(read, flags, {
    version,
    questions: openQuestions(read.session.phrasebook, { back: true }),
    look: errorLook(),
    drafts: draftFile(process.cwd(), 'analyze', read.session.phrasebook),
  });
}

/** Without any input, and with a person there, asks which tables of the folder to read. */
async function inputsOrAsk(inputs: string[], flags: AnalyzeFlags): Promise<string[]> {
  const named = inputs.length > 0 || flags.audience || flags.usage || flags.conversions;
  if (named || !(await canAsk(flags))) return inputs;
  const { chooseFiles } = await import('../prompts/choose-files.ts');
  return chooseFiles(process.cwd(), await loadPhrasebook('en'));
}

/** With a person there, a file that is not understood is a matter of some questions. */
async function readOrAsk(...[paths, flags, session]: Parameters<typeof readData>): Promise<Observations> {
  try {
    return await readData(paths, flags, session);
  } catch (error) {
    if (!(error instanceof PlanError) || error.columns === undefined) throw error;
    const { readByAsking } = await import('../prompts/read-by-asking.ts');
    return readByAsking(error, paths, flags, session);
  }
}
