import { describe, expect, test } from 'vitest';
import { createProgressBar } from '../../../../src/cli/io/progress-bar.ts';
import { displayWidth } from '../../../../src/report/text/display-width.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';

/** A terminal whose clock stands still until it is set. */
function stageOf(columns = 80) {
  const written: string[] = [];
  const stage = { columns, time: 0, now: () => stage.time, write: (text: string) => void written.push(text) };
  return { stage, written };
}
const { say } = phrasebookOf();
const erase = '\r\u001b[K';

describe('the bar', () => {
  test('appears after a second, and then ten times a second at most', () => {
    const { stage, written } = stageOf();
    const bar = createProgressBar(stage, say, undefined);
    for (stage.time = 0; stage.time < 1000; stage.time += 10) bar.update({ phase: 'draws', done: 1, of: 2 });
    expect(written).toEqual([]);
    for (stage.time = 1000; stage.time < 2000; stage.time += 10)
      bar.update({ phase: 'draws', done: 1, of: 2 });
    expect(written).toHaveLength(10);
  });
  test('shows the share of bytes, stages and draws', () => {
    const { stage, written } = stageOf();
    const bar = createProgressBar(stage, say, 4_000_000);
    stage.time = 1000;
    bar.update({ phase: 'reading', rows: 12_345, bytes: 1_000_000 });
    stage.time = 2000;
    bar.update({ phase: 'cells', done: 1, of: 3 });
    stage.time = 3000;
    bar.update({ phase: 'draws', done: 500, of: 1000 });
    // 24 squares: a quarter is 6, a third is 8, a half is 12.
    expect(written).toEqual([
      `\r${'█'.repeat(6)}${'░'.repeat(18)} 25%  Reading: 12,345 rows\u001b[K`,
      `\r${'█'.repeat(8)}${'░'.repeat(16)} 33%  Estimating the rates of 3 stages\u001b[K`,
      `\r${'█'.repeat(12)}${'░'.repeat(12)} 50%  Judging the plan by 1,000 draws\u001b[K`,
    ]);
  });
  test('counts rows where no size is known, and a file that grows is not more than whole', () => {
    const { stage, written } = stageOf();
    const unknown = createProgressBar(stage, say, undefined);
    const growing = createProgressBar(stage, say, 10);
    stage.time = 1000;
    unknown.update({ phase: 'reading', rows: 5, bytes: 100 });
    growing.update({ phase: 'reading', rows: 5, bytes: 100 });
    expect(written[0]).toBe('\rReading: 5 rows\u001b[K');
    expect(written[1]).toContain('100%');
  });
  test('fits into a narrow terminal, without its last column', () => {
    const { stage, written } = stageOf(40);
    const bar = createProgressBar(stage, say, undefined);
    stage.time = 1000;
    bar.update({ phase: 'cells', done: 1, of: 3 });
    const line = written[0]!.replace('\r', '').replace('\u001b[K', '');
    expect(displayWidth(line)).toBeLessThanOrEqual(39);
  });
  test('is erased once, and only when it was there', () => {
    const { stage, written } = stageOf();
    const bar = createProgressBar(stage, say, undefined);
    bar.erase();
    expect(written).toEqual([]);
    stage.time = 1000;
    bar.update({ phase: 'draws', done: 1, of: 2 });
    bar.erase();
    bar.erase();
    expect(written.slice(1)).toEqual([erase]);
  });
});
