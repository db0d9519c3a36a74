import type { Profile } from '../profiles/profile'
import type { Size, Zoom } from './geometry'

/** How the tester looks at the TV; none of it is the app's business but the size. */
export interface FrameView {
  /** 'tv': as the profile has it. */
  readonly size: 'tv' | '720p' | '1080p' | '4K'
  readonly zoom: Zoom
  /** Lines at so many percent from the sides. */
  readonly safe: readonly number[]
  readonly crops: boolean
}

export const plainView: FrameView = { size: 'tv', zoom: 'fit', safe: [], crops: false }

export const safeLines = [5, 10] as const

const sizes: Readonly<Record<string, Size>> = { '720p': { width: 1280, height: 720 }, '1080p': { width: 1920, height: 1080 }, '4K': { width: 3840, height: 2160 } }

/** Sets that tell nothing of it lose this much, in percent. */
const usualOverscan = 2.5

export function sizeIn({ size }: FrameView, { screen }: Profile): Size {
  return sizes[size] ?? screen
}

export function cropIn({ crops }: FrameView, { overscan = usualOverscan }: Profile): number {
  return crops ? overscan : 0
}

/** What was kept of it; whatever else is there counts as nothing. */
export function readView(text: string | null): FrameView {
  try {
    const { size, zoom, safe, crops } = JSON.parse(text ?? '{}') as Partial<FrameView>
    return {
      size: size === '720p' || size === '1080p' || size === '4K' ? size : 'tv',
      zoom: zoom === '50' || zoom === '100' ? zoom : 'fit',
      safe: safeLines.filter(line => Array.isArray(safe) && safe.includes(line)),
      crops: crops === true,
    }
  } catch {
    return plainView
  }
}
