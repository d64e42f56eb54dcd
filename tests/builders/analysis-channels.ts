import type { AnalysisChannel, AnalysisJob } from '../../src/model/analysis.ts';

/** Six channels with all five verdicts, in order of priority. */
export function buildChannels(): AnalysisChannel[] {
  return [
    channel({
      id: 'website',
      name: 'Website',
      family: 'owned',
      tier: 'focus',
      score: 63.2,
      contribution: 0.312,
      purpose: {
        primary: job('buy', 'purchase', 0.38),
        secondary: job('inform', 'consideration', 0.29),
        tertiary: null,
      },
      ctas: [
        cta('consideration', 'Compare the boots', null, 'website'),
        cta('purchase', 'Order the Fjord boot', 'Free returns for 30 days, delivered in three.', 'website'),
        cta('purchase', 'Find my size', null, 'website', 'older-people'),
        cta('retention', 'Get help with a repair', null, 'email-newsletter'),
      ],
      voice: { fit: 1, keep: ['plain words and short sentences'], adapt: [], avoid: ['cheap', 'hurry'] },
      reasons: [
        'It serves 60% of what can be served at Purchase.',
        'Conversion rate between 3.3% and 3.9% at Purchase, above par for every segment.',
      ],
      nextStep: 'Put the size guide on every product page and watch the conversion rate for four weeks.',
      reminders: ['consent-device'],
      effortHours: 8,
      exposures: 67_500,
      conversions: 3402,
      revenue: 183_600,
    }),
    channel({
      id: 'email-newsletter',
      name: 'Newsletter',
      family: 'owned',
      tier: 'focus',
      score: 60.4,
      contribution: 0.184,
      purpose: { primary: job('re-engage', 'retention', 0.44), secondary: null, tertiary: null },
      ctas: [
        cta('retention', "See what's new", null, 'website'),
        cta('loyalty', 'Redeem my points', null, 'website'),
      ],
      voice: {
        fit: 0.91,
        keep: ['the calm tone'],
        adapt: ['a little warmer than on the website: write as one person to one person'],
        avoid: ['no-reply senders'],
      },
      reasons: ['It converts best of all channels at Retention.', 'Small but strong among older people.'],
      nextStep: 'Send one topic per mail, every second week.',
      reminders: ['consent-message'],
      small: true,
      effortHours: 4,
      exposures: 23_000,
      conversions: 1545,
      revenue: 88_065,
    }),
    channel({
      id: 'instagram',
      name: 'Instagram',
      family: 'social',
      tier: 'next',
      inUse: false,
      score: 54.9,
      contribution: 0.061,
      swap: 0.34,
      evidence: 'none',
      purpose: { primary: job('inspire', 'awareness', null, 'prior'), secondary: null, tertiary: null },
      ctas: [cta('awareness', 'See how it is made', null, 'website')],
      voice: {
        fit: 0.82,
        keep: ['handmade, repair'],
        adapt: ['lighter: one idea per picture'],
        avoid: ['long explanations'],
      },
      reasons: ['70% of students use it, and the brand is not there yet.'],
      nextStep: 'Begin with a pilot: three posts a week for six weeks, 400 visits to the website settle it.',
      reminders: ['ad-label'],
      effortHours: 6,
    }),
    channel({
      id: 'tiktok',
      name: 'TikTok',
      family: 'social',
      tier: 'test',
      score: 47.3,
      contribution: 0.018,
      swap: 0.21,
      evidence: 'thin',
      purpose: { primary: job('discover', 'awareness', null, 'prior'), secondary: null, tertiary: null },
      reasons: ['Data are thin, but there is a real chance, unlikely (21%), that it would improve the plan.'],
      nextStep: 'Test with 900 contacts before deciding.',
      reminders: ['ad-label'],
      effortHours: 10,
      exposures: 285,
      conversions: 10,
      cost: 256.5,
    }),
    channel({
      id: 'facebook',
      name: 'Facebook',
      family: 'social',
      tier: 'maintain',
      score: 46.1,
      contribution: 0.012,
      swap: 0.04,
      purpose: { primary: null, secondary: null, tertiary: null },
      reasons: ['Not a priority, not proven bad.'],
      nextStep: 'Spend no extra hours.',
      effortHours: 5,
      exposures: 13_750,
      conversions: 347,
      cost: 6875,
      revenue: 15_268,
    }),
    channel({
      id: 'display-ads',
      name: 'Display ads',
      family: 'paid',
      tier: 'stop',
      score: 31.8,
      contribution: 0.004,
      swap: 0.003,
      purpose: { primary: job('discover', 'awareness', 0.41), secondary: null, tertiary: null },
      voice: null,
      reasons: ['Virtually certain (99%) to cost more than the target of €12.00 per conversion.'],
      nextStep: 'End the campaign and move its hours to the newsletter.',
      effortHours: 3,
      exposures: 280_000,
      conversions: 1881,
      cost: 98_000,
    }),
  ].map((built, index) => ({ ...built, priority: index + 1 }));
}

type Given = Partial<AnalysisChannel> &
  Pick<
    AnalysisChannel,
    'id' | 'name' | 'family' | 'tier' | 'score' | 'contribution' | 'purpose' | 'reasons' | 'nextStep'
  >;

function countedAtPurchase({ exposures = null, conversions = null }: Given): AnalysisChannel['stages'] {
  if (exposures === null && conversions === null) return [];
  const [trials, successes] = exposures === null || conversions === null ? [0, 0] : [exposures, conversions];
  return [{ stage: 'purchase', exposures, conversions, trials, successes, cost: null, revenue: null }];
}

function channel(given: Given): AnalysisChannel {
  return {
    known: true,
    priority: 1,
    inUse: true,
    contributionResolved: { value: given.contribution / 2, withOneMore: null, proven: true },
    selectionFrequency: { website: 0.98, 'email-newsletter': 0.62, instagram: 0.38 }[given.id] ?? 0.01,
    valueOfKnowing: 0,
    probabilities: { costAboveTarget: null, belowPar: 0.2 },
    pilot: null,
    swap: null,
    evidence: 'strong',
    small: false,
    ctas: [],
    voice: null,
    reminders: [],
    effortHours: null,
    exposures: null,
    conversions: null,
    cost: null,
    revenue: null,
    stages: countedAtPurchase(given),
    ...given,
  };
}

function job(
  id: AnalysisJob['id'],
  stage: string,
  share: number | null,
  evidence: AnalysisJob['evidence'] = 'data',
): AnalysisJob {
  return { id, stage, share, evidence };
}

function cta(
  stage: string,
  text: string,
  line: string | null,
  destination: string,
  segment: string | null = null,
): AnalysisChannel['ctas'][number] {
  return { stage, segment, text, line, destination, device: 'both' };
}
