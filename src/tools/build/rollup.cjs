// CommonJS, because the Lightning CLI loads its rollup configuration with require().
const path = require('node:path')
const esbuild = require('esbuild')
const swc = require('@swc/core')

const engine = path.resolve('node_modules/@lightningjs/core/dist/src/index.js')

/**
 * The CLI aliases the engine to `window.lng`, a prebuilt file that needs Chrome 80 and hides the
 * named exports that right-to-left text needs. Bundled as a module it gets our language level too.
 */
function engineAsModule() {
  return {
    name: 'engine-as-module',
    resolveId: { order: 'pre', handler: source => (source === '@lightningjs/core' ? engine : null) },
  }
}

/**
 * Names are kept by not mangling them: Lightning finds a component's states by the names of their
 * classes. A helper that puts names back would be missing in the image worker, whose code Lightning
 * takes from a function's text.
 */
const names = { keep_classnames: true, keep_fnames: true }
const minify = { compress: names, mangle: names }

const lower = {
  es6: async code => {
    const { code: lowered } = await esbuild.transform(code, { target: 'chrome63', legalComments: 'none' })
    return swc.minify(lowered, { ...minify, ecma: 2018, module: false })
  },
  es5: code => swc.transform(code, {
    swcrc: false, configFile: false, isModule: false, minify: true, jsc: { target: 'es5', minify },
  }),
}

/** Lowers the finished bundle, dependencies included, to the level's language. */
function lowered(level) {
  return {
    name: 'lowered',
    async renderChunk(code) {
      return { code: (await lower[level](code)).code, map: null }
    },
  }
}

module.exports = { engineAsModule, lower, lowered }
