import { describe, expect, test } from 'vitest';
import type { BrandFile } from '../../../src/knowledge/schemas/brand.ts';
import { planOf } from '../../builders/plan.ts';

const days = ['2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25'];
const row = (day: string, segment: string, channel: string, counts: string) =>
  `${day},${segment},purchase,${channel},${counts}`;

/** Four weeks of sales: Runners and Families buy on the website and through ads; display ads sell hardly anything. */
const tables = {
  'audience.csv': 'segment,size\nRunners,20000\nFamilies,30000\n',
  'usage.csv': [
    'segment,channel,share',
    ...['Runners', 'Families'].flatMap((segment) => [
      `${segment},Website,0.5`,
      `${segment},Facebook Ads,0.6`,
      `${segment},Display ads,0.4`,
    ]),
    '',
  ].join('\n'),
  'conversions.csv': [
    'date,segment,stage,channel,exposures,conversions,cost,revenue',
    ...days.flatMap((day) =>
      ['Runners', 'Families'].flatMap((segment) => [
        row(day, segment, 'Website', '2000,80,,4000'),
        row(day, segment, 'Facebook Ads', '3000,120,900,6000'),
        row(day, segment, 'Display ads', '9000,3,700,150'),
      ]),
    ),
    '',
  ].join('\n'),
};

const brand = (changes: Partial<BrandFile>): BrandFile => ({
  name: 'Nordwind',
  products: [
    { label: 'Boot', object: { en: 'the boot' } },
    { label: 'Gale', object: { en: 'the Gale' }, segments: ['Runners'] },
  ],
  offers: [],
  ...changes,
});
const planFor = (changes: Partial<BrandFile> = {}) =>
  planOf(tables, { limits: { channels: 2 }, brand: brand(changes) });
const adsOf = (plan: Awaited<ReturnType<typeof planFor>>) =>
  plan.channels.find(({ id }) => id === 'facebook-ads')!;

describe('calls to action of a plan', () => {
  test('tell each segment of the product that is meant for it, by name', async () => {
    expect(adsOf(await planFor()).ctas.map(({ segment, text }) => [segment, text])).toEqual([
      ['families', 'Order the boot'],
      ['runners', 'Order the Gale'],
    ]);
  });

  test('share what all segments may be told', async () => {
    const products = [{ label: 'Boot', object: { en: 'the boot' } }];
    expect(adsOf(await planFor({ products })).ctas.map(({ segment }) => segment)).toEqual([null]);
  });

  test('make no offer that was over on the last day of the data, and an issue says so', async () => {
    const until = (day: string) => planFor({ offers: [{ label: 'Free laces', until: day }] });
    const codes = ({ issues }: Awaited<ReturnType<typeof planFor>>) => issues.map(({ code }) => code);
    const over = await until('2026-05-24');
    expect(codes(over)).toContain('offer-over');
    expect(JSON.stringify(over.channels)).not.toContain('Free laces');
    const open = await until('2026-05-25');
    expect(codes(open)).not.toContain('offer-over');
    expect(JSON.stringify(open.channels)).toContain('Free laces');
  });

  test('say which word the brand avoids and no wording does without', async () => {
    const avoid = ['order', 'buy', 'get', 'come'];
    const plan = await planFor({ words: { use: [], avoid } });
    expect(plan.issues.filter(({ code }) => code === 'avoided-word').map(({ value }) => value)).toContain(
      'buy',
    );
    // A product that the brand avoids is not named, and that takes no avoided word.
    const calm = await planFor({ words: { use: [], avoid: ['order'] } });
    expect(calm.issues.map(({ code }) => code)).not.toContain('avoided-word');
    expect(JSON.stringify(calm.channels.flatMap(({ ctas }) => ctas)).toLowerCase()).not.toContain('order');
  });
});

describe('jobs of a plan', () => {
  test('carry offers only where the brand has one', async () => {
    const jobs = async (offers: BrandFile['offers']) =>
      Object.values(adsOf(await planFor({ offers })).purpose).map((job) => job?.id);
    expect(await jobs([])).not.toContain('offers');
    expect(await jobs([{ label: 'Free laces' }])).toContain('offers');
  });
});

describe('a channel that ends', () => {
  test('leaves its money free, and sends nobody to an ad', async () => {
    const plan = await planFor();
    const display = plan.channels.find(({ id }) => id === 'display-ads')!;
    expect(display.tier).toBe('stop');
    expect(display.nextStep).toMatch(/then keep the money\.$/);
    expect(plan.firstSteps).toContainEqual('Display ads: switch the campaigns off; keep their money.');
    expect(JSON.stringify(plan.channels)).not.toContain('find you (Facebook Ads)');
  });
});

describe('the summary of one segment and stage', () => {
  /** Families alone, with other numbers of the ads. */
  const lastSentence = async (share: string, counts: string) => {
    const one = Object.entries(tables).map(([file, text]): [string, string] => {
      const lines = text.split('\n').filter((line) => !line.includes('Runners'));
      const changed = lines.map((line) =>
        line
          .replace('Facebook Ads,0.6', `Facebook Ads,${share}`)
          .replace('Facebook Ads,3000,120,900,6000', `Facebook Ads,${counts}`),
      );
      return [file, changed.join('\n')];
    });
    const plan = await planOf(Object.fromEntries(one), { limits: { channels: 2 }, brand: brand({}) });
    return plan.summary.at(-1);
  };
  test('says which channel is best', async () => {
    // A sixth of the website's rate, at a cost that it does not have.
    expect(await lastSentence('0.5', '3000,20,900,1000')).toBe('Website is clearly the best single choice.');
  });
  test('says which two it may be', async () => {
    // The same people, contacts, sales and revenue on both: the draws alone say which is named first.
    expect(await lastSentence('0.5', '2000,80,,4000')).toMatch(
      /^No single channel is clearly best: (Website|Facebook Ads) and (Website|Facebook Ads) come first, /,
    );
  });

  test('speak to nobody among whom the channel was never seen', async () => {
    const others = {
      ...tables,
      'audience.csv': 'segment,size\nRunners,20000\nFamilies,30000\nSeniors,25000\n',
      'usage.csv': `${tables['usage.csv']}Seniors,Website,0.4\n`,
    };
    const plan = await planOf(others, { limits: { channels: 2 }, brand: brand({}) });
    const seniors = plan.segments.find(({ id }) => id === 'seniors')!;
    // The plan counts on some seniors there, taken from the other segments.
    expect(seniors.serving[0]!.channels).toContainEqual(
      expect.objectContaining({ channel: 'facebook-ads', basis: 'elsewhere' }),
    );
    expect(adsOf(plan).ctas.map(({ segment }) => segment)).toEqual(['families', 'runners']);
  });
});
