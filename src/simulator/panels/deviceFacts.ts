import type { TvName } from '../../platform/tvSet'
import type { Profile } from '../profiles/profile'
import { youngBuildsFloor } from '../shim/engineApis'

const makers: Readonly<Record<TvName, string>> = { browser: 'of a desktop’s keyboard', webos: 'LG’s', tizen: 'Samsung’s', rdk: 'of RDK boxes', hbbtv: 'HbbTV’s', androidtv: 'Android TV’s', vidaa: 'VIDAA’s', titan: 'Titan OS’s' }

/** What a TV is, in pairs of words. */
export function deviceFacts({ platform, engine, screen, cores, memory, canvas2d, textureSide, storage, voice, repeat, keyups, pointer }: Profile): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Engine', engine === undefined ? 'this browser’s' : `as Chrome ${engine}${engine < youngBuildsFloor ? ` (a younger build runs here: it is read by Chrome ${youngBuildsFloor} and later)` : ''}`],
    ['Keys', makers[platform]],
    ['Screen', `${screen.width} × ${screen.height}`],
    ['Processor', [cores && `${cores} ${cores === 1 ? 'core' : 'cores'}`, memory && `${memory} GB`].filter(Boolean).join(', ') || null],
    ['Graphics', canvas2d ? 'no WebGL' : textureSide === undefined ? null : `textures up to ${textureSide} px`],
    ['Storage', storage === undefined ? null : storage === 0 ? 'none' : `${(storage / 1e6).toLocaleString('en')} million letters`],
    ['Voice', voice === false ? 'none' : null],
    ['Held key', repeat === null ? 'sends no repeats' : `repeats after ${repeat.first} ms, then each ${repeat.next} ms${repeat.unmarked ? ', not marked as repeats' : ''}${keyups === false ? '; no end is told' : ''}`],
    ['Pointer', pointer ? 'the mouse over the picture' : null],
  ]
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== null)
}
