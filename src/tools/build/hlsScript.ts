import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * hls.js as a script of its own, which only TVs without an HLS player load, and only when something
 * is played. Its own build is plain ES5 already; the whole one, because many broadcasters send sound
 * and captions as tracks of their own, which the light one leaves silent.
 */
export function hlsScript(): string {
  const script = readFileSync(resolve('node_modules/hls.js/dist/hls.min.js'), 'utf8')
  // The map stays at home.
  return script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')
}
