import { describe, expect, it } from 'vitest';
import { createResolvers } from '../../../src/knowledge/create-resolvers.ts';
import { classifySource } from '../../../src/knowledge/traffic/classify-source.ts';
import { knowledge } from '../../builders/knowledge.ts';
import { cells, exports, readExports } from './read-exports.ts';

const ga4 =
  'Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Key events,Total revenue\n' +
  'Organic Social,200,120,9,400\n' +
  'Email,100,80,7,300\n';

const classify = classifySource(knowledge);

function read(names: Record<string, string>, files: readonly (readonly [string, string])[] = []) {
  const journey = knowledge.journeys.find(({ id }) => id === 'five-stage')!;
  return readExports([['ga4.csv', ga4], ...files], {
    resolvers: createResolvers(knowledge, journey, new Map(Object.entries(names))),
    classifySource: (traffic) => classify(traffic)?.channel ?? undefined,
    ownNames: { file: 'plan.yaml', names: Object.keys(names) },
    exports,
  });
}

const channelsOf = (observations: Awaited<ReturnType<typeof read>>) =>
  observations.channels.map(({ id }) => id);

const issue = (observations: Awaited<ReturnType<typeof read>>, wanted: string) =>
  observations.issues.filter(({ code }) => code === wanted);

describe('own names of channels', () => {
  it('hold as an export has them, and after its channels are classified', async () => {
    for (const name of ['Organic Social', 'social']) {
      const observations = await read({ [name]: 'instagram' });
      expect(channelsOf(observations)).toEqual(['email', 'instagram']);
      expect(cells(observations)['everyone/purchase/instagram']).toMatchObject({ conversions: 9 });
      expect(issue(observations, 'own-name-unused')).toEqual([]);
    }
  });

  it('that nothing in the data is called are named, with the nearest', async () => {
    const observations = await read({ 'Organc Social': 'instagram', Wochenmarkt: 'events' });
    expect(channelsOf(observations)).toEqual(['email', 'social']);
    expect(issue(observations, 'own-name-unused')).toMatchObject([
      {
        severity: 'warning',
        file: 'plan.yaml',
        value: 'Organc Social',
        hint: 'Did you mean "Organic Social"? Write the name as the data have it.',
      },
      { value: 'Wochenmarkt', hint: 'Write the name as the data have it, or take it out.' },
    ]);
  });
});

describe('a group of channels', () => {
  const usage = ['usage.csv', 'segment,channel,share\nteens,instagram,0.4\nteens,tiktok,0.3\n'] as const;

  it('beside channels of it in another table is named, with how to join them', async () => {
    const observations = await read({}, [usage]);
    expect(issue(observations, 'group-beside-members')).toMatchObject([
      {
        severity: 'warning',
        file: 'ga4.csv',
        message:
          '"Organic Social" is a group of channels, and "instagram" and "tiktok", which other tables name, are of it: the same people may stand under two names.',
        hint: 'If they are the same, join them in plan.yaml: channels.names, "Organic Social": instagram. If not, leave it.',
      },
    ]);
  });

  it('that the user has joined, or that the same table tells from its channels, is none', async () => {
    const joined = await read({ 'Organic Social': 'instagram' }, [usage]);
    expect(issue(joined, 'group-beside-members')).toEqual([]);
    const told = await read({ 'Organic Social': 'seo' }, [
      ['usage.csv', 'segment,channel,share\nteens,social,0.6\nteens,instagram,0.4\n'],
    ]);
    expect(issue(told, 'group-beside-members')).toEqual([]);
  });

  it('that any table tells from its channels is none, also where another one names only the group', async () => {
    const share = (...channels: string[]) =>
      `segment,channel,share\n${channels.map((channel) => `teens,${channel},0.2\n`).join('')}`;
    const told = await read({}, [
      ['a.csv', share('email')],
      ['b.csv', share('email', 'Newsletter')],
    ]);
    expect(issue(told, 'group-beside-members')).toEqual([]);
    const untold = await read({}, [
      ['a.csv', share('email')],
      ['b.csv', share('Newsletter')],
    ]);
    expect(issue(untold, 'group-beside-members')).toMatchObject([{ file: 'a.csv', value: 'email' }]);
  });
});
