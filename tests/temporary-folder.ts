import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** For vitest: whatever a run leaves among temporary files lies in one folder, which goes with it. */
export default function setUp(): (() => void) | undefined {
  // Every project of a run comes by.
  if (basename(tmpdir()).startsWith('tests-')) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
