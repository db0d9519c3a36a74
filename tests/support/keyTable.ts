import type { KeyName } from '../../src/platform/keys'
import type { TvName } from '../../src/platform/tvSet'

/** What makers' remotes send (`keyCode`), as their papers and many apps for them have it; by platform. */
export const keyTable: Readonly<Record<TvName, Partial<Record<KeyName, readonly number[]>>>> = {
  browser: { ok: [13], back: [8, 27], playPause: [179, 32], stop: [178], next: [176], prev: [177], pageUp: [33], pageDown: [34] },
  webos: { ok: [13], back: [461], play: [415], pause: [19], stop: [413], ff: [417], rw: [412], next: [1546], prev: [1545], red: [403], green: [404], yellow: [405], blue: [406], pageUp: [33], pageDown: [34], info: [457], captions: [460] },
  tizen: { ok: [13], back: [10009], play: [415], pause: [19], playPause: [10252], stop: [413], ff: [417], rw: [412], next: [10233], prev: [10232], red: [403], green: [404], yellow: [405], blue: [406], pageUp: [427], pageDown: [428], info: [457], captions: [10221], search: [10225] },
  rdk: { ok: [13], back: [8], playPause: [250], stop: [178], red: [403], green: [404], yellow: [405], blue: [406], pageUp: [175], pageDown: [174], search: [409] },
  hbbtv: { ok: [13], back: [461], play: [415], pause: [19], playPause: [463, 402], stop: [413], ff: [417, 473, 465], rw: [412], next: [425], prev: [424], red: [403], green: [404], yellow: [405], blue: [406], info: [457], captions: [460, 467] },
  androidtv: { ok: [13, 23], back: [27, 4], playPause: [179, 85], play: [126], pause: [127], ff: [228, 90], rw: [227, 89], next: [87], prev: [88], pageUp: [166], pageDown: [167], info: [165], captions: [175], search: [84] },
  vidaa: { ok: [13], back: [8, 461], play: [415], pause: [19], stop: [413], ff: [417], rw: [412], red: [403], green: [404], yellow: [405], blue: [406], info: [457], captions: [460] },
  titan: { ok: [13], back: [8, 461], play: [415], pause: [19], playPause: [179], stop: [413], ff: [417], rw: [412], red: [403], green: [404], yellow: [405], blue: [406], pageUp: [33], pageDown: [34] },
}

/** Codes that mean nothing to an app: volume, home, power, Samsung's exit; and Esc where a store forbids it. */
export const notOurs: Readonly<Record<TvName, readonly number[]>> = {
  browser: [173, 174, 175], webos: [1536, 1537, 27, 447, 448, 449], tizen: [10182, 10133, 447, 448, 449, 27], rdk: [27, 447],
  hbbtv: [27, 447, 448, 449], androidtv: [3, 24, 25, 164], vidaa: [27, 447, 448], titan: [27, 447, 448],
}
