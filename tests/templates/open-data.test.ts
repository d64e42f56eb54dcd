import { describe, expect, it } from 'vitest';
import { rangeId } from '../../src/cli/prompts/interview/size-range.ts';
import { knowledge } from '../builders/knowledge.ts';

const { openData, interview } = knowledge;
const ids = knowledge.channels.map(({ id }) => id);

describe('open-data.yaml', () => {
  it('speaks of channels that are known', () => {
    expect(Object.keys(openData.channels).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says something of its own, not what the family says already', () => {
    const repeated = Object.entries(openData.channels).filter(([id, { share, rate }]) => {
      const family = openData.families[knowledge.channels.find((channel) => channel.id === id)!.family];
      return share?.en === family.share.en || rate?.en === family.rate.en || (share ?? rate) === undefined;
    });
    expect(repeated.map(([id]) => id)).toEqual([]);
  });

  it('keeps to two sentences of a readable length', () => {
    const texts = [...Object.values(openData.families), ...Object.values(openData.channels), openData.unknown]
      .flatMap(({ share, rate }) => [share?.en ?? '', rate?.en ?? ''])
      .concat(openData.untried.en);
    expect(texts.filter((text) => text.length > 230)).toEqual([]);
    expect(texts.filter((text) => text !== '' && !/[.?]$/.test(text))).toEqual([]);
  });
});

describe('interview.yaml', () => {
  it('has ranges that follow on each other, each with an id of its own', () => {
    const { sizes } = interview;
    expect(sizes.slice(1).map(({ from }) => from)).toEqual(sizes.slice(0, -1).map(({ to }) => to));
    expect(new Set(sizes.map(rangeId)).size).toBe(sizes.length);
  });

  it('has levels in falling order', () => {
    const { habits, success } = interview;
    const shares = Object.values(habits).map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    const rates = Object.values(success).map(({ conversions, exposures }) => conversions / exposures);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });

  it('knows so little that its evidence is thin', () => {
    const expected = Object.values(interview.success).map(({ conversions }) => conversions);
    expect(Math.max(...expected)).toBeLessThan(knowledge.method.evidenceSome.value);
  });
});
