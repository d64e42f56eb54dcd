import { describe, expect, it, vi } from 'vitest';
import { oncePer } from '../../../src/statistics/once-per.ts';

describe('oncePer', () => {
  it('makes one thing for each key', () => {
    const make = vi.fn((key: { name: string }) => ({ of: key.name }));
    const made = oncePer(make);
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    expect(made(one)).toBe(made(one));
    expect(made(other)).toEqual({ of: 'other' });
    expect(make).toHaveBeenCalledTimes(2);
  });
});
