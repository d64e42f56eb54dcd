import { describe, expect, it } from 'vitest';
import { quickNumber } from '../../../../src/ingest/numbers/quick-number.ts';

describe('quickNumber', () => {
  it('reads digits, and decimals after the mark that is known', () => {
    expect(quickNumber('0', undefined)).toBe(0);
    expect(quickNumber('123456789012345', undefined)).toBe(123456789012345);
    expect(quickNumber('12.34', '.')).toBe(12.34);
    expect(quickNumber('0,1', ',')).toBe(0.1);
    expect(quickNumber('1.2345', '.')).toBe(1.2345);
  });

  it.each(['', ' 5', '-5', '5%', '1,5', '1.234', '.5', '5.', '1.2.3', '1234567890123456', '5 €'])(
    'leaves %j',
    (text) => {
      expect(quickNumber(text, '.')).toBeUndefined();
    },
  );
});
