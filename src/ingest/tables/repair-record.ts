import type { IssueLog } from '../issue-log.ts';

/**
 * Reports cells that hold NUL characters, which are taken out of them, or the mark that stands for bytes
 * which are no characters of the file's encoding.
 */
export function repairRecord(record: string[], line: number, file: string, log: IssueLog): void {
  record.forEach((cell, index) => {
    const place = { file, line, column: index + 1 };
    if (cell.includes('\0')) {
      record[index] = cell.replaceAll('\0', '');
      log.add('nul-characters', 'warning', { ...place, value: record[index] });
    }
    if (cell.includes('\uFFFD'))
      log.add('unreadable-characters', 'warning', { ...place, value: record[index] });
  });
}
