import type { Tier } from '../../model/vocabulary.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';

const tiers = ['test', 'maintain', 'stop'] as const satisfies readonly Tier[];

/** The channels outside the plan in brief: what to do with each, and why. */
export function othersSection({ channels, phrasebook: { say } }: MarkdownPage): string[] {
  return tiers.flatMap((tier) => {
    const items = channels
      .filter((channel) => channel.tier === tier)
      .map(({ name, reasons, nextStep }) =>
        say('report.others.item', { channel: `**${name}**`, text: [...reasons, nextStep].join(' ').trim() }),
      );
    return items.length === 0 ? [] : [`## ${say(`report.others.${tier}`)}`, bulletList(items)];
  });
}
