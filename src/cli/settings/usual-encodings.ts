/** Encodings that tables come in; every other one that iconv-lite has works as well. */
export const usualEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-2',
];
