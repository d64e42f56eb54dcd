import type { FileEvidence } from './evidence.ts';
import { inputError } from './input-error.ts';
import type { Reading } from './read-inputs.ts';
import type { InputFile, ReadSettings } from './read-settings.ts';

/**
 * Reads, and reads again with what was found out, until nothing shows any more that something was read wrongly. Nearly
 * always once is enough: the head of a table shows how its columns are written. Twice where rows further down show
 * otherwise; a third time where an encoding had hidden them. What is found out never depends on how it was read, so
 * that there is an end to it.
 * @param read reads all inputs once
 * @throws PlanError `file-unreadable` when an input would have to be read again and cannot be
 */
export async function readUntilSettled(
  inputs: readonly InputFile[],
  { say }: Pick<ReadSettings, 'say'>,
  read: (known: ReadonlyMap<string, FileEvidence>) => Promise<Reading>,
): Promise<Reading> {
  let reading = await read(new Map());
  while (reading.late !== undefined) {
    const { file, column, field } = reading.late;
    const once = inputs.find(({ repeatable }) => repeatable !== true);
    if (once !== undefined)
      throw inputError(
        say,
        'file-unreadable',
        'read-once',
        { file, ...(column !== undefined && { column }) },
        { field: field ?? '', what: field === undefined ? 'encoding' : 'column', once: once.path },
      );
    reading = await read(reading.evidence);
  }
  return reading;
}
