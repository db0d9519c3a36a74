import type { Problem } from '../../../newsroom/sources/channelFile'

/** What stores and TVs are told of a channel's app. */
export interface About {
  /** 'example.gull.tv'; never changes once a store has it. */
  readonly id: string
  /** '1.2.3' */
  readonly version: string
  readonly name: string
  /** Who publishes it. */
  readonly vendor: string
  readonly language: string
  /** '#rrggbb' */
  readonly accent: string
  /** '#rrggbb', behind the logo. */
  readonly background: string
  /** A path from the channel file; null when the file names none. */
  readonly logo: string | null
  /** What stores ask for and nobody else can know; null where the channel file is silent. */
  readonly description: string | null
  readonly website: string | null
  readonly privacy: string | null
  readonly support: string | null
  readonly ages: string | null
  /** Where the channel file's folder is on the web, with a slash at its end; null when the file does not say. */
  readonly base: string | null
  readonly tizen: { readonly id: string }
  readonly hbbtv: HbbtvAbout
}

export interface HbbtvAbout {
  /** Where the app will lie, with a slash at its end; null when the file does not say. */
  readonly address: string | null
  readonly organisation: number
  readonly application: number
}

export interface AboutReading {
  /** Null when there is any problem. */
  readonly about: About | null
  readonly problems: readonly Problem[]
}
