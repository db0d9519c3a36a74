/** A place for texts that outlives the app. Nothing here throws. */
export interface Storage {
  read(key: string): string | null
  /** False: there was no room, and what was there before may be gone. */
  write(key: string, text: string): boolean
  remove(key: string): void
  keys(): readonly string[]
  /** False: all of it is gone at the next start. */
  readonly lasts?: boolean
}
