import { describe, expect, test } from 'vitest';
import type { InteractionCount } from '../../../src/model/observations.ts';
import type { Purpose } from '../../../src/model/vocabulary.ts';
import { assignPurposes, purposeAt, rolesOf } from '../../../src/planning/assign-purposes.ts';
import { buildChannel } from '../../builders/channel.ts';
import { knowledge } from '../../builders/knowledge.ts';
import { buildMarket, type MarketSketch } from '../../builders/market.ts';

const roleOf = rolesOf(knowledge.purposes);
const stages = ['purchase', 'retention'] as const;
const action = (channel: string, purpose: Purpose, count: number): InteractionCount => ({
  channel,
  purpose,
  count,
});
/**
 * Jobs of the first channel.
 * @param service how much of purchase and of retention it serves
 */
const jobsOf = (
  sketch: Partial<MarketSketch>,
  interactions: InteractionCount[] = [],
  service: readonly number[] = [0, 0],
) =>
  assignPurposes(
    buildMarket({ channels: ['email', 'store'], stages, ...sketch }),
    interactions,
    roleOf,
    knowledge.method,
    (channel, stage) => (channel === 0 ? service[stage]! : 0),
  )[0]!;
const near = (value: number) => expect.closeTo(value, 4);

describe('from what people do', () => {
  test('the purpose in which a channel stands out, with its standardised share', () => {
    // c: 80.5/101 = .79703 for support and 20.5/101 = .20297 for offers; they add up to 1.
    const interactions = [
      action('email', 'support', 80),
      action('email', 'offers', 20),
      action('store', 'support', 20),
      action('store', 'offers', 80),
    ];
    expect(jobsOf({}, interactions)).toEqual([
      { id: 'support', stage: 'retention', share: near(0.79703), evidence: 'data' },
    ]);
    // A journey without a stage for it still has the job.
    expect(jobsOf({ stages: ['purchase'] }, interactions)[0]?.stage).toBeNull();
  });

  test('what only others are used for counts 0', () => {
    // c: offers 100.5/151 = .66556, support .5/51 = .00980: .98548 of their sum.
    const interactions = [
      action('email', 'offers', 100),
      action('store', 'offers', 50),
      action('store', 'support', 50),
    ];
    expect(jobsOf({}, interactions)).toEqual([
      { id: 'offers', stage: 'purchase', share: near(0.98548), evidence: 'data' },
    ]);
  });

  test('at most three, the most characteristic first', () => {
    const own: Purpose[] = ['inspire', 'inform', 'compare', 'buy'];
    const interactions = [
      ...own.map((purpose, index) => action('email', purpose, 400 + 100 * index)),
      ...own.map((purpose) => action('store', purpose, 10)),
      ...(['support', 'offers', 'reward', 'recruit'] as const).map((id) => action('store', id, 900)),
    ];
    // c = (y + ½) ÷ (y + 11): .97445, .97945, .98281 and .98523; more of the same, hence more characteristic.
    expect(jobsOf({}, interactions).map(({ id }) => id)).toEqual(['buy', 'compare', 'inform']);
  });

  test('win over stages', () => {
    const counts = [
      { channel: 'email', stage: 'purchase', conversions: 80 },
      { channel: 'email', stage: 'retention', conversions: 20 },
      { channel: 'store', stage: 'purchase', conversions: 20 },
      { channel: 'store', stage: 'retention', conversions: 80 },
    ];
    const interactions = [action('email', 'support', 90), action('store', 'offers', 90)];
    expect(jobsOf({ counts }).map(({ id }) => id)).toEqual(['buy']);
    expect(jobsOf({ counts }, interactions).map(({ id }) => id)).toEqual(['support']);
    // Actions of others say nothing of a channel that has none.
    expect(jobsOf({ counts }, interactions.slice(1)).map(({ id }) => id)).toEqual(['buy']);
  });
});

describe('from the stages', () => {
  const counts = (channel: string) => [
    { channel, stage: 'purchase', conversions: 80 },
    { channel, stage: 'retention', conversions: 20 },
    { channel: 'store', stage: 'purchase', conversions: 20 },
    { channel: 'store', stage: 'retention', conversions: 80 },
  ];
  test('an unknown channel gets the first purpose of the role', () => {
    expect(jobsOf({ counts: counts('email') })).toEqual([
      { id: 'buy', stage: 'purchase', share: near(0.79703), evidence: 'data' },
    ]);
  });
  test('a known one its most typical purpose there', () => {
    const sketch = {
      channels: ['email-newsletter', 'store'],
      known: [buildChannel()],
      counts: counts('email-newsletter'),
    };
    expect(jobsOf(sketch)).toEqual([
      { id: 'offers', stage: 'purchase', share: near(0.79703), evidence: 'data' },
    ]);
    expect(purposeAt({ knowledge: buildChannel() }, 'retention', roleOf)).toBe('re-engage');
    expect(purposeAt({ knowledge: buildChannel() }, 'recovery', roleOf)).toBe('win-back');
  });
  test('conversions of all segments count, those of the whole audience too', () => {
    const whole = counts('email').map((cell) => ({ ...cell, segment: 'everyone' }));
    expect(jobsOf({ counts: whole }).map(({ id }) => id)).toEqual(['buy']);
  });
});

describe('from what is known', () => {
  const sketch = { channels: ['email-newsletter', 'store'], known: [buildChannel()] };
  const prior = (id: Purpose, stage: string | null) => ({ id, stage, share: null, evidence: 'prior' });

  test('its typical purposes in their order', () => {
    expect(jobsOf(sketch)).toEqual([prior('offers', 'purchase'), prior('re-engage', 'retention')]);
  });
  test('those of stages with conversions first', () => {
    const counts = [{ channel: 'email-newsletter', stage: 'retention', conversions: 80 }];
    expect(jobsOf({ ...sketch, counts })).toEqual([
      prior('re-engage', 'retention'),
      prior('offers', 'purchase'),
    ]);
  });
  test('those of stages that the journey has not last', () => {
    expect(jobsOf({ ...sketch, stages: ['retention'] })).toEqual([
      prior('re-engage', 'retention'),
      prior('offers', null),
    ]);
  });
  test('those of stages that it serves first, whatever else it has conversions for', () => {
    const counts = [{ channel: 'email-newsletter', stage: 'retention', conversions: 80 }];
    expect(jobsOf({ ...sketch, counts }, [], [0.3, 0])[0]).toEqual(prior('offers', 'purchase'));
    expect(jobsOf({ ...sketch, counts }, [], [0.3, 0.1])[0]).toEqual(prior('re-engage', 'retention'));
  });
  test('the first of the role where none of them is of a stage that it serves', () => {
    const own = { ...sketch, stages: ['purchase', 'consideration'] as const };
    expect(jobsOf(own, [], [0, 0.2])[0]).toEqual(prior('inform', 'consideration'));
  });
  test('but not what the data single out', () => {
    const counts = [
      { channel: 'email-newsletter', stage: 'purchase', conversions: 80 },
      { channel: 'email-newsletter', stage: 'retention', conversions: 20 },
      { channel: 'store', stage: 'purchase', conversions: 20 },
      { channel: 'store', stage: 'retention', conversions: 80 },
    ];
    expect(jobsOf({ ...sketch, counts }, [], [0, 0.5])[0]?.stage).toBe('purchase');
  });
  test('of an unknown channel nothing', () => {
    expect(jobsOf({})).toEqual([]);
  });
  test('but the only stage in which it has conversions tells; of two that do not differ none does', () => {
    const counts = [{ channel: 'email', stage: 'purchase', conversions: 30 }];
    expect(jobsOf({ counts })).toEqual([{ id: 'buy', stage: 'purchase', share: null, evidence: 'data' }]);
    const both = [...counts, { channel: 'email', stage: 'retention', conversions: 30 }];
    expect(jobsOf({ counts: both })).toEqual([]);
  });
});

describe('a job that a channel cannot have', () => {
  const roles = { ...buildChannel().suitability.roles, loyalty: 0.1 };
  const suitability = { ...buildChannel().suitability, roles };
  const ad = buildChannel({ purposes: ['offers'], suitability });
  const stages = ['purchase', 'loyalty'] as const;
  const sketch = { channels: ['email-newsletter', 'store'], known: [ad], stages };
  const counts = [
    { channel: 'email-newsletter', stage: 'purchase', conversions: 20 },
    { channel: 'email-newsletter', stage: 'loyalty', conversions: 80 },
    { channel: 'store', stage: 'purchase', conversions: 80 },
    { channel: 'store', stage: 'loyalty', conversions: 20 },
  ];
  const known = { id: 'offers', stage: 'purchase', share: null, evidence: 'prior' };
  test('is none, wherever its conversions stand out and whatever it serves', () => {
    expect(jobsOf({ ...sketch, counts }, [], [0.1, 0.9])[0]).toEqual(known);
    expect(jobsOf({ ...sketch, counts: [] }, [], [0, 0.9])).toEqual([known]);
  });
  test('nor by what people are said to do there', () => {
    const interactions = [
      action('email-newsletter', 'recruit', 90),
      action('email-newsletter', 'buy', 10),
      action('store', 'recruit', 10),
      action('store', 'buy', 90),
    ];
    expect(jobsOf(sketch, interactions)).toEqual([known]);
  });
  test('but is one where such channels are known for it, or not unsuitable', () => {
    const own = (changes: Parameters<typeof buildChannel>[0]) =>
      jobsOf({ ...sketch, counts, known: [buildChannel(changes)] })[0]?.stage;
    expect(own({ purposes: ['offers', 'recruit'], suitability })).toBe('loyalty');
    expect(own({ purposes: ['offers'] })).toBe('loyalty');
  });
});
