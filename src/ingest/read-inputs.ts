import type { InputSummary } from '../model/observations.ts';
import { MappingWatch } from './columns/mapping-watch.ts';
import type { FileEvidence, LateEvidence } from './evidence.ts';
import { Ledger } from './fold/ledger.ts';
import { IssueLog } from './issue-log.ts';
import { type ReadingContext, readFile } from './read-file.ts';
import type { InputFile, ReadSettings } from './read-settings.ts';
import { ReadingProgress } from './reading-progress.ts';

/** All inputs, read once. */
export interface Reading {
  ledger: Ledger;
  log: IssueLog;
  summaries: InputSummary[];
  /** By path: what all of a file shows of how it is to be read. */
  evidence: ReadonlyMap<string, FileEvidence>;
  /** The first place where that is not how it was read; undefined where all was read rightly. */
  late: LateEvidence | undefined;
}

/**
 * Reads all inputs once, from beginning to end, into one ledger.
 * @param inputs in the order in which they are read
 * @param known by path: what an earlier reading has found out about a file
 * @throws PlanError for inputs that cannot be understood
 */
export async function readInputs(
  inputs: readonly InputFile[],
  settings: ReadSettings,
  vocabulary: Pick<ReadingContext, 'lexicon' | 'catalog' | 'words' | 'signs'>,
  known: ReadonlyMap<string, FileEvidence>,
): Promise<Reading> {
  const log = new IssueLog(settings.say, settings.limits.issuesPerKind);
  const ledger = new Ledger(settings);
  const progress = settings.onProgress && new ReadingProgress(settings.onProgress);
  const mappings = new MappingWatch(settings, inputs.length);
  const summaries: InputSummary[] = [];
  const evidence = new Map<string, FileEvidence>();
  let late: LateEvidence | undefined;
  for (const input of inputs) {
    const { path } = input;
    ledger.file = path;
    const own = { settings: ofFile(settings, path), known: known.get(path) };
    const reading = await readFile(input, { ...vocabulary, ...own, log, ledger, progress }, (header) =>
      mappings.see(header),
    );
    summaries.push(reading.summary);
    evidence.set(path, reading.evidence);
    late ??= reading.late;
  }
  return { ledger, log, summaries, evidence, late };
}

/** The settings with the constants of one file among those of all files. */
function ofFile(settings: ReadSettings, path: string): ReadSettings {
  const own = settings.fileConstants?.get(path);
  return own ? { ...settings, constants: new Map([...own, ...settings.constants]) } : settings;
}
