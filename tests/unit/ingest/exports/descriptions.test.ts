import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../../../src/wording/normalize-name.ts';
import { knowledge } from '../../../builders/knowledge.ts';
import { exports } from '../read-exports.ts';

const known = new Set(knowledge.channels.map(({ id }) => id));

describe('templates/exports', () => {
  it('has files that are named after their ids', () => {
    const files = readdirSync('templates/exports').filter((name) => name.endsWith('.yaml'));
    expect(exports.map(({ id }) => `${id}.yaml`)).toEqual(files.sort());
  });

  it.each(exports.map(({ id, channel }) => [id, channel] as const))(
    '%s names channels that are known',
    (_, channel) => {
      const ids = [
        ...('constant' in channel ? [channel.constant] : []),
        ...('values' in channel ? [...Object.keys(channel.values), channel.otherwise ?? []].flat() : []),
        ...('knownAs' in channel ? Object.values(channel.knownAs ?? {}).flat() : []),
      ];
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
    },
  );

  it.each(exports.map((one) => [one.id, one] as const))(
    '%s has no header with two meanings',
    (_, { columns }) => {
      const keys = new Map<string, Set<string>>();
      for (const [key, { headers }] of Object.entries(columns))
        for (const header of Object.values(headers).flat())
          keys.set(normalizeName(header), (keys.get(normalizeName(header)) ?? new Set()).add(key));
      expect([...keys].filter(([, meanings]) => meanings.size > 1)).toEqual([]);
    },
  );

  it.each(exports.map((one) => [one.id, one] as const))(
    '%s says where the headers of each language are known from',
    (_, { columns, verified }) => {
      const described = new Set(Object.values(columns).flatMap(({ headers }) => Object.keys(headers)));
      described.delete('en');
      expect(Object.keys(verified.languages ?? {}).sort()).toEqual([...described].sort());
    },
  );
});
