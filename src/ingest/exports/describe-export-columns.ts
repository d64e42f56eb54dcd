import type { ExportLayout } from './export-layout.ts';

/** What each column was read as: names by their role, numbers as `purchase.conversions`. */
export function describeExportColumns(
  { header, segment, device, steps }: ExportLayout,
  channel: string,
  stageOrder: readonly string[],
): Record<string, string> {
  const name = (index: number) => header[index]!.trim();
  const segments = 'constant' in segment ? `= ${segment.constant}` : segment.columns.map(name).join(' + ');
  const numbers = steps.flatMap(({ stage, numbers }) =>
    Object.entries(numbers).map(([role, { field, column }]) => [
      `${stageOrder[stage]}.${role}`,
      column === undefined ? `# ${field}` : field,
    ]),
  );
  return Object.fromEntries([
    ...(segments === '' ? [] : [['segment', segments]]),
    ...(channel === '' ? [] : [['channel', channel]]),
    ...(device === undefined ? [] : [['device', name(device)]]),
    ...numbers,
  ]);
}
