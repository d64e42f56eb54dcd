import { describe, expect, it } from 'vitest';
import { type Channel, channelSchema } from '../../src/knowledge/schemas/channel.ts';
import { purposes } from '../../src/model/vocabulary.ts';
import { compactName, findClashes, findRepeats, type NamedEntry } from './find-clashes.ts';
import { readChannels } from './read-channels.ts';
import { listTemplates, readTemplate, templateId } from './read-template.ts';

const files = listTemplates('channels');
const channels = readChannels();
const ids = new Set(channels.map(({ channel }) => channel.id));
const reminders = new Set(Object.keys(readTemplate('reminders.yaml') as object));

const english = (readTemplate('locales/en.yaml') as { messages: { destination: Record<string, object> } })
  .messages;

const titlesOf = ({ id, name }: Channel) => [id, ...Object.values(name)];
const aliasesOf = ({ aliases }: Channel) => [...aliases.en, ...aliases.de, ...aliases.pl];
const isPattern = (name: string) => name.includes('*');
const namesOf = (channel: Channel) => [
  ...titlesOf(channel),
  ...aliasesOf(channel),
  ...channel.aliases.export.filter((name) => !isPattern(name)),
];
const entries: NamedEntry[] = channels.flatMap(({ file, channel }) =>
  namesOf(channel).map((name) => ({ name, means: channel.id, file })),
);
const meaning = new Map(entries.map(({ name, means }) => [compactName(name), means]));

/** Every channel that the project promises to know. */
const promised = [
  ...['website', 'blog', 'seo', 'email', 'social', 'email-newsletter', 'email-transactional', 'sms', 'push'],
  ...['mobile-app', 'live-chat', 'phone', 'whatsapp', 'messenger', 'telegram', 'facebook', 'instagram', 'x'],
  ...['linkedin', 'tiktok', 'youtube', 'pinterest', 'snapchat', 'reddit', 'jodel', 'influencers'],
  ...['facebook-ads', 'google-ads', 'shopping-ads', 'display-ads', 'video-ads', 'affiliates', 'marketplace'],
  ...['amazon', 'store', 'shop-window', 'poster', 'brochure', 'flyer', 'giveaways', 'events', 'direct-mail'],
  ...['print', 'radio-audio', 'tv'],
];

describe('channel files', () => {
  it.each(files)('%s fits the schema and is named after its id', (file) => {
    const parsed = channelSchema.safeParse(readTemplate(file));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data?.id).toBe(templateId(file));
  });

  it('that name a job nobody has do not fit the schema', () => {
    const website = readTemplate('channels/website.yaml') as { place: object };
    const wrong = (place: object) => channelSchema.safeParse({ ...website, place }).error?.issues[0]?.path;
    expect(wrong({ ...website.place, completes: ['buy', 'sell'] })).toEqual(['place', 'completes', 1]);
    expect(wrong({ ...website.place, takes: ['trial'] })).toEqual(['place', 'takes', 0]);
    expect(wrong({ ...website.place, visit: 'by-car' })).toEqual(['place', 'visit']);
    expect(channelSchema.safeParse({ ...website, place: undefined }).error?.issues[0]?.path).toEqual([
      'place',
    ]);
  });

  it('hold every promised channel', () => {
    expect(promised.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('name the channels of each umbrella, and of nothing else', () => {
    const umbrellas = channels.filter(({ channel }) => channel.umbrella);
    const grouped = channels.filter(({ channel }) => channel.members.length > 0);
    expect(umbrellas.length).toBeGreaterThan(0);
    expect(grouped).toEqual(umbrellas);
  });

  it('count a channel to no more than one umbrella, to one that exists, and no umbrella to another', () => {
    const members = channels.flatMap(({ channel }) => channel.members);
    const umbrellas = new Set(
      channels.filter(({ channel }) => channel.umbrella).map(({ channel }) => channel.id),
    );
    expect(members.filter((id) => !ids.has(id) || umbrellas.has(id))).toEqual([]);
    expect(members.filter((id, at) => members.indexOf(id) !== at)).toEqual([]);
  });

  it('name kinds by names that mean the channel, with a phrase in English', () => {
    const kinds = channels.flatMap(({ channel }) =>
      Object.entries(channel.kinds).map(([kind, names]) => ({ channel: channel.id, kind, names })),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['stand', 'named']);
    for (const { channel, kind, names } of kinds) {
      expect(names.filter((name) => meaning.get(compactName(name)) !== channel)).toEqual([]);
      expect(english.destination[channel]).toHaveProperty([kind, 'in']);
      expect(english.destination[channel]).toHaveProperty([kind, 'onward']);
    }
  });

  it('speak of what lives there in all three languages', () => {
    const incomplete = channels.flatMap(({ file, channel }) =>
      Object.entries({ say: channel.culture.say, avoid: channel.culture.avoid, note: channel.handoff.note })
        .filter(([, text]) => !text.de || !text.pl)
        .map(([part]) => `${file}: ${part}`),
    );
    expect(incomplete).toEqual([]);
  });

  it('give verbs in all three languages', () => {
    expect(
      channels.filter(({ channel }) => Object.values(channel.verbs).some((verbs) => verbs.length === 0)),
    ).toEqual([]);
  });
});

describe('names of channels', () => {
  it('never mean two channels, in any language', () => {
    expect(findClashes(entries)).toEqual([]);
  });

  it('are not repeated within a channel', () => {
    const repeats = channels.flatMap(({ file, channel }) =>
      findRepeats(titlesOf(channel), aliasesOf(channel)).map((name) => `${file}: ${name}`),
    );
    expect(repeats).toEqual([]);
  });

  it('as plain text never match the pattern of another channel', () => {
    const patterns = channels.flatMap(({ file, channel }) =>
      channel.aliases.export.filter(isPattern).map((pattern) => ({ pattern, file, means: channel.id })),
    );
    const caught = patterns.flatMap(({ pattern, file, means }) => {
      const parts = pattern.split('*').map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'));
      const expression = new RegExp(`^${parts.join('.*')}$`, 'i');
      return [...entries, ...patterns.map((other) => ({ ...other, name: other.pattern }))]
        .filter((entry) => entry.means !== means && expression.test(entry.name))
        .map((entry) => `${pattern} (${file}) catches "${entry.name}" (${entry.file})`);
    });
    expect(patterns.length).toBeGreaterThan(0);
    expect(caught).toEqual([]);
  });

  it.each([
    ['E-Mail', 'email'],
    ['Email', 'email'],
    ['e-mail marketing', 'email'],
    ['poczta elektroniczna', 'email'],
    ['Newsletter', 'email-newsletter'],
    ['Mailing', 'email-newsletter'],
    ['Print-Mailing', 'direct-mail'],
    ['Post', 'direct-mail'],
    ['Anzeige', 'print'],
    ['Social Media', 'social'],
    ['Soziale Medien', 'social'],
    ['media społecznościowe', 'social'],
    ['Organic Social', 'social'],
    ['Paid Social', 'facebook-ads'],
    ['facebook / cpc', 'facebook-ads'],
    ['facebook / social', 'facebook'],
    ['google / organic', 'seo'],
    ['google / cpc', 'google-ads'],
    ['AdWords', 'google-ads'],
    ['(direct) / (none)', 'website'],
    ['Onlineshop', 'website'],
    ['sklep internetowy', 'website'],
    ['sklep stacjonarny', 'store'],
    ['Filiale', 'store'],
    ['cellular', 'phone'],
    ['telephone', 'phone'],
    ['Twitter', 'x'],
    ['ulotka', 'flyer'],
    ['Außenwerbung', 'poster'],
    ['APP', 'mobile-app'],
  ])('"%s" is %s', (name, id) => {
    expect(meaning.get(compactName(name))).toBe(id);
  });

  it.each(['mail', 'google', 'offline', 'online', 'unknown', 'other'])('"%s" alone is left open', (name) => {
    expect(meaning.get(compactName(name))).toBeUndefined();
  });
});

describe('what channels refer to', () => {
  it('handoffs lead to other channels that exist, each once', () => {
    const wrong = channels.flatMap(({ file, channel }) => {
      const targets = channel.handoff.next.map((next) => next.channel);
      return targets
        .filter((id, at) => !ids.has(id) || id === channel.id || targets.indexOf(id) !== at)
        .map((id) => `${file}: ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('handoffs are named best first, and none is worse than to a channel not named', () => {
    const wrong = channels.flatMap(({ file, channel }) => {
      const frictions = [...channel.handoff.next.map((next) => next.friction), channel.handoff.otherwise];
      return frictions.some((friction, at) => at > 0 && friction < frictions[at - 1]!) ? [file] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('walled places are hard to leave for a brand’s own channels: a dead end from .8 on', () => {
    const amazon = channels.find(({ channel }) => channel.id === 'amazon')!.channel;
    const website = amazon.handoff.next.find((next) => next.channel === 'website')!;
    expect(website.friction).toBeGreaterThanOrEqual(0.8);
    expect(amazon.handoff.otherwise).toBeGreaterThanOrEqual(0.8);
  });

  it('reminders exist', () => {
    const unknown = channels.flatMap(({ file, channel }) =>
      channel.reminders.filter((id) => !reminders.has(id)).map((id) => `${file}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('purposes are named once each', () => {
    expect(
      channels.filter(({ channel }) => new Set(channel.purposes).size !== channel.purposes.length),
    ).toEqual([]);
  });

  it('purposes of a place are named once: completed there, or only asked for', () => {
    const repeated = channels.flatMap(({ file, channel: { place } }) => {
      const named = [...place.completes, ...place.takes];
      return new Set(named).size === named.length ? [] : [file];
    });
    expect(repeated).toEqual([]);
  });

  it('to look at something is never complete, it leads on', () => {
    const looks = channels.filter(({ channel: { place } }) =>
      [...place.completes, ...place.takes].some((purpose) => purpose === 'discover' || purpose === 'inspire'),
    );
    expect(looks.map(({ file }) => file)).toEqual([]);
  });

  it('nothing is asked for where nobody can be sent', () => {
    const unreachable = channels.filter(
      ({ channel: { place } }) => place.visit === 'none' && place.takes.length > 0,
    );
    expect(unreachable.map(({ file }) => file)).toEqual([]);
  });

  it('every purpose that asks for an act can be done or asked for somewhere, but the invitation of a friend', () => {
    const done = new Set(channels.flatMap(({ channel: { place } }) => [...place.completes, ...place.takes]));
    expect(purposes.filter((purpose) => !done.has(purpose))).toEqual(['discover', 'inspire', 'recruit']);
  });

  it('numbers that nobody measured say that they are assumptions', () => {
    const silent = channels.flatMap(({ file, channel }) =>
      Object.entries({
        suitability: channel.suitability.source,
        culture: channel.culture.source,
        effort: channel.effort.source,
        handoff: channel.handoff.source,
        place: channel.place.source,
      })
        .filter(([, source]) => ![source].flat().includes('assumption'))
        .map(([part]) => `${file}: ${part}`),
    );
    expect(silent).toEqual([]);
  });

  it('reasons for suitability name what they rest on', () => {
    expect(channels.filter(({ channel }) => channel.suitability.evidence.length === 0)).toEqual([]);
  });

  it('texts hold no source marks any more', () => {
    const marked = channels.filter(({ channel }) => /\[source:|\[assumption\]/.test(JSON.stringify(channel)));
    expect(marked.map(({ file }) => file)).toEqual([]);
  });
});
