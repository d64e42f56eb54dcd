import { describe, expect, it } from 'vitest';
import { places, readTables } from './read-tables.ts';

const totals = ({ inputs }: { inputs: { rows: number; usedRows: number; rejectedRows: number }[] }) =>
  inputs.map(({ rows, usedRows, rejectedRows }) => [rows, usedRows, rejectedRows]);

describe('counts', () => {
  it('add up exactly in a cell', async () => {
    const rows = Array.from({ length: 10 }, () => 'email,purchase,10,1,0.1,0.7').join('\n');
    const { counts } = await readTables(`channel,stage,exposures,conversions,cost,revenue\n${rows}\n`);
    // Ten times 0.1 and 0.7 in floating point would be 0.9999999999999999 and 6.999999999999999.
    expect(counts).toMatchObject([
      { exposures: 100, conversions: 10, cost: 1, revenue: 7, trials: 100, successes: 10 },
    ]);
  });

  it('rates come from rows that state both counts', async () => {
    const { counts } = await readTables(
      'channel,stage,exposures,conversions\nemail,purchase,100,5\nemail,purchase,--,3\nemail,purchase,50,\n',
    );
    expect(counts).toMatchObject([{ exposures: 150, conversions: 8, trials: 100, successes: 5 }]);
  });

  it('what is missing is absent, not zero', async () => {
    const { counts } = await readTables(
      'channel,stage,exposures,conversions,cost\nemail,purchase,100,n/a,k. A.\n',
    );
    expect(counts).toEqual([
      {
        segment: 'everyone',
        stage: 'purchase',
        channel: 'email',
        exposures: 100,
        trials: 0,
        successes: 0,
        valueRows: { count: 0, revenue: 0, conversions: 0, squares: 0 },
      },
    ]);
  });

  it.each([
    'yes/no',
    'true/false',
    'ja/nein',
    'wahr/falsch',
    'tak/nie',
    'prawda/fałsz',
    'y/n',
    't/f',
    '1/0',
    '1,0/0,0',
  ])('outcomes %s make each row one exposure', async (pair) => {
    const [yes, no] = pair.split('/');
    const observations = await readTables(
      `channel;stage;conversions\nemail;purchase;${yes}\nemail;purchase;${no}\nemail;purchase;${no}\nemail;purchase;\n`,
    );
    expect(observations.counts).toMatchObject([{ exposures: 3, trials: 3, successes: 1, conversions: 1 }]);
    expect(places(observations)).toEqual(['data.csv:3 rows-as-exposures']);
    expect(observations.issues[0]!.message).toBe(
      'The outcomes are yes or no, so each of 3 rows was counted as one exposure.',
    );
  });

  it.each([
    ['yes', {}],
    ['1', {}],
    ['', { constants: new Map([['conversions', '1']] as const) }],
  ])('rows that all converted (%j) are conversions without exposures', async (outcome, changes) => {
    const observations = await readTables(
      `channel,stage,conversions\nemail,purchase,${outcome}\nemail,purchase,${outcome}\n`,
      changes,
    );
    expect(observations.counts).toMatchObject([{ conversions: 2, trials: 0, successes: 0 }]);
    expect(observations.counts[0]).not.toHaveProperty('exposures');
    expect(observations.issues.map(({ code }) => code)).toEqual(['conversions-without-exposures']);
  });

  it('counts without exposures have no rate', async () => {
    const observations = await readTables(
      'channel,stage,conversions,cost\nemail,purchase,1,5\nemail,purchase,2,5\n',
    );
    expect(observations.counts).toMatchObject([{ conversions: 3, trials: 0, successes: 0, cost: 10 }]);
    expect(observations.counts[0]).not.toHaveProperty('exposures');
    expect(places(observations)).toEqual(['data.csv:3 conversions-without-exposures']);
  });

  it('words are no counts', async () => {
    const observations = await readTables(
      'channel,stage,conversions\nemail,purchase,5\nemail,purchase,yes\n',
    );
    expect(places(observations)).toEqual([
      'data.csv:3 conversions-without-exposures',
      'data.csv:3:3 text-in-number',
    ]);
    expect(observations.counts).toMatchObject([{ conversions: 5 }]);
  });

  it('a total of which a part cannot be read is absent', async () => {
    const observations = await readTables(
      'channel;stage;exposures;conversions;cost\nemail;purchase;10;1;5\nemail;purchase;10;1;1,234\nstore;purchase;10;1;7\n',
    );
    expect(places(observations)).toEqual(['data.csv:3:5 ambiguous-number']);
    expect(observations.counts).toMatchObject([
      { channel: 'email', exposures: 20 },
      { channel: 'store', cost: 7 },
    ]);
    expect(observations.counts[0]).not.toHaveProperty('cost');
    expect(totals(observations)).toEqual([[3, 3, 0]]);
    const settled = await readTables('channel;cost\nemail;5\nemail;1,234\n', { decimal: ',' });
    expect(settled.counts).toMatchObject([{ cost: 6.234 }]);
  });

  it('of devices add up as exposures, or as rows', async () => {
    const counted = await readTables(
      'channel,stage,device,exposures\nemail,purchase,Smartphone,10\nemail,purchase,tablet,5\nemail,purchase,PC,2\nemail,purchase,fridge,1\n',
    );
    expect(counted.devices).toEqual([
      { segment: 'everyone', channel: 'email', device: 'desktop', exposures: 2 },
      { segment: 'everyone', channel: 'email', device: 'mobile', exposures: 15 },
    ]);
    expect(places(counted)).toEqual(['data.csv:5:3 unknown-device']);
    const rows = await readTables(
      'channel,stage,device,conversions\nemail,purchase,mobil,ja\nemail,purchase,mobil,nein\n',
    );
    expect(rows.devices).toMatchObject([{ device: 'mobile', exposures: 2 }]);
    const costs = await readTables('channel,stage,device,cost\nemail,purchase,mobil,5\n');
    expect(costs.devices).toEqual([]);
  });

  it('of interactions weigh their conversions, or one a row', async () => {
    const counted = await readTables(
      'channel,interaction,conversions,exposures\nemail,support,5,10\nemail,"offers, inform",2,10\nemail,??!,1,1\n',
    );
    expect(counted.interactions).toEqual([
      { channel: 'email', purpose: 'inform', count: 2 },
      { channel: 'email', purpose: 'support', count: 5 },
      { channel: 'email', purpose: 'offers', count: 2 },
    ]);
    expect(places(counted)).toContain('data.csv:4:2 unknown-interaction');
    const listed = await readTables('channel,interaction\nemail,support\nemail,support\nemail,inform\n');
    expect(listed.interactions).toEqual([
      { channel: 'email', purpose: 'inform', count: 1 },
      { channel: 'email', purpose: 'support', count: 2 },
    ]);
  });
});

describe('statements', () => {
  it('are repeated, never added', async () => {
    const observations = await readTables(
      'segment,channel,size,share,active,effort_hours\ns,email,100,50 %,ja,3\ns,email,100,0.5,yes,3\ns,store,100,0.1,nein,\n',
    );
    expect(observations).toMatchObject({
      segments: [{ size: 100 }],
      channels: [
        { id: 'email', active: true, effortHours: 3 },
        { id: 'store', active: false },
      ],
      usage: [
        { channel: 'email', share: 0.5 },
        { channel: 'store', share: 0.1 },
      ],
      issues: [],
    });
  });

  it('of use are yes or no', async () => {
    const observations = await readTables('channel,active\nemail,tak\nstore,maybe\n');
    expect(observations.channels).toEqual([{ id: 'email', name: 'email', active: true }]);
    expect(places(observations)).toEqual(['data.csv:3:2 not-yes-or-no']);
  });

  it('that differ name both lines, and the smaller one is used', async () => {
    for (const [first, second] of [
      [100, 120],
      [120, 100],
    ]) {
      const observations = await readTables(`segment,size\ns,${first}\nx,5\ns,${second}\n`);
      expect(observations.segments[0]).toMatchObject({ id: 's', size: 100 });
      expect(places(observations)).toEqual(['data.csv:4:2 conflicting-statement']);
      expect(observations.issues[0]).toMatchObject({
        severity: 'error',
        value: String(second),
        message: `size of s is ${second} here, but ${first} in line 2.`,
      });
      expect(totals(observations)).toEqual([[3, 3, 0]]);
    }
    const two = await readTables({ 'a.csv': 'segment,size\ns,1\n', 'b.csv': 'segment,size\ns,2\n' });
    expect(two.issues).toMatchObject([
      { file: 'b.csv', line: 2, message: 'size of s is 2 here, but 1 in line 2 of a.csv.' },
    ]);
  });

  it('of users become shares of sizes that stand anywhere', async () => {
    const observations = await readTables({
      'a.csv': 'segment,channel,users\ns,email,25\ns,store,200\nt,email,3\n',
      'b.csv': 'segment,size\ns,100\n',
    });
    expect(observations.usage).toEqual([{ segment: 's', channel: 'email', share: 0.25 }]);
    expect(places(observations)).toEqual(['a.csv:3 users-exceed-size', 'a.csv:4 users-without-size']);
    expect(observations.issues[0]!.message).toBe(
      '200 users of store are more than the 100 people of the segment s.',
    );
  });

  it('of 140 % are not used, and without a per cent sign 45 is none', async () => {
    const observations = await readTables(
      'segment,channel,share\ns,email,140 %\ns,store,45\ns,instagram,45 %\n',
    );
    expect(observations.usage).toEqual([{ segment: 's', channel: 'instagram', share: 0.45 }]);
    expect(places(observations)).toEqual([
      'data.csv:2:3 share-out-of-range',
      'data.csv:3:3 share-out-of-range',
    ]);
    expect((await readTables('segment;channel;Anteil in %\ns;email;12,5\n')).usage).toMatchObject([
      { share: 0.125 },
    ]);
  });

  it('of regions add up to sizes, and shares are averaged by the people in them', async () => {
    const observations = await readTables({
      'a.csv': 'segment,region,size,value\ns,Nord,100,10\ns,Süd,300,20\n',
      'b.csv': 'segment,channel,region,share,sample\ns,email,nord,0.2,50\ns,email,süd,0.6,70\n',
      'c.csv': 'segment,channel,region,users\ns,store,Nord,10\ns,store,Süd,30\n',
    });
    expect(observations.segments).toEqual([{ id: 's', name: 's', size: 400, value: 17.5 }]);
    expect(observations.usage).toEqual([
      // (0.2 · 100 + 0.6 · 300) ÷ 400
      { segment: 's', channel: 'email', share: 0.5, sample: 120 },
      { segment: 's', channel: 'store', share: 0.1 },
    ]);
  });

  it('of the whole beat those of its regions, and users of regions are related to it', async () => {
    const observations = await readTables({
      'a.csv': 'segment,size\ns,500\n',
      'b.csv': 'segment,channel,region,users,engagement_rate\ns,email,Nord,20,0.1\ns,email,Süd,30,0.3\n',
    });
    expect(observations.usage).toEqual([{ segment: 's', channel: 'email', share: 0.1, engagementRate: 0.2 }]);
  });
});

describe('names', () => {
  it('a table without stages is about the default stage, and says so', async () => {
    const observations = await readTables('channel,exposures,conversions\nemail,10,1\n');
    expect(observations.stages).toEqual(['purchase']);
    expect(places(observations)).toEqual(['data.csv stage-assumed']);
    const set = await readTables('channel,exposures,conversions\nemail,10,1\n', {
      constants: new Map([['stage', 'loyalty']]),
    });
    expect(set.stages).toEqual(['loyalty']);
    expect(set.issues).toEqual([]);
    expect(set.inputs[0]!.columns).toMatchObject({ stage: '= loyalty' });
  });

  it('rows of an unknown stage are left out, with what was probably meant', async () => {
    const observations = await readTables(
      'channel,stage,exposures,conversions\nemail,purchas,10,1\nemail,trial,10,1\nemail,loyalty,10,1\n',
    );
    expect(totals(observations)).toEqual([[3, 1, 2]]);
    expect(places(observations)).toEqual(['data.csv:2:2 unknown-stage', 'data.csv:3:2 unknown-stage']);
    expect(observations.issues.map(({ hint }) => hint)).toEqual([
      expect.stringContaining('Did you mean purchase?'),
      expect.stringContaining('try --journey lifecycle'),
    ]);
    expect(observations.counts).toMatchObject([{ stage: 'loyalty', exposures: 10 }]);
  });

  it('problems of one kind are listed up to a limit, and counted beyond', async () => {
    const rows = Array.from({ length: 7 }, () => 'email,nowhere,10,1').join('\n');
    const limits = { recordBytes: 1_000, columns: 10, cells: 100, issuesPerKind: 3 };
    const observations = await readTables(
      `channel,stage,exposures,conversions\nemail,loyalty,1,1\n${rows}\n`,
      { limits },
    );
    expect(places(observations)).toEqual([
      'data.csv:3:2 unknown-stage',
      'data.csv:4:2 unknown-stage',
      'data.csv:5:2 unknown-stage +4',
    ]);
    expect(totals(observations)).toEqual([[8, 1, 7]]);
  });

  it('an unknown channel is kept and reported once', async () => {
    const observations = await readTables(
      'channel,stage,exposures,conversions\nemail,loyalty,1,1\ninstagrm,loyalty,1,1\ninstagrm,loyalty,1,1\ninstagrm,loyalty,1,1\n',
    );
    expect(observations.channels.map(({ id }) => id)).toEqual(['email', 'instagrm']);
    expect(observations.issues).toMatchObject([
      {
        code: 'unknown-channel',
        severity: 'warning',
        line: 3,
        column: 1,
        value: 'instagrm',
        more: 2,
        hint: 'Did you mean instagram?',
      },
    ]);
  });

  it('names of one channel merge; the most frequent stays, of equals the first in the alphabet', async () => {
    const observations = await readTables(
      'channel,stage,cost\nE-Mail,loyalty,1\nemail,loyalty,2\nemail,loyalty,4\n',
    );
    expect(observations.channels).toEqual([{ id: 'email', name: 'email' }]);
    expect(observations.counts).toMatchObject([{ channel: 'email', cost: 7 }]);
    expect(observations.issues).toMatchObject([
      {
        code: 'channels-merged',
        severity: 'info',
        line: 3,
        message: '"email" and "E-Mail" are one channel, email; their numbers were put together.',
      },
    ]);
    const tie = await readTables('channel,cost\nstore,1\nSklep stacjonarny,2\n');
    expect(tie.channels).toEqual([{ id: 'store', name: 'Sklep stacjonarny' }]);
  });

  it('names of one segment that differ in more than case and spaces are told of', async () => {
    const header = 'segment,channel,stage,exposures,conversions';
    const { issues, segments } = await readTables(
      `${header}\nA/B,email,purchase,9,1\nA.b,email,purchase,9,1\nC d,email,purchase,9,1\nc-D,email,purchase,9,1\n`,
    );
    expect(segments.map(({ id }) => id)).toEqual(['a-b', 'c-d']);
    expect(issues.filter(({ code }) => code === 'segments-merged')).toMatchObject([
      { severity: 'warning', line: 3, column: 1, value: 'A.b' },
    ]);
  });

  it('joined columns make one name', async () => {
    const mappings = new Map([
      ['channel', ['source', 'medium']],
      ['segment', ['age', 'gender']],
    ] as const);
    const { channels, segments } = await readTables(
      'source,medium,age,gender,cost\nfacebook,cpc,18-24,f,5\nfacebook,cpc,18-24,--,5\n',
      { mappings },
    );
    expect(channels).toEqual([{ id: 'facebook-ads', name: 'facebook / cpc' }]);
    expect(segments.map(({ name }) => name)).toEqual(['18-24', '18-24 / f']);
  });

  it('hostile names are data', async () => {
    const { segments, channels } = await readTables(
      'segment,channel,cost\n__proto__,constructor,5\n=1+1,"<script>alert(1)</script>",1\n',
    );
    expect(segments.map(({ name }) => name).sort()).toEqual(['=1+1', '__proto__']);
    expect(channels.map(({ name }) => name).sort()).toEqual(['<script>alert(1)</script>', 'constructor']);
  });

  it('counts beside segments, without any, are said to be of all people', async () => {
    const observations = await readTables({
      'a.csv': 'segment,size\ns,1\n',
      'b.csv': 'channel,stage,cost\nemail,loyalty,1\n',
    });
    expect(observations.segments.map(({ id }) => id)).toEqual(['everyone', 's']);
    expect(places(observations)).toEqual(['b.csv segment-assumed']);
  });
});

describe('bad rows', () => {
  it('are named with place, value and expectation, counted, and leave the others alone', async () => {
    const observations = await readTables(
      'segment,channel,stage,exposures,conversions\n' +
        's,email,loyalty,100,5\n' +
        's,email,loyalty,-100,5\n' +
        's,email,loyalty,many,few\n' +
        's,,loyalty,100,5\n' +
        's,email,,100,5\n' +
        'Total,,,300,\n' +
        's,email,loyalty,100\n' +
        's,email,loyalty,100,5,6\n' +
        's,email,loyalty,100,5,,\n',
    );
    expect(totals(observations)).toEqual([[9, 2, 7]]);
    expect(observations.counts).toMatchObject([{ exposures: 200, conversions: 10 }]);
    expect(places(observations)).toEqual([
      'data.csv:3:4 negative-number',
      'data.csv:4:4 text-in-number',
      'data.csv:4:5 text-in-number',
      'data.csv:5:2 missing-name',
      'data.csv:6:3 missing-name',
      'data.csv:7:1 total-row',
      'data.csv:8 ragged-row',
      'data.csv:9 ragged-row',
    ]);
    expect(observations.issues[1]).toEqual({
      code: 'text-in-number',
      severity: 'error',
      file: 'data.csv',
      line: 4,
      column: 4,
      field: 'exposures',
      value: 'many',
      message: '"many" in exposures is no number that can be read: expected a count such as 1200.',
      hint: 'Correct the cell, or leave it empty where nothing was measured; the row was left out.',
    });
  });

  it('in another currency than the rest', async () => {
    const observations = await readTables(
      'channel,stage,cost\nemail,loyalty,€ 5\nstore,loyalty,$5\nstore,loyalty,6 €\n',
    );
    expect(places(observations)).toEqual(['data.csv:3:3 mixed-currencies']);
    expect(observations).toMatchObject({ currency: 'EUR', counts: [{ cost: 5 }, { cost: 6 }] });
    const headers = await readTables({
      'a.csv': 'channel,stage,cost (EUR)\nemail,loyalty,5\n',
      'b.csv': 'channel,stage,revenue (USD)\nemail,loyalty,7\n',
    });
    expect(places(headers)).toEqual(['b.csv:2:3 mixed-currencies']);
    expect(headers).toMatchObject({ currency: 'EUR', counts: [{ cost: 5 }] });
    expect(headers.counts[0]).not.toHaveProperty('revenue');
  });

  it('a column that writes decimals in two ways is reported once', async () => {
    const observations = await readTables(
      'channel;stage;cost\nemail;loyalty;1,5\nemail;loyalty;2.5\nstore;loyalty;1,234\n',
    );
    expect(places(observations)).toEqual(['data.csv:3 mixed-decimals', 'data.csv:4:3 ambiguous-number']);
    expect(observations.issues[0]!.message).toBe('cost writes decimals in two ways, as in 2.5 and 1,5.');
    expect(observations.counts).toMatchObject([{ channel: 'email', cost: 4 }, { channel: 'store' }]);
  });

  it('with NULs and broken characters are used, and reported', async () => {
    const broken = Buffer.from('segment,size,note\nstu\0dents,1000,größer\nold,2,x\n');
    broken[broken.length - 2] = 0xff;
    const observations = await readTables(broken);
    expect(observations.segments.map(({ name }) => name)).toEqual(['old', 'students']);
    expect(places(observations)).toEqual([
      'data.csv:2:1 nul-characters',
      'data.csv:3:3 unreadable-characters',
    ]);
  });

  it('long values are cut', async () => {
    const observations = await readTables(`segment,size\ns,1\nt,${'x'.repeat(500)}\n`);
    expect(observations.issues[0]!.value).toHaveLength(60);
  });
});
