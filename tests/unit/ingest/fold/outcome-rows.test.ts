import { expect, it } from 'vitest';
import { CellTally } from '../../../../src/ingest/fold/cell-tally.ts';
import { OutcomeRows } from '../../../../src/ingest/fold/outcome-rows.ts';
import { Total } from '../../../../src/ingest/fold/total.ts';

it('rows are exposures of their cell and of the cell of their part, but are counted once', () => {
  const rows = new OutcomeRows();
  const [whole, part, device] = [new CellTally(), new CellTally(), new Total()];
  rows.add(1, whole, device);
  rows.addToPart(1, part, undefined);
  rows.add(0, whole, undefined);
  expect(rows.finish()).toBe(2);
  expect([whole.exposures?.value(), part.exposures?.value(), device.value()]).toEqual([2, 1, 1]);
  expect([whole.successes.value(), part.successes.value()]).toEqual([1, 1]);
});

it('one count among the outcomes makes none of the rows an exposure', () => {
  const rows = new OutcomeRows();
  const [whole, part] = [new CellTally(), new CellTally()];
  rows.add(1, whole, undefined);
  rows.addToPart(1, part, undefined);
  rows.add(2, whole, undefined);
  expect(rows.finish()).toBeUndefined();
  expect([whole.exposures, part.exposures]).toEqual([undefined, undefined]);
});

it('a list of successes alone tells nothing of those who did not convert', () => {
  const rows = new OutcomeRows();
  const whole = new CellTally();
  rows.add(1, whole, undefined);
  rows.add(1, whole, undefined);
  expect(rows.finish()).toBeUndefined();
  expect(whole.exposures).toBeUndefined();
});
