import { PlanError } from '../../../errors.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import type { MethodFlags } from '../../flags.ts';
import type { ReadInputs } from '../../settings/make-plan.ts';
import { readData } from '../../settings/read-data.ts';
import { withConfiguration } from '../../settings/session.ts';
import type { YamlEdit } from '../files/edit-yaml.ts';
import type { FlowQuestions } from '../questions.ts';
import { withEdits } from './config-edits.ts';

/** So many unknown names are asked about; a column of names that nobody knows is no matter of prompts. */
const mostNames = 8;

/** Keeps answers: changes of plan.yaml, and the decimal mark, which only an option can give. */
export type Keep = (edits: readonly YamlEdit[], decimal: string | undefined) => Promise<void>;

/** What was read again with the answers, and the answers. */
export interface FilledGaps {
  read: ReadInputs;
  flags: MethodFlags;
  edits: YamlEdit[];
}

/**
 * Asks what the data leave open: numbers that can be read in two ways, names of channels, limits.
 * @param answered what was answered before and is not asked again
 * @param keep told of all answers so far after each of them, so that none is lost
 */
export async function fillGaps(
  read: ReadInputs,
  flags: MethodFlags,
  questions: FlowQuestions,
  keep: Keep,
  answered: readonly YamlEdit[],
): Promise<FilledGaps> {
  const settled = await askDecimals(read, flags, questions);
  const keepAll = (edits: readonly YamlEdit[]) => keep(edits, settled.flags.decimal);
  if (settled.flags !== flags) await keepAll([]);
  const open = unknownChannels(settled.read, answered);
  const named = await askNames(settled.read, open, settled.flags, questions, keepAll);
  const limits = await askLimits(named.read, settled.flags, questions);
  const edits = [...named.edits, ...limits];
  if (limits.length > 0) await keepAll(edits);
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

/** Channels that nobody knows, and that nobody was asked about. */
function unknownChannels({ session, observations }: ReadInputs, answered: readonly YamlEdit[]) {
  const known = new Set(session.knowledge.channels.map(({ id }) => id));
  const asked = new Set(answered.flatMap(({ path }) => (path[1] === 'names' ? [path[2]] : [])));
  return observations.channels
    .map(({ id, name = id }) => ({ id, name }))
    .filter(({ id, name }) => !known.has(id) && !asked.has(name))
    .slice(0, mostNames);
}

async function askNames(
  read: ReadInputs,
  unknown: readonly { name: string }[],
  flags: MethodFlags,
  questions: FlowQuestions,
  keep: (edits: readonly YamlEdit[]) => Promise<void>,
) {
  const { knowledge, phrasebook, resolvers, configuration } = read.session;
  const edits: YamlEdit[] = [];
  for (const { name } of unknown) {
    const { nearest } = resolvers.channel(name);
    const near = knowledge.channels.find((channel) => channel.id === nearest);
    const answer = await questions.choose<string | undefined>(phrasebook.say('cli.explore.name', { name }), [
      { value: undefined, name: phrasebook.say('cli.explore.name-own') },
      ...(near ? [{ value: near.id, name: near.name[phrasebook.language] }] : []),
      { value: '', name: phrasebook.say('cli.explore.name-other') },
    ]);
    const meant = answer === '' ? await chooseChannel(read, questions) : answer;
    // Also that it is a channel of our own is kept, so that nobody is asked twice.
    edits.push({ path: ['channels', 'names', name], value: meant });
    await keep(edits);
  }
  if (edits.every(({ value }) => value === undefined)) return { read, edits };
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

/** The same inputs, read with other settings. @throws PlanError for standard input, which can be read once */
export async function readAgain(read: ReadInputs, flags: MethodFlags): Promise<ReadInputs> {
  if (read.paths.some(({ path }) => path === '-'))
    throw new PlanError('usage', noSecondReading(read.session.phrasebook));
  return { ...read, observations: await readData(read.paths, flags, read.session) };
}

/** Standard input can be read once. */
function noSecondReading({ say }: Phrasebook): string {
  return say('cli.explore.stdin');
}
