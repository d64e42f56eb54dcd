import { describe, expect, it } from 'vitest';
import { whatIfFlags } from '../../../../src/cli/settings/what-if-flags.ts';
import { PlanError } from '../../../../src/errors.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';

const change = (text: string) =>
  whatIfFlags(text, { hours: '40' }, { channels: { exclude: ['x'] } }, phrasebookOf());

/** What the error says of the change. */
function refusal(text: string): string {
  try {
    change(text);
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('whatIfFlags', () => {
  it('changes the options that are named and keeps the others', () => {
    expect(change('channels=4')).toEqual({ hours: '40', maxChannels: '4' });
    expect(change('hours=20.5; exclude=tiktok')).toEqual({ hours: '20.5', exclude: 'x,tiktok' });
  });

  it('names what was typed where a value is no number', () => {
    expect(refusal('hours=abc')).toBe(
      '--what-if hours=abc: expected an amount with a decimal point, e.g. 20 or 1500.50.',
    );
    expect(refusal('goal=sell; budget=1,5')).toMatch(/^--what-if budget=1,5: /);
    expect(refusal('max-channels=0')).toBe('--what-if channels=0: expected a whole number from 1.');
    expect(refusal('channels=2.5')).toMatch(/^--what-if channels=2\.5: /);
  });

  it('takes the numbers that the options take', () => {
    expect([refusal('channels=007'), refusal('hours=0'), refusal('budget=1500.50')]).toEqual(
      Array(3).fill('no error'),
    );
  });

  it('refuses what the options refuse: more than nine digits', () => {
    expect(refusal('channels=0000000001')).toMatch(/^--what-if channels=0000000001: /);
  });

  it('refuses a change that is none', () => {
    expect(refusal('hours=')).toContain('--what-if "hours="');
    expect(refusal('weather=fine')).toContain('--what-if "weather=fine"');
  });
});
