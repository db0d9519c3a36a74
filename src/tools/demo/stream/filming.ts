/** What the camera is told. Everything here runs inside a browser, which brings the encoders. */
export interface Filming {
  readonly width: number
  readonly height: number
  readonly fps: number
  readonly seconds: number
  /** Seconds between two frames that stand alone. */
  readonly keyEvery: number
  readonly bitrate: number
}

/** Frames in base64, as they come out of the browser. */
export type Film = readonly { readonly data: string; readonly isKey: boolean }[]

/** Films the studio's clock of Saltmere; must stand alone, for it is sent into a page. */
export async function film({ width, height, fps, seconds, keyEvery, bitrate }: Filming): Promise<Film> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')!
  const unit = height / 540
  const text = (words: string, size: number, x: number, y: number, colour: string, align: CanvasTextAlign = 'left', weight = 400): void => {
    context.font = `${weight} ${size * unit}px "Noto Sans", "Open Sans", sans-serif`
    context.fillStyle = colour
    context.textAlign = align
    context.fillText(words, x * unit, y * unit)
  }
  const line = (x1: number, y1: number, x2: number, y2: number, wide: number, colour: string): void => {
    context.strokeStyle = colour
    context.lineWidth = wide * unit
    context.lineCap = 'round'
    context.beginPath()
    context.moveTo(x1 * unit, y1 * unit)
    context.lineTo(x2 * unit, y2 * unit)
    context.stroke()
  }
  const disc = (x: number, y: number, radius: number, colour: string): void => {
    context.fillStyle = colour
    context.beginPath()
    context.arc(x * unit, y * unit, radius * unit, 0, Math.PI * 2)
    context.fill()
  }
  const water = (time: number): void => {
    const bands = ['#23485f', '#1d3e54', '#183448', '#132a3b']
    bands.forEach((colour, i) => {
      context.fillStyle = colour
      context.beginPath()
      context.moveTo(0, height)
      // Whole swings in the clip, so that its end meets its beginning.
      const swing = 2 * Math.PI * (i % 2 === 0 ? 2 : 3) * time / seconds
      for (let x = 0; x <= 960; x += 24) context.lineTo(x * unit, (372 + i * 44 + Math.sin(x / (90 + i * 20) + swing + i) * 7) * unit)
      context.lineTo(width, height)
      context.fill()
    })
  }
  const draw = (time: number): void => {
    const sky = context.createLinearGradient(0, 0, 0, height)
    sky.addColorStop(0, '#121c2e')
    sky.addColorStop(0.7, '#4a5568')
    sky.addColorStop(0.72, '#b98a5a')
    context.fillStyle = sky
    context.fillRect(0, 0, width, height)
    // The lighthouse, whose lamp turns four times in the clip.
    const turn = Math.sin(2 * Math.PI * 4 * time / seconds)
    if (turn > 0) {
      context.fillStyle = `rgba(255, 226, 160, ${0.22 * turn})`
      context.beginPath()
      context.moveTo(872 * unit, 178 * unit)
      context.lineTo(0, (60 + turn * 40) * unit)
      context.lineTo(0, (200 + turn * 40) * unit)
      context.fill()
    }
    context.fillStyle = '#e8dcc8'
    context.beginPath()
    for (const [x, y] of [[852, 392], [858, 196], [886, 196], [892, 392]] as const) context.lineTo(x * unit, y * unit)
    context.fill()
    context.fillStyle = '#a8483c'
    for (const y of [236, 300]) context.fillRect(857 * unit, y * unit, 31 * unit, 28 * unit)
    context.fillStyle = '#22262c'
    context.fillRect(856 * unit, 164 * unit, 32 * unit, 32 * unit)
    disc(872, 180, 9, turn > 0 ? '#ffe9b8' : '#8a7a58')
    water(time)
    // The studio's clock: seconds of the clip.
    disc(220, 250, 152, '#0f141b')
    disc(220, 250, 144, '#1c232d')
    for (let i = 0; i < 60; i++) {
      const [sin, cos] = [Math.sin(i * Math.PI / 30), -Math.cos(i * Math.PI / 30)]
      const from = i % 5 === 0 ? 118 : 130
      line(220 + sin * from, 250 + cos * from, 220 + sin * 134, 250 + cos * 134, i % 5 === 0 ? 5 : 2, '#8b94a0')
    }
    const whole = Math.floor(time + 1e-6)
    const angle = whole * Math.PI / 30
    line(220, 250, 220 + Math.sin(angle) * 112, 250 - Math.cos(angle) * 112, 6, '#f2a93b')
    disc(220, 250, 10, '#f2a93b')
    text(`0:${String(whole).padStart(2, '0')}`, 44, 220, 336, '#e8e8e8', 'center', 600)
    text('Saltmere News', 46, 424, 250, '#f4f1ea', 'left', 600)
    text('Live from the harbour', 28, 424, 292, '#c9ced6')
  }
  const base64 = (bytes: Uint8Array): string => {
    let letters = ''
    bytes.forEach(byte => { letters += String.fromCharCode(byte) })
    return btoa(letters)
  }
  const bytesOf = (chunk: { readonly byteLength: number; copyTo(into: Uint8Array): void }): Uint8Array => {
    const bytes = new Uint8Array(chunk.byteLength)
    chunk.copyTo(bytes)
    return bytes
  }
  let broken: Error | null = null
  const error = (why: Error): void => { broken = why }

  const picture: { data: string; isKey: boolean }[] = []
  const camera = new VideoEncoder({ error, output: chunk => { picture.push({ data: base64(bytesOf(chunk)), isKey: chunk.type === 'key' }) } })
  camera.configure({ codec: 'vp09.00.21.08', width, height, bitrate, framerate: fps, latencyMode: 'quality' })
  for (let i = 0; i < seconds * fps; i++) {
    draw(i / fps)
    const frame = new VideoFrame(canvas, { timestamp: Math.round(i * 1e6 / fps), duration: Math.round(1e6 / fps) })
    camera.encode(frame, { keyFrame: i % (keyEvery * fps) === 0 })
    frame.close()
    if (camera.encodeQueueSize > 8) await new Promise(done => { setTimeout(done, 20) })
  }
  await camera.flush()
  if (broken) throw broken as Error
  return picture
}
