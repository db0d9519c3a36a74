// Read by the Lightning CLI (LNG_CUSTOM_ROLLUP): what is said here is added to its own configuration.
const { engineAsModule, lowered } = require('./src/tools/build/rollup.cjs')

module.exports = { plugins: [engineAsModule(), lowered('es5')] }
