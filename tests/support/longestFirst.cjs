const { default: Sequencer } = require('@jest/test-sequencer')

// On a machine that has never run them jest goes by the size of files, and would begin last what takes longest; everyone would wait for it alone.
const longest = ['journeys/scenarios', 'languages/room', 'journeys/goldens', 'journeys/plantedTrap', 'journeys/keys', 'journeys/demo', 'journeys/comfort', 'journeys/recordings', 'journeys/rules.focus', 'journeys/packages', 'journeys/packages.starts', 'journeys/platforms']

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = longest.findIndex(name => path.includes(`${name}.test.`))
      return at < 0 ? longest.length : at
    }
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
