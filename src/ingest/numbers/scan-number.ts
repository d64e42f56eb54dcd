import type { Mark } from '../read-settings.ts';

/** A number as it is written. */
export interface WrittenNumber {
  /** With a decimal point and nothing else, as JavaScript reads it; an ambiguous mark read as decimal. */
  digits: string;
  /** The mark before its decimals, where the form leaves no doubt which that is. */
  decimal?: Mark;
  /** The only mark, which may be decimal or stand for thousands: `1,234`. */
  ambiguous?: Mark;
  /** Four digits or more stand before its decimals, with neither point nor comma among them. */
  unmarked?: boolean;
}

const plain = /^[+-]?\d+$/;
const oneMark = /^([+-]?)(\d*)([.,])(\d+)$/;
const spaced = /^([+-]?)(\d{1,3}(?:[ '’]\d{3})+)(?:([.,])(\d+))?$/;
const grouped = /^([+-]?)(\d{1,3}(?:([.,])\d{3})(?:\3\d{3})*)([.,])(\d+)$/;
const onlyGroups = /^([+-]?)(\d{1,3}([.,])\d{3}(?:\3\d{3})+)$/;

/**
 * Reads the form of a number: sign, digits, thousands in groups of three marked by point, comma, space or
 * apostrophe, decimals after point or comma. Undefined when it is not such a number; exponents, hexadecimal
 * and Infinity are not.
 */
export function scanNumber(text: string): WrittenNumber | undefined {
  const clean = text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace('−', '-');
  if (plain.test(clean)) return { digits: clean, ...withoutMark(clean.replace(/^[+-]/, '')) };
  const one = oneMark.exec(clean);
  if (one) return withOneMark(one[1]!, one[2]!, one[3] as Mark, one[4]!);
  const byGroups = spaced.exec(clean) ?? undefined;
  if (byGroups) {
    const [, sign, groups, mark, decimals] = byGroups;
    return { ...compose(sign!, groups!, mark as Mark | undefined, decimals), unmarked: true };
  }
  const both = grouped.exec(clean);
  if (both && both[3] !== both[4]) return compose(both[1]!, both[2]!, both[4] as Mark, both[5]);
  const thousands = onlyGroups.exec(clean);
  if (thousands)
    return { ...compose(thousands[1]!, thousands[2]!), decimal: thousands[3] === '.' ? ',' : '.' };
  return undefined;
}

function withOneMark(sign: string, whole: string, mark: Mark, decimals: string): WrittenNumber {
  const digits = `${sign}${whole}.${decimals}`;
  const couldBeThousands =
    decimals.length === 3 && whole.length <= 3 && whole !== '' && !whole.startsWith('0');
  return couldBeThousands ? { digits, ambiguous: mark } : { digits, decimal: mark, ...withoutMark(whole) };
}

function withoutMark(whole: string): Pick<WrittenNumber, 'unmarked'> {
  return whole.length > 3 ? { unmarked: true } : {};
}

function compose(sign: string, groups: string, mark?: Mark, decimals?: string): WrittenNumber {
  const whole = sign + groups.replace(/\D/g, '');
  return mark === undefined ? { digits: whole } : { digits: `${whole}.${decimals}`, decimal: mark };
}
