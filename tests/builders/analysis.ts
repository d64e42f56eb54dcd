import { type Analysis, analysisSchema } from '../../src/model/analysis.ts';
import { buildBudget, buildWhatIfs } from './analysis-budget.ts';
import { buildCells } from './analysis-cells.ts';
import { buildChannels } from './analysis-channels.ts';

/** A complete, consistent analysis of a small shoe brand; checked against the published schema. */
export function buildAnalysis(changes: Partial<Analysis> = {}): Analysis {
  const path = (steps: readonly [string, string, string | null, number | null][]) =>
    steps.map(([stage, channel, next, friction]) => ({ stage, channel, next, friction }));
  const analysis: Analysis = {
    schemaVersion: 1,
    generator: { name: 'optichannel', version: '0.1.0' },
    brand: 'Nordwind Shoes',
    language: 'en',
    currency: 'EUR',
    seed: 1,
    journey: 'five-stage',
    goal: null,
    scoring: 'balanced',
    headline: '2 of 6 channels serve 81% of what being everywhere would, for 33% of the hours.',
    summary: [
      'The website carries purchases: without it the plan loses 31 points of coverage.',
      'The newsletter brings customers back at twice the average rate.',
      'Display ads cost more than twice the target of €12.00 per conversion.',
    ],
    firstSteps: [
      'Website: put the size guide on every product page.',
      'Newsletter: send one topic per mail, every second week.',
      'Display ads: end the campaign; it frees 3 hours a week and €98,000.',
    ],
    openQuestion:
      'What would change this plan: better data on Instagram. It is likely (78%) that it would do more than one of the chosen channels.',
    openData: [
      {
        channel: 'instagram',
        what: 'share',
        gain: 0.021,
        how: 'Ask customers one question: which of these do you use?',
      },
      {
        channel: 'email-newsletter',
        what: 'rate',
        gain: 0.004,
        how: 'The campaign report of the mailing tool.',
      },
    ],
    voice: ['The voice stays; only the tone moves.', 'Avoid: cheap, hurry.'],
    inputs: [
      {
        path: 'shoes/audience.csv',
        kind: 'audience',
        rows: 3,
        usedRows: 3,
        rejectedRows: 0,
        encoding: 'utf-8',
        delimiter: ',',
        sha256: 'a'.repeat(64),
        columns: { segment: 'Segment', size: 'People' },
        unusedColumns: [],
      },
      {
        path: 'shoes/conversions.csv',
        kind: 'conversions',
        rows: 1042,
        usedRows: 1040,
        rejectedRows: 2,
        encoding: 'windows-1252',
        delimiter: ';',
        sha256: 'b'.repeat(64),
        columns: { segment: 'Zielgruppe', channel: 'Kanal', exposures: 'Kontakte', conversions: 'Käufe' },
        unusedColumns: ['Notiz', 'Welle'],
      },
    ],
    issues: [
      {
        code: 'unknown-channel',
        severity: 'info',
        file: 'shoes/conversions.csv',
        line: 12,
        column: 2,
        field: 'Kanal',
        value: 'Tick Tock',
        message: 'The channel "Tick Tock" is not known; it is planned on its data alone.',
        hint: 'Did you mean tiktok?',
      },
      {
        code: 'negative-count',
        severity: 'error',
        file: 'shoes/conversions.csv',
        line: 88,
        column: 4,
        field: 'Käufe',
        value: '-3',
        message: 'Conversions must be 0 or more; the row was set aside.',
        hint: 'Correct the count, or leave it empty where it is not known.',
        more: 1,
      },
      {
        code: 'conversions-without-exposures',
        severity: 'warning',
        message: 'Some conversions come without exposures, so they have no rate.',
      },
    ],
    segments: [
      {
        id: 'students',
        name: 'Students',
        size: 12_000,
        value: 40,
        weight: 0.3,
        path: path([
          ['awareness', 'website', 'website', 0],
          ['consideration', 'website', 'website', 0],
          ['purchase', 'website', 'email-newsletter', 0.5],
          ['retention', 'email-newsletter', 'email-newsletter', 0],
          ['loyalty', 'email-newsletter', null, null],
        ]),
        serving: [
          { stage: 'awareness', channels: [{ channel: 'instagram', share: 0.62, basis: 'measured' }] },
          {
            stage: 'purchase',
            channels: [
              { channel: 'website', share: 0.55, basis: 'measured' },
              { channel: 'instagram', share: 0.3, basis: 'measured' },
            ],
          },
        ],
        deadEnds: [
          {
            stage: 'purchase',
            channel: 'website',
            connectTo: 'email-newsletter',
            text: 'Website leads nowhere after Purchase. Offer the newsletter with every order.',
          },
        ],
      },
      {
        id: 'families',
        name: 'Families',
        size: 20_000,
        value: 60,
        weight: 0.5,
        path: path([
          ['awareness', 'website', 'website', 0],
          ['consideration', 'website', 'website', 0],
          ['purchase', 'website', 'email-newsletter', 0.5],
          ['retention', 'email-newsletter', 'website', 0.15],
          ['loyalty', 'website', null, null],
        ]),
        serving: [],
        deadEnds: [],
      },
      {
        id: 'older-people',
        name: 'Older people',
        size: null,
        value: null,
        weight: 0.2,
        path: path([
          ['awareness', 'email-newsletter', 'email-newsletter', 0],
          ['consideration', 'email-newsletter', 'email-newsletter', 0],
          ['purchase', 'email-newsletter', 'email-newsletter', 0],
          ['retention', 'email-newsletter', 'email-newsletter', 0],
          ['loyalty', 'email-newsletter', null, null],
        ]),
        serving: [],
        deadEnds: [],
      },
    ],
    stages: (
      [
        ['awareness', 'Awareness', 0.02],
        ['consideration', 'Consideration', 0.04],
        ['purchase', 'Purchase', 0.024],
        ['retention', 'Retention', 0.048],
        ['loyalty', 'Loyalty', 0.036],
      ] as const
    ).map(([id, name, rate]) => ({ id, name, role: id, weight: 0.2, rateModel: 'binomial', rate })),
    cells: buildCells(),
    channels: buildChannels(),
    portfolio: {
      selected: ['email-newsletter', 'website'],
      coverage: 0.812,
      optimal: true,
      gap: 0,
      constraints: { channels: null, hours: null, budget: null, cover: [], include: [], exclude: [] },
      effortHours: 12,
      everywhereHours: 36,
      hoursAssumed: [],
      minimumSpend: null,
      core: ['website'],
      dependsOnData: ['email-newsletter', 'instagram'],
      mark: 4,
      frontier: [
        {
          channels: 1,
          selected: ['website'],
          coverage: 0.574,
          effortHours: 8,
          minimumSpend: null,
          spend: 1000,
          optimal: true,
        },
        {
          channels: 2,
          selected: ['email-newsletter', 'website'],
          coverage: 0.812,
          effortHours: 12,
          minimumSpend: null,
          spend: 1000,
          optimal: true,
        },
        {
          channels: 3,
          selected: ['email-newsletter', 'instagram', 'website'],
          coverage: 0.873,
          effortHours: 18,
          minimumSpend: null,
          spend: 1000,
          optimal: true,
        },
        {
          channels: 4,
          selected: ['email-newsletter', 'facebook', 'instagram', 'website'],
          coverage: 0.921,
          effortHours: 23,
          minimumSpend: null,
          spend: 1000,
          optimal: false,
        },
      ],
    },
    by: null,
    budget: buildBudget(),
    whatIfs: buildWhatIfs(),
    reminders: [
      {
        id: 'consent-message',
        text: 'Before sending: check consent for each recipient and channel.',
        channels: ['email-newsletter'],
      },
      { id: 'consent-device', text: 'Tracking and retargeting only after consent.', channels: ['website'] },
    ],
    method: {
      draws: 1000,
      interval: 0.9,
      weights: {
        rate: 0.4,
        reach: 0.2,
        affinity: 0.1,
        efficiency: 0.15,
        value: 0.05,
        engagement: 0,
        fit: 0.1,
      },
      assumptions: [
        {
          what: 'Use of one channel does not depend on use of another',
          value: null,
          source: 'sainsbury',
          scope: 'data',
        },
        {
          what: 'Expected conversions from which evidence is strong',
          value: 30,
          source: 'assumption',
          scope: 'method',
        },
        { what: 'Hours a week of Instagram', value: 'six', source: 'assumption', scope: 'data' },
        { what: 'Prior of the spread', value: 50, source: 'christiansen-morris-1997', scope: 'method' },
      ],
      sources: [
        {
          id: 'christiansen-morris-1997',
          name: 'Christiansen & Morris',
          year: 1997,
          where: 'Hierarchical Poisson regression modeling',
        },
      ],
    },
    ...changes,
  };
  return analysisSchema.parse(analysis);
}
