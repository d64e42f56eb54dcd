import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codePagesDiffer, guessCodePage } from '../../../../src/ingest/bytes/guess-code-page.ts';

describe('guessCodePage', () => {
  it.each(['młodzież', 'książka', 'Łódź, każdy'])('%s is Central European', (text) => {
    expect(guessCodePage(iconv.encode(text, 'windows-1250'))).toBe('windows-1250');
  });

  it.each(['Größe', '25 m³ Fläche', 'x¹ + y', '¿Qué tal?', 'crème brûlée'])('%s is Western', (text) => {
    expect(guessCodePage(iconv.encode(text, 'windows-1252'))).toBe('windows-1252');
  });
});

describe('codePagesDiffer', () => {
  const seen = (...bytes: number[]) =>
    Uint8Array.from({ length: 256 }, (_, byte) => (bytes.includes(byte) ? 1 : 0));

  it('knows letters that both have, and letters that they do not share', () => {
    // 0xE4 is ä in both; 0xEA is ê or ę.
    expect(codePagesDiffer(seen(0x41, 0xe4), iconv)).toBe(false);
    expect(codePagesDiffer(seen(0x41, 0xea), iconv)).toBe(true);
  });
});
