import type { Channel } from '../../knowledge/schemas/channel.ts';
import { voiceAxes } from '../../model/vocabulary.ts';
import { localText } from '../../wording/local-text.ts';
import type { CardPage, CardSection } from './card-page.ts';

/** How a brand sounds on the channel: what works and what does not, the voice, the form of address, formats. */
export function cultureSections({ culture }: Channel, page: CardPage): CardSection[] {
  const { phrasebook, cite, fact } = page;
  const { say } = phrasebook;
  const axes = voiceAxes.map((id) => {
    const [low, high] = culture.voice[id];
    return say('knowledge.card.voice-range', { axis: say(`term.voice-axis.${id}`), low, high });
  });
  const address = (['de', 'pl'] as const).map((language) =>
    cite(
      say('knowledge.card.address', {
        language: say(`term.language.${language}`),
        form: say(`term.address.${culture.address[language].form}`),
        text: localText(culture.address[language].note, phrasebook),
      }),
      culture.address[language].source,
    ),
  );
  return [
    {
      items: [
        say('knowledge.card.say', { text: localText(culture.say, phrasebook) }),
        say('knowledge.card.avoid', { text: localText(culture.avoid, phrasebook) }),
      ],
    },
    { title: cite(say('knowledge.card.voice'), culture.source), items: axes },
    { title: say('knowledge.card.addresses'), items: address },
    { title: say('knowledge.card.formats'), items: culture.formats.map(fact) },
  ];
}
