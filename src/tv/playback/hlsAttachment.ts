import type Hls from 'hls.js'
import type { HlsConfig, LoadPolicy } from 'hls.js'
import { Failure } from '../../newsroom/model/failure'
import type { Attach } from './attachment'
import { hlsFailure } from './hlsFailure'

export type HlsEngine = typeof Hls

declare global {
  /** As its own script leaves it. */
  interface Window { Hls?: HlsEngine }
}

/** Its own are so patient that a viewer would have left; the watchdog decides what follows. */
const policy = (maxTimeToFirstByteMs: number, maxLoadTimeMs: number, maxNumRetry: number): LoadPolicy => {
  const retry = { maxNumRetry, retryDelayMs: 500, maxRetryDelayMs: 2_000 }
  return { default: { maxTimeToFirstByteMs, maxLoadTimeMs, timeoutRetry: retry, errorRetry: retry } }
}

const settings: Partial<HlsConfig> = {
  manifestLoadPolicy: policy(5_000, 8_000, 0),
  playlistLoadPolicy: policy(5_000, 8_000, 2),
  fragLoadPolicy: policy(5_000, 10_000, 2),
  // So that a live stream is told from a recording by the element alone.
  liveDurationInfinity: true,
  // The memory of a TV.
  maxBufferLength: 20,
  backBufferLength: 30,
  capLevelToPlayerSize: true,
}

/** Plays an HLS playlist where the TV has no player for it. `load` brings hls.js, which only some viewers need. */
export function attachWithHls(load: () => Promise<HlsEngine>): Attach {
  return (element, address, { ready, failed }) => {
    let hls: Hls | null = null
    let isLeft = false
    const begin = (Engine: HlsEngine): void => {
      if (isLeft) return
      if (!Engine.isSupported()) return failed(new Failure('unsupported', address, 'This browser has no media sources.'))
      hls = new Engine(settings)
      hls.on(Engine.Events.MANIFEST_PARSED, ready)
      hls.on(Engine.Events.ERROR, (_, data) => { if (data.fatal) failed(hlsFailure(data, address)) })
      hls.loadSource(address)
      hls.attachMedia(element)
    }
    load().then(begin, (cause: unknown) => { if (!isLeft) failed(new Failure('offline', address, 'The player for it did not arrive.', cause)) })
    return {
      edge: () => element.duration === Infinity ? hls?.liveSyncPosition ?? null : null,
      sounds: () => (hls?.audioTracks ?? []).map(({ id, name, lang = '' }) => ({ id: String(id), label: name, language: lang })),
      sound: () => hls?.audioTracks[hls.audioTrack]?.name ?? null,
      chooseSound: label => {
        const track = hls?.audioTracks.find(({ name }) => name === label)
        if (track && hls && hls.audioTrack !== track.id) hls.audioTrack = track.id
      },
      heights: () => [...new Set((hls?.levels ?? []).map(({ height }) => height).filter(height => height > 0))].sort((a, b) => b - a),
      limit: lines => { if (hls) hls.autoLevelCapping = highestWithin(hls.levels.map(({ height }) => height), lines) },
      detach: () => {
        isLeft = true
        hls?.destroy()
        hls = null
      },
    }
  }
}

/** The last level, for levels stand from the smallest up, of no more lines than this, or the smallest; -1: there is no limit. */
function highestWithin(heights: readonly number[], lines: number | null): number {
  if (lines === null) return -1
  return Math.max(0, heights.filter(height => height <= lines).length - 1)
}
