import { createHash } from 'node:crypto';
import { PlanError } from '../../errors.ts';
import { readObservations } from '../../ingest/read-observations.ts';
import type { ColumnMapping, ReadSettings } from '../../ingest/read-settings.ts';
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
import type { InputPath } from '../io/find-inputs.ts';
import { openInputs } from '../io/open-inputs.ts';
import { showProgress, sizeOf } from '../io/progress.ts';
import { fileSettings } from './file-settings.ts';
import { joinedColumns, parsePairs } from './parse-pairs.ts';
import {
  checkedDecimal,
  checkedEncoding,
  checkedTrust,
  chosenExports,
  exchangeRates,
} from './reading-options.ts';
import type { Session } from './session.ts';

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
  const bar = showProgress(flags, session.phrasebook, sizeOf(paths.map(({ path }) => path)));
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
    ...fileSettings(paths, configuration, phrasebook),
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

function mapColumns(pairs: ReadonlyMap<ColumnRole, string>): ColumnMapping {
  return new Map([...pairs].map(([role, columns]) => [role, joinedColumns(columns)]));
}
