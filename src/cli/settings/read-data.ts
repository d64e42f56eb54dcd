import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { PlanError } from '../../errors.ts';
import { readObservations } from '../../ingest/read-observations.ts';
import type { ColumnMapping, Mark, ReadSettings } from '../../ingest/read-settings.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import { classifySource } from '../../knowledge/traffic/classify-source.ts';
import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { Observations } from '../../model/observations.ts';
import { listNames } from '../../wording/list-names.ts';
import { localText } from '../../wording/local-text.ts';
import { normalizeName } from '../../wording/normalize-name.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputFlags } from '../flags.ts';
import { didYouMean } from '../help/did-you-mean.ts';
import type { InputPath } from '../io/find-inputs.ts';
import { exists } from '../io/find-upward.ts';
import { openInputs } from '../io/open-inputs.ts';
import { showProgress, sizeOf } from '../io/progress.ts';
import { joinedColumns, parsePairs, parseRole } from './parse-pairs.ts';
import type { Session } from './session.ts';
import { usualEncodings } from './usual-encodings.ts';

/**
 * Reads the inputs of a session into observations, and shows how far that is where it takes long.
 * @param open how the bytes of a file are got
 */
export async function readData(
  paths: readonly InputPath[],
  flags: InputFlags & { quiet?: boolean },
  session: Session,
  open = openInputs,
): Promise<Observations> {
  const settings = await readSettings(paths, flags, session);
  const bar = showProgress(flags, session.phrasebook, await sizeOf(paths.map(({ path }) => path)));
  const inputs = open(paths, session.phrasebook);
  return readObservations(inputs, { ...settings, onProgress: bar?.update })
    .catch((error) => {
      throw orNameTheFiles(error, paths, session.phrasebook);
    })
    .finally(() => bar?.erase());
}

/** What lies in a folder by chance need not be understood: the others can be named. */
function orNameTheFiles(error: unknown, paths: readonly InputPath[], { say }: Phrasebook): unknown {
  const isStray =
    error instanceof PlanError &&
    paths.length > 1 &&
    paths.some(({ path, ofFolder }) => ofFolder && path === error.place?.file);
  if (!isStray) return error;
  const { code, message, hint, place, issues, columns, cause } = error;
  const hints = [hint, say('cli.error.or-name-files')].filter((one) => one !== undefined);
  return new PlanError(code, message, { hint: hints.join(' '), place, issues, columns, cause });
}

async function readSettings(
  paths: readonly InputPath[],
  flags: InputFlags,
  { knowledge, phrasebook, configuration, journey, resolvers }: Session,
): Promise<ReadSettings> {
  if (paths.filter(({ path }) => path === '-').length > 1)
    throw new PlanError('usage', phrasebook.say('cli.error.two-stdin'));
  const mappings = mapColumns(parsePairs('--map', flags.map ?? [], phrasebook));
  const constants = parsePairs('--set', flags.set ?? [], phrasebook);
  const both = [...mappings.keys()].find((role) => constants.has(role));
  if (both !== undefined)
    throw new PlanError('usage', phrasebook.say('cli.error.map-and-set', { role: both }), {
      hint: phrasebook.say('cli.error.map-and-set-hint'),
    });
  return {
    columns: knowledge.columns,
    resolvers,
    normalize: normalizeName,
    nearest: nearestName,
    defaultStage: journey.defaultStage,
    stageOrder: journey.stages.map(({ id }) => id),
    mappings,
    ...(await fileSettings(paths, configuration, phrasebook)),
    constants,
    by: flags.by,
    encoding: await checkedEncoding(flags.encoding, phrasebook),
    decimal: checkedDecimal(flags.decimal, phrasebook),
    exports: knowledge.exports,
    classifySource: channelOfSource(knowledge),
    stageOfRole: (role) => journey.stages.find((stage) => stage.role === role)?.id,
    as: chosenExports(flags.as ?? [], paths),
    ownNames: {
      file: configuration.file ?? 'plan.yaml',
      names: Object.keys(configuration.config.channels?.names ?? {}),
    },
    language: phrasebook.language,
    trust: checkedTrust(flags.trust, knowledge, phrasebook),
    currency: configuration.config.currency,
    rates: exchangeRates(flags.rate ?? [], phrasebook),
    limits: { recordBytes: 1 << 20, columns: 1000, cells: 500_000, issuesPerKind: 100 },
    say: (id, values) => phrasebook.say(id, values),
    channelName: channelNames(knowledge, phrasebook),
    listNames: (names, options) => listNames(names, phrasebook, options),
    createHash: () => {
      const hash = createHash('sha256');
      return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest('hex') };
    },
  };
}

function channelNames({ channels }: Knowledge, phrasebook: Phrasebook): ReadSettings['channelName'] {
  return (id) => {
    const known = channels.find((channel) => channel.id === id);
    return known && localText(known.name, phrasebook);
  };
}

/** The list of sources is indexed only when a file has any. */
function channelOfSource(knowledge: Knowledge): ReadSettings['classifySource'] {
  let classify: ReturnType<typeof classifySource> | undefined;
  return (traffic) => {
    classify ??= classifySource(knowledge);
    return classify(traffic)?.channel;
  };
}

/** `--as meta` for every file, `--as report.csv=meta` for one. */
function chosenExports(values: readonly string[], paths: readonly InputPath[]): Map<string, string> {
  return new Map(
    values.map((value) => {
      const at = value.lastIndexOf('=');
      const file = value.slice(0, Math.max(0, at));
      return paths.some(({ path }) => path === file) ? [file, value.slice(at + 1)] : ['*', value];
    }),
  );
}

function checkedTrust(
  value: string | undefined,
  { exports }: Knowledge,
  phrasebook: Phrasebook,
): string | undefined {
  const known = [...new Set(exports.flatMap(({ id, counts }) => [id, counts]))].sort();
  if (value === undefined || known.includes(value)) return value;
  throw new PlanError('unknown-name', phrasebook.say('cli.error.trust', { value }), {
    hint: didYouMean(value, known, phrasebook),
  });
}

/** `--rate USD=0.92`: what one unit is worth in the plan's currency. */
function exchangeRates(values: readonly string[], phrasebook: Phrasebook): Map<string, number> {
  return new Map(
    values.map((value) => {
      const [, code, rate] = /^([A-Za-z]{3})=(\d+(?:\.\d+)?)$/.exec(value) ?? [];
      if (code !== undefined && Number(rate) > 0) return [code.toUpperCase(), Number(rate)];
      throw new PlanError('usage', phrasebook.say('cli.error.rate', { value }));
    }),
  );
}

function mapColumns(pairs: ReadonlyMap<ColumnRole, string>): ColumnMapping {
  return new Map([...pairs].map(([role, columns]) => [role, joinedColumns(columns)]));
}

/**
 * `columns:` of plan.yaml, whose paths are relative to it, by the paths that the user wrote: columns, and after
 * `=` the value of every row.
 */
async function fileSettings(
  paths: readonly InputPath[],
  { config, file }: Session['configuration'],
  phrasebook: Phrasebook,
): Promise<Required<Pick<ReadSettings, 'fileMappings' | 'fileConstants' | 'unusedFiles'>>> {
  const mappings = new Map<string, ColumnMapping>();
  const constants = new Map<string, Map<ColumnRole, string>>();
  const unusedFiles: string[] = [];
  for (const [name, columns] of Object.entries(config.columns ?? {})) {
    const target = resolve(dirname(file ?? '.'), name);
    const path = paths.find((input) => resolve(input.path) === target)?.path;
    if (path === undefined) {
      // One that is there is meant for a plan of other files.
      if (!(await exists(target))) unusedFiles.push(name);
      continue;
    }
    const roles = Object.entries(columns).map(
      ([role, text]) => [parseRole(role, { option: 'columns:', value: role }, phrasebook), text] as const,
    );
    const isConstant = (text: string) => text.startsWith('=');
    mappings.set(
      path,
      new Map(roles.flatMap(([role, text]) => (isConstant(text) ? [] : [[role, joinedColumns(text)]]))),
    );
    constants.set(
      path,
      new Map(roles.flatMap(([role, text]) => (isConstant(text) ? [[role, text.slice(1).trim()]] : []))),
    );
  }
  return { fileMappings: mappings, fileConstants: constants, unusedFiles };
}

/** What the library can decode and no table is written in: mail and transport forms. */
const noEncodings = new Set(['base64', 'hex', 'utf7', 'utf7imap', 'unicode11utf7']);

async function checkedEncoding(
  value: string | undefined,
  phrasebook: Phrasebook,
): Promise<string | undefined> {
  if (value === undefined) return undefined;
  const { default: iconv } = await import('iconv-lite');
  if (iconv.encodingExists(value) && !noEncodings.has(value.toLowerCase().replace(/[^a-z0-9]/g, '')))
    return value;
  const nearest = nearestName(value, usualEncodings);
  throw new PlanError('encoding-unknown', phrasebook.say('cli.error.encoding', { value }), {
    hint: nearest
      ? phrasebook.say('cli.error.channel-near', { nearest })
      : phrasebook.say('cli.error.encoding-hint'),
  });
}

function checkedDecimal(value: string | undefined, phrasebook: Phrasebook): Mark | undefined {
  if (value === undefined || value === ',' || value === '.') return value;
  throw new PlanError('usage', phrasebook.say('cli.error.decimal', { value }));
}
