import { channelCard } from './channel-card.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** A card for every channel of the plan: those to focus on, and those that come next. */
export function cardsSection(page: MarkdownPage): string[] {
  const { analysis, channels, phrasebook } = page;
  const planned = channels.filter(({ tier }) => tier === 'focus' || tier === 'next');
  if (planned.length === 0) return [];
  const hasCtas = planned.some(({ ctas }) => ctas.length > 0);
  return [
    `## ${phrasebook.say('report.cards.title')}`,
    phrasebook.say('report.cards.carries'),
    ...(hasCtas ? [phrasebook.say('report.cards.caveat')] : []),
    ...(analysis.voice.length > 0
      ? [phrasebook.say('report.cards.voice-everywhere'), bulletList(analysis.voice)]
      : []),
    ...planned.flatMap((channel) => channelCard(channel, page)),
  ];
}
