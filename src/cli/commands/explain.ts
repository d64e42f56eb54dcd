import { PlanError } from '../../errors.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import { explainText } from '../../report/explain-text.ts';
import type { ExplainFlags } from '../flags.ts';
import { terminalLook, writeOut } from '../io/console.ts';
import { type MadePlan, makePlan } from '../settings/make-plan.ts';

/** `plan explain`: the sum behind one score, or the ranking of one segment and stage. */
export async function explainCommand(
  inputs: string[],
  flags: ExplainFlags,
  version: string,
): Promise<number> {
  const made = await makePlan(inputs, flags, version);
  const { analysis, session, phrasebook } = made;
  const segment =
    flags.segment === undefined && analysis.segments.length === 1
      ? analysis.segments[0]!.id
      : find('segment', flags.segment, session.resolvers.segment, analysis.segments, made);
  const stage =
    flags.stage === undefined && analysis.stages.length === 1
      ? analysis.stages[0]!.id
      : find('stage', flags.stage, (name) => session.resolvers.stage(name).id ?? name, analysis.stages, made);
  const channel =
    flags.channel === undefined
      ? undefined
      : find('channel', flags.channel, (name) => session.resolvers.channel(name).id, analysis.channels, made);
  const cell = { segment, stage, ...(channel === undefined ? {} : { channel }) };
  await writeOut(explainText(analysis, cell, { phrasebook, ...terminalLook(flags), verbose: true }));
  return 0;
}

function find(
  what: 'segment' | 'stage' | 'channel',
  name: string | undefined,
  resolve: (name: string) => string,
  entries: readonly { id: string; name: string }[],
  { phrasebook }: MadePlan,
): string {
  const choices = entries.map((entry) => entry.id).join(', ');
  if (name === undefined)
    throw new PlanError('usage', phrasebook.say('cli.error.missing-flags', { flags: `--${what}` }), {
      hint: phrasebook.say('cli.error.choices', { choices }),
    });
  const id = resolve(name);
  if (entries.some((entry) => entry.id === id)) return id;
  const nearest = nearestName(
    name,
    entries.flatMap((entry) => [entry.id, entry.name]),
  );
  const message = what === 'channel' ? 'cli.error.cell-channel' : `cli.error.${what}`;
  throw new PlanError('unknown-name', phrasebook.say(message, { value: name }), {
    hint: nearest
      ? phrasebook.say('cli.error.channel-near', { nearest })
      : phrasebook.say('cli.error.choices', { choices }),
  });
}
