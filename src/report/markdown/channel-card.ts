import type { AnalysisChannel } from '../../model/analysis.ts';
import { cellNumbers } from './cell-numbers.ts';
import { channelCtas } from './channel-ctas.ts';
import { channelHandoffs } from './channel-handoffs.ts';
import { channelPosition } from './channel-position.ts';
import { channelTotals } from './channel-totals.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** All about one channel of the plan: finding, position, reasons, calls to action, voice, numbers, handoffs, step. */
export function channelCard(channel: AnalysisChannel, page: MarkdownPage): string[] {
  const { say } = page.phrasebook;
  const finding = say(`report.cards.finding.${channel.purpose.primary?.id ?? 'open'}`);
  return [
    `### ${say('report.cards.heading', { channel: channel.name, finding })}`,
    channelPosition(channel, page),
    ...part('why', bulletList(channel.reasons), page),
    ...part('ctas', channelCtas(channel, page), page),
    ...part('voice', voiceNotes(channel, page), page),
    ...part('numbers', cellNumbers(channel, page), page),
    channelTotals(channel, page),
    ...part('handoffs', channelHandoffs(channel, page), page),
    channel.nextStep === '' ? '' : `**${say('report.cards.next')}** ${channel.nextStep}`,
  ];
}

function part(id: string, body: string, { phrasebook }: MarkdownPage): string[] {
  return body === '' ? [] : [`**${phrasebook.say(`report.cards.${id}`)}**`, body];
}

function voiceNotes({ voice }: AnalysisChannel, { phrasebook: { say } }: MarkdownPage): string {
  if (voice === null) return '';
  const notes = (['keep', 'adapt', 'avoid'] as const).flatMap((kind) =>
    voice[kind].map((text) => say(`report.cards.voice-${kind}`, { text })),
  );
  return bulletList(notes);
}
