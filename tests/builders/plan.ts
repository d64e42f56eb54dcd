import { createHash } from 'node:crypto';
import { analyze } from '../../src/analyze.ts';
import { readObservations } from '../../src/ingest/read-observations.ts';
import type { ReadSettings } from '../../src/ingest/read-settings.ts';
import { createResolvers } from '../../src/knowledge/create-resolvers.ts';
import { nearestName } from '../../src/knowledge/nearest-name.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Observations } from '../../src/model/observations.ts';
import type { AnalyzeSettings } from '../../src/planning/plan-settings.ts';
import { listNames } from '../../src/wording/list-names.ts';
import { normalizeName } from '../../src/wording/normalize-name.ts';
import { knowledge, phrasebookOf } from './knowledge.ts';

const journey = knowledge.journeys.find(({ id }) => id === 'five-stage')!;

/** Tables as text, by file name → observations, with no disk in between. */
export function observe(
  tables: Record<string, string>,
  settings: Partial<ReadSettings> = {},
): Promise<Observations> {
  const phrasebook = phrasebookOf();
  return readObservations(
    Object.entries(tables).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
    {
      columns: knowledge.columns,
      resolvers: createResolvers(knowledge, journey),
      normalize: normalizeName,
      nearest: nearestName,
      defaultStage: journey.defaultStage,
      stageOrder: journey.stages.map(({ id }) => id),
      mappings: new Map(),
      fileMappings: new Map(),
      constants: new Map(),
      exports: knowledge.exports,
      stageOfRole: (role) => journey.stages.find((stage) => stage.role === role)?.id,
      limits: { recordBytes: 1 << 20, columns: 1000, cells: 500_000, issuesPerKind: 100 },
      say: (id, values) => phrasebook.say(id, values),
      channelName: (id) => knowledge.channels.find((channel) => channel.id === id)?.name.en,
      listNames: (names, options) => listNames(names, phrasebook, options),
      createHash: () => {
        const hash = createHash('sha256');
        return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest('hex') };
      },
      ...settings,
    },
  );
}

export const defaultSettings: AnalyzeSettings = {
  version: '0.0.0',
  seed: 1,
  currency: 'EUR',
  journey,
  profile: knowledge.profiles.find(({ id }) => id === 'balanced')!,
  goals: new Map(),
  segments: new Map(),
  include: [],
  exclude: [],
  active: [],
  hours: new Map(),
  minimumSpend: new Map(),
  limits: {},
  cover: [],
  spending: {},
  targets: {},
};

/** The plan of some tables. */
export async function planOf(
  tables: Record<string, string>,
  settings: Partial<AnalyzeSettings> = {},
): Promise<Analysis> {
  const all = { ...defaultSettings, ...settings };
  return analyze(await observe(tables), all, knowledge, phrasebookOf('en', all.currency ?? undefined));
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
