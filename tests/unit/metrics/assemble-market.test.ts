import { describe, expect, test } from 'vitest';
import { assembleMarket, type MarketSettings } from '../../../src/metrics/assemble-market.ts';
import { countsAt, type Market } from '../../../src/metrics/market.ts';
import type { Observations } from '../../../src/model/observations.ts';
import { buildChannel } from '../../builders/channel.ts';
import { knowledge } from '../../builders/knowledge.ts';
import { emptyCell } from '../../builders/market.ts';
import { buildObservations } from '../../builders/observations.ts';

const newsletter = buildChannel();
function assemble(observations: Partial<Observations>, settings: Partial<MarketSettings> = {}): Market {
  return assembleMarket(buildObservations(observations), {
    journey: knowledge.journeys.find(({ id }) => id === 'five-stage')!,
    language: 'en',
    everyoneName: 'Everyone',
    knowledge: new Map([[newsletter.id, newsletter]]),
    goals: new Map(),
    segments: new Map(),
    include: [],
    active: [],
    hours: new Map(),
    ...settings,
  });
}
const email = { id: 'email', name: 'E-Mail' };
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('segments', () => {
  test('beside real segments everyone is a row of counts and usage, and nothing is planned for it', () => {
    const ofEveryone = { ...emptyCell, segment: 'everyone', exposures: 90 };
    const market = assemble({
      segments: [
        { id: 'a', name: 'A' },
        { id: 'everyone', name: 'Everyone' },
      ],
      channels: [email],
      counts: [ofEveryone, { ...emptyCell, exposures: 10 }],
      usage: [{ segment: 'everyone', channel: 'email', share: 0.4 }],
    });
    expect(idsOf(market.segments)).toEqual(['a']);
    expect(market.rowCount).toBe(2);
    expect([countsAt(market, 0, 0, 0)?.exposures, countsAt(market, 0, 1, 0)?.exposures]).toEqual([10, 90]);
    expect(market.usage).toEqual([undefined]);
    expect(market.wholeUsage.map((usage) => usage?.share)).toEqual([0.4]);
  });

  test('without others everyone is the segment that is planned for', () => {
    const market = assemble({
      channels: [email],
      counts: [{ ...emptyCell, segment: 'everyone' }],
      usage: [{ segment: 'everyone', channel: 'email', share: 0.4 }],
    });
    expect(market.segments).toMatchObject([{ id: 'everyone', name: 'Everyone', weight: 1 }]);
    expect(market.rowCount).toBe(1);
    expect([market.usage[0]?.share, market.wholeUsage[0]]).toEqual([0.4, undefined]);
  });

  test('plan.yaml overrules the tables', () => {
    const market = assemble(
      {
        segments: [
          { id: 'a', name: 'A', size: 100, priority: 1 },
          { id: 'b', name: 'B', size: 100 },
        ],
      },
      { segments: new Map([['a', { priority: 3, size: undefined }]]) },
    );
    // 100 · 3 and 100 · 1
    expect(market.segments.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
  });
});

describe('stages', () => {
  const weightsOf = (market: Market) => market.stages.map(({ id, weight }) => [id, weight]);
  test('goals weigh the stages of the data, and add stages but take none away', () => {
    const market = assemble(
      {
        ...{ channels: [email], segments: [{ id: 'a', name: 'A' }], stages: ['purchase'] },
        counts: [{ ...emptyCell, stage: 'awareness' }],
      },
      { goals: new Map([['loyalty', 2]]) },
    );
    expect(weightsOf(market)).toEqual([
      ['awareness', 0.25],
      ['purchase', 0.25],
      ['loyalty', 0.5],
    ]);
  });
  test('where no table names a stage it is the whole journey, whatever the goals', () => {
    expect(weightsOf(assemble({}, { goals: new Map([['purchase', 6]]) }))).toEqual([
      ['awareness', 0.1],
      ['consideration', 0.1],
      ['purchase', 0.6],
      ['retention', 0.1],
      ['loyalty', 0.1],
    ]);
  });
  test('goals that are all 0 weigh all stages alike', () => {
    const goals = new Map([
      ['purchase', 0],
      ['loyalty', 0],
    ]);
    expect(weightsOf(assemble({ stages: ['purchase', 'loyalty'] }, { goals }))).toEqual([
      ['purchase', 0.5],
      ['loyalty', 0.5],
    ]);
  });
});

describe('channels', () => {
  test('those of the data and those that are included or active are in play, sorted by id', () => {
    const market = assemble({ channels: [email] }, { include: ['website', 'email'], active: ['blog'] });
    expect(market.channels.map(({ id, inUse }) => [id, inUse])).toEqual([
      ['blog', true],
      ['email', false],
      ['website', false],
    ]);
  });
  test('go by the name in the data, else by the known one, else by their id', () => {
    const named = (id: string, name?: string) =>
      assemble({ channels: [name === undefined ? { id } : { id, name }] }).channels[0]?.name;
    expect(named('email-newsletter', 'Mailing')).toBe('Mailing');
    expect(named('email-newsletter')).toBe('Newsletter');
    expect(named('kiosk')).toBe('kiosk');
  });
  test('hours: plan.yaml before the table, the table before what is known', () => {
    const hoursOf = (observed: object, hours = new Map<string, number>()) =>
      assemble({ channels: [{ id: 'email-newsletter', ...observed }] }, { hours }).channels[0]?.effortHours;
    expect(hoursOf({ effortHours: 2 }, new Map([['email-newsletter', 0]]))).toBe(0);
    expect(hoursOf({ effortHours: 2 })).toBe(2);
    expect(hoursOf({})).toBe(4);
    expect(assemble({ channels: [{ id: 'kiosk' }] }).channels[0]?.effortHours).toBeNull();
  });
});

describe('what the observations count but do not list', () => {
  const listed = { channels: [email], segments: [{ id: 'a', name: 'A' }] };

  test.each([
    ['the segment', { counts: [{ ...emptyCell, segment: 'ghosts' }] }, 'segment ghosts'],
    ['the stage', { counts: [{ ...emptyCell, stage: 'limbo' }] }, 'stage limbo'],
    ['the channel', { counts: [{ ...emptyCell, channel: 'fax' }] }, 'channel fax'],
    [
      'the segment of a usage',
      { usage: [{ segment: 'ghosts', channel: 'email', share: 1 }] },
      'segment ghosts',
    ],
    ['the channel of a usage', { usage: [{ segment: 'a', channel: 'fax', share: 1 }] }, 'channel fax'],
  ])('%s: is refused by its id, not lost or taken for everyone', (_, observed, named) => {
    expect(() => assemble({ ...listed, ...observed })).toThrow(named);
  });
});
