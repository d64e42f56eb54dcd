import type { Knowledge } from '../knowledge.ts';
import type { TrafficGroup, TrafficSource } from '../schemas/traffic.ts';
import { groupTraffic } from './group-traffic.ts';
import { indexExportPairs } from './index-export-pairs.ts';
import { indexGroupNames } from './index-group-names.ts';
import { indexSources } from './index-sources.ts';
import { saysSomething, type Traffic, trafficFields } from './traffic.ts';

/** A channel of ours, and the GA4 name of the channel group the visit belongs to. */
export interface ClassifiedTraffic {
  channel: string;
  group: string;
}

/** Names come from the data: a column of free text must not fill the memory. */
const rememberedVisits = 10_000;

/**
 * Prepares the answer to: which channel did this visit come by?
 *
 * The group is the one that the tool has named, where we know its name, and otherwise follows from the default
 * channel grouping of GA4. The channel is, in this order: what a channel's aliases say of exactly this source and
 * medium; the source's own channel or that of its ads, by the side of the group; the channel that stands for the
 * group. Undefined where none of them says anything, such as a referral from an unknown site.
 *
 * Our list of sources is longer than Google's, so that x.com counts as social and not as a referral.
 */
export function classifySource(
  knowledge: Pick<Knowledge, 'channels' | 'traffic'>,
): (traffic: Traffic) => ClassifiedTraffic | undefined {
  const { grouping, groups, sources } = knowledge.traffic;
  const sourceOf = indexSources(sources);
  const groupOf = groupTraffic(grouping);
  const groupNamed = indexGroupNames(groups);
  const pairs = indexExportPairs(knowledge.channels);

  const decide = (traffic: Traffic): ClassifiedTraffic | undefined => {
    const fields = trafficFields(traffic);
    const named = traffic.group === undefined ? undefined : groupNamed(traffic.group);
    if (named === undefined && !saysSomething(fields)) return undefined;
    const source = sourceOf(fields.source);
    const plain = groupOf({ ...fields, campaign: '' }, source?.category);
    const group = named ?? groupOf(fields, source?.category);
    // The name of a campaign does not turn a newsletter into a marketplace; only ads are told apart by it.
    const acting = named === undefined && groups[group]?.side === 'organic' ? plain : group;
    const pair = acting === plain ? pairs.get(`${fields.source} / ${fields.medium}`) : undefined;
    const channel = pair ?? channelOf(groups[acting], source);
    return channel ? { channel, group } : undefined;
  };

  const known = new Map<string, ClassifiedTraffic | undefined>();
  return (traffic) => {
    const key = JSON.stringify([traffic.source, traffic.medium, traffic.campaign, traffic.group]);
    if (known.has(key)) return known.get(key);
    const answer = decide(traffic);
    if (known.size < rememberedVisits) known.set(key, answer);
    return answer;
  };
}

/** Null of a source is an answer: it says that the channel of the group would be wrong. */
function channelOf(
  group: TrafficGroup | undefined,
  source: TrafficSource | undefined,
): string | null | undefined {
  const own = group?.side === 'paid' && source?.paid !== undefined ? source.paid : source?.channel;
  return group?.side === undefined || own === undefined ? group?.channel : own;
}
