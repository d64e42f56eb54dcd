import { describe, expect, it } from 'vitest';
import { readObservations } from '../../../src/ingest/read-observations.ts';
import { chunks, inputFile, places, readSettings, readTables } from './read-tables.ts';

describe('readObservations', () => {
  it('puts three tables together', async () => {
    const { inputs, ...observations } = await readTables({
      'audience.csv': 'segment,size,value,priority\nStudents,1000,25,2\nBest Agers,500,,\n',
      'usage.csv': 'segment,channel,users,sample\nstudents,instagram,600,\nBest Agers,Instagram,100,80\n',
      'conversions.csv':
        'channel,segment,stage,exposures,conversions,cost,revenue\n' +
        'Instagram,students,awareness,1000,50,20.5,\n' +
        'Instagram,Students,awareness,500,10,0.1,\n' +
        'store,Best Agers,Kauf,80,4,,100\n',
    });
    expect(observations).toMatchObject({
      segments: [
        { id: 'best-agers', name: 'Best Agers', size: 500 },
        { id: 'students', name: 'Students', size: 1000, value: 25, priority: 2 },
      ],
      channels: [
        { id: 'instagram', name: 'Instagram' },
        { id: 'store', name: 'store' },
      ],
      stages: ['awareness', 'purchase'],
      usage: [
        { segment: 'best-agers', channel: 'instagram', share: 0.2, sample: 80 },
        { segment: 'students', channel: 'instagram', share: 0.6 },
      ],
      counts: [
        {
          segment: 'best-agers',
          stage: 'purchase',
          channel: 'store',
          exposures: 80,
          conversions: 4,
          trials: 80,
          successes: 4,
          revenue: 100,
          // 100² ÷ 4
          valueRows: { count: 1, revenue: 100, conversions: 4, squares: 2500 },
        },
        {
          segment: 'students',
          stage: 'awareness',
          channel: 'instagram',
          exposures: 1500,
          conversions: 60,
          trials: 1500,
          successes: 60,
          cost: 20.6,
          valueRows: { count: 0, revenue: 0, conversions: 0, squares: 0 },
        },
      ],
    });
    expect(observations.counts[0]).not.toHaveProperty('cost');
    expect(observations.segments[0]).not.toHaveProperty('value');
    expect(observations).not.toHaveProperty('currency');
    expect(places(observations)).toEqual(['usage.csv:2:2 channels-merged']);
    expect(inputs.map(({ path, kind, rows, usedRows }) => [path, kind, rows, usedRows])).toEqual([
      ['audience.csv', 'audience', 2, 2],
      ['conversions.csv', 'conversions', 3, 3],
      ['usage.csv', 'usage', 2, 2],
    ]);
  });

  it('tells how each file was read', async () => {
    const { inputs } = await readTables(
      'Segment;Größe;Datum\nStudenten;1.000;2026-01-01\n;;\nRentner;abc;\n',
    );
    expect(inputs).toEqual([
      {
        path: 'data.csv',
        kind: 'audience',
        rows: 2,
        usedRows: 1,
        rejectedRows: 1,
        encoding: 'utf-8',
        delimiter: ';',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        columns: { segment: 'Segment', size: 'Größe' },
        unusedColumns: ['Datum'],
      },
    ]);
  });

  it('reads German Excel: UTF-16 with tabs, sep= line, decimal commas', async () => {
    const text =
      'sep=\t\r\nKanal\tPhase\tKontakte\tBestellungen\tKosten\r\nInstagram\tKauf\t12.000\t30\t1.234,56 €\r\n';
    const { counts, currency, inputs } = await readTables(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(counts).toMatchObject([
      {
        segment: 'everyone',
        stage: 'purchase',
        channel: 'instagram',
        exposures: 12000,
        conversions: 30,
        cost: 1234.56,
      },
    ]);
    expect(currency).toBe('EUR');
    expect(inputs[0]).toMatchObject({ encoding: 'utf-16le', delimiter: '\t', rows: 1 });
  });

  it('gives the same for a file in one piece and cut anywhere', async () => {
    const text = Buffer.from('Kanal;Größe;Segment;Anteil\n"Näh""e";5;Übrige;"0,5"\r\ne-mail;5;Übrige;0,25\n');
    const whole = await readTables(text);
    for (const size of [1, 2, 3, 7]) {
      const input = { path: 'data.csv', bytes: chunks(text, size) };
      expect(await readObservations([input], readSettings())).toEqual(whole);
    }
  });

  it('takes the word of the user for what a file is', async () => {
    const file = inputFile('a.csv', 'segment,size,channel,share\nstudents,100,email,0.5\n', 'audience');
    const observations = await readObservations([file], readSettings());
    expect(observations).toMatchObject({ usage: [], channels: [], inputs: [{ kind: 'audience' }] });
  });

  it('says that it guessed a code page, and how to name another', async () => {
    // ö is the same byte in both code pages, è is not.
    expect(places(await readTables(Buffer.from('segment;size\nHörer;5\n', 'latin1')))).toEqual([]);
    const western = await readTables(Buffer.from('segment;size\nmères;5\n', 'latin1'));
    expect(western.segments).toMatchObject([{ name: 'mères' }]);
    expect(western.issues).toMatchObject([
      {
        code: 'encoding-guessed',
        severity: 'info',
        message: 'The file does not say how its letters are encoded; it was read as windows-1252.',
      },
    ]);
  });

  it('says that a file is cut off in the middle of a character', async () => {
    const bytes = Buffer.from('\uFEFFsegment,size\ns,12', 'utf16le');
    const observations = await readTables(bytes.subarray(0, -1));
    expect(places(observations)).toEqual(['data.csv half-character']);
    expect(observations.inputs[0]!.encoding).toBe('utf-16le');
  });

  it('reports the same content under two names', async () => {
    const table = 'segment,size\nstudents,100\n';
    expect(places(await readTables({ 'b.csv': table, 'a.csv': table }))).toEqual(['b.csv same-content']);
  });

  it('refuses a mapping that fits none of the files, naming the nearest header', async () => {
    const files = { 'a.csv': 'segment,size\ns,1\n', 'b.csv': 'channel,job,conversions\nemail,x,1\n' };
    const mappings = new Map([['segment', ['jb']]] as const);
    await expect(readTables(files, { mappings })).rejects.toMatchObject({
      code: 'columns-not-understood',
      message: 'No column "jb" for segment in b.csv; did you mean "job"?',
    });
  });
});

describe('input that cannot be read', () => {
  it.each([
    ['nothing', ''],
    ['a BOM', '\uFEFF'],
    ['line breaks', '\n\r\n\n'],
  ])('%s is an empty file', async (_, content) => {
    await expect(readTables(content)).rejects.toMatchObject({
      code: 'file-empty',
      place: { file: 'data.csv' },
    });
  });

  it('a header without rows is a problem of the file, and an error when nothing else is left', async () => {
    await expect(readTables('segment,size\n')).rejects.toMatchObject({
      code: 'no-rows',
      exitCode: 2,
      issues: [{ code: 'no-rows', severity: 'error', file: 'data.csv' }],
    });
    const two = await readTables({ 'a.csv': 'segment,size\n', 'b.csv': 'segment,size\ns,1\n' });
    expect(places(two)).toEqual(['a.csv no-rows']);
  });

  it('says why every row was left out', async () => {
    await expect(readTables('segment,size\ns,-1\n')).rejects.toMatchObject({
      code: 'no-rows',
      issues: [{ code: 'negative-number', line: 2, column: 2, value: '-1' }],
    });
  });

  it('10 MB in one field', async () => {
    await expect(readTables(`segment,size\ns,1\n"${'x'.repeat(10_000_000)}",2\n`)).rejects.toMatchObject({
      code: 'record-too-large',
      message: 'The row that starts in line 3 of data.csv is larger than 1,024 KiB.',
      place: { file: 'data.csv', line: 3, column: 1 },
    });
  });

  it('more names than fit', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `s${index},email,1`).join('\n');
    const limits = { ...readSettings().limits, cells: 50 };
    await expect(readTables(`segment,channel,conversions\n${rows}\n`, { limits })).rejects.toMatchObject({
      code: 'too-many-cells',
      place: { file: 'data.csv' },
    });
  });

  it('a binary file', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251);
    await expect(readTables(bytes)).rejects.toMatchObject({ name: 'PlanError' });
  });
});

it('a value for every row of one file leaves the other files alone', async () => {
  const { counts } = await readTables(
    {
      'a.csv': 'channel,exposures,conversions\nemail,100,10\n',
      'b.csv': 'channel,stage,exposures,conversions\nemail,awareness,50,5\n',
    },
    { fileConstants: new Map([['a.csv', new Map([['stage', 'loyalty']] as const)]]) },
  );
  expect(counts.map(({ stage, exposures }) => [stage, exposures])).toEqual([
    ['awareness', 50],
    ['loyalty', 100],
  ]);
});
