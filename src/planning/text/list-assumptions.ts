import type { Method } from '../../knowledge/schemas/scoring.ts';
import type { Analysis } from '../../model/analysis.ts';
import { localText } from '../../wording/local-text.ts';
import { countEstimates } from '../count-estimates.ts';
import type { Wording } from './wording.ts';

type Assumption = Analysis['method']['assumptions'][number];

/**
 * What the plan takes for granted: first what concerns this data, then every constant that is an assumption.
 * @param constants of what only some plans do, beside those of the method
 */
export function listAssumptions(
  { plan, phrasebook }: Wording,
  hasBrand: boolean,
  constants: readonly Method[keyof Method][] = [],
): Assumption[] {
  const { market, method, shares } = plan.evidence;
  const say = (id: string, values = {}) => phrasebook.say(`plan.assumption.${id}`, values);
  const list: Assumption[] = [{ what: say('independence'), value: null, source: 'sainsbury', scope: 'data' }];
  const add = (id: string, holds: boolean, value: number | string | null = null) => {
    if (holds) list.push({ what: say(id), value, source: 'assumption', scope: 'data' });
  };
  for (const [id, { count, all }] of Object.entries(countEstimates(market)))
    if (count > 0)
      list.push({
        what: say(`estimated-${id}`, { count, all }),
        value: null,
        source: 'interview',
        scope: 'data',
      });
  const sized = market.segments.filter(({ size }) => size !== null).length;
  const valued = market.segments.filter(({ value }) => value !== null).length;
  const filled = plan.shares.origin.filter((origin) => origin !== 'measured');
  const measured = !shares.mean.every(Number.isNaN);
  add('no-sizes', sized === 0 && market.segments.length > 1);
  add('segment-size', sized > 0 && sized < market.segments.length, market.segments.length - sized);
  add('segment-value', valued > 0 && valued < market.segments.length, market.segments.length - valued);
  add('shares', measured && filled.length > 0, filled.length);
  add('contacts', filled.includes('contacts'));
  add('reach-unknown', filled.includes('unknown') && !measured, method.unknownShare.value);
  add('whole-audience', market.rowCount > market.segments.length);
  add('brand', !hasBrand);
  add(
    'fixed-values',
    plan.factors.some(({ metric, weights }) => metric.id === 'value' && weights.some((w) => w > 0)),
  );
  for (const id of ['suitability', 'handoffs', 'voice'])
    add(
      id,
      market.channels.some(({ knowledge }) => knowledge !== null),
    );
  add(
    'effort',
    market.channels.some(({ effortHours }) => effortHours !== null),
  );

  for (const { value, what, source } of [...Object.values(method), ...constants])
    list.push({
      what: localText(what, phrasebook),
      value,
      source: [source].flat().join(', '),
      scope: 'method',
    });
  return list;
}
