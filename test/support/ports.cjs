module.exports = require('../../scripts/ports.cjs');
