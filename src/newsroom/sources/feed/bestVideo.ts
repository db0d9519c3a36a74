import type { Video } from '../../model/video'

/** One rendition of a video: what it is, and how large. */
export interface Rendition {
  readonly video: Video
  /** Lines of its picture; 0 when unknown. */
  readonly height: number
  /** In any unit that all renditions of one video share; 0 when unknown. */
  readonly bitrate: number
}

/** TVs show no more lines than these in a news video, and old ones decode no more. */
const tallest = 1080
const order: readonly Video['type'][] = ['hls', 'file', 'dash']

/** The rendition a TV plays best: a playlist that adapts, else the largest file that it can decode; sound alone where there is nothing to see. */
export function bestOf(all: readonly Rendition[]): Video | null {
  const seen = all.filter(({ video }) => !video.sound)
  const renditions = seen.length > 0 ? seen : all
  const type = order.find(one => renditions.some(({ video }) => video.type === one))
  const fitting = renditions.filter(({ video }) => video.type === type)
  const decodable = fitting.filter(({ height }) => height <= tallest)
  const sorted = (decodable.length > 0 ? [...decodable].sort(larger) : [...fitting].sort((one, other) => larger(other, one)))
  return sorted[0]?.video ?? null
}

function larger(one: Rendition, other: Rendition): number {
  return other.height - one.height || other.bitrate - one.bitrate
}
