import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { PlanError } from '../../../../src/errors.ts';
import { DecodedText } from '../../../../src/ingest/bytes/decode-text.ts';
import { chunks, readSettings } from '../read-tables.ts';

const words = 'Größe;Zażółć gęślą jaźń;€ 5;smörgås 🦊\n';

async function decode(bytes: Uint8Array, options: { encoding?: string; size?: number } = {}) {
  const text = new DecodedText(chunks(bytes, options.size), readSettings({ encoding: options.encoding }));
  let content = '';
  for await (const piece of text.pieces()) content += piece.toString('utf8');
  return { text, content };
}

describe('DecodedText', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'reads %s with a BOM, wherever the pieces are cut',
    async (encoding) => {
      const bytes = iconv.encode(words.repeat(300), encoding, { addBOM: true });
      for (const size of [1, 2, 3, 5, 4_096, 1_000_000]) {
        const { text, content } = await decode(bytes, { size });
        expect(content).toBe(words.repeat(300));
        expect(text.encoding).toBe(encoding);
      }
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('recognises %s without a BOM', async (encoding) => {
    const { text, content } = await decode(iconv.encode(words, encoding));
    expect(content).toBe(words);
    expect(text).toMatchObject({ encoding, guessed: false, damaged: false });
  });

  it('reads € and umlauts of Windows-1252, and says that it guessed only where it matters', async () => {
    const western = await decode(iconv.encode('Größe;€;crème è', 'windows-1252'), { size: 3 });
    expect(western.content).toBe('Größe;€;crème è');
    expect(western.text).toMatchObject({ encoding: 'windows-1252', guessed: true });
    // ö, ß and € are the same bytes in Windows-1250.
    const german = await decode(iconv.encode('Größe;€', 'windows-1252'));
    expect(german.text).toMatchObject({ encoding: 'windows-1252', guessed: false });
  });

  it('recognises Polish letters of Windows-1250 between letters', async () => {
    const { text, content } = await decode(iconv.encode('grupa;kanał;młodzi;książka', 'windows-1250'));
    expect(content).toBe('grupa;kanał;młodzi;książka');
    expect(text).toMatchObject({ encoding: 'windows-1250', guessed: true });
  });

  it('decides late when the first letters beyond ASCII come late', async () => {
    const late = `${'segment,size\n'.repeat(20_000)}Größe,1\n`;
    expect((await decode(iconv.encode(late, 'windows-1252'))).content).toBe(late);
    expect((await decode(Buffer.from(late))).text.encoding).toBe('utf-8');
  });

  it('says at the end what all pieces show together', async () => {
    const central = (text: string) => iconv.encode(text, 'windows-1250');
    const encodings = async (bytes: Uint8Array, encoding?: string) => {
      const { text } = await decode(bytes, { ...(encoding && { encoding }) });
      return [text.encoding, text.shown];
    };
    // The first piece of 64 KiB has nothing but German letters.
    const mixed = central(`${'Größe;'.repeat(20_000)}młodzi`);
    expect(await encodings(mixed)).toEqual(['windows-1252', 'windows-1250']);
    expect(await encodings(central('młodzi'))).toEqual(['windows-1250', 'windows-1250']);
    expect(await encodings(Buffer.from('Größe'))).toEqual(['utf-8', 'utf-8']);
    expect(await encodings(Buffer.from('ascii'))).toEqual(['utf-8', undefined]);
    expect(await encodings(mixed, 'windows-1252')).toEqual(['windows-1252', undefined]);
  });

  it('takes a given encoding, and refuses one that does not exist', async () => {
    const { text, content } = await decode(iconv.encode('kanał', 'iso-8859-2'), { encoding: 'ISO-8859-2' });
    expect(content).toBe('kanał');
    expect(text.guessed).toBe(false);
    await expect(decode(Buffer.from('a'), { encoding: 'klingon' })).rejects.toThrow(PlanError);
    await expect(decode(Buffer.from('a'), { encoding: 'klingon' })).rejects.toMatchObject({
      code: 'encoding-unknown',
    });
  });

  it('marks damage instead of failing', async () => {
    const cut = await decode(Buffer.from('ä,é').subarray(0, 4));
    expect(cut.content).toBe('ä,\uFFFD');
    expect(cut.text.damaged).toBe(true);
    expect((await decode(Buffer.from('students\0,1000'))).text.damaged).toBe(true);
    expect((await decode(Buffer.from('Gr\uFFFD\uFFFDe'))).text.damaged).toBe(true);
    const half = await decode(iconv.encode('segment', 'utf-16le', { addBOM: true }).subarray(0, -1));
    expect(half.text.halfCharacter).toBe(true);
    expect(half.content.startsWith('segmen')).toBe(true);
  });

  it('hashes the raw bytes', async () => {
    // printf abc | sha256sum
    expect((await decode(Buffer.from('abc'))).text.digest()).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
