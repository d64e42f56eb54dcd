import type { Family, Purpose } from '../../model/vocabulary.ts';

const shops = ['website', 'mobile-app', 'store', 'amazon', 'marketplace'];
const chats = ['live-chat', 'whatsapp', 'messenger'];
const mail = ['email', 'sms'];

/**
 * Where the act that a purpose asks for can be completed. An ad cannot take an order and a newsletter cannot
 * redeem a coupon: they lead to a channel that can. To look at something is never complete, it leads on.
 * Source: assumption.
 */
const completedAt: Record<Purpose, readonly string[]> = {
  discover: [],
  inspire: [],
  inform: [...shops, ...chats, 'blog', 'phone'],
  compare: shops,
  try: ['store', 'events'],
  buy: shops,
  collect: ['store'],
  support: [...chats, 'website', 'mobile-app', 'store', 'phone', 'telegram', 'facebook', 'instagram', 'x'],
  offers: ['website', 'mobile-app', 'store'],
  're-engage': ['website', 'mobile-app', 'store'],
  reward: ['website', 'mobile-app', 'store'],
  recruit: [],
  'win-back': ['website', 'mobile-app', 'store', 'phone', 'whatsapp'],
};

/** Where people who are sent there can at least ask for it or book it. */
const askedForAt: Partial<Record<Purpose, readonly string[]>> = {
  inform: mail,
  try: [...mail, ...chats, 'phone', 'website', 'mobile-app'],
  support: mail,
  'win-back': mail,
};

const contacts = new Set([...mail, ...chats, 'phone', 'email-transactional', 'telegram']);

/** Whether what the purpose asks for can be done on the channel itself. */
export const canComplete = (channel: string, purpose: Purpose): boolean =>
  completedAt[purpose].includes(channel);

/** Whether somebody who is sent to the channel gets what the purpose asks for. */
export const canServe = (channel: string, purpose: Purpose): boolean =>
  canComplete(channel, purpose) || (askedForAt[purpose]?.includes(channel) ?? false);

/** Whether the purpose only asks people to look or read, which any channel with something to see can serve. */
export const isLook = (purpose: Purpose): boolean =>
  purpose === 'discover' || purpose === 'inspire' || purpose === 'inform';

/** Whether people reach a person or a mailbox there rather than a place to look around. */
export const isContact = (channel: string): boolean => contacts.has(channel);

/** Whether nobody can be sent there, such as to an ad, a poster or a push message. */
export const isNoDestination = (channel: string, family: Family | null): boolean =>
  family === 'paid' || family === 'offline' || ['seo', 'push', 'influencers'].includes(channel);

/** Whether people go there on foot. */
export const isPhysical = (channel: string): boolean => channel === 'store' || channel === 'events';
