// Speed and memory of the whole process, as a user meets them: medians of several runs, each run in turn with
// an empty `node -e 0`, because machines are noisy and only the ratio travels. Prints a Markdown table.
//   npm run bench            everything
//   npm run bench -- quick   without the 125 MB file
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeTable, writeWideMarket } from './make-data.mjs';

const quick = process.argv.includes('quick');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const memoryHook = new URL('report-memory.mjs', import.meta.url).href;

/** Seconds and peak memory in MB of one process. */
function run(args) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let memory = '';
    let problem = '';
    child.stdio[3].on('data', (chunk) => (memory += chunk));
    child.stderr.on('data', (chunk) => (problem += chunk));
    child.on('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}: ${problem}`));
      else resolve({ seconds, megabytes: Number(memory) / 1024 });
    });
  });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(name, args, runs, target) {
  const own = [];
  const empty = [];
  for (let i = 0; i < runs; i++) {
    empty.push((await run(['-e', '0'])).seconds);
    own.push((await run(args)).seconds);
  }
  const { megabytes } = await run(['--import', memoryHook, ...args]);
  const ratio = median(own) / median(empty);
  console.log(
    `| ${name} | ${median(own).toFixed(2)} s | ${ratio.toFixed(2)} × | ${megabytes.toFixed(0)} MB | ${target} |`,
  );
}

console.log('| what | median | ÷ `node -e 0` | peak memory | target |');
console.log('| --- | ---: | ---: | ---: | --- |');
try {
  await measure('`plan --version`', ['bin/plan.js', '--version'], 15, '≤ 1.35 ×');
  await measure('`plan --help`', ['bin/plan.js', '--help'], 15, '');
  await measure('`plan analyze examples/shoes`', ['bin/plan.js', 'analyze', 'examples/shoes'], 9, '≤ 6 ×');
  const market = join(folder, 'market.csv');
  writeWideMarket(market, { segments: 50, channels: 40, stages: 5 });
  await measure('10,000 cells (50 × 40 × 5)', ['bin/plan.js', 'analyze', market, '-f', 'json'], 3, '≤ 5 s');
  if (!quick) {
    const large = join(folder, 'large.csv');
    const rows = writeLargeTable(large, 125_000_000);
    const name = `125 MB, ${(rows / 1e6).toFixed(1)} million rows`;
    await measure(name, ['bin/plan.js', 'analyze', large, '-f', 'json'], 1, '< 300 MB');
  }
} finally {
  rmSync(folder, { recursive: true });
}
