import { expect, test } from 'vitest';
import { portfolioSentences } from '../../../../src/report/phrases/portfolio-sentences.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';
import { planOf } from '../../../builders/plan.ts';

const sales = {
  'sales.csv':
    'channel,stage,exposures,conversions\nStore,purchase,9000,900\nWebsite,purchase,9000,300\nNewsletter,purchase,9000,90\n',
};
const usage = { 'usage.csv': 'channel,share\nStore,0.6\nWebsite,0.3\n' };

test('a safe core whose reach is guessed for all channels is safe as far as the guess holds', async () => {
  const said = async (tables: Record<string, string>) => {
    const plan = await planOf(tables, { limits: { channels: 1 } });
    const names = new Map(plan.channels.map(({ id, name }) => [id, name]));
    const read = { channel: (id: string) => names.get(id)! } as Parameters<typeof portfolioSentences>[1];
    return portfolioSentences(plan, read, phrasebookOf()).join(' ');
  };
  expect(await said(sales)).toContain('Safe core, as far as the guessed reach holds: Store.');
  // One share that was measured is drawn, and the guesses of the others follow it.
  expect(await said({ ...sales, ...usage })).toContain('Safe core: Store.');
});
