import { describe, expect, test } from 'vitest';
import { classifySource } from '../../../../src/knowledge/traffic/classify-source.ts';
import { knowledge } from '../../../builders/knowledge.ts';

const classify = classifySource(knowledge);
const pair = (text: string, campaign?: string) => {
  const [source, medium] = text.split(' / ');
  return classify({ source, medium, campaign });
};

describe('the channel of the group, where the source says no more', () => {
  test.each([
    ['(direct) / (none)', 'website', 'Direct'],
    ['google / organic', 'seo', 'Organic Search'],
    ['bing / cpc', 'google-ads', 'Paid Search'],
    ['duckduckgo.com / referral', 'seo', 'Organic Search'],
    ['acme / email', 'email', 'Email'],
    ['acme / social', 'social', 'Organic Social'],
    ['acme / banner', 'display-ads', 'Display'],
    ['acme / affiliate', 'affiliates', 'Affiliates'],
    ['acme / audio', 'radio-audio', 'Audio'],
    ['acme / sms', 'sms', 'SMS'],
    ['acme / push', 'push', 'Mobile Push Notifications'],
    ['acme / video', 'youtube', 'Organic Video'],
    ['quora.com / referral', 'social', 'Organic Social'],
  ])('%s → %s', (text, channel, group) => expect(pair(text)).toEqual({ channel, group }));
});

describe('the platform, where the source names one', () => {
  test.each([
    ['instagram / social', 'instagram', 'Organic Social'],
    ['l.instagram.com / referral', 'instagram', 'Organic Social'],
    ['lm.facebook.com / referral', 'facebook', 'Organic Social'],
    ['Facebook / CPC', 'facebook-ads', 'Paid Social'],
    ['facebook_ads / social', 'facebook-ads', 'Organic Social'],
    ['linkedin / cpc', 'linkedin', 'Paid Social'],
    ['tiktok / paid', 'tiktok', 'Paid Social'],
    ['quora / cpc', 'social', 'Paid Social'],
    ['x.com / referral', 'x', 'Organic Social'],
    ['t.co / referral', 'x', 'Organic Social'],
    ['threads.net / referral', 'social', 'Organic Social'],
    ['wa.me / referral', 'whatsapp', 'Organic Social'],
    ['jodel.com / referral', 'jodel', 'Organic Social'],
    ['youtu.be / referral', 'youtube', 'Organic Video'],
    ['youtube / cpc', 'video-ads', 'Paid Video'],
    ['amazon.de / referral', 'amazon', 'Organic Shopping'],
    ['amazon.co.uk / cpc', 'amazon', 'Paid Shopping'],
    ['allegro.pl / referral', 'marketplace', 'Organic Shopping'],
    ['otto.de / referral', 'marketplace', 'Organic Shopping'],
    ['zalando.de / referral', 'marketplace', 'Organic Shopping'],
    ['idealo.de / referral', 'shopping-ads', 'Organic Shopping'],
    ['www.ceneo.pl / referral', 'shopping-ads', 'Organic Shopping'],
    ['play.google.com / referral', 'mobile-app', 'Organic Search'],
    ['mail.google.com / referral', 'email', 'Referral'],
    ['taboola / cpc', 'display-ads', 'Paid Other'],
    ['klaviyo / flow', 'email-newsletter', 'Unassigned'],
  ])('%s → %s', (text, channel, group) => expect(pair(text)).toEqual({ channel, group }));
});

describe('exactly this source and medium among the aliases of a channel', () => {
  test.each([
    ['order / email', 'email-transactional', 'Email'],
    ['influencer / social', 'influencers', 'Organic Social'],
    ['poster / qr', 'poster', 'Unassigned'],
    ['blog / referral', 'blog', 'Referral'],
  ])('%s → %s', (text, channel, group) => expect(pair(text)).toEqual({ channel, group }));
});

describe('no answer rather than a wrong one', () => {
  test.each([
    'acme.example / referral',
    'chatgpt.com / ai-assistant',
    'acme.example / paid',
    '(not set) / (not set)',
    'vimeo.com / referral',
    'checkout.stripe.com / referral',
  ])('%s', (text) => expect(pair(text)).toBeUndefined());

  test('nothing at all, or the name of a group of the user’s own', () => {
    expect(classify({})).toBeUndefined();
    expect(classify({ source: ' ', medium: '' })).toBeUndefined();
    expect(classify({ group: 'Kampagnen Nord' })).toBeUndefined();
  });
});

describe('a campaign', () => {
  test('tells ads apart', () => {
    expect(pair('google / cpc', 'Shopping DE')).toEqual({ channel: 'shopping-ads', group: 'Paid Shopping' });
    expect(pair('google / cpc', 'PMax cross-network')).toEqual({
      channel: 'google-ads',
      group: 'Cross-network',
    });
  });
  test('does not turn a mail or a post into a marketplace', () => {
    expect(pair('acme / email', 'Shop opening')).toEqual({ channel: 'email', group: 'Organic Shopping' });
    expect(pair('newsletter / email', 'shop-sale')).toEqual({
      channel: 'email-newsletter',
      group: 'Organic Shopping',
    });
    expect(pair('facebook / social', 'e-shop')).toEqual({ channel: 'facebook', group: 'Organic Shopping' });
  });
});

describe('the group that the tool has named', () => {
  test.each([
    ['Organic Search', 'seo'],
    ['Organische Suche', 'seo'],
    ['Bezpłatne wyniki wyszukiwania', 'seo'],
    ['Recherche naturelle', 'seo'],
    ['Búsqueda orgánica', 'seo'],
    ['Ricerca organica', 'seo'],
    ['Bezahlte Suche', 'google-ads'],
    ['Paid social', 'facebook-ads'],
    ['Płatne media społecznościowe', 'facebook-ads'],
    ['Direkt', 'website'],
    ['Netzwerkübergreifend', 'google-ads'],
    ['Video (bezahlt)', 'video-ads'],
    ['E-Mail', 'email'],
  ])('alone: %s → %s', (group, channel) => expect(classify({ group })?.channel).toBe(channel));

  test('alone, where it says too little', () => {
    expect(classify({ group: 'Referral' })).toBeUndefined();
    expect(classify({ group: 'Nicht zugewiesen' })).toBeUndefined();
  });
  test('wins over the rules: it knows the network of an ad, which source and medium hide', () => {
    const visit = { source: 'google', medium: 'cpc' };
    expect(classify({ ...visit, group: 'Paid Video' })).toEqual({
      channel: 'video-ads',
      group: 'Paid Video',
    });
    expect(classify({ ...visit, group: 'Display' })).toEqual({ channel: 'display-ads', group: 'Display' });
    expect(classify({ ...visit, group: 'Paid Search' })).toEqual({
      channel: 'google-ads',
      group: 'Paid Search',
    });
  });
  test('is refined by the source', () => {
    expect(classify({ source: 'x.com', medium: 'referral', group: 'Referral' })).toEqual({
      channel: 'x',
      group: 'Referral',
    });
    expect(classify({ source: 'pinterest', group: 'Paid Social' })?.channel).toBe('pinterest');
  });
  test('of the user’s own leaves it to the rules', () => {
    expect(classify({ source: 'google', medium: 'organic', group: 'SEO Nord' })).toEqual({
      channel: 'seo',
      group: 'Organic Search',
    });
  });
});

test('the same visit gets the same answer again', () => {
  const visit = { source: 'tiktok.com', medium: 'referral' };
  expect(classify({ ...visit })).toBe(classify({ ...visit }));
});
