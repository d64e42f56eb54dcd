import { expect, it } from 'vitest';
import { checkUtf8, isMostlyUtf8 } from '../../../../src/ingest/bytes/check-utf8.ts';

it.each([
  ['ascii', Buffer.from('segment;size\n')],
  ['utf-8', Buffer.from('Größe 🦊')],
  ['invalid', Buffer.from([0x47, 0x72, 0xf6, 0xdf, 0x65])],
] as const)('finds %s', (form, bytes) => {
  expect(checkUtf8(bytes)).toBe(form);
});

it('tells damaged UTF-8 from a code page', () => {
  expect(isMostlyUtf8(Buffer.concat([Buffer.from('Größe, Übrige, '), Buffer.from([0xff])]))).toBe(true);
  // "Größe, Übrige" in Windows-1252
  expect(isMostlyUtf8(Buffer.from('4772f6df652c20dc6272696765', 'hex'))).toBe(false);
});
