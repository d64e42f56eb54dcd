import type { Family } from '../../model/vocabulary.ts';

/**
 * The situation in which people read or hear us, as far as wording depends on it: a page of our own
 * (`screen`), posts (`feed`, `video`, `discussion`), one-way messages and two-way chats, a person who answers
 * (`conversation`), an ad or search result with a headline (`advert`), a shop's product page (`listing`),
 * something on paper, a room people stand in, or something only heard.
 */
export type Setting =
  | 'screen'
  | 'feed'
  | 'video'
  | 'discussion'
  | 'message'
  | 'chat'
  | 'conversation'
  | 'advert'
  | 'listing'
  | 'paper'
  | 'room'
  | 'audio';

const byFamily: Record<Family, Setting> = {
  owned: 'screen',
  social: 'feed',
  messaging: 'chat',
  paid: 'advert',
  marketplace: 'listing',
  offline: 'paper',
  service: 'conversation',
};

/** Where a channel differs from its family. */
const byChannel = new Map<string, Setting>([
  ['seo', 'advert'],
  ['tiktok', 'video'],
  ['youtube', 'video'],
  ['linkedin', 'discussion'],
  ['x', 'discussion'],
  ['reddit', 'discussion'],
  ['jodel', 'discussion'],
  ['email', 'message'],
  ['email-newsletter', 'message'],
  ['email-transactional', 'message'],
  ['sms', 'message'],
  ['push', 'message'],
  ['store', 'room'],
  ['events', 'room'],
  ['radio-audio', 'audio'],
  ['tv', 'audio'],
]);

/** The setting of a channel; one that nothing is known of is taken for a screen. */
export function channelSetting(id: string, family: Family | null): Setting {
  return byChannel.get(id) ?? (family === null ? 'screen' : byFamily[family]);
}
