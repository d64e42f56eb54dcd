import { wrapText } from '../text/wrap-text.ts';
import { paintTier } from './paint-tier.ts';
import type { TerminalPage } from './terminal-page.ts';

/** Per channel, in order of priority: the reasons of its verdict and the next step. */
export function reasonLines({ analysis, phrasebook, width, chalk }: TerminalPage): string[] {
  const channels = [...analysis.channels].sort((a, b) => a.priority - b.priority);
  const firstKept = channels.find(({ tier }) => tier === 'maintain');
  return [
    chalk.bold(phrasebook.say('report.terminal.reasons')),
    ...wrapText(phrasebook.say('report.cards.carries'), width),
    ...channels.flatMap((channel) => {
      const tier = phrasebook.say(`term.tier.${channel.tier}`);
      const [first = '', ...others] = wrapText(`${channel.name} · ${tier}`, width, '  ');
      const rule = channel === firstKept ? wrapText(analysis.keepRule ?? '', width) : [];
      return [
        ...rule,
        paintTier(first, channel.tier, chalk),
        ...others.map((line) => paintTier(line, channel.tier, chalk)),
        ...channel.reasons.flatMap((reason) => wrapText(`- ${reason}`, width - 2, '  ').map(indent)),
        ...wrapText(phrasebook.say('report.terminal.step', { step: channel.nextStep }), width - 2, '  ').map(
          indent,
        ),
      ];
    }),
  ];
}

function indent(line: string): string {
  return `  ${line}`;
}
