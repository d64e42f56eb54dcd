import { describe, expect, it } from 'vitest';
import { names, part, sums, withoutParts } from './parts.ts';
import { places, readTables } from './read-tables.ts';

const audience = 'segment,size,value\nStudents,1000,25\nBest Agers,500,\n';
const usage =
  'segment,channel,Region,share,sample,users\n' +
  'Students,instagram,Nord,0.2,50,\n' +
  'Students,instagram,Süd,0.6,70,\n' +
  'Students,store,Nord,,,100\n' +
  'Students,email,,0.4,80,\n';
const conversions =
  'segment,channel,stage,Land,exposures,conversions,cost\n' +
  'Students,instagram,awareness,NORD,100,10,1.5\n' +
  'Students,instagram,awareness,Süd,300,3,2\n' +
  'Best Agers,store,purchase,Nord,100,5,\n' +
  'Best Agers,store,purchase,,50,2,0.25\n';
const tables = { 'audience.csv': audience, 'usage.csv': usage, 'conversions.csv': conversions };

describe('three tables of which two have a region', () => {
  it('are divided by it, whatever its header and spelling; rows without one count in the whole alone', async () => {
    const observations = await readTables(tables, { by: 'region' });
    // Nord is written Nord three times and NORD once.
    expect(names(observations)).toEqual([
      ['nord', 'Nord'],
      ['sud', 'Süd'],
    ]);
    expect(part(observations, 'nord').counts).toMatchObject([
      { segment: 'best-agers', stage: 'purchase', channel: 'store', exposures: 100, conversions: 5 },
      { segment: 'students', stage: 'awareness', channel: 'instagram', exposures: 100, cost: 1.5 },
    ]);
    expect(part(observations, 'sud').counts).toMatchObject([
      { segment: 'students', stage: 'awareness', channel: 'instagram', exposures: 300, cost: 2 },
    ]);
    expect(part(observations, 'nord').stages).toEqual(['awareness', 'purchase']);
    expect(part(observations, 'sud').stages).toEqual(['awareness']);
    // 50 exposures, 2 conversions and 0.25 of the last row are nobody's, and that is said.
    expect(sums([observations])['purchase store exposures']).toBe(150);
    expect(sums(observations.parts!.map(({ observations: one }) => one))).toMatchObject({
      'purchase store exposures': 100,
      'purchase store conversions': 5,
      'awareness instagram exposures': 400,
      'awareness instagram cost': 3.5,
    });
    expect(observations.issues.filter(({ code }) => code === 'by-rows-without-value')).toMatchObject([
      {
        severity: 'info',
        file: 'conversions.csv',
        message: '1 row with counts has no region: it is part of the whole, but of none of its values.',
      },
    ]);
  });

  it('leave the whole as it is without', async () => {
    const divided = await readTables(tables, { by: 'region' });
    expect(withoutParts(divided)).toStrictEqual(await readTables(tables));
    for (const { observations } of divided.parts!) {
      expect(observations.inputs).toEqual(divided.inputs);
      expect(observations.issues).toEqual([]);
    }
  });

  it('state people for all parts, and sizes by the share that each has of the exposures', async () => {
    const observations = await readTables(tables, { by: 'region' });
    // 200 of 500 exposures are of Nord, 300 of Süd.
    expect(part(observations, 'nord').segments).toEqual([
      { id: 'best-agers', name: 'Best Agers', size: 200 },
      { id: 'students', name: 'Students', size: 400, value: 25 },
    ]);
    expect(part(observations, 'sud').segments).toEqual([
      { id: 'best-agers', name: 'Best Agers', size: 300 },
      { id: 'students', name: 'Students', size: 600, value: 25 },
    ]);
    expect(part(observations, 'nord').usage).toEqual([
      { segment: 'students', channel: 'email', share: 0.4, sample: 80 },
      { segment: 'students', channel: 'instagram', share: 0.2, sample: 50 },
      // 100 users of the 400 people that Nord was given.
      { segment: 'students', channel: 'store', share: 0.25 },
    ]);
    expect(part(observations, 'sud').usage).toEqual([
      { segment: 'students', channel: 'email', share: 0.4, sample: 80 },
      { segment: 'students', channel: 'instagram', share: 0.6, sample: 70 },
    ]);
    expect(places(observations)).toContain('audience.csv by-sizes-shared');
    const issue = observations.issues.find(({ code }) => code === 'by-sizes-shared')!;
    expect(issue.message).toBe(
      'The sizes of 2 segments are stated for the whole, not by region. ' +
        'Each of the 2 values without sizes of its own was given a share of them, by its exposures.',
    );
  });

  it('are divided alike by the header itself, but only the tables that have it', async () => {
    const observations = await readTables(tables, { by: 'LAND' });
    // Here Nord and NORD are written once each: the alphabet decides.
    expect(names(observations)).toEqual([
      ['nord', 'NORD'],
      ['sud', 'Süd'],
    ]);
    // To this column the usage of one region and that of the other are of the whole: (0.2 + 0.6) ÷ 2.
    expect(part(observations, 'nord').usage[1]).toMatchObject({ channel: 'instagram', share: 0.4 });
  });
});

describe('what rows without a value say', () => {
  it('yields to what a part says itself, one statement at a time', async () => {
    const observations = await readTables(
      {
        'all.csv': 'segment,size,value,priority\ns,1000,10,2\n',
        'own.csv': 'segment,region,size,value\ns,Nord,300,40\n',
        'channels.csv': 'channel,active,effort_hours\nstore,no,8\nemail,yes,3\n',
        'pairs.csv': 'segment,channel,share,sample,engagement_rate\ns,email,0.5,400,0.1\n',
        'own-pairs.csv': 'segment,channel,region,share\ns,email,Nord,0.9\n',
        'counts.csv': 'segment,channel,region,exposures,conversions\ns,email,Nord,10,1\ns,email,Süd,30,1\n',
      },
      { by: 'region' },
    );
    const [nord, sud] = [part(observations, 'nord'), part(observations, 'sud')];
    expect(nord.segments).toContainEqual({ id: 's', name: 's', size: 300, value: 40, priority: 2 });
    // 30 of 40 exposures.
    expect(sud.segments).toContainEqual({ id: 's', name: 's', size: 750, value: 10, priority: 2 });
    // The sample of 400 asked about the share of 0.5, not about that of 0.9.
    expect(nord.usage).toEqual([{ segment: 's', channel: 'email', share: 0.9, engagementRate: 0.1 }]);
    expect(sud.usage).toEqual([
      { segment: 's', channel: 'email', share: 0.5, sample: 400, engagementRate: 0.1 },
    ]);
    for (const { channels } of [nord, sud])
      expect(channels).toEqual([
        { id: 'email', name: 'email', active: true, effortHours: 3 },
        { id: 'store', name: 'store', active: false, effortHours: 8 },
      ]);
    expect(observations.issues.find(({ code }) => code === 'by-sizes-shared')).toMatchObject({
      file: 'all.csv',
      message: expect.stringContaining('The 1 value without sizes of its own'),
    });
  });

  it('of users is a share of the whole, and of sizes of parts the rest gets nothing', async () => {
    const observations = await readTables(
      {
        'a.csv': 'segment,region,size\ns,Nord,100\ns,Süd,300\nt,Nord,50\n',
        'b.csv': 'segment,channel,users\ns,email,40\n',
      },
      { by: 'region' },
    );
    // 40 ÷ (100 + 300)
    expect(part(observations, 'nord').usage).toEqual([{ segment: 's', channel: 'email', share: 0.1 }]);
    expect(part(observations, 'sud').usage).toEqual([{ segment: 's', channel: 'email', share: 0.1 }]);
    // The 50 people of Nord are not in Süd as well.
    expect(part(observations, 'sud').segments).toEqual([{ id: 's', name: 's', size: 300 }]);
    expect(places(observations)).not.toContain('a.csv by-sizes-shared');
  });

  it('of sizes is shared by conversions where a part has no exposures, and equally without counts', async () => {
    const sizes = 'segment,size\ns,90\n';
    const counted = await readTables(
      { 'a.csv': sizes, 'b.csv': 'channel,region,conversions\nemail,Nord,4\nemail,Süd,2\n' },
      { by: 'region' },
    );
    expect(part(counted, 'nord').segments).toContainEqual({ id: 's', name: 's', size: 60 });
    const used = await readTables(
      { 'a.csv': sizes, 'b.csv': 'segment,channel,region,share\ns,email,Nord,0.4\ns,email,Süd,0.2\n' },
      { by: 'region' },
    );
    expect(part(used, 'nord').segments).toEqual([{ id: 's', name: 's', size: 45 }]);
    expect(used.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('a share of them, the same for each.'),
    ]);
  });

  it('users that are more than the people of a part give no share, and that is said', async () => {
    const observations = await readTables(
      {
        'a.csv': 'segment,size\ns,100\n',
        'b.csv': 'segment,channel,region,users\ns,email,Nord,40\ns,email,Süd,10\n',
        'c.csv': 'channel,region,exposures,conversions\nemail,Nord,10,1\nemail,Süd,30,1\n',
      },
      { by: 'region' },
    );
    // Nord has a quarter of the exposures, hence 25 people.
    expect(part(observations, 'nord').usage).toEqual([]);
    expect(part(observations, 'sud').usage).toEqual([{ segment: 's', channel: 'email', share: 10 / 75 }]);
    expect(observations.usage).toEqual([{ segment: 's', channel: 'email', share: 0.5 }]);
    expect(observations.issues.filter(({ code }) => code === 'users-exceed-size')).toMatchObject([
      {
        severity: 'warning',
        file: 'b.csv',
        line: 2,
        message: '40 users of email are more than the 25 people of the segment s (Nord).',
      },
    ]);
  });
});

describe('a part', () => {
  it('has the dates, devices, interactions and outcomes of its own rows', async () => {
    const observations = await readTables(
      'channel,region,date,device,interaction,conversions\n' +
        'email,Nord,3.5.2026,mobile,support,1\n' +
        'email,Nord,3.5.2026,desktop,support,0\n' +
        'email,Süd,13.5.2026,mobile,offers,1\n' +
        'email,,13.5.2026,mobile,offers,1\n',
      { by: 'region' },
    );
    const nord = part(observations, 'nord');
    // Every outcome is 0 or 1, so that each row is one exposure; the dates show in Süd that the day comes first.
    expect(nord.counts).toMatchObject([{ exposures: 2, conversions: 1, trials: 2, successes: 1 }]);
    expect(nord.dated).toEqual([{ channel: 'email', stage: 'purchase', date: '2026-05-03', conversions: 1 }]);
    expect(nord.interactions).toEqual([{ channel: 'email', purpose: 'support', count: 1 }]);
    expect(nord.devices).toEqual([
      { segment: 'everyone', channel: 'email', device: 'desktop', exposures: 1 },
      { segment: 'everyone', channel: 'email', device: 'mobile', exposures: 1 },
    ]);
    expect(observations.counts).toMatchObject([{ exposures: 4, conversions: 3 }]);
    expect(observations.issues.find(({ code }) => code === 'rows-as-exposures')?.message).toContain(
      'each of 4 rows',
    );
  });

  it('has no exposures either where an outcome of another part is a count', async () => {
    const observations = await readTables('channel,region,conversions\nemail,Nord,1\nemail,Süd,7\n', {
      by: 'region',
    });
    expect(part(observations, 'nord').counts[0]).toMatchObject({ conversions: 1, trials: 0 });
  });

  it('has no dates where those of all parts are too many to be held; the whole has its own', {
    timeout: 60_000,
  }, async () => {
    // 26 channels on 1,000 days in 4 regions: 26,000 dates of the whole, 104,000 of the parts.
    const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const rows = Array.from(
      { length: 104_000 },
      (_, row) => `c${row % 26},R${Math.floor(row / 26) % 4},${day(Math.floor(row / 104))},1\n`,
    );
    const observations = await readTables(`channel,region,date,cost\n${rows.join('')}`, { by: 'region' });
    expect(observations.dated).toHaveLength(26_000);
    expect(observations.parts!.map(({ observations: { dated } }) => dated.length)).toEqual([0, 0, 0, 0]);
    expect(part(observations, 'r0').counts[0]).toMatchObject({ channel: 'c0', cost: 1_000 });
    expect(places(observations)).toContain('data.csv by-dates-too-many');
  });

  it('may be of a column that is something else already, or nothing', async () => {
    const table =
      'segment,channel,device,campaign,exposures,conversions\n' +
      's,email,Mobile,Spring,10,1\ns,email,desktop,Spring,20,2\ns,email,desktop,Repair days,40,4\n';
    const devices = await readTables(table, { by: 'device' });
    expect(names(devices)).toEqual([
      ['desktop', 'desktop'],
      ['mobile', 'Mobile'],
    ]);
    expect(part(devices, 'desktop').counts).toMatchObject([{ exposures: 60, conversions: 6 }]);
    const campaigns = await readTables(table, { by: '#4' });
    expect(names(campaigns)).toEqual([
      ['repair-days', 'Repair days'],
      ['spring', 'Spring'],
    ]);
  });

  it('goes without the value in the names of its segments', async () => {
    const observations = await readTables(
      'age,region,size\n18-24,Nord,10\n25-34,Nord,30\n,Süd,70\n18-24,,5\n',
      { by: 'region', mappings: new Map([['segment', ['age', 'region']]]) },
    );
    expect(observations.segments.map(({ name }) => name)).toEqual([
      '18-24',
      '18-24 / Nord',
      '25-34 / Nord',
      'Süd',
    ]);
    const sizes = (id: string) => part(observations, id).segments.map(({ name, size }) => [name, size]);
    // Nothing is counted, so that Süd, which does not say how many people between 18 and 24 it has, is given half of 5.
    expect(sizes('nord')).toEqual([
      ['18-24', 10],
      ['25-34', 30],
    ]);
    expect(sizes('sud')).toEqual([
      ['18-24', 2.5],
      ['everyone', 70],
    ]);
  });

  it('may be a file whose rows all have one value', async () => {
    const header = 'channel,exposures,conversions\n';
    const observations = await readTables(
      { 'nord.csv': `${header}email,10,1\n`, 'sud.csv': `${header}email,20,2\n` },
      {
        by: 'region',
        fileConstants: new Map([
          ['nord.csv', new Map([['region', 'Nord']])],
          ['sud.csv', new Map([['region', 'Süd']])],
        ]),
      },
    );
    expect(names(observations)).toEqual([
      ['nord', 'Nord'],
      ['sud', 'Süd'],
    ]);
    expect(part(observations, 'sud').counts).toMatchObject([{ exposures: 20, conversions: 2 }]);
  });

  it('is not made of a total, nor of rows that are left out', async () => {
    const observations = await readTables(
      'channel,region,exposures,conversions\nemail,Nord,10,1\nemail,Gesamt,10,1\nemail,Süd,x,1\n',
      { by: 'region' },
    );
    expect(names(observations)).toEqual([['nord', 'Nord']]);
  });
});
