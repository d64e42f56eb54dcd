#!/usr/bin/env node
// CommonJS, as the bundle is: a tenth of a start that answers at once would go into loading an ES module.
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '../dist/main.cjs');
if (existsSync(program)) require(program);
else {
  process.stderr.write('error: optichannel is not built yet.\n  → Run npm ci, or npm run build.\n');
  process.exitCode = 2;
}
