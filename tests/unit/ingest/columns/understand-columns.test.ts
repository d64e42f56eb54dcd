import { describe, expect, it } from 'vitest';
import { HeaderLexicon } from '../../../../src/ingest/columns/header-lexicon.ts';
import { understandColumns } from '../../../../src/ingest/columns/understand-columns.ts';
import type { ReadSettings } from '../../../../src/ingest/read-settings.ts';
import type { InputKind } from '../../../../src/model/vocabulary.ts';
import { readSettings } from '../read-tables.ts';

function understand(header: string, changes: Partial<ReadSettings> = {}, kind?: InputKind) {
  const settings = readSettings(changes);
  const table = { file: 'data.csv', line: 1, kind, header: header.split(',') };
  const layout = understandColumns(table, new HeaderLexicon(settings.columns, settings.normalize), settings);
  const sources = [...layout.sources.values()].map(
    ({ role, columns, constant }) => `${role}=${constant ?? columns.map((index) => index + 1).join('+')}`,
  );
  return { kind: layout.kind, sources: sources.sort().join(' '), unused: layout.unusedColumns };
}

const failure = (...parameters: Parameters<typeof understand>) => {
  try {
    understand(...parameters);
  } catch (error) {
    return error;
  }
  throw new Error('this header should not be understood');
};

describe('understandColumns', () => {
  it('finds roles by name, in any order, and names what it leaves', () => {
    expect(understand('Datum,Kosten (EUR),Kanal,Kampagne,Bestellungen')).toEqual({
      kind: 'conversions',
      sources: 'channel=3 conversions=5 cost=2 date=1',
      unused: ['Kampagne'],
    });
  });

  it('prefers the proper name to another one', () => {
    expect(understand('platform,channel,orders,conversions')).toMatchObject({
      sources: 'channel=2 conversions=4',
      unused: ['platform', 'orders'],
    });
  });

  it('maps columns, joined ones too, and frees what they replace', () => {
    const mappings = new Map([
      ['segment', ['age', 'gender']],
      ['channel', ['contact']],
      ['conversions', ['#5']],
    ] as const);
    expect(understand('age,gender,contact,channel,y', { mappings })).toEqual({
      kind: 'conversions',
      sources: 'channel=3 conversions=5 segment=1+2',
      unused: ['channel'],
    });
  });

  it('leaves a mapping for all files aside where the file lacks a column of it', () => {
    const mappings = new Map([['segment', ['age', 'gender']]] as const);
    expect(understand('segment,size', { mappings }).sources).toBe('segment=1 size=2');
  });

  it('insists on a mapping of the file itself', () => {
    const fileMappings = new Map([['data.csv', new Map([['segment', ['Zielgrupe']]] as const)]]);
    expect(failure('Zielgruppe,size', { fileMappings })).toMatchObject({
      code: 'columns-not-understood',
      message: 'No column "Zielgrupe" for segment in data.csv; did you mean "Zielgruppe"?',
    });
  });

  it('lets constants replace columns where they make sense, and help to understand the rest', () => {
    const constants = new Map([
      ['stage', 'purchase'],
      ['channel', 'facebook'],
    ] as const);
    expect(understand('segment,stage,conversions', { constants }).sources).toBe(
      'channel=facebook conversions=3 segment=1 stage=purchase',
    );
    expect(understand('segment,size', { constants }).sources).toBe('segment=1 size=2');
    expect(
      understand('segment,id', {
        constants: new Map([
          ['channel', 'phone'],
          ['conversions', '1'],
        ] as const),
      }),
    ).toMatchObject({
      kind: 'conversions',
      sources: 'channel=phone conversions=1 segment=1',
    });
  });

  it('reads a table as what the user says it is', () => {
    expect(understand('segment,size,channel,share', {}, 'audience')).toEqual({
      kind: 'audience',
      sources: 'segment=1 size=2',
      unused: ['channel', 'share'],
    });
  });

  it('says what a table lacks, and which option to edit', () => {
    expect(failure('segment,contct,share')).toMatchObject({
      code: 'columns-not-understood',
      message:
        'data.csv lacks channel to be a usage table. Found segment (segment), share (share); its columns are: segment, contct, share.',
      hint: 'If a column has another name, say so: --map channel=contct (or give all rows one value: --set role=value).',
    });
    expect(failure('segment,foo', {}, 'conversions')).toMatchObject({
      hint: expect.stringContaining('--map channel=foo --map conversions=COLUMN'),
    });
  });

  it('says that it knows no column, and shows how to map them', () => {
    expect(failure('poutcome,job,contact,y')).toMatchObject({
      code: 'columns-not-understood',
      message: 'No column of data.csv is known. It has: poutcome, job, contact, y.',
      hint: expect.stringMatching(/--map channel=\S+ --map conversions=\S+/),
      place: { file: 'data.csv', line: 1 },
    });
  });

  it('names two columns that could be the same role, unless one is picked', () => {
    expect(failure('channel,id,Ausgaben,spend')).toMatchObject({
      message: expect.stringContaining('Columns 3 (Ausgaben) and 4 (spend)'),
    });
    expect(failure('channel,cost,Cost')).toMatchObject({
      code: 'columns-not-understood',
      message: 'Columns 2 (cost) and 3 (Cost) of data.csv could both be the cost.',
      hint: 'Pick one of them: --map cost="#2" (#3 names the third column).',
      place: { file: 'data.csv', line: 1, column: 3 },
    });
    expect(understand('channel,cost,Cost', { mappings: new Map([['cost', ['#3']]] as const) }).sources).toBe(
      'channel=1 cost=3',
    );
    expect(understand('channel,cost,date,date').unused).toEqual(['date']);
    expect(understand('channel,cost,note,note').unused).toEqual(['note', 'note']);
  });

  it('joins names only', () => {
    expect(failure('channel,a,b', { mappings: new Map([['cost', ['a', 'b']]] as const) })).toMatchObject({
      code: 'usage',
    });
  });

  it('limits the number of columns', () => {
    expect(failure(Array.from({ length: 1_001 }, (_, index) => `c${index}`).join(','))).toMatchObject({
      code: 'too-many-columns',
    });
  });
});
