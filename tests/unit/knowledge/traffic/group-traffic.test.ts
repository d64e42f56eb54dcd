import { describe, expect, test } from 'vitest';
import { groupTraffic } from '../../../../src/knowledge/traffic/group-traffic.ts';
import { indexSources } from '../../../../src/knowledge/traffic/index-sources.ts';
import { trafficFields } from '../../../../src/knowledge/traffic/traffic.ts';
import { knowledge } from '../../../builders/knowledge.ts';

const { grouping, sources } = knowledge.traffic;
const groupOf = groupTraffic(grouping);
const sourceOf = indexSources(sources);
const group = (source?: string, medium?: string, campaign?: string) => {
  const fields = trafficFields({ source, medium, campaign });
  return groupOf(fields, sourceOf(fields.source)?.category);
};

/** At least one visit for every rule, read by hand from Google's table of the default channel group. */
const examples: [source: string, medium: string, campaign: string, group: string][] = [
  ['(direct)', '(none)', '', 'Direct'],
  ['(direct)', '(not set)', '', 'Direct'],
  ['google', 'cpc', 'Spring Cross-network DE', 'Cross-network'],
  ['ebay.de', 'cpc', '', 'Paid Shopping'],
  ['google', 'cpc', 'Shopping DE', 'Paid Shopping'],
  ['newsletter', 'ppc', 'eshop', 'Paid Shopping'],
  ['bing', 'ppc', '', 'Paid Search'],
  ['facebook', 'retargeting', '', 'Paid Social'],
  ['instagram', 'cpm', '', 'Paid Social'],
  ['youtube', 'paid-video', '', 'Paid Video'],
  ['acme.example', 'cpm', '', 'Display'],
  ['google', 'Display', '', 'Display'],
  ['acme.example', 'paid', '', 'Paid Other'],
  ['chatgpt.com', 'ai-assistant', '', 'AI Assistant'],
  ['etsy.com', 'referral', '', 'Organic Shopping'],
  ['acme.example', 'flyer', 'summer-shop', 'Organic Shopping'],
  ['t.co', 'referral', '', 'Organic Social'],
  ['acme.example', 'Social Network', '', 'Organic Social'],
  ['vimeo.com', 'referral', '', 'Organic Video'],
  ['acme.example', 'webvideo', '', 'Organic Video'],
  ['Google', 'Organic', '', 'Organic Search'],
  ['acme.example', 'organic', '', 'Organic Search'],
  ['acme.example', 'referral', '', 'Referral'],
  ['acme.example', 'link', '', 'Referral'],
  ['acme.example', 'e_mail', '', 'Email'],
  ['E-Mail', 'spring', '', 'Email'],
  ['acme.example', 'affiliate', '', 'Affiliates'],
  ['acme.example', 'audio', '', 'Audio'],
  ['sms', 'reminder', '', 'SMS'],
  ['acme.example', 'sms', '', 'SMS'],
  ['acme.example', 'webpush', '', 'Mobile Push Notifications'],
  ['acme.example', 'in-app-notification', '', 'Mobile Push Notifications'],
  ['firebase', 'reminder', '', 'Mobile Push Notifications'],
  ['(not set)', '(not set)', '', 'Unassigned'],
  ['acme.example', 'affiliates', '', 'Unassigned'],
];

describe('the default channel grouping', () => {
  test.each(examples)('%s / %s %s → %s', (source, medium, campaign, expected) =>
    expect(group(source, medium, campaign)).toBe(expected),
  );

  test('has an example of every rule, and the 20 groups of the table in their order', () => {
    expect([...new Set(examples.map(([, , , name]) => name))]).toEqual(
      grouping.rules.map((rule) => rule.group),
    );
    expect(grouping.rules).toHaveLength(20);
  });

  test('a word that only holds “shop” is no shop, and one that ends a word before it is', () => {
    expect(group('acme.example', 'referral', 'Workshop')).toBe('Referral');
    expect(group('acme.example', 'referral', 'eShop')).toBe('Organic Shopping');
  });

  test('patterns match the whole medium', () => {
    expect(group('acme.example', 'unpaid')).toBe('Unassigned');
    expect(group('acme.example', 'pushed')).toBe('Unassigned');
  });

  test('what is left out counts as (not set)', () => {
    expect(group('(direct)')).toBe('Direct');
    expect(group('google')).toBe('Organic Search');
    expect(group(undefined, ' Referral ')).toBe('Referral');
  });
});
