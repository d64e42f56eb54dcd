import type { OpenDataKnowledge } from '../../knowledge/schemas/open-data.ts';
import type { Plan } from '../../model/analysis.ts';
import { localText } from '../../wording/local-text.ts';
import { knownToTheData } from '../known-to-the-data.ts';
import type { OpenDatum } from '../open-data.ts';
import type { Wording } from './wording.ts';

/** What each open number would be worth, and where to get it, in the plan's language where there is a text. */
export function writeOpenData(
  { plan, phrasebook }: Wording,
  openData: readonly OpenDatum[],
  where: OpenDataKnowledge,
): Plan['openData'] {
  return openData.map(({ channel, what, stages, gain }) => {
    const { id, knowledge, inUse } = plan.evidence.market.channels[channel]!;
    const general = knowledge ? where.families[knowledge.family] : where.unknown;
    // Channels are named by the data, too: an id may be a word that every object has.
    const own = Object.hasOwn(where.channels, id) ? where.channels[id] : undefined;
    const text =
      what === 'rate' && !inUse && !knownToTheData(plan.totals[channel]!)
        ? where.untried
        : (own?.[what] ?? general[what]);
    const at = stages.map((stage) => plan.evidence.market.stages[stage]!.id);
    return { channel: id, what, stages: at, gain, how: localText(text, phrasebook) };
  });
}
