import { PlanError } from '../../../errors.ts';
import { describeWhatIf } from '../../../planning/describe-what-if.ts';
import { errorText } from '../../../report/error-text.ts';
import type { ReportContext } from '../../../report/reporter.ts';
import { whatIfExcerpt } from '../../../report/terminal-excerpts.ts';
import { terminalReporter } from '../../../report/terminal-reporter.ts';
import type { MethodFlags } from '../../flags.ts';
import { type MadePlan, planInputs, type ReadInputs } from '../../settings/make-plan.ts';
import { withConfiguration } from '../../settings/session.ts';
import type { YamlEdit } from '../files/edit-yaml.ts';
import type { DraftStore } from '../flow/flow.ts';
import { offerToLeave, wantsToResume } from '../flow/leave-or-resume.ts';
import { WentBack } from '../flow/went-back.ts';
import type { FlowQuestions } from '../questions.ts';
import { askLimit, askWeight } from './ask-change.ts';
import { mergeEdits, withEdits, withoutReplaced } from './config-edits.ts';
import { fillGaps, type Keep, readAgain } from './fill-gaps.ts';
import { lookAtCell, lookAtChannel, lookAtSegment } from './look-closer.ts';
import { saveEdits } from './save-edits.ts';

export interface ExploreContext {
  version: string;
  questions: FlowQuestions;
  /** How the plan is shown between questions. */
  look: Pick<ReportContext, 'width' | 'color'>;
  drafts: DraftStore;
}

const choices = ['done', 'channel', 'segment', 'cell', 'limit', 'weight', 'plan', 'save'] as const;
type Choice = (typeof choices)[number];

/**
 * `plan analyze --interactive`: asks what is missing, shows the plan, and lets the analyst look closer and change
 * limits and weights until done. Escape takes a question back; what was changed is kept as a draft until then.
 * @returns the plan as it is in the end
 */
export async function explorePlan(
  inputs: ReadInputs,
  options: MethodFlags,
  { version, questions, look, drafts }: ExploreContext,
): Promise<MadePlan> {
  const { phrasebook } = inputs.session;
  const resumed = await resumedAnswers(questions, phrasebook, drafts);
  const keep: Keep = (some, decimal) =>
    drafts.write({ at: 'menu', answers: { edits: mergeEdits(resumed.edits, some), decimal } });
  const flags = { ...options, ...(resumed.decimal !== undefined && { decimal: resumed.decimal }) };
  const again = await readWith(inputs, resumed.edits, flags, options);
  const gaps = await patiently(() => fillGaps(again, flags, questions, keep, resumed.edits));
  const read = gaps.read;
  let edits = mergeEdits(resumed.edits, gaps.edits);
  const plan = (some: readonly YamlEdit[]) =>
    planInputs(withChanges(read, some), withoutReplaced(gaps.flags, some), version);
  let made = await plan(edits);
  const context: ReportContext = { phrasebook: made.phrasebook, ...look, verbose: false };
  const showPlan = async () =>
    questions.show('', ...(await terminalReporter.render(made.analysis, context)).trimEnd().split('\n'), '');
  await showPlan();

  const change = async (edit: YamlEdit) => {
    const next = mergeEdits(edits, [edit]);
    const changed = await plan(next);
    const label = `${edit.path.at(-1)}=${[edit.value ?? '–'].flat().join(', ')}`;
    const compared = { ...made.analysis, whatIfs: [describeWhatIf(label, made.analysis, changed.analysis)] };
    questions.show('', changed.analysis.headline, ...whatIfExcerpt(compared, context), '');
    [made, edits] = [changed, next];
    await keep(edits, gaps.flags.decimal);
  };
  const changeContext = () => ({
    analysis: made.analysis,
    config: withEdits(read.session.configuration.config, edits),
    goals: read.session.knowledge.goals.map(({ id, name }) => ({ id, name: name[phrasebook.language] })),
    phrasebook,
  });
  const act: Record<Exclude<Choice, 'done'>, () => Promise<unknown>> = {
    channel: () => lookAtChannel(questions, made.analysis, context),
    segment: () => lookAtSegment(questions, made.analysis, context),
    cell: () => lookAtCell(questions, made.analysis, context),
    limit: async () => change(await askLimit(questions, changeContext())),
    weight: async () => change(await askWeight(questions, changeContext())),
    plan: showPlan,
    save: async () => {
      if (await saveEdits(edits, read, made, questions)) await drafts.remove();
    },
  };
  for (;;) {
    const open = edits.some(isToBeSaved) ? choices : choices.filter((choice) => choice !== 'save');
    const choice = await chooseOrLeave(questions, phrasebook, open);
    if (choice === 'done') break;
    try {
      await act[choice]();
    } catch (error) {
      // A wish that cannot be met, or a question taken back, leads back to the menu and not out of it.
      if (error instanceof PlanError)
        questions.show(...errorText(error, phrasebook, context.width).trimEnd().split('\n'));
      else if (!(error instanceof WentBack)) throw error;
    }
  }
  await drafts.remove();
  return made;
}

/** The menu; Escape, which has nothing to go back to here, offers to leave. */
async function chooseOrLeave(
  questions: FlowQuestions,
  phrasebook: ReadInputs['session']['phrasebook'],
  open: readonly Choice[],
): Promise<Choice> {
  const { say } = phrasebook;
  for (;;)
    try {
      return await questions.choose(
        say('cli.explore.menu'),
        open.map((value) => ({ value, name: say(`cli.explore.menu-${value}`) })),
      );
    } catch (error) {
      if (!(error instanceof WentBack)) throw error;
      await offerToLeave(questions, phrasebook);
    }
}

/** That a channel is one's own is remembered, but nothing to write down. */
function isToBeSaved({ path, value }: YamlEdit): boolean {
  return path[1] !== 'names' || value !== undefined;
}

function withChanges(read: ReadInputs, edits: readonly YamlEdit[]): ReadInputs {
  if (edits.length === 0) return read;
  const { configuration } = read.session;
  const config = withEdits(configuration.config, edits);
  return { ...read, session: withConfiguration(read.session, { ...configuration, config }) };
}

async function resumedAnswers(
  questions: FlowQuestions,
  phrasebook: ReadInputs['session']['phrasebook'],
  drafts: DraftStore,
): Promise<{ edits: YamlEdit[]; decimal?: string | undefined }> {
  const answers = (await drafts.read())?.answers as { edits?: YamlEdit[]; decimal?: string } | undefined;
  if (answers?.edits === undefined || !(await wantsToResume(questions, phrasebook))) return { edits: [] };
  return { edits: answers.edits, decimal: answers.decimal };
}

/** Reads once more where a draft tells what names or numbers mean. */
async function readWith(
  inputs: ReadInputs,
  edits: readonly YamlEdit[],
  flags: MethodFlags,
  before: MethodFlags,
): Promise<ReadInputs> {
  const changed = withChanges(inputs, edits);
  const renames = edits.some(({ path }) => path[1] === 'names');
  return renames || flags.decimal !== before.decimal ? readAgain(changed, flags) : changed;
}

/** Questions before the first plan have nothing to go back to: they are asked again. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof WentBack)) throw error;
    }
}
