import { transform } from '@swc/core'
import { build } from 'esbuild'

/** The boot page's script for the oldest TV we know: it must run where nothing else does. */
export async function bootScript(): Promise<string> {
  const bundle = await build({
    entryPoints: ['src/platform/boot.ts'],
    bundle: true, write: false, format: 'iife', globalName: 'tenfootBoot', target: 'es2019',
  })
  const { code } = await transform(bundle.outputFiles[0]!.text, {
    swcrc: false, configFile: false, isModule: false, minify: true,
    jsc: { target: 'es5', minify: { compress: true, mangle: true } },
  })
  return code
}
