import { beginningWith, type Candidate, type Completions, nothing } from './completions.ts';
import type { KnownNames } from './known-names.ts';

/** What could stand where a value is typed so far. */
export type ValueCompleter = (typed: string, names: KnownNames) => Promise<Completions>;

type NamesOf = (names: KnownNames) => Promise<Candidate[]> | Candidate[];

/** A number, or anything else that nobody can foresee. */
export const anything: ValueCompleter = async () => nothing;

export const files: ValueCompleter = async () => ({ candidates: [], files: true });

/** One of some names. */
export function oneOf(of: NamesOf): ValueCompleter {
  return async (typed, names) => ({ candidates: beginningWith(typed, await of(names)) });
}

/** One of some names, or a file. */
export function oneOrFile(of: NamesOf): ValueCompleter {
  return async (typed, names) => ({ candidates: beginningWith(typed, await of(names)), files: true });
}

/** Names joined by a mark; one that stands there already is not offered again. */
export function listOf(of: NamesOf, mark: ',' | '+' = ','): ValueCompleter {
  return async (typed, names) => {
    const start = typed.lastIndexOf(mark) + 1;
    const taken = new Set(typed.slice(0, start).split(mark));
    const left = (await of(names)).filter(({ value }) => !taken.has(value));
    return after(typed.slice(0, start), { candidates: beginningWith(typed.slice(start), left) });
  };
}

/** `key=value`: the keys, and after one of them what its value may be. */
export function pairOf(
  keys: NamesOf,
  completerOf: (key: string) => ValueCompleter | undefined = () => undefined,
): ValueCompleter {
  return async (typed, names) => {
    const at = typed.indexOf('=');
    if (at >= 0) {
      const completer = completerOf(typed.slice(0, at)) ?? anything;
      return after(typed.slice(0, at + 1), await completer(typed.slice(at + 1), names));
    }
    const found = beginningWith(typed, await keys(names));
    return { candidates: found.map((key) => ({ ...key, value: `${key.value}=` })), open: true };
  };
}

/** `first; second`: the last part is completed by itself. */
export function partsOf(completer: ValueCompleter): ValueCompleter {
  return async (typed, names) => {
    const start = /^(?:.*;)?\s*/.exec(typed)![0].length;
    return after(typed.slice(0, start), await completer(typed.slice(start), names));
  };
}

/** The same candidates with what stands before them in the same word; a file name does not complete a part. */
function after(lead: string, { candidates, open }: Completions): Completions {
  const whole = candidates.map((candidate) => ({ ...candidate, value: lead + candidate.value }));
  return { candidates: whole, ...(open ? { open } : {}) };
}
