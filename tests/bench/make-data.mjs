import { closeSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';

const stages = ['awareness', 'consideration', 'purchase', 'retention', 'loyalty'];
const channels = readdirSync('templates/channels').map((name) => name.replace('.yaml', ''));

/** A small generator of even numbers in 0–1 (Park and Miller 1988): the same file on every machine. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * A combined table with a row for every segment, channel and stage. Channels differ, segments differ, and every
 * cell differs from both, as in real markets.
 */
export function writeWideMarket(path, size) {
  const random = createRandom(7);
  const rows = ['segment,size,channel,share,stage,exposures,conversions,cost,revenue'];
  const effects = (count) => Array.from({ length: count }, () => Math.exp(1.2 * (random() - 0.5)));
  const reach = channels.map(() => 0.03 + 0.6 * random() ** 2);
  const pull = stages.map(() => effects(channels.length));
  const mood = effects(size.segments);
  for (let s = 0; s < size.segments; s++) {
    const people = 1000 + Math.floor(random() * 50_000);
    for (let c = 0; c < size.channels; c++) {
      const share = (reach[c] * (0.6 + 0.8 * random())).toFixed(3);
      for (let j = 0; j < size.stages; j++) {
        const exposures = Math.floor(10 ** (1 + 3 * random()));
        const conversions = Math.floor(exposures * 0.04 * pull[j][c] * mood[s] * (0.6 + 0.8 * random()));
        const cost = (exposures * 0.05 * random()).toFixed(2);
        const row = [`segment ${s}`, people, channels[c], share, stages[j], exposures, conversions, cost];
        rows.push([...row, (conversions * 40 * random()).toFixed(2)].join(','));
      }
    }
  }
  writeFileSync(path, `${rows.join('\n')}\n`);
}

/** A tidy conversions table of at least so many bytes, written in pieces. @returns its rows */
export function writeLargeTable(path, bytes) {
  const random = createRandom(11);
  const file = openSync(path, 'w');
  let written = writeSync(file, 'date,segment,channel,stage,exposures,conversions,cost,revenue\n');
  let rows = 0;
  while (written < bytes) {
    let piece = '';
    for (let i = 0; i < 5000; i++, rows++) {
      const day = 1 + Math.floor(random() * 28);
      const exposures = Math.floor(random() * 5000);
      const conversions = Math.floor(exposures * 0.04 * random());
      piece += `2026-09-${String(day).padStart(2, '0')},segment ${Math.floor(random() * 8)},${channels[Math.floor(random() * 12)]},`;
      piece += `${stages[Math.floor(random() * 5)]},${exposures},${conversions},${(exposures * 0.02).toFixed(2)},${(conversions * 35).toFixed(2)}\n`;
    }
    written += writeSync(file, piece);
  }
  closeSync(file);
  return rows;
}
