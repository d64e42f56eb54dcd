import { describe, expect, it } from 'vitest';
import { places, readTables } from './read-tables.ts';

describe('dirty data', () => {
  it('stray spaces and mixed case are the same names', async () => {
    const { counts, segments } = await readTables(
      ' Segment ,CHANNEL , Stage,Exposures,conversions\n Students , eMail,PURCHASE , 100 ,5\nstudents,E-Mail ,purchase,50,1\n',
    );
    expect(segments.map(({ id }) => id)).toEqual(['students']);
    expect(counts).toMatchObject([{ channel: 'email', exposures: 150, conversions: 6 }]);
  });

  it('per cents, lost currency signs and non-breaking spaces are numbers', async () => {
    const observations = await readTables(
      'segment;channel;share;cost;exposures;conversions\nA;email;15%; ? 69.91 ;1\u00a0200;12\nB;email;7,5\u00a0%;30.09\u00a0?;1\u202f000;8\n',
    );
    expect(observations.usage.map(({ share }) => share)).toEqual([0.15, 0.075]);
    expect(observations.counts).toMatchObject([
      { segment: 'a', cost: 69.91, exposures: 1_200 },
      { segment: 'b', cost: 30.09, exposures: 1_000 },
    ]);
    expect(places(observations)).toContain('data.csv:4 lost-currency-sign');
  });

  it('a question mark in counts, or alone, is no number', async () => {
    const observations = await readTables(
      'channel,stage,exposures,cost\nemail,purchase,? 5,1\nemail,purchase,5,?\n',
    );
    expect(observations.counts).toMatchObject([{ exposures: 5 }]);
    expect(observations.counts[0]).not.toHaveProperty('cost');
    expect(places(observations)).toEqual(['data.csv:2:3 text-in-number']);
  });

  it('trailing commas are no cells', async () => {
    const { counts, inputs } = await readTables(
      'channel,conversions,exposures,,\nemail,5,100,,\nemail,3,50,,,,\n',
    );
    expect(counts).toMatchObject([{ exposures: 150, conversions: 8 }]);
    expect(inputs[0]).toMatchObject({ rows: 2, usedRows: 2 });
  });

  it('quotes that are not escaped stay in their cell; spaces around quotes do not count', async () => {
    const { channels, counts } = await readTables(
      'channel,stage,exposures\n"the "big" poster",purchase,7\n "Radio, local" , "purchase" ,"1,000" \n',
    );
    expect(channels.map(({ name }) => name)).toEqual(['Radio, local', '"the "big" poster"']);
    expect(counts).toMatchObject([{ exposures: 1_000 }, { exposures: 7 }]);
  });

  it('ragged rows are named and left out', async () => {
    const observations = await readTables(
      'channel,stage,exposures\nemail,purchase\nemail,purchase,5,6\nemail,purchase,7\n',
    );
    expect(observations.inputs[0]).toMatchObject({ rows: 3, usedRows: 1, rejectedRows: 2 });
    expect(places(observations)).toEqual(['data.csv:2 ragged-row', 'data.csv:3 ragged-row']);
  });

  it('NUL bytes are taken out, half a character at the end is reported', async () => {
    const bytes = Buffer.concat([
      Buffer.from('channel,stage,exposures\ne\0mail,purchase,5\nkanał,purchase,7\nstore,purchase,'),
      Buffer.from('7ł').subarray(0, 2),
    ]);
    const observations = await readTables(bytes);
    expect(observations.counts).toMatchObject([
      { channel: 'email', exposures: 5 },
      { channel: 'kanal', exposures: 7 },
    ]);
    expect(places(observations)).toEqual(
      expect.arrayContaining([
        'data.csv:2:1 nul-characters',
        'data.csv:4:3 unreadable-characters',
        'data.csv:4:3 text-in-number',
      ]),
    );
  });

  it.each(['email,purch', 'email,"purch', 'email,"purch\n'])(
    'a last line that is cut off, %j, is left out',
    async (end) => {
      const observations = await readTables(`channel,stage,exposures\nemail,purchase,5\n${end}`);
      expect(observations.counts).toMatchObject([{ exposures: 5 }]);
      expect(observations.inputs[0]).toMatchObject({ rows: 2, usedRows: 1, rejectedRows: 1 });
      expect(observations.issues).toMatchObject([{ severity: 'error', line: 3 }]);
    },
  );

  it('a quote that swallows lines is no cut: the file is refused', async () => {
    await expect(
      readTables('channel,stage,exposures\nemail,"purchase,5\nemail,purchase,6\n'),
    ).rejects.toMatchObject({ code: 'file-unreadable', place: { line: 2, column: 2 } });
    await expect(readTables('channel,"stage')).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
