import { describe, expect, it } from 'vitest';
import { scanNumber } from '../../../../src/ingest/numbers/scan-number.ts';

describe('scanNumber', () => {
  it.each([
    ['1234', { digits: '1234', unmarked: true }],
    ['-5', { digits: '-5' }],
    ['−5', { digits: '-5' }],
    ['+5', { digits: '+5' }],
    ['12,50', { digits: '12.50', decimal: ',' }],
    ['12.5', { digits: '12.5', decimal: '.' }],
    ['.5', { digits: '.5', decimal: '.' }],
    [',5', { digits: '.5', decimal: ',' }],
    ['0,123', { digits: '0.123', decimal: ',' }],
    ['1234,567', { digits: '1234.567', decimal: ',', unmarked: true }],
    ['6.2527773973', { digits: '6.2527773973', decimal: '.' }],
    ['1.234,56', { digits: '1234.56', decimal: ',' }],
    ['1,234.5', { digits: '1234.5', decimal: '.' }],
    ['1.234.567,8', { digits: '1234567.8', decimal: ',' }],
    ['1.234.567', { digits: '1234567', decimal: ',' }],
    ['1,234,567', { digits: '1234567', decimal: '.' }],
    ['1 234,50', { digits: '1234.50', decimal: ',', unmarked: true }],
    ['1\u00a0234', { digits: '1234', unmarked: true }],
    ['1\u202f234\u202f567,5', { digits: '1234567.5', decimal: ',', unmarked: true }],
    ["1'234.50", { digits: '1234.50', decimal: '.', unmarked: true }],
    ['1’234', { digits: '1234', unmarked: true }],
    ['1,234', { digits: '1.234', ambiguous: ',' }],
    ['123.456', { digits: '123.456', ambiguous: '.' }],
  ])('reads %s', (text, expected) => {
    expect(scanNumber(text)).toEqual(expected);
  });

  it.each([
    '',
    'abc',
    '1,23,456',
    '1.2.3',
    '12 34',
    '1,234.567,8',
    '1.234.567.8',
    '5.',
    '1e5',
    '0x1F',
    'NaN',
    'Infinity',
    '(12.00)',
    '5-',
    '1 2345',
    '< 10',
    '--5',
  ])('refuses %j', (text) => {
    expect(scanNumber(text)).toBeUndefined();
  });
});
