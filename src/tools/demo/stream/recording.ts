/** What the microphone is told. Everything here runs inside a browser, which brings the encoder. */
export interface Recording {
  readonly seconds: number
  readonly bitrate: number
  /** The studio's clock strikes each second; the harbour has waves and a bell buoy. */
  readonly where: 'studio' | 'harbour'
}

export interface Sound {
  /** Packets in base64, as they come out of the browser. */
  readonly packets: readonly string[]
  /** Samples that the decoder is to drop. */
  readonly preSkip: number
}

/** Records a sound of Saltmere; must stand alone, for it is sent into a page. */
export async function record({ seconds, bitrate, where }: Recording): Promise<Sound> {
  const rate = 48_000
  const packets: string[] = []
  let preSkip = 0
  let broken: Error | null = null
  const base64 = (bytes: Uint8Array): string => {
    let letters = ''
    bytes.forEach(byte => { letters += String.fromCharCode(byte) })
    return btoa(letters)
  }
  const microphone = new AudioEncoder({
    error: why => { broken = why },
    output: (chunk, about) => {
      const head = about?.decoderConfig?.description
      // 'OpusHead', version, channels, and then the samples to drop.
      if (head) preSkip = new DataView(head instanceof ArrayBuffer ? head : (head as ArrayBufferView).buffer).getUint16(10, true)
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      packets.push(base64(bytes))
    },
  })
  microphone.configure({ codec: 'opus', sampleRate: rate, numberOfChannels: 1, bitrate })
  const stroke = (at: number): number => {
    const within = at % 1
    const pitch = Math.floor(at) % 8 === 0 ? 880 : 660
    return within < 0.25 ? 0.12 * Math.sin(2 * Math.PI * pitch * within) * Math.exp(-within * 14) : 0
  }
  let low = 0
  const wave = (at: number): number => {
    low += 0.02 * (Math.random() * 2 - 1 - low)
    const within = at % 4
    return low * (0.5 + 0.4 * Math.sin(2 * Math.PI * at / 8)) + (within < 1.5 ? 0.06 * Math.sin(2 * Math.PI * 392 * within) * Math.exp(-within * 3) : 0)
  }
  const heard = where === 'studio' ? stroke : wave
  for (let second = 0; second < seconds; second++) {
    const data = Float32Array.from({ length: rate }, (_, i) => heard(second + i / rate))
    microphone.encode(new AudioData({ format: 'f32', sampleRate: rate, numberOfFrames: rate, numberOfChannels: 1, timestamp: second * 1e6, data }))
  }
  await microphone.flush()
  if (broken) throw broken as Error
  return { packets, preSkip }
}
