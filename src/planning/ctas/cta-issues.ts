import type { Issue } from '../../model/issue.ts';
import { normalizeName } from '../../wording/normalize-name.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { Brand } from '../brand.ts';
import { isOver } from './current-offers.ts';
import { spokenDate } from './spoken-date.ts';

/** Offers of brand.yaml that no call to action makes, because they ended before the data do. */
export function endedOffers(brand: Brand, lastDay: string | undefined, phrasebook: Phrasebook): Issue[] {
  if (lastDay === undefined) return [];
  return brand.offers
    .filter((offer) => isOver(offer, lastDay))
    .map(({ label, until }) => ({
      code: 'offer-over',
      severity: 'warning',
      value: label,
      message: phrasebook.say('plan.issue.offer-over', {
        offer: label,
        until: spokenDate(until!, phrasebook),
        last: spokenDate(lastDay, phrasebook),
      }),
      hint: phrasebook.say('plan.issue.offer-over-hint'),
    }));
}

/** Products and offers of brand.yaml that are meant for segments which the data do not have. */
export function unknownReaders(
  brand: Brand,
  segments: readonly { id: string; name: string }[],
  phrasebook: Phrasebook,
): Issue[] {
  const known = new Set(segments.flatMap(({ id, name }) => [normalizeName(id), normalizeName(name)]));
  return [...brand.products, ...brand.offers].flatMap(({ label, segments: readers = [] }) =>
    readers
      .filter((reader) => !known.has(normalizeName(reader)))
      .map(
        (reader): Issue => ({
          code: 'brand-segment-unknown',
          severity: 'warning',
          value: reader,
          message: phrasebook.say('plan.issue.brand-segment-unknown', { item: label, segment: reader }),
          hint: phrasebook.say('plan.issue.brand-segment-unknown-hint', {
            segments: phrasebook.list(segments.map(({ name }) => name)),
          }),
        }),
      ),
  );
}

/** A call to action that could not do without a word that the brand avoids. */
export interface AvoidedCall {
  channel: string;
  stage: string;
  text: string;
  word: string;
}

/** What the brand avoids and is printed all the same, each text of a channel and stage once. */
export function avoidedWords(calls: readonly AvoidedCall[], phrasebook: Phrasebook): Issue[] {
  const once = new Map(calls.map((call) => [JSON.stringify(call), call]));
  return [...once.values()].map(({ word, ...call }) => ({
    code: 'avoided-word',
    severity: 'warning',
    value: word,
    message: phrasebook.say('plan.issue.avoided-word', { ...call, word }),
    hint: phrasebook.say('plan.issue.avoided-word-hint', { word }),
  }));
}
