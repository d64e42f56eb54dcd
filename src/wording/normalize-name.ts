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
  const words = name
    // Taken apart, ≠ would be = with an accent, and ° a letter.
    .normalize('NFC')
    .replace(/[≠≈±°]|~(?=\s*\d)/g, (sign) => signs[sign]!)
    .replace(/^\s*[-−](?=\d)/, ' minus ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replace(/(?<=[\p{L}\p{N}])-$/u, ' minus ')
    .replace(/[<>≤≥+%#=]/g, (sign) => signs[sign]!)
    .replace(/\p{Sc}/gu, (sign) => signs[sign] ?? ` u${sign.codePointAt(0)!.toString(16)} `)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (words !== '') return words;
  return [...name.trim()].map((symbol) => `u${symbol.codePointAt(0)!.toString(16)}`).join('-');
}
