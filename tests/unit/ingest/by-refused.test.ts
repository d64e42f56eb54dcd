import { describe, expect, it } from 'vitest';
import { PlanError } from '../../../src/errors.ts';
import { names } from './parts.ts';
import { readTables } from './read-tables.ts';

const towns = (count: number) =>
  `channel,town,exposures,conversions\n${Array.from({ length: count }, (_, town) => `email,Town ${town},10,1\n`).join('')}`;

async function refusal(...request: Parameters<typeof readTables>): Promise<PlanError> {
  try {
    await readTables(...request);
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a column that divides nothing, or too much', () => {
  it('that no file has is refused, with the nearest and those that there are', async () => {
    const error = await refusal(
      { 'a.csv': 'segment,size\ns,1\n', 'b.csv': 'channel,town,exposures,conversions\nemail,X,10,1\n' },
      { by: 'Towns' },
    );
    expect(error).toMatchObject({
      code: 'unknown-name',
      message: 'No file has a column "Towns"; did you mean "town"?',
      hint: expect.stringContaining('segment, size, channel, town, exposures, conversions'),
    });
  });

  it('is refused too when nothing is near, and when it has no name', async () => {
    const table = 'channel,town,exposures,conversions\nemail,X,10,1\n';
    expect(await refusal(table, { by: 'region' })).toMatchObject({
      code: 'unknown-name',
      message: 'No file has a column "region".',
    });
    const nameless = 'channel,,exposures,conversions\nemail,X,10,1\n';
    expect(await refusal(nameless, { by: ' ' })).toMatchObject({ code: 'unknown-name' });
  });

  it('without a value is refused', async () => {
    const table = 'channel,Region,exposures,conversions\nemail,,10,1\nemail,n/a,10,1\n';
    expect(await refusal(table, { by: 'region' })).toMatchObject({
      code: 'usage',
      message: 'No row that can be used has a value in Region, by which the plan was to be divided.',
    });
  });

  it('with more than 50 values is refused, with their number', async () => {
    expect(names(await readTables(towns(50), { by: 'town' }))).toHaveLength(50);
    expect(await refusal(towns(51), { by: 'town' })).toMatchObject({
      code: 'usage',
      message: 'town has 51 values; a plan for each is made of up to 50.',
      hint: expect.stringContaining('channel, town, exposures, conversions'),
    });
    expect(await refusal(towns(10_003), { by: 'town' })).toMatchObject({
      message: 'town has more than 10,000 values; a plan for each is made of up to 50.',
    });
  });

  it('is refused when two columns could be meant', async () => {
    const table = 'channel,Land,Markt,device,exposures,conversions\nemail,DE,Nord,mobile,10,1\n';
    const mappings = new Map([['device', ['device']]] as const);
    // As a region of a table of the user's own two such columns are refused before anything is divided.
    expect(await refusal(table, { by: 'region', mappings })).toMatchObject({
      code: 'columns-not-understood',
    });
    const twice = 'channel,Town,town,exposures,conversions\nemail,DE,Nord,10,1\n';
    expect(await refusal(twice, { by: 'TOWN' })).toMatchObject({
      code: 'usage',
      message: 'Columns 2 (Town) and 3 (town) of data.csv could both be "TOWN".',
      hint: 'Say which one it is: --by "#2".',
    });
    expect(names(await readTables(twice, { by: '#3' }))).toEqual([['nord', 'Nord']]);
    expect(names(await readTables(twice, { by: 'town' }))).toEqual([['nord', 'Nord']]);
  });

  it('counts its cells among those that can be held', async () => {
    const limits = { recordBytes: 1_000, columns: 10, cells: 60, issuesPerKind: 10 };
    expect((await readTables(towns(20), { limits })).counts).toHaveLength(1);
    expect(await refusal(towns(20), { limits, by: 'town' })).toMatchObject({ code: 'too-many-cells' });
  });
});
