import { expect, it } from 'vitest';
import { checkUtf8 } from '../../../../src/ingest/bytes/check-utf8.ts';

it.each([
  ['ascii', Buffer.from('segment;size\n')],
  ['utf-8', Buffer.from('Größe 🦊')],
  ['invalid', Buffer.from([0x47, 0x72, 0xf6, 0xdf, 0x65])],
] as const)('finds %s', (form, bytes) => {
  expect(checkUtf8(bytes)).toBe(form);
});
