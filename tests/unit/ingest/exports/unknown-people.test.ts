import { describe, expect, it } from 'vitest';
import { cells, readExports, total } from '../read-exports.ts';
import { readTables } from '../read-tables.ts';

describe('people of whom an export does not know', () => {
  const ga4 = (rows: string) =>
    `Session default channel group,Age,Gender,Sessions,Engaged sessions,Conversions\n${rows}`;

  it('belong to everyone, and nothing of them is lost', async () => {
    const observations = await readExports([
      [
        'ga4.csv',
        ga4(
          'Organic Search,18-24,female,100,60,5\nOrganic Search,unknown,unknown,40,20,2\nOrganic Search,unknown,female,30,10,1\n' +
            'Organic Search,(not set),male,20,10,1\n',
        ),
      ],
    ]);
    expect(observations.segments.map(({ id }) => id).sort()).toEqual(['18-24-female', 'everyone']);
    // 40 + 30 + 20 sessions, 20 + 10 + 10 engaged, 2 + 1 + 1 conversions.
    expect(cells(observations)).toEqual({
      '18-24-female/consideration/seo': { exposures: 100, conversions: 60 },
      '18-24-female/purchase/seo': { exposures: 60, conversions: 5 },
      'everyone/consideration/seo': { exposures: 90, conversions: 40 },
      'everyone/purchase/seo': { exposures: 40, conversions: 4 },
    });
    expect(total(observations, 'exposures', 'consideration')).toBe(190);
    expect(observations.inputs[0]).toMatchObject({ rows: 4, usedRows: 4 });
  });

  it('keep a name that the user has given them in a table', async () => {
    const { segments } = await readTables('segment,channel,conversions,exposures\nunknown,email,1,10\n');
    expect(segments.map(({ id }) => id)).toEqual(['unknown']);
  });
});
