import { expect, test } from 'vitest';
import { observe } from '../../../builders/plan.ts';

test('a totals row of a tidy table is left out and named', async () => {
  const { segments, channels, inputs, issues, counts } = await observe({
    'audience.csv': 'segment,size\nstudents,100\nparents,300\nRazem:,400\n',
    'sales.csv':
      'segment,channel,stage,exposures,conversions\nstudents,email,purchase,10,1\nparents,Gesamt,purchase,90,9\n',
  });
  expect(segments.map(({ id }) => id)).toEqual(['parents', 'students']);
  expect(channels.map(({ id }) => id)).toEqual(['email']);
  expect(counts).toHaveLength(1);
  expect(inputs.map(({ rows, usedRows, rejectedRows }) => [rows, usedRows, rejectedRows])).toEqual([
    [3, 2, 1],
    [2, 1, 1],
  ]);
  expect(issues.filter(({ code }) => code === 'total-row').map(({ file, line }) => [file, line])).toEqual([
    ['audience.csv', 4],
    ['sales.csv', 3],
  ]);
});

test('a name that only begins like one stays', async () => {
  const { segments } = await observe({
    'audience.csv': 'segment,size\nTotal Fitness Club,100\nSummer guests,5\n',
  });
  expect(segments).toHaveLength(2);
});
