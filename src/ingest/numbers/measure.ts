import type { ColumnRole } from '../../model/column-vocabulary.ts';

/** What the numbers of a column are: people and events, money, parts of a whole, or plain numbers. */
export type Measure = 'count' | 'money' | 'fraction' | 'number';

/** How each numeric role is written. */
export const measureOf: Readonly<Partial<Record<ColumnRole, Measure>>> = {
  size: 'count',
  users: 'count',
  sample: 'count',
  exposures: 'count',
  conversions: 'count',
  value: 'money',
  cost: 'money',
  revenue: 'money',
  share: 'fraction',
  engagement_rate: 'fraction',
  priority: 'number',
  effort_hours: 'number',
};
