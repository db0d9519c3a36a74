import type { TvName } from './tvSet'

/** What the set is, for who looks for a fault. */
export interface Device {
  readonly tv: TvName
  readonly userAgent: string
  /** 'Chrome 68'; '' where the set does not say. */
  readonly engine: string
  /** '1920 × 1080', and how many of its pixels one of ours is where that is not one. */
  readonly screen: string
}

export interface Screen {
  readonly innerWidth: number
  readonly innerHeight: number
  readonly devicePixelRatio?: number
}

export function deviceOf(tv: TvName, userAgent: string, { innerWidth, innerHeight, devicePixelRatio = 1 }: Screen): Device {
  const ratio = devicePixelRatio === 1 ? '' : ` @ ${Math.round(devicePixelRatio * 100) / 100}`
  return { tv, userAgent, engine: engineOf(userAgent), screen: `${innerWidth} × ${innerHeight}${ratio}` }
}

/** Every engine calls itself many names; the first of these is its own. */
function engineOf(userAgent: string): string {
  for (const [name, version] of [['Chrome', /Chrome\/(\d+)/], ['Firefox', /Firefox\/(\d+)/], ['WebKit', /AppleWebKit\/(\d+)/]] as const) {
    const [, found] = version.exec(userAgent) ?? []
    if (found !== undefined) return `${name} ${found}`
  }
  return ''
}
