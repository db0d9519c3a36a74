import type { JsonRecord } from '../../newsroom/model/record'
import type { Problem } from '../../newsroom/sources/channelFile'
import type { Level } from '../build/runLightning'
import type { About } from './about/about'
import type { Files } from './archive/files'
import type { Images } from './images/images'
import type { AndroidTools } from './android/tools'
import type { Keys } from './keys/keys'

/** What a package is made from. */
export interface Packing {
  readonly about: About
  /** What the TV reads. */
  readonly channel: JsonRecord
  /** What the channel names of its own folder, by path from there. */
  readonly channelFiles: Files
  app(level: Level): Files
  readonly images: Images
  /** The licences of all that is in the app. */
  readonly licences: string
  readonly keys: Keys
  /** Null where this machine lacks any of them. */
  readonly androidTools: AndroidTools | null
}

/** A file that is handed to a store, a web server or a TV. */
export interface Artefact {
  /** From the folder of all packages: 'webos/example.gull.tv_1.0.0_all.ipk'. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Null for what nobody signs. */
  readonly signed: 'store keys' | 'throw-away keys' | 'not' | null
}

/** A kind of TV that there are packages for. */
export interface Target {
  readonly title: string
  /** The oldest JavaScript that its engines must know. */
  readonly levels: readonly Level[]
  /** Its TVs open the app from file://, where no app of ours reads files: news is on the web alone. */
  readonly isOnFiles?: boolean
  /** Stores that take it, by the name of their sheet. */
  readonly stores: readonly string[]
  /** What only this target asks of a channel. */
  problems?(packing: Packing): readonly Problem[]
  pack(packing: Packing): Promise<readonly Artefact[]>
}
