import type { Mark } from '../read-settings.ts';

// All integers of 15 digits are exact.
const mostCharacters = 15;

/**
 * The number of a text of nothing but a few digits, which most are, or with decimals after a mark that is
 * known to stand before decimals; undefined for any other, also for three decimals, which look like thousands.
 */
export function quickNumber(text: string, mark: Mark | undefined): number | undefined {
  if (text.length === 0 || text.length > mostCharacters) return undefined;
  let value = 0;
  let markAt = -1;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (markAt === -1 && at > 0 && text[at] === mark) markAt = at;
    else return undefined;
  }
  if (markAt === -1) return value;
  const decimals = text.length - 1 - markAt;
  if (decimals === 0 || decimals === 3) return undefined;
  // A division of two exact numbers is correctly rounded, as reading the decimal text would be.
  return value / powersOfTen[decimals]!;
}

const powersOfTen = Array.from({ length: mostCharacters + 1 }, (_, power) => 10 ** power);
