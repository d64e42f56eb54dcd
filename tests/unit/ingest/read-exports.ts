import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readObservations } from '../../../src/ingest/read-observations.ts';
import type { ReadSettings } from '../../../src/ingest/read-settings.ts';
import { createResolvers } from '../../../src/knowledge/create-resolvers.ts';
import { type ExportDescription, exportSchema } from '../../../src/knowledge/schemas/export.ts';
import type { Observations } from '../../../src/model/observations.ts';
import { knowledge } from '../../builders/knowledge.ts';
import { inputFile, readSettings } from './read-tables.ts';

const templates = new URL('../../../templates/exports/', import.meta.url);
const fixtures = new URL('../../fixtures/exports/', import.meta.url);

/** All descriptions of the repository, by file name. */
export const exports: ExportDescription[] = readdirSync(templates)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => exportSchema.parse(parse(readFileSync(new URL(name, templates), 'utf8'))));

const journey = knowledge.journeys.find(({ id }) => id === 'five-stage')!;

/** A fixture of `tests/fixtures/exports/`, by name and content. */
export function fixture(name: string): [string, Buffer] {
  return [name, readFileSync(new URL(name, fixtures))];
}

/** Reads files as the program does: all exports, the real channels, the five stages. */
export function readExports(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
  changes: Partial<ReadSettings> = {},
): Promise<Observations> {
  return readObservations(
    files.map(([path, content]) => inputFile(path, content)),
    readSettings({
      resolvers: createResolvers(knowledge, journey),
      exports,
      channelName: (id) => knowledge.channels.find((channel) => channel.id === id)?.name.en,
      stageOfRole: (role) => journey.stages.find((stage) => stage.role === role)?.id,
      ...changes,
    }),
  );
}

/** `everyone/purchase/facebook-ads` → what the cell adds up to, without what is unknown. */
export function cells({ counts }: Observations): Record<string, object> {
  return Object.fromEntries(
    counts.map(({ segment, stage, channel, exposures, conversions, cost, revenue }) => [
      `${segment}/${stage}/${channel}`,
      Object.fromEntries(
        Object.entries({ exposures, conversions, cost, revenue }).filter(([, value]) => value !== undefined),
      ),
    ]),
  );
}

/** Sum of one number over all cells of a stage. */
export function total(
  { counts }: Observations,
  number: 'exposures' | 'conversions' | 'cost' | 'revenue',
  stage?: string,
): number {
  return counts
    .filter((cell) => stage === undefined || cell.stage === stage)
    .reduce((sum, cell) => sum + (cell[number] ?? 0), 0);
}

/** Codes of the issues, each once. */
export function codes({ issues }: Pick<Observations, 'issues'>): string[] {
  return [...new Set(issues.map(({ code }) => code))].sort();
}
