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
  const nameOf = ({ label, language }: OwnSound): string => label === '' ? language : label
  element.src = address
  ready()
  return {
    edge: () => element.duration === Infinity && element.seekable.length > 0 ? element.seekable.end(element.seekable.length - 1) : null,
    sounds: () => own().map((sound, i) => ({ id: String(i), label: nameOf(sound), language: sound.language })),
    sound: () => own().filter(({ enabled }) => enabled).map(nameOf)[0] ?? null,
    chooseSound: label => {
      if (own().some(sound => nameOf(sound) === label)) own().forEach(sound => { sound.enabled = nameOf(sound) === label })
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
