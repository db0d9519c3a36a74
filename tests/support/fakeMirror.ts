import type { Mirror, Mirrored } from '../../src/tv/app/mirrored'

/** What a screen reader would be shown and told. */
export interface FakeMirror extends Mirror {
  readonly shown: Mirrored[]
  readonly told: string[]
}

export function fakeMirror(): FakeMirror {
  const shown: Mirrored[] = []
  const told: string[] = []
  return { shown, told, show: mirrored => { shown.push(mirrored) }, tell: ({ text }) => { told.push(text) } }
}
