/** Signs that tell names apart: `<30` is not `>30`, and `A+` is not `A`. */
const signs: Record<string, string> = {
  '<': ' under ',
  '>': ' over ',
  '≤': ' upto ',
  '≥': ' from ',
  '+': ' plus ',
  '%': ' percent ',
  '#': ' no ',
  '=': ' is ',
  '€': ' eur ',
  $: ' usd ',
  '£': ' gbp ',
  '≠': ' not ',
  '≈': ' about ',
  '~': ' about ',
  '±': ' plusminus ',
  '°': ' degrees ',
};

/** Nothing in it but what the quick way below treats as the long one does; most names are so. */
const simple = /^(?! *-\d)[\w ./()-]*[A-Za-z0-9][ )]*$/;

/**
 * A name reduced to what matters for comparing it: lower case, no accents, words joined by single hyphens. A name
 * of nothing but symbols becomes their code points, so that two of them stay two.
 * @example normalizeName(' E-Mail  Ängste') // => 'e-mail-angste'
 */
export function normalizeName(name: string): string {
  if (simple.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  const folded = name
    // Taken apart, ≠ would be = with an accent, and ° a letter.
    .normalize('NFC')
    .replace(/[≠≈±°]|~(?=\s*\d)/g, (sign) => signs[sign]!)
    .replace(/^\s*[-−](?=\d)/, ' minus ')
    .normalize('NFKD')
    // Accents of European letters, and punctuation: “ ” – …
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2000-\u206f]/g, ' ')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replace(/[<>≤≥+%#=€$£]/g, (sign) => signs[sign]!);
  const words = isAscii.test(folded)
    ? joinWords(folded, /(?<=[a-z0-9])-$/, /[^a-z0-9]+/g)
    : joinOther(folded);
  if (words !== '') return words;
  return [...name.trim()].map((symbol) => `u${symbol.codePointAt(0)!.toString(16)}`).join('-');
}

const isAscii = /^[\0-\x7f]*$/;

/** Names of other letters. Apart, because V8 takes milliseconds to prepare the classes of Unicode, and few need them. */
function joinOther(folded: string): string {
  const plain = folded
    .replace(/\p{M}/gu, '')
    .replace(/\p{Sc}/gu, (sign) => ` u${sign.codePointAt(0)!.toString(16)} `);
  return joinWords(plain, /(?<=[\p{L}\p{N}])-$/u, /[^\p{L}\p{N}]+/gu);
}

/** @param minus a hyphen at the end of a word, as in a grade of `A-` */
function joinWords(text: string, minus: RegExp, between: RegExp): string {
  return text
    .replace(minus, ' minus ')
    .replace(between, '-')
    .replace(/^-+|-+$/g, '');
}
