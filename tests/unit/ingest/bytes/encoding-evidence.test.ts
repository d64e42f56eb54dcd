import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { EncodingEvidence } from '../../../../src/ingest/bytes/encoding-evidence.ts';

/** What pieces of a file show together. */
function encodingOf(...pieces: Uint8Array[]): string | undefined {
  const evidence = new EncodingEvidence();
  for (const piece of pieces) evidence.note(piece);
  return evidence.encoding;
}

/** Every byte a piece of its own. */
const singly = (bytes: Buffer) => Array.from(bytes, (byte) => Buffer.from([byte]));

describe('EncodingEvidence', () => {
  it.each(['młodzież', 'książka', 'Łódź, każdy'])('%s is Central European, however it is cut', (text) => {
    const bytes = iconv.encode(text, 'windows-1250');
    expect(encodingOf(bytes)).toBe('windows-1250');
    expect(encodingOf(...singly(bytes))).toBe('windows-1250');
  });

  it.each(['Größe', '25 m³ Fläche', 'x¹ + y', '¿Qué tal?', 'crème brûlée'])('%s is Western', (text) => {
    expect(encodingOf(iconv.encode(text, 'windows-1252'))).toBe('windows-1252');
  });

  it('knows nothing of ASCII', () => {
    expect(encodingOf(Buffer.from('segment;size\n'), Buffer.from('students;1'))).toBeUndefined();
  });

  it('tells damaged UTF-8 from a code page, wherever the damage stands', () => {
    const [letters, damage] = [Buffer.from('Größe, Übrige, '), Buffer.from([0xff])];
    expect(encodingOf(letters, damage)).toBe('utf-8');
    expect(encodingOf(damage, letters)).toBe('utf-8');
    expect(encodingOf(damage)).toBe('windows-1252');
  });

  it('is Central European for one word among many pieces', () => {
    const western = iconv.encode('Größe;', 'windows-1252');
    const polish = iconv.encode('młodzi;', 'windows-1250');
    expect(encodingOf(western, western, polish)).toBe('windows-1250');
    expect(encodingOf(polish, western, western)).toBe('windows-1250');
  });
});
