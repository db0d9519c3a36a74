import type { Lightning } from '@lightningjs/sdk'

const patienceMs = 5_000

type Drawing = Lightning.Stage & {
  forceRenderUpdate(): void
  once(name: string, heard: () => void): void
}

/** The next frame as a PNG in a data address. WebGL keeps what it drew only until the frame ends, so it is read there. */
export function pictureOf(stage: Lightning.Stage): Promise<string> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`No frame was drawn within ${patienceMs} ms: the app may be hidden.`)), patienceMs)
    const read = (): void => {
      clearTimeout(timer)
      try {
        done((stage.getCanvas() as HTMLCanvasElement).toDataURL('image/png'))
      } catch {
        fail(new Error('This engine lets nobody read a canvas with pictures of other hosts: serve them through the local server, or with CORS.'))
      }
    }
    ;(stage as Drawing).once('frameEnd', read)
    ;(stage as Drawing).forceRenderUpdate()
  })
}
