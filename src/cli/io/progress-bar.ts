import type { OnProgress, Progress } from '../../model/progress.ts';
import { fitWidth } from '../../report/text/fit-width.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** Work that is done sooner needs no bar. */
const patience = 1000;
/** Milliseconds from one picture to the next. */
const pace = 100;
const barWidth = 24;

/** The terminal as far as a bar needs it. */
export interface BarStage {
  /** Writes at once: the work leaves no time for it later. */
  write(text: string): void;
  /** Milliseconds, from anywhere. */
  now(): number;
  columns: number;
}

export interface ProgressBar {
  update: OnProgress;
  /** Leaves the line as it was found. */
  erase(): void;
}

/**
 * A line that shows how far the work is: from one second on, at most ten times a second.
 * @param bytes size of all inputs; undefined where it is not known, which leaves the count of rows
 */
export function createProgressBar(
  stage: BarStage,
  say: Phrasebook['say'],
  bytes: number | undefined,
): ProgressBar {
  const start = stage.now();
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    update(progress) {
      const now = stage.now();
      if (now - start < patience || now - shownAt < pace) return;
      shownAt = now;
      // The last column stays free: some terminals begin a new line in it.
      stage.write(`\r${fitWidth(barText(progress, say, bytes), stage.columns - 1)}\u001b[K`);
    },
    erase() {
      if (shownAt === Number.NEGATIVE_INFINITY) return;
      shownAt = Number.NEGATIVE_INFINITY;
      stage.write('\r\u001b[K');
    },
  };
}

function barText(progress: Progress, say: Phrasebook['say'], bytes: number | undefined): string {
  const share = shareOf(progress, bytes);
  const text =
    progress.phase === 'reading'
      ? say('cli.progress.reading', { rows: progress.rows })
      : say(`cli.progress.${progress.phase}`, { of: progress.of });
  if (share === undefined) return text;
  const full = Math.floor(share * barWidth);
  const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
  return `${bar} ${say('cli.progress.share', { share: Math.floor(share * 100) / 100 })}  ${text}`;
}

/** A file may grow while it is read. */
function shareOf(progress: Progress, bytes: number | undefined): number | undefined {
  if (progress.phase !== 'reading') return progress.done / progress.of;
  return bytes ? Math.min(1, progress.bytes / bytes) : undefined;
}
