// In the place of string-width, which makes the longest of all regular expressions anew for every cell of a table:
// widths as the rest of a report measures them.
module.exports = require('../report/text/display-width.ts').displayWidth;
