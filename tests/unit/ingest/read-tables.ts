import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readObservations } from '../../../src/ingest/read-observations.ts';
import type { InputFile, ReadSettings } from '../../../src/ingest/read-settings.ts';
import { nearestName } from '../../../src/knowledge/nearest-name.ts';
import { columnsSchema } from '../../../src/knowledge/schemas/columns.ts';
import type { Locale } from '../../../src/knowledge/schemas/locale.ts';
import type { Observations } from '../../../src/model/observations.ts';
import type { NameResolvers } from '../../../src/model/resolvers.ts';
import { type InputKind, purposes } from '../../../src/model/vocabulary.ts';
import { listNames } from '../../../src/wording/list-names.ts';
import { normalizeName } from '../../../src/wording/normalize-name.ts';
import { phrasebookWith } from '../../builders/phrasebook.ts';

const template = (path: string): unknown =>
  parse(readFileSync(new URL(`../../../templates/${path}`, import.meta.url), 'utf8'));
const { messages } = template('locales/en.yaml') as Locale;
const { issue, error } = messages as Record<string, Locale['messages']>;
const phrasebook = phrasebookWith({ messages: { issue: issue!, error: error! } });

export const vocabulary = columnsSchema.parse(template('columns.yaml'));

/** A sentence as the reader sees it; a test that asks for one that does not exist fails. */
export const { say } = phrasebook;

const channels: Record<string, string> = {
  email: 'email',
  'e-mail': 'email',
  newsletter: 'email-newsletter',
  instagram: 'instagram',
  store: 'store',
  'sklep-stacjonarny': 'store',
  'facebook-cpc': 'facebook-ads',
  kanal: 'kanal',
};
const stageOrder = ['awareness', 'consideration', 'purchase', 'retention', 'loyalty'];

const resolvers: NameResolvers = {
  channel: (name) => {
    const id = channels[normalizeName(name)];
    if (id) return { id, known: true };
    const nearest = nearestName(name, Object.keys(channels));
    return { id: normalizeName(name), known: false, ...(nearest && { nearest: channels[nearest]! }) };
  },
  stage: (name) => {
    const id = normalizeName(name) === 'kauf' ? 'purchase' : normalizeName(name);
    if (stageOrder.includes(id)) return { id };
    const nearest = nearestName(name, stageOrder);
    return {
      id: undefined,
      ...(nearest && { nearest }),
      ...(id === 'trial' && { otherJourney: 'lifecycle' }),
    };
  },
  purpose: (name) => purposes.find((purpose) => purpose === normalizeName(name)),
  segment: normalizeName,
};

export function readSettings(changes: Partial<ReadSettings> = {}): ReadSettings {
  return {
    columns: vocabulary,
    resolvers,
    normalize: normalizeName,
    nearest: nearestName,
    defaultStage: 'purchase',
    stageOrder,
    mappings: new Map(),
    fileMappings: new Map(),
    constants: new Map(),
    limits: { recordBytes: 1_048_576, columns: 1_000, cells: 500_000, issuesPerKind: 100 },
    say,
    listNames: (names, options) => listNames(names, phrasebook, options),
    createHash: () => {
      const hash = createHash('sha256');
      return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest('hex') };
    },
    ...changes,
  };
}

export function inputFile(path: string, content: string | Uint8Array, kind?: InputKind): InputFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, kind, bytes: { [Symbol.asyncIterator]: () => chunks(bytes) }, repeatable: true };
}

/** Bytes in pieces of a size that no power of two divides, so that boundaries fall anywhere. */
export async function* chunks(bytes: Uint8Array, size = 7_919): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Reads one table, `data.csv`, or several by path. */
export function readTables(
  tables: string | Uint8Array | Record<string, string>,
  changes: Partial<ReadSettings> = {},
): Promise<Observations> {
  const files =
    typeof tables === 'string' || tables instanceof Uint8Array
      ? [inputFile('data.csv', tables)]
      : Object.entries(tables).map(([path, content]) => inputFile(path, content));
  return readObservations(files, readSettings(changes));
}

/** What an issue is and where: `data.csv:3:2 unknown-stage`. */
export function places(observations: Pick<Observations, 'issues'>): string[] {
  return observations.issues.map(({ file, line, column, code, more }) =>
    [
      [file, line, column].filter((part) => part !== undefined).join(':'),
      code,
      ...(more ? [`+${more}`] : []),
    ].join(' '),
  );
}
