import { describe, expect, test } from 'vitest';
import { trafficSourcesSchema } from '../../../../src/knowledge/schemas/traffic.ts';
import { indexSources } from '../../../../src/knowledge/traffic/index-sources.ts';

const sourceOf = indexSources(
  trafficSourcesSchema.parse({
    source: 'assumption',
    subdomains: ['www', 'm', 'de'],
    sources: [
      { category: 'search', names: ['google.*', ['*.naver.com', 'ecosia(.org)']] },
      { category: 'social', names: ['blog.naver.com', '*.pinterest.*', 'line(.me)'] },
    ],
  }),
);
const category = (source: string) => sourceOf(source)?.category;

describe('a country’s domain is that of the brand', () => {
  test.each(['google', 'google.com', 'google.de', 'google.co.uk', 'google.com.mx'])('%s', (source) =>
    expect(category(source)).toBe('search'),
  );
});

describe('subdomains', () => {
  test('that say nothing resolve to their domain, one or several', () => {
    expect(category('www.ecosia.org')).toBe('search');
    expect(category('www.de.google.com')).toBe('search');
  });
  test('that say something do not, unless the list takes in what lies below', () => {
    expect(category('mail.google.com')).toBeUndefined();
    expect(category('www.mail.google.com')).toBeUndefined();
    expect(category('za.pinterest.com')).toBe('social');
  });
  test('of their own win over what they lie below', () => {
    expect(category('shopping.naver.com')).toBe('search');
    expect(category('blog.naver.com')).toBe('social');
    expect(category('m.blog.naver.com')).toBe('social');
  });
});

describe('look-alikes are not known', () => {
  test.each([
    'google.evil.com',
    'pinterest.evil.com',
    'google.work',
    'notgoogle.com',
    'google.com.evil',
    'me',
    'offline.me',
    'org',
    '.',
    '',
    `${'m.'.repeat(200)}google.com`,
  ])('%s', (source) => expect(category(source)).toBeUndefined());
});
