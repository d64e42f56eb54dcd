import type { AnalysisChannel } from '../../model/analysis.ts';
import type { Tier } from '../../model/vocabulary.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';

const tiers = ['test', 'maintain', 'stop'] as const satisfies readonly Tier[];

/** The channels outside the plan in brief: why, and what to do. What several have in common is said once. */
export function othersSection(page: MarkdownPage): string[] {
  const { analysis, channels, phrasebook } = page;
  return tiers.flatMap((tier) => {
    const groups = groupBySteps(channels.filter((channel) => channel.tier === tier));
    if (groups.length === 0) return [];
    return [
      `## ${phrasebook.say(`report.others.${tier}`)}`,
      tier === 'maintain' ? (analysis.keepRule ?? '') : '',
      ...groups.flatMap((group) => groupBlocks(group, page)),
    ];
  });
}

/** Channels with the same next step stand together, in the order of the first of them. */
function groupBySteps(channels: readonly AnalysisChannel[]): AnalysisChannel[][] {
  const steps = [...new Set(channels.map(({ nextStep }) => nextStep))];
  return steps.map((step) => channels.filter(({ nextStep }) => nextStep === step));
}

function groupBlocks(
  group: readonly AnalysisChannel[],
  { phrasebook: { say, list } }: MarkdownPage,
): string[] {
  const all = group.map(sentences);
  const shared =
    group.length < 2 ? [] : (all[0] ?? []).filter((text) => all.every((own) => own.includes(text)));
  const items = group.flatMap((channel, index) => {
    const own = (all[index] ?? []).filter((text) => !shared.includes(text));
    const name = `**${channel.name}**`;
    return own.length === 0 ? [] : say('report.others.item', { channel: name, text: own.join(' ') });
  });
  if (shared.length === 0) return [bulletList(items)];
  const channels = list(group.map(({ name }) => `**${name}**`));
  return [say('report.others.shared', { channels, text: shared.join(' ') }), bulletList(items)];
}

function sentences({ reasons, nextStep }: AnalysisChannel): string[] {
  return [...reasons, nextStep].filter((sentence) => sentence !== '');
}
