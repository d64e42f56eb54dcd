import { describe, expect, it } from 'vitest';
import { trafficGroupingSchema } from '../../src/knowledge/schemas/traffic.ts';
import { expandSourceName } from '../../src/knowledge/traffic/expand-source-name.ts';
import { indexSources } from '../../src/knowledge/traffic/index-sources.ts';
import { knowledge } from '../builders/knowledge.ts';
import { findClashes, findRepeats } from './find-clashes.ts';

const { grouping, groups, sources } = knowledge.traffic;
const channels = new Set(knowledge.channels.map(({ id }) => id));
const unknownChannels = (ids: readonly (string | null | undefined)[]) =>
  ids.filter((id) => id && !channels.has(id));

describe('traffic/grouping.yaml', () => {
  it('names groups that groups.yaml knows, each once', () => {
    const named = grouping.rules.map(({ group }) => group);
    expect([...named].sort()).toEqual(Object.keys(groups).sort());
  });

  it('ends with the rule that takes all, and has no other such rule', () => {
    expect(grouping.rules.filter(({ when }) => when.length === 0)).toEqual([grouping.rules.at(-1)]);
  });

  it('does not fit the schema with a pattern that does not exist or is broken', () => {
    const rule = { group: 'Audio', when: [{ of: 'medium', matches: 'sound' }], source: 'assumption' };
    const valid = (patterns: object) => trafficGroupingSchema.safeParse({ patterns, rules: [rule] }).success;
    expect(valid({ sound: '.*audio.*' })).toBe(true);
    expect(valid({ noise: '.*audio.*' })).toBe(false);
    expect(valid({ sound: '(' })).toBe(false);
  });
});

describe('traffic/groups.yaml', () => {
  const names = Object.entries(groups).flatMap(([group, entry]) =>
    [group, ...Object.values(entry.names).flat()].map((name) => ({
      name,
      means: group,
      file: 'groups.yaml',
    })),
  );

  it('leads to channels that exist', () => {
    expect(unknownChannels(Object.values(groups).map(({ channel }) => channel))).toEqual([]);
  });

  it('has no name that means two groups, and none twice in a language', () => {
    expect(findClashes(names)).toEqual([]);
    const repeats = Object.values(groups).flatMap((entry) =>
      Object.values(entry.names).flatMap((words) => findRepeats([], words)),
    );
    expect(repeats).toEqual([]);
  });

  it('agrees with the channels that bear the name of a group', () => {
    const wrong = knowledge.channels.flatMap(({ id, aliases }) =>
      aliases.export.filter((alias) => groups[alias]?.channel !== undefined && groups[alias]?.channel !== id),
    );
    expect(wrong).toEqual([]);
  });
});

describe('traffic/sources.yaml', () => {
  it('leads to channels that exist', () => {
    expect(unknownChannels(sources.sources.flatMap(({ channel, paid }) => [channel, paid]))).toEqual([]);
  });

  it('has no source twice', () => {
    const hosts = sources.sources
      .flatMap(({ names }) => names.flatMap(expandSourceName))
      .map(({ host, anyEnding }) => (anyEnding ? `${host}.*` : host));
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
    expect(hosts.length).toBeGreaterThan(600);
  });

  it('names nothing that a pattern of the same entry already covers', () => {
    const covered = sources.sources.flatMap((entry) =>
      entry.names.filter((name) => {
        const rest = { ...entry, names: entry.names.filter((other) => other !== name) };
        const sourceOf = indexSources({ ...sources, sources: [rest] });
        return expandSourceName(name).every(
          ({ host, anyEnding }) => !anyEnding && sourceOf(host) !== undefined,
        );
      }),
    );
    expect(covered).toEqual([]);
  });
});
