import { describe, expect, it } from 'vitest';
import { isSameCell, isSameChannel } from '../../../../src/ingest/claims/is-same-channel.ts';
import type { ExportDescription } from '../../../../src/knowledge/schemas/export.ts';
import { exports } from '../read-exports.ts';

const named = (id: string) => exports.find((description) => description.id === id)!;
const [ga4, googleAds, klaviyo, mailchimp, meta] = [
  'ga4-traffic-acquisition',
  'google-ads',
  'klaviyo',
  'mailchimp',
  'meta',
].map(named) as [
  ExportDescription,
  ExportDescription,
  ExportDescription,
  ExportDescription,
  ExportDescription,
];
const of = (id: string) => ({ channel: { id } });

describe('isSameChannel', () => {
  it('takes what a description says it is known as', () => {
    expect(isSameChannel(of('instagram'), meta, of('facebook-ads'), ga4)).toBe(true);
    expect(isSameChannel(of('instagram'), meta, of('instagram'), ga4)).toBe(false);
    expect(isSameChannel(of('email-newsletter'), mailchimp, of('email'), ga4)).toBe(true);
  });

  it('takes names of one channel for that one only', () => {
    const performanceMax = {
      ...googleAds,
      channel: { ...googleAds.channel, knownAs: { 'shopping-ads': ['shopping-ads', 'google-ads'] } },
    } as unknown as ExportDescription;
    expect(isSameChannel(of('shopping-ads'), performanceMax, of('google-ads'), ga4)).toBe(true);
    expect(isSameChannel(of('shopping-ads'), performanceMax, of('shopping-ads'), ga4)).toBe(true);
    expect(isSameChannel(of('video-ads'), performanceMax, of('google-ads'), ga4)).toBe(false);
  });
});

describe('isSameCell', () => {
  it('is the same channel, or two that stand for each other', () => {
    expect(isSameCell(of('display-ads'), meta, of('display-ads'), googleAds)).toBe(true);
    expect(isSameCell(of('email-newsletter'), klaviyo, of('email-newsletter'), mailchimp)).toBe(true);
  });

  it('is not what only a third would put together', () => {
    expect(isSameChannel(of('sms'), klaviyo, of('email-newsletter'), mailchimp)).toBe(true);
    expect(isSameCell(of('sms'), klaviyo, of('email-newsletter'), mailchimp)).toBe(false);
  });
});
