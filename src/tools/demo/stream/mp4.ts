import { box, fullBox, joined, letters, u16, u32, u8, zeros } from './boxes'

/** Ticks a second, of picture and sound alike. */
export const timescale = 48_000

/** One frame of picture or packet of sound. */
export interface Sample {
  readonly bytes: Uint8Array
  /** In ticks. */
  readonly duration: number
  /** It can be decoded without those before it. */
  readonly isKey: boolean
}

/** Each file has one track. */
const id = 1
const unity = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)

/** What every player reads first: VP9 in 8 bits and 4:2:0. */
export function pictureInit(width: number, height: number): Uint8Array {
  return initSegment(pictureTrack(width, height))
}

/** What every player reads first: Opus in one channel. */
export function soundInit(preSkip: number): Uint8Array {
  return initSegment(soundTrack(preSkip))
}

/** A piece of a track that can be played by itself. `at`: its first tick. */
export function mediaSegment(sequence: number, at: number, samples: readonly Sample[]): Uint8Array {
  const moof = (offset: number): Uint8Array => box('moof', fullBox('mfhd', 0, 0, u32(sequence)), traf(at, samples, offset))
  // Offsets count from the box's own beginning, whose length they do not change.
  return joined([moof(moof(0).length + 8), box('mdat', ...samples.map(({ bytes }) => bytes))])
}

function initSegment(trak: Uint8Array): Uint8Array {
  const mvhd = fullBox('mvhd', 0, 0, u32(0, 0, timescale, 0, 0x10000), u16(0x100, 0), zeros(8), unity, zeros(24), u32(2))
  const mvex = box('mvex', fullBox('trex', 0, 0, u32(id, 1, 0, 0, 0)))
  return joined([box('ftyp', letters('iso6'), u32(0), letters('iso6mp41')), box('moov', mvhd, trak, mvex)])
}

function traf(at: number, samples: readonly Sample[], offset: number): Uint8Array {
  const rows = samples.map(({ bytes, duration, isKey }) => u32(duration, bytes.length, isKey ? 0x2000000 : 0x1010000))
  return box('traf',
    // Offsets are the moof's; duration, size and flags stand with each sample.
    fullBox('tfhd', 0, 0x20000, u32(id)),
    fullBox('tfdt', 0, 0, u32(at)),
    fullBox('trun', 0, 0x701, u32(samples.length, offset), ...rows))
}

function pictureTrack(width: number, height: number): Uint8Array {
  const vpcC = fullBox('vpcC', 1, 0, u8(0, 21, 0x82, 1, 1, 1), u16(0))
  const entry = box('vp09', zeros(6), u16(1), zeros(16), u16(width, height), u32(0x480000, 0x480000, 0), u16(1), zeros(32), u16(24, 0xffff), vpcC)
  return track('vide', fullBox('vmhd', 0, 1, zeros(8)), entry, u32(width << 16, height << 16), 0)
}

function soundTrack(preSkip: number): Uint8Array {
  const dOps = box('dOps', u8(0, 1), u16(preSkip), u32(timescale), u16(0), u8(0))
  const entry = box('Opus', zeros(6), u16(1), zeros(8), u16(1, 16, 0, 0), u32(timescale << 16 >>> 0), dOps)
  return track('soun', fullBox('smhd', 0, 0, zeros(4)), entry, u32(0, 0), 0x100)
}

function track(handler: string, media: Uint8Array, entry: Uint8Array, size: Uint8Array, volume: number): Uint8Array {
  const tkhd = fullBox('tkhd', 0, 7, u32(0, 0, id, 0, 0), zeros(8), u16(0, 0, volume, 0), unity, size)
  const mdhd = fullBox('mdhd', 0, 0, u32(0, 0, timescale, 0), u16(0x55c4, 0))
  const hdlr = fullBox('hdlr', 0, 0, u32(0), letters(handler), zeros(13))
  const dinf = box('dinf', fullBox('dref', 0, 0, u32(1), fullBox('url ', 0, 1)))
  const empty = ['stts', 'stsc', 'stco'].map(name => fullBox(name, 0, 0, u32(0)))
  const stbl = box('stbl', fullBox('stsd', 0, 0, u32(1), entry), ...empty, fullBox('stsz', 0, 0, u32(0, 0)))
  return box('trak', tkhd, box('mdia', mdhd, hdlr, box('minf', media, dinf, stbl)))
}
