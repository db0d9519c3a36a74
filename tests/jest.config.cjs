const transform = {
  '^.+\\.m?[jt]s$': ['@swc/jest', {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2021', transform: { useDefineForClassFields: false } },
    module: { type: 'commonjs' },
  }],
}
// Read from the right, these would only say again what they say of languages, pictures, voices, packages and the bench.
const ofOneSide = ['goldens', 'captions', 'editions', 'languages', 'rules.languages', 'listening', 'packages', 'bench.conditions', 'bench.device', 'bench.panels'].map(name => `journeys/${name}.test`)

// What takes time, numbers or many TVs to prove: `npm run test:long` makes these, and they leave `npm test` its ten minutes; of each, units, scenarios or a shorter journey stay there.
const longJourneys = ['packages.starts', 'platforms', 'roundTrips', 'randomKeys', 'holding', 'certify', 'streamFaults', 'guidance', 'liveTrips', 'mixedLines', 'strangeNews'].map(name => `journeys/${name}.test`)
const storms = 'tv/storms/'
const isLong = process.env.TENFOOT_LONG === '1'

const base = {
  rootDir: require('node:path').resolve(__dirname, '..'),
  transform,
  // These ship ES modules, which jest runs only when they are transformed.
  transformIgnorePatterns: ['/node_modules/(?!(@lightningjs|@metrological|@michieljs|localcookies|execute-as-promise|bidi-js|htmlparser2|entities|domhandler|domutils|domelementtype|dom-serializer|linkedom|valibot|uhyphen|html-escaper|css-select|boolbase|nth-check|cssom)/)'],
}
module.exports = {
  testSequencer: require.resolve('./support/longestFirst.cjs'),
  projects: [
    { ...base, displayName: 'newsroom', testEnvironment: 'node', testMatch: ['<rootDir>/tests/newsroom/**/*.test.ts'] },
    { ...base, displayName: 'tools', testEnvironment: 'node', testMatch: ['<rootDir>/tests/tools/**/*.test.ts', '<rootDir>/tests/*.test.ts'] },
    { ...base, displayName: 'tv', testEnvironment: 'jsdom', testMatch: isLong ? [`<rootDir>/tests/${storms}**/*.test.ts`, '<rootDir>/tests/simulator/scenario/shareLink.test.ts'] : ['<rootDir>/tests/tv/**/*.test.ts', '<rootDir>/tests/platform/**/*.test.ts', '<rootDir>/tests/simulator/**/*.test.ts'], testPathIgnorePatterns: isLong ? [] : [storms] },
    { ...base, displayName: 'journeys', testEnvironment: 'node', globalSetup: '<rootDir>/tests/support/journeySetup.ts', setupFilesAfterEnv: ['<rootDir>/tests/support/journeyPatience.ts'], testMatch: isLong ? longJourneys.map(name => `<rootDir>/tests/${name}.ts`) : ['<rootDir>/tests/journeys/**/*.test.ts'], testPathIgnorePatterns: isLong ? [] : process.env.TENFOOT_MIRRORED === '1' ? [...ofOneSide, ...longJourneys] : longJourneys },
  ],
}
