import type { KeyName } from '../../platform/keys'

export type RemoteName = 'slim' | 'magic' | 'samsung' | 'hbbtv' | 'full'

/** A part of a remote, from above to below. */
export type RemotePart =
  /** The ring of arrows around OK; `wheel`: OK turns. */
  | { readonly kind: 'pad'; readonly wheel?: boolean }
  | { readonly kind: 'keys'; readonly keys: readonly KeyName[]; readonly look?: 'wide' | 'round' | 'bar' }
  | { readonly kind: 'colours' }
  | { readonly kind: 'digits' }
  /** What is under a word of its own: LG's and Samsung's slim remotes show these keys on the screen. */
  | { readonly kind: 'word'; readonly text: string }

export const remotes: Readonly<Record<RemoteName, { readonly label: string; readonly parts: readonly RemotePart[] }>> = {
  slim: { label: 'Slim remote, six keys', parts: [
    { kind: 'pad' }, { kind: 'keys', keys: ['back'], look: 'wide' },
  ] },
  magic: { label: 'LG Magic remote', parts: [
    { kind: 'digits' }, { kind: 'keys', keys: ['captions', 'info', 'pageUp', 'pageDown'], look: 'round' },
    { kind: 'pad', wheel: true }, { kind: 'keys', keys: ['back'], look: 'wide' },
    { kind: 'keys', keys: ['rw', 'play', 'pause', 'stop', 'ff'], look: 'bar' }, { kind: 'colours' },
  ] },
  samsung: { label: 'Samsung remote', parts: [
    { kind: 'pad' }, { kind: 'keys', keys: ['back', 'playPause', 'search'], look: 'round' }, { kind: 'keys', keys: ['pageUp', 'pageDown'], look: 'wide' },
    { kind: 'word', text: '123' }, { kind: 'digits' }, { kind: 'colours' }, { kind: 'keys', keys: ['rw', 'play', 'pause', 'stop', 'ff'], look: 'bar' }, { kind: 'keys', keys: ['info', 'captions', 'prev', 'next'], look: 'bar' },
  ] },
  hbbtv: { label: 'Remote with coloured keys and digits', parts: [
    { kind: 'digits' }, { kind: 'keys', keys: ['info', 'captions', 'pageUp', 'pageDown'], look: 'round' },
    { kind: 'pad' }, { kind: 'keys', keys: ['back'], look: 'wide' },
    { kind: 'colours' }, { kind: 'keys', keys: ['rw', 'play', 'pause', 'stop', 'ff'], look: 'bar' },
  ] },
  full: { label: 'Remote with all keys', parts: [
    { kind: 'pad' }, { kind: 'keys', keys: ['back'], look: 'wide' },
    { kind: 'keys', keys: ['rw', 'playPause', 'ff', 'stop'], look: 'bar' }, { kind: 'keys', keys: ['prev', 'play', 'pause', 'next'], look: 'bar' },
    { kind: 'keys', keys: ['info', 'captions', 'pageUp', 'pageDown'], look: 'round' }, { kind: 'colours' }, { kind: 'digits' },
  ] },
}
