import type { Attach } from './attachment'

/** What TVs have, and desktop browsers' types do not. */
interface OwnSound {
  readonly label: string
  readonly language: string
  enabled: boolean
}

/** Lets the TV's own player play an address. It chooses the picture's size by itself. */
export const attachNatively: Attach = (element, address, { ready }) => {
  const own = (): readonly OwnSound[] => Array.from((element as unknown as { audioTracks?: ArrayLike<OwnSound> }).audioTracks ?? [])
  element.src = address
  ready()
  return {
    edge: () => element.duration === Infinity && element.seekable.length > 0 ? element.seekable.end(element.seekable.length - 1) : null,
    sounds: () => own().map(({ label, language }, i) => ({ id: String(i), label: label === '' ? language : label, language })),
    chooseSound: label => {
      if (own().some(sound => sound.label === label)) own().forEach(sound => { sound.enabled = sound.label === label })
    },
    heights: () => [],
    limit: () => undefined,
    detach: () => {
      // Without a load the old picture, and its download, would stay.
      element.removeAttribute('src')
      element.load()
    },
  }
}
