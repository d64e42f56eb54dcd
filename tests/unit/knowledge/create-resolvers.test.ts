import { describe, expect, test } from 'vitest';
import { createResolvers } from '../../../src/knowledge/create-resolvers.ts';
import { knowledge } from '../../builders/knowledge.ts';

const fiveStage = knowledge.journeys.find(({ id }) => id === 'five-stage')!;
const names = createResolvers(knowledge, fiveStage);

describe('channels by any name', () => {
  test.each([
    ['Instagram', 'instagram'],
    ['E-Mail', 'email'],
    ['e mail', 'email'],
    ['Newsletter', 'email-newsletter'],
    ['sklep stacjonarny', 'store'],
    ['Ladengeschäft', 'store'],
    ['LIVECHAT', 'live-chat'],
    ['Live Chat', 'live-chat'],
    ['facebook / cpc', 'facebook-ads'],
    ['google / organic', 'seo'],
    ['Twitter', 'x'],
    ['Media społecznościowe', 'social'],
  ])('%s → %s', (name, id) => expect(names.channel(name)).toEqual({ id, known: true }));

  test('an umbrella never resolves to a child', () => {
    expect(names.channel('email').id).toBe('email');
    expect(names.channel('social').id).toBe('social');
  });

  test('an unknown one keeps its own id, and the nearest is named', () => {
    expect(names.channel('Instagrm')).toEqual({ id: 'instagrm', known: false, nearest: 'instagram' });
    expect(names.channel('Bürgerbrief XYZ').known).toBe(false);
    expect(names.channel('Bürgerbrief XYZ').id).toBe('burgerbrief-xyz');
    expect(names.channel('__proto__')).toMatchObject({ id: 'proto', known: false });
    expect(names.channel('***').id).toBe('u2a-u2a-u2a');
  });
});

describe('stages by any name', () => {
  test.each([
    ['Awareness', 'awareness'],
    ['Kauf', 'purchase'],
    ['świadomość', 'awareness'],
    ['LOYALITÄT', 'loyalty'],
  ])('%s → %s', (name, id) => expect(names.stage(name)).toEqual({ id }));

  test('a stage of another journey names it; a typing error names the nearest', () => {
    expect(names.stage('trial')).toMatchObject({ id: undefined, otherJourney: 'lifecycle' });
    expect(names.stage('purchse')).toMatchObject({ id: undefined, nearest: 'purchase' });
  });
});

test('interactions are purposes in other words', () => {
  expect(names.purpose('support')).toBe('support');
  expect(names.purpose('Beratung')).toBe('support');
  expect(names.purpose('gibberish')).toBeUndefined();
});
