/** A browser as old as a TV, out of an npm package that nobody has to install for anything else. */
export interface Engine {
  readonly name: string
  /** The package's version. */
  readonly version: string
  /** The package's own archives, each made of what stands in `bin`. */
  readonly browser: string
  readonly archives: readonly string[]
  /** Of the app's builds, those that are for sets of this age. */
  readonly levels: readonly ('es5' | 'es6')[]
}

export const engines: readonly Engine[] = [
  { name: 'Chrome 68', version: '1.4.0', browser: 'bin/chromium-68.0.3419.0.br', archives: [], levels: ['es5', 'es6'] },
  { name: 'Chrome 78', version: '1.20.4', browser: 'bin/chromium.br', archives: ['bin/aws.tar.br'], levels: ['es6'] },
]
