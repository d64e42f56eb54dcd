// In the place of string-width, which makes the longest of all regular expressions anew for every cell of a table:
// widths as the rest of a report measures them, and colours without any.
const { stripVTControlCharacters } = require('node:util');
const { displayWidth } = require('../report/text/display-width.ts');

module.exports = (text) => displayWidth(stripVTControlCharacters(text));
