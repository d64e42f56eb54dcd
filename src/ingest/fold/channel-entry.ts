import type { Purpose } from '../../model/vocabulary.ts';
import { Statements } from './statements.ts';
import type { Total } from './total.ts';

/** What rows say of one channel. */
export interface ChannelEntry {
  id: string;
  number: number;
  known: boolean;
  nearest: string | undefined;
  /** Files of which a used row names it. */
  files: Set<string>;
  statements: Statements;
  interactions: Map<Purpose, Total>;
}

/** A channel of which nothing is said yet. */
export function newChannel(
  { id, known, nearest }: { id: string; known: boolean; nearest?: string | undefined },
  number: number,
): ChannelEntry {
  const files = new Set<string>();
  return { id, number, known, nearest, files, statements: new Statements(), interactions: new Map() };
}
