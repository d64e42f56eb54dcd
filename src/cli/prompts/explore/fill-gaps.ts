import { PlanError } from '../../../errors.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import type { ReadInputs } from '../../commands/make-plan.ts';
import type { MethodFlags } from '../../flags.ts';
import { readData } from '../../settings/read-data.ts';
import { withConfiguration } from '../../settings/session.ts';
import type { YamlEdit } from '../init/edit-yaml.ts';
import type { FlowQuestions } from '../questions.ts';
import { withEdits } from './config-edits.ts';

/** So many unknown names are asked about; a column of names that nobody knows is no matter of prompts. */
const mostNames = 8;

/** What was read again with the answers, and the answers. */
export interface FilledGaps {
  read: ReadInputs;
  flags: MethodFlags;
  edits: YamlEdit[];
}

/**
 * Asks what the data leave open: numbers that can be read in two ways, names of channels, limits.
 * @param keep told of all answers so far after each of them, so that none is lost
 */
export async function fillGaps(
  read: ReadInputs,
  flags: MethodFlags,
  questions: FlowQuestions,
  keep: (edits: readonly YamlEdit[]) => Promise<void>,
): Promise<FilledGaps> {
  const settled = await askDecimals(read, flags, questions);
  const named = await askNames(settled.read, settled.flags, questions, keep);
  const limits = await askLimits(named.read, settled.flags, questions);
  const edits = [...named.edits, ...limits];
  if (limits.length > 0) await keep(edits);
  return { read: named.read, flags: settled.flags, edits };
}

async function askDecimals(read: ReadInputs, flags: MethodFlags, questions: FlowQuestions) {
  const { phrasebook } = read.session;
  const open = read.observations.issues.find(({ code }) => code === 'ambiguous-number');
  if (open === undefined || flags.decimal !== undefined) return { read, flags };
  const mark = await questions.choose(
    phrasebook.say('cli.explore.decimal', { value: open.value ?? '', file: open.file ?? '' }),
    [
      { value: ',', name: phrasebook.say('cli.explore.comma') },
      { value: '.', name: phrasebook.say('cli.explore.point') },
    ],
  );
  const settled = { ...flags, decimal: mark };
  questions.show(phrasebook.say('cli.explore.decimal-option', { mark }));
  return { read: await readAgain(read, settled), flags: settled };
}

async function askNames(
  read: ReadInputs,
  flags: MethodFlags,
  questions: FlowQuestions,
  keep: (edits: readonly YamlEdit[]) => Promise<void>,
) {
  const { knowledge, phrasebook, resolvers, configuration } = read.session;
  const known = new Set(knowledge.channels.map(({ id }) => id));
  const unknown = read.observations.channels.filter(({ id }) => !known.has(id)).slice(0, mostNames);
  const edits: YamlEdit[] = [];
  for (const { id, name = id } of unknown) {
    const { nearest } = resolvers.channel(name);
    const near = knowledge.channels.find((channel) => channel.id === nearest);
    const answer = await questions.choose<string | undefined>(phrasebook.say('cli.explore.name', { name }), [
      { value: undefined, name: phrasebook.say('cli.explore.name-own') },
      ...(near ? [{ value: near.id, name: near.name[phrasebook.language] }] : []),
      { value: '', name: phrasebook.say('cli.explore.name-other') },
    ]);
    const meant = answer === '' ? await chooseChannel(read, questions) : answer;
    if (meant === undefined) continue;
    edits.push({ path: ['channels', 'names', name], value: meant });
    await keep(edits);
  }
  if (edits.length === 0) return { read, edits };
  const session = withConfiguration(read.session, {
    ...configuration,
    config: withEdits(configuration.config, edits),
  });
  return { read: await readAgain({ ...read, session }, flags), edits };
}

async function chooseChannel(
  { session: { knowledge, phrasebook } }: ReadInputs,
  questions: FlowQuestions,
): Promise<string> {
  const { language } = phrasebook;
  const channels = knowledge.channels
    .map(({ id, name }) => ({ value: id, name: name[language] }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return questions.choose(phrasebook.say('cli.explore.which-channel'), channels);
}

async function askLimits(
  { session, observations }: ReadInputs,
  flags: MethodFlags,
  questions: FlowQuestions,
): Promise<YamlEdit[]> {
  const { config } = session.configuration;
  const given = flags.maxChannels ?? flags.hours ?? config.capacity?.channels ?? config.capacity?.hours;
  if (given !== undefined || observations.channels.length < 3) return [];
  const { say } = session.phrasebook;
  const asks = await questions.choose(say('cli.explore.no-limit'), [
    { value: 'none' as const, name: say('cli.explore.no-limit-none') },
    { value: 'channels' as const, name: say('cli.explore.limit.channels') },
    { value: 'hours' as const, name: say('cli.explore.limit.hours') },
  ]);
  if (asks === 'none') return [];
  const value = await questions.number(say(`cli.explore.${asks}`), { least: 1, whole: asks === 'channels' });
  return [{ path: ['capacity', asks], value }];
}

async function readAgain(read: ReadInputs, flags: MethodFlags): Promise<ReadInputs> {
  if (read.paths.some(({ path }) => path === '-'))
    throw new PlanError('usage', noSecondReading(read.session.phrasebook));
  return { ...read, observations: await readData(read.paths, flags, read.session) };
}

/** Standard input can be read once. */
function noSecondReading({ say }: Phrasebook): string {
  return say('cli.explore.stdin');
}
