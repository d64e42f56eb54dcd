import { expect, test } from 'vitest';
import { planOf } from '../../../builders/plan.ts';

/** A magazine that is counted at other stages, a poster of which nothing is counted, and a shop that sells. */
const tables = {
  'sales.csv':
    'channel,stage,exposures,conversions,cost\nStore,purchase,2000,200,900\nZine,awareness,5000,400,300\n' +
    'Poster,awareness,,,100\nFlyer,purchase,,0,50\nKiosk,awareness,5000,400,\nKiosk,purchase,,,70\n',
};

const textsOf = async (settings: Parameters<typeof planOf>[1] = {}) =>
  Object.fromEntries(
    (await planOf(tables, settings))
      .budget!.warnings.filter(({ code }) => code === 'no-response')
      .map(({ channel, text }) => [channel, text]),
  );

test('why a channel keeps its money: counted elsewhere, counted nowhere, or without effect', async () => {
  const texts = await textsOf();
  expect(texts.zine).toBe(
    'Zine keeps what it has: its money is spent at other stages than purchase, and the split counts only that one.',
  );
  expect(texts.kiosk).toMatch(/Kiosk keeps what it has: what it brings is counted at other stages than/);
  expect(texts.poster).toBe('Poster keeps what it has: what its money brings is not stated.');
  expect(texts.flyer).toMatch(
    /keeps what it has: it cost money, but no conversion at purchase was counted\.$/,
  );
});

test('far from today’s total it keeps nothing, and what ends has no reason to', async () => {
  // Today 1,420 are spent, without the poster 1,320.
  const texts = await textsOf({ limits: { budget: 500 }, exclude: ['poster'] });
  expect(texts.zine).toMatch(/^Zine gets more or less only as the total does: its money is spent at other/);
  expect(texts).not.toHaveProperty('poster');
});

test('so it is where no row is about the stage that counts', async () => {
  const zine =
    'channel,stage,exposures,conversions,cost\nZine,awareness,5000,400,300\nStore,awareness,900,90,\n';
  const { budget } = await planOf({ 'zine.csv': zine });
  expect(budget!.stage).toBeNull();
  expect(budget!.warnings[0]!.text).toBe(
    'Zine keeps what it has: its money is spent at other stages than the one that the split counts.',
  );
});

test('conversions without a stated cost are said to be left out', async () => {
  const sales =
    'channel,segment,exposures,conversions,cost\nStore,Offices,900,48,1250\nStore,Homes,4000,210,\nZine,Homes,900,50,90\n';
  const { budget } = await planOf({ 'sales.csv': sales });
  expect(budget!.warnings.find(({ code }) => code === 'cost-unknown')).toEqual({
    code: 'cost-unknown',
    channel: 'store',
    text: '210 conversions of Store have no stated cost and are not counted here. If they cost nothing, state a cost of 0.',
  });
});
