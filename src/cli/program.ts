import { Command, Option } from 'commander';
import { stripControls } from '../report/text/strip-controls.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { helpPage } from './help/help-page.ts';

/** Where a command leaves its exit code. */
export interface Result {
  code: number;
}

/** The commands and options; what a command does is loaded only when it runs. */
export function createProgram(
  version: string,
  words: Phrasebook,
  result: Result,
  args: readonly string[],
): Command {
  // Words that only help shows are not even looked up without it: a start is counted in milliseconds.
  const helping = args.length < 2 || args.some((arg) => ['-h', '--help', 'help'].includes(arg));
  const phrasebook = helping ? words : { ...words, say: () => '' };
  const say = (id: string, values = {}) => phrasebook.say(`cli.${id}`, values);
  const program = new Command('plan')
    .description(say('program'))
    .version(version, '-V, --version', say('option.version'))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError(false)
    .configureOutput({
      // Hints look the same in all messages.
      outputError: (text, write) => {
        const lines = text
          .replace(/\n\((Did you mean .*)\)/, '\n→ $1')
          .trimEnd()
          .split('\n');
        write(lines.map((line, at) => `${at > 0 ? '  ' : ''}${stripControls(line)}\n`).join(''));
      },
    })
    .configureHelp({
      helpWidth: 80,
      formatHelp: (shown, helper) => helpPage(shown, helper, words),
    });

  const command = (name: string, id: string) =>
    program
      .command(name)
      .summary(say(`${id}.summary`))
      .description(say(`${id}.description`))
      .helpOption('-h, --help', say('option.help'));
  const option = (flags: string, id: string, group: string) =>
    new Option(flags, say(`option.${id}`, { languages: phrasebook.language })).helpGroup(
      say(`option.${group}-group`),
    );
  const collect = (value: string, before: string[] = []) => [...before, value];

  const withInput = (target: Command) =>
    target
      .addOption(option('--audience <file>', 'audience', 'input').argParser(collect))
      .addOption(option('--usage <file>', 'usage', 'input').argParser(collect))
      .addOption(option('--conversions <file>', 'conversions', 'input').argParser(collect))
      .addOption(option('--map <role=column>', 'map', 'input').argParser(collect))
      .addOption(option('--set <role=value>', 'set', 'input').argParser(collect))
      .addOption(option('--by <column>', 'by', 'input'))
      .addOption(option('--as <[file=]export>', 'as', 'input').argParser(collect))
      .addOption(option('--trust <export|kind>', 'trust', 'input'))
      .addOption(option('--rate <code=rate>', 'rate', 'input').argParser(collect))
      .addOption(option('--encoding <name>', 'encoding', 'input'))
      .addOption(option('--decimal <mark>', 'decimal', 'input'))
      .addOption(option('-c, --config <file>', 'config', 'input'))
      .addOption(option('--journey <id|file>', 'journey', 'method'));
  const withMethod = (target: Command) =>
    target
      .addOption(option('--brand <file>', 'brand', 'input'))
      .addOption(option('--max-channels <n>', 'max-channels', 'limit'))
      .addOption(option('--hours <h>', 'hours', 'limit'))
      .addOption(option('--budget <money>', 'budget', 'limit'))
      .addOption(option('--include <ids>', 'include', 'limit'))
      .addOption(option('--exclude <ids>', 'exclude', 'limit'))
      .addOption(option('--active <ids>', 'active', 'limit'))
      .addOption(option('--goal <id|file>', 'goal', 'method'))
      .addOption(option('--scoring <id|file>', 'scoring', 'method'))
      .addOption(option('--seed <n>', 'seed', 'method'))
      .addOption(option('--lang <code>', 'lang', 'output'));
  const withOutput = (target: Command) =>
    target
      .addOption(option('--strict', 'strict', 'method'))
      .addOption(option('-q, --quiet', 'quiet', 'output'))
      .addOption(option('--no-color', 'no-color', 'output'));

  withOutput(
    withMethod(withInput(command('analyze [inputs...]', 'analyze')))
      .addOption(option('--what-if <key=value>', 'what-if', 'method').argParser(collect))
      .addOption(option('-o, --out <path>', 'out', 'output'))
      .addOption(option('-f, --format <list>', 'format', 'output'))
      .addOption(option('--verbose', 'verbose', 'output'))
      .addOption(option('--no-input', 'no-input', 'input'))
      .addOption(option('-i, --interactive', 'interactive', 'input')),
  ).action(async (inputs, flags) => {
    const { analyzeCommand } = await import('./commands/analyze.ts');
    result.code = await analyzeCommand(inputs, flags, version);
  });

  withInput(command('validate [inputs...]', 'validate'))
    .addOption(option('--verbose', 'verbose-problems', 'output'))
    .addOption(option('--no-color', 'no-color', 'output'))
    .action(async (inputs, flags) => {
      const { validateCommand } = await import('./commands/validate.ts');
      result.code = await validateCommand(inputs, flags, version);
    });

  withOutput(
    withMethod(withInput(command('explain [inputs...]', 'explain')))
      .addOption(option('--segment <name>', 'segment', 'method'))
      .addOption(option('--stage <name>', 'stage', 'method'))
      .addOption(option('--channel <name>', 'channel', 'method')),
  ).action(async (inputs, flags) => {
    const { explainCommand } = await import('./commands/explain.ts');
    result.code = await explainCommand(inputs, flags, version);
  });

  const withAnswers = (target: Command) =>
    target
      .addOption(option('--answers <file>', 'answers', 'input'))
      .addOption(option('--answer <id=value>', 'answer', 'input').argParser(collect))
      .addOption(option('--no-input', 'no-input', 'input'))
      .addOption(option('-q, --quiet', 'quiet', 'output'))
      .addOption(option('--no-color', 'no-color', 'output'));

  withAnswers(command('init [folder]', 'init')).action(async (folder, flags) => {
    const { initCommand } = await import('./commands/init.ts');
    result.code = await initCommand(folder ?? '.', flags, version);
  });

  withAnswers(command('interview [folder]', 'interview')).action(async (folder, flags) => {
    const { interviewCommand } = await import('./commands/interview.ts');
    result.code = await interviewCommand(folder ?? '.', flags, version);
  });

  command('channels [id]', 'channels')
    .addOption(option('--no-color', 'no-color', 'output'))
    .action(async (id, flags) => {
      const { channelsCommand } = await import('./commands/channels.ts');
      await channelsCommand(id, flags);
    });

  command('completion <shell>', 'completion').action(async (shell) => {
    const { completionCommand } = await import('./commands/completion.ts');
    await completionCommand(shell);
  });

  command('help [command]', 'help').action(async (name) => {
    const { helpCommand } = await import('./commands/help.ts');
    await helpCommand(name, program);
  });
  return program;
}
