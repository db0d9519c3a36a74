import type { Act, ActNeeds } from './act'
import { answer, changed, never } from './answers'
import { isPlaylist, kindOfAnswer, type Asked, type RequestKind } from './asked'
import { hugePicture } from './hugePicture'

/** For what is of this kind by its address, or by what comes. */
const forKind = (kind: RequestKind, act: (asked: Asked, next: () => Promise<Response>) => Promise<Response>): Act => async (asked, next) => {
  if (asked.kind === kind) return act(asked, next)
  const response = await next()
  return kindOfAnswer(response) === kind ? act(asked, async () => response) : response
}

export const pictureMissing = forKind('picture', async asked => answer(asked, 404, 'text/html; charset=utf-8', '<!doctype html>\n<title>404</title>\n'))

/** Its size is right, and it is far more than a TV can draw. */
export const pictureHuge = forKind('picture', async asked => answer(asked, 200, 'image/png', await hugePicture(8_000)))

/** It begins as a JPEG does. */
export const pictureCorrupt = forKind('picture', async asked => answer(asked, 200, 'image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3, 4, 5, 6, 7)))

export const streamMissing = forKind('stream', async asked => answer(asked, 404, 'text/plain', 'Not found.\n'))

/** Playlists come, and nothing that they name. */
export const streamStalled = forKind('stream', async (asked, next) => isPlaylist(asked) ? next() : never(asked))

/** Playlists that say the same again and again. */
export const streamStale = ({ firstPlaylist }: ActNeeds): Act => forKind('stream', async (asked, next) => {
  const response = await next()
  return isPlaylist(asked) ? changed(response, body => firstPlaylist(asked.address, new TextDecoder().decode(body))) : response
})
