import type { Setting } from '../../knowledge/schemas/channel.ts';
import type { AnalysisCta } from '../../model/analysis.ts';
import type { Purpose } from '../../model/vocabulary.ts';
import { avoidedWord } from './avoided-word.ts';
import {
  type ChosenWording,
  chooseWording,
  offerWordings,
  otherWordings,
  type Wording,
  wordings,
} from './choose-wording.ts';
import type { CtaRequest, ServedStage } from './cta-request.ts';
import { type CtaSituation, ctaSituation } from './cta-situation.ts';
import { destinationPhrase } from './destination-phrase.ts';
import type { Landing } from './find-landing.ts';

/** Where the words stand alone and have to name the product; elsewhere a button leaves that to the line. */
const headlineSettings: readonly Setting[] = ['advert', 'paper', 'room', 'audio'];

const lastResorts: readonly Wording[] = ['plain', 'with-offer'];

type Slot = 'button' | 'headline' | 'line';

export interface WrittenCta {
  cta: AnalysisCta;
  purpose: Purpose;
  /** Names of the values that its words fill in, such as `offer` and `until`. */
  says: string[];
  /** Names or presupposes a product or an offer that brand.yaml means for some segments only. */
  restricted: boolean;
  /** A word that the brand avoids and that no wording of the purpose could do without. */
  avoided: string | undefined;
}

/** The CTA of the channel for one segment at one stage. Button and line never name the same thing twice. */
export function writeCta(request: CtaRequest, served: ServedStage): WrittenCta {
  const situation = ctaSituation(request, served);
  const { landing, setting, device } = situation;
  let text: ChosenWording;
  let line: ChosenWording | undefined;
  if (headlineSettings.includes(setting)) {
    const limit = setting === 'advert' ? 'advert' : 'headline';
    text = choose(request, situation, 'headline', wordings, limit, []) ?? writeButton(request, situation, []);
    line = writeLine(request, situation, text.needs);
  } else {
    line = writeLine(request, situation, []);
    text = writeButton(request, situation, line?.needs ?? []);
  }
  const arrow = arrowLine(request, landing, line?.text ?? '');
  const beside = arrow ?? line?.text ?? null;
  const namesOnward =
    arrow !== undefined || (line !== undefined && line.text === onwardLine(request, landing)?.text);
  const cta = {
    stage: served.stage,
    segment: served.segment.id,
    text: text.text,
    line: beside === text.text ? null : beside,
    // The step after an act counts as destination only where the words name it.
    destination: (landing.place ?? (namesOnward ? landing.onward : undefined))?.id ?? null,
    device,
  };
  return {
    cta,
    purpose: situation.purpose,
    says: [...new Set([...text.needs, ...(line?.needs ?? [])])],
    restricted: isRestricted(situation, [text, ...(line ? [line] : [])]),
    avoided: avoidedWord(text.text, request.brand.words.avoid),
  };
}

function isRestricted({ product, offer }: CtaSituation, chosen: readonly ChosenWording[]): boolean {
  const about = (...names: string[]) =>
    chosen.some(({ needs, given }) => [...needs, ...given].some((name) => names.includes(name)));
  return (
    (product?.segments !== undefined && about('product', 'object')) ||
    (offer?.segments !== undefined && about('offer', 'until'))
  );
}

/** An offer is the best reason to act; else the step after the act; else the product or the place. */
function writeLine(request: CtaRequest, situation: CtaSituation, taken: readonly string[]) {
  return (
    choose(request, situation, 'line', offerWordings, 'line', taken) ??
    onwardLine(request, situation.landing) ??
    choose(request, situation, 'line', otherWordings, 'line', taken)
  );
}

function writeButton(request: CtaRequest, situation: CtaSituation, taken: readonly string[]): ChosenWording {
  const limit = situation.device === 'mobile' ? 'mobile-button' : 'button';
  // A short line of the same purpose is a button, too; and better the bare verb in a word that the brand avoids
  // than no call at all.
  return (
    choose(request, situation, 'button', wordings, limit, taken) ??
    choose(request, situation, 'line', wordings, limit, []) ??
    choose(request, situation, 'button', lastResorts, limit, [], [])!
  );
}

function choose(
  { brand, phrasebook }: CtaRequest,
  { purpose, variants, values }: CtaSituation,
  slot: Slot,
  candidates: readonly Wording[],
  limit: string,
  taken: readonly string[],
  avoid = brand.words.avoid,
): ChosenWording | undefined {
  return chooseWording({
    phrasebook,
    register: brand.address[phrasebook.language],
    values,
    groups: [
      ...variants.map((variant) => `cta.${purpose}.${variant}.${slot}`),
      ...variants.map((variant) => `cta.any.${variant}.${slot}`),
      `cta.${purpose}.${slot}`,
    ],
    candidates,
    prefer: slot === 'line' ? 'telling' : 'fitting',
    taken,
    limit: Number(phrasebook.say(`cta.limit.${limit}`)),
    avoid,
  });
}

function onwardLine({ phrasebook, brand }: CtaRequest, { onward }: Landing): ChosenWording | undefined {
  const text = onward && destinationPhrase(onward, 'onward', { brand, phrasebook });
  if (!text || [...text].length > Number(phrasebook.say('cta.limit.line'))) return undefined;
  return avoidedWord(text, brand.words.avoid) === undefined ? { text, needs: [], given: [] } : undefined;
}

/** A channel that the locale has no phrase for, such as one that only the user knows: its bare name after an arrow. */
function arrowLine(
  { phrasebook, brand }: CtaRequest,
  { place, onward }: Landing,
  action: string,
): string | undefined {
  const target = place ?? onward;
  if (!target || destinationPhrase(target, 'in', { brand, phrasebook })) return undefined;
  const name = phrasebook.say('cta.arrow-only', { destination: target.name });
  if (action === '') return name;
  const line = phrasebook.say('cta.arrow', { action, destination: target.name });
  return [...line].length <= Number(phrasebook.say('cta.limit.line')) ? line : name;
}
