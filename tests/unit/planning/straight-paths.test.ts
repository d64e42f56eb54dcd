import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/model/analysis.ts';
import { planOf } from '../../builders/plan.ts';

const pathOf = ({ segments }: Analysis, id: string) =>
  segments.find((segment) => segment.id === id)!.path.map(({ channel }) => channel);

/** The website sells, and the other channel, which sells nothing, brings more people back than the website. */
const tables = (other: string, seen: string[]) => ({
  'audience.csv': 'segment,size\nParents,1000\nSeniors,1000\n',
  'usage.csv': [
    'segment,channel,share',
    'Parents,Website,0.5',
    'Seniors,Website,0.5',
    ...seen.map((segment) => `${segment},${other},0.4`),
    '',
  ].join('\n'),
  'conversions.csv': [
    'segment,channel,stage,exposures,conversions',
    ...['Parents', 'Seniors'].flatMap((segment) => [
      `${segment},Website,purchase,2000,200`,
      `${segment},Website,retention,2000,120`,
    ]),
    ...seen.flatMap((segment) => [
      `${segment},${other},purchase,2000,1`,
      `${segment},${other},retention,2000,500`,
    ]),
    '',
  ].join('\n'),
});
const both = ['Parents', 'Seniors'];

describe('straight paths', () => {
  test('follow the calls to a channel that people can be sent to', async () => {
    const plan = await planOf(tables('Phone', both), { include: ['phone', 'website'] });
    expect(pathOf(plan, 'parents')).toEqual(['website', 'phone']);
  });

  test('go to no channel that no call can lead to', async () => {
    const plan = await planOf(tables('Direct mail', both), { include: ['direct-mail', 'website'] });
    expect(pathOf(plan, 'parents')).toEqual(['website', 'website']);
  });

  test('go over no channel that calls the segment to nothing', async () => {
    // Seniors were never asked about the phone, nor counted there.
    const plan = await planOf(tables('Phone', ['Parents']), { include: ['phone', 'website'] });
    expect(pathOf(plan, 'parents')).toEqual(['website', 'phone']);
    expect(pathOf(plan, 'seniors')).toEqual(['website', 'website']);
  });
});

describe('a chosen channel', () => {
  test('has a call for its job, also where it carries too little of it to serve anybody', async () => {
    const few = {
      'audience.csv': 'segment,size\nParents,1000\nSeniors,3000\n',
      'usage.csv':
        'segment,channel,share\nParents,Website,0.9\nSeniors,Website,0.9\nParents,Email,0.02\nSeniors,Email,0.02\n',
      'conversions.csv':
        'segment,channel,stage,exposures,conversions\nParents,Website,purchase,2000,200\nSeniors,Website,purchase,2000,200\n' +
        'Parents,Website,loyalty,2000,200\nSeniors,Website,loyalty,2000,200\n' +
        'Parents,Email,purchase,400,4\nParents,Email,loyalty,400,60\n',
    };
    const plan = await planOf(few, { include: ['email'] });
    const email = plan.channels.find(({ id }) => id === 'email')!;
    expect(email.purpose.primary).toMatchObject({ stage: 'loyalty', evidence: 'data' });
    // Three of four of the audience are seniors, and both segments use it alike.
    expect(email.ctas.map(({ stage, segment }) => [stage, segment])).toEqual([['loyalty', 'seniors']]);
  });
});
