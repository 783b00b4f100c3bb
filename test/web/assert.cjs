// `node:assert/strict` for tests in a browser: the same assertions from the npm package `assert`.
module.exports = require('assert').strict;
