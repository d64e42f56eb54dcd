import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedCounts } from '../../../../src/model/observations.ts';
import { codes, readExports } from '../read-exports.ts';
import { places } from '../read-tables.ts';

const meta = (rows: string) =>
  `Campaign name,Day,Age,Impressions,Link clicks,Results,Amount spent (EUR)\n${rows}`;
const purchases = (dated: readonly DatedCounts[]) => dated.filter(({ stage }) => stage === 'purchase');

describe('dated counts', () => {
  it('add up over rows and segments, to the last cent, in any order of rows', async () => {
    const rows = [
      'A,2026-05-02,18-24,100,10,1,0.1\n',
      'A,2026-05-01,18-24,100,10,1,0.1\n',
      'B,2026-05-01,25-34,200,20,2,0.2\n',
      'C,2026-05-01,25-34,200,20,2,0.3\n',
    ];
    const observations = await readExports([['meta.csv', meta(rows.join(''))]]);
    // Cost of the first day: 0.1 + 0.2 + 0.3, which doubles added in this order make 0.6000000000000001.
    expect(observations.dated).toEqual([
      { channel: 'facebook-ads', stage: 'awareness', date: '2026-05-01', conversions: 50 },
      { channel: 'facebook-ads', stage: 'awareness', date: '2026-05-02', conversions: 10 },
      { channel: 'facebook-ads', stage: 'purchase', date: '2026-05-01', cost: 0.6, conversions: 5 },
      { channel: 'facebook-ads', stage: 'purchase', date: '2026-05-02', cost: 0.1, conversions: 1 },
    ]);
    const reversed = await readExports([['meta.csv', meta(rows.reverse().join(''))]]);
    expect(reversed.dated).toEqual(observations.dated);
  });

  it('are the same in any order of rows, and in one file or two', async () => {
    const row = fc.tuple(
      fc.constantFrom('2026-05-01', '5/9/2026', '9/5/2026', '9/25/2026', 'soon', ''),
      fc.nat(50).map(String),
      fc.integer({ min: 0, max: 10_000 }).map((cents) => (cents / 100).toFixed(2)),
    );
    const table = (rows: readonly (readonly string[])[]) =>
      meta(rows.map(([day, results, cost]) => `A,${day},18-24,100,10,${results},${cost}\n`).join(''));
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 15 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        const { dated } = await readExports([['a.csv', table(rows)]]);
        expect((await readExports([['a.csv', table(other)]])).dated).toEqual(dated);
        // The second file settles which number is the day just as the first does.
        const proof = ['9/25/2026', '1', '1.00'];
        const whole = await readExports([['a.csv', table([...rows, proof, proof])]]);
        const parts = await readExports([
          ['a.csv', table([...rows, proof])],
          ['b.csv', table([proof])],
        ]);
        fc.pre(!parts.issues.some(({ code }) => code === 'same-data'));
        expect(parts.dated).toEqual(whole.dated);
      }),
      { numRuns: 60 },
    );
  });

  it('of a report by week or month are those of its first day', async () => {
    const { dated } = await readExports([
      [
        'meta.csv',
        'Reporting starts,Reporting ends,Campaign name,Impressions,Link clicks,Results,Amount spent (EUR)\n' +
          '2026-05-04,2026-05-10,A,100,10,1,5\n2026-05-11,2026-05-17,A,100,10,2,6\n',
      ],
    ]);
    expect(purchases(dated)).toEqual([
      { channel: 'facebook-ads', stage: 'purchase', date: '2026-05-04', cost: 5, conversions: 1 },
      { channel: 'facebook-ads', stage: 'purchase', date: '2026-05-11', cost: 6, conversions: 2 },
    ]);
  });

  it('do not hold conversions that do not count, but what was spent for them', async () => {
    const observations = await readExports([
      [
        'ga4.csv',
        'Session default channel group,Date,Sessions,Engaged sessions,Conversions,Total revenue\n' +
          'Paid Social,20260501,400,200,10,500\nPaid Social,20260502,100,50,3,150\n',
      ],
      ['meta.csv', meta('A,2026-05-01,18-24,100,10,15,20.5\nA,2026-05-03,18-24,100,10,4,7\n')],
    ]);
    expect(purchases(observations.dated)).toEqual([
      {
        channel: 'facebook-ads',
        stage: 'purchase',
        date: '2026-05-01',
        cost: 20.5,
        conversions: 10,
        revenue: 500,
      },
      { channel: 'facebook-ads', stage: 'purchase', date: '2026-05-02', conversions: 3, revenue: 150 },
      { channel: 'facebook-ads', stage: 'purchase', date: '2026-05-03', cost: 7 },
    ]);
  });

  it('leave out dates that nobody can read, which is said; the rows count', async () => {
    const observations = await readExports([
      ['meta.csv', meta('A,9/12/2026,18-24,100,10,1,5\nA,soon,18-24,100,10,2,6\nA,,18-24,100,10,2,6\n')],
    ]);
    expect(observations.dated).toEqual([]);
    expect(places(observations)).toEqual(['meta.csv:2 dates-unread']);
    expect(observations.issues[0]).toMatchObject({
      severity: 'info',
      // The empty cell is no date.
      message: expect.stringContaining('The dates of 2 rows are not understood, such as soon in Day'),
    });
    expect(observations.inputs[0]).toMatchObject({ rows: 3, usedRows: 3 });
  });

  it('are none where dates are too many to be held, which is said', { timeout: 60_000 }, async () => {
    // 101 channels on 1,000 days each are 101,000 entries at the stage of purchase alone.
    const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const rows = Array.from(
      { length: 101_000 },
      (_, row) => `c${row % 101},${day(Math.floor(row / 101))},1\n`,
    );
    const observations = await readExports([['shop.csv', `Order UTM source,Day,Orders\n${rows.join('')}`]]);
    expect(observations.dated).toEqual([]);
    expect(codes(observations)).toContain('dates-too-many');
    expect(observations.inputs[0]).toMatchObject({ usedRows: 101_000 });
  });
});
