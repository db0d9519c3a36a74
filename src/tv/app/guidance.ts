import type { Lightning } from '@lightningjs/sdk'
import type { Speech } from '../components/speech'
import type { Chosen } from '../../newsroom/store/newsroom'
import { words } from '../components/words'
import { mirroredOf, toldOf, type Mirror } from './mirrored'
import { createSaying } from './saying'
import { createTranscript, type SpokenText } from './transcript'
import { isSameScene, isTurned, newsOf, readingOf, utteranceOf, type Pressed, type Scene } from './utterance'

export interface GuidanceNeeds {
  /** Null: this TV has none; what would be said is still written down. */
  readonly speech: Speech | null
  /** What the TV's own screen reader follows. */
  readonly mirror: Mirror
  /** The channel's (BCP 47). */
  readonly language: string
  /** What the viewer wants. */
  level(): Chosen['guidance']
  /** Milliseconds since 1970. */
  now(): number
}

/** What guidance looks at. */
export interface Stand {
  readonly stage: Lightning.Stage
  /** Null: nothing is on screen yet, or one screen gives way to another. */
  scene(): Scene | null
  /** The paragraphs in view, where a story is read. */
  paragraphs(): readonly string[]
}

/** Tells the ears what the eyes see: one utterance whenever the focus is another, then what comes besides. */
export interface Guidance {
  begin(stand: Stand): void
  pressed(key: Exclude<Pressed, 'nothing'>): void
  /** Looks now, and not with the next frame. */
  look(): void
  /** The TV shows something else. */
  hush(): void
  stop(): void
  readonly spoken: readonly SpokenText[]
}

/** A tenth of a second. */
const restFrames = 6

/** What the engine has, and its types do not. */
type Drawing = Lightning.Stage & { readonly ctx: { hasRenderUpdates(): boolean } }

export function createGuidance({ speech, mirror, language, level, now }: GuidanceNeeds): Guidance {
  const transcript = createTranscript(now)
  const saying = createSaying({ speech, transcript, languages: { own: words.guidance.language, channel: language } })
  let stand: Stand | null = null
  let before: Scene | null = null
  let known = level()
  let pressed: Pressed = 'nothing'
  let isStale = false
  let passed = 0

  const turn = (scene: Scene): void => {
    const [from, to] = [known, level()]
    known = to
    saying.say([{ text: words.guidance.turned[to] }], true)
    if (from === 'off') saying.queue({ parts: utteranceOf(null, scene, 'nothing', to === 'brief' ? 'brief' : 'full'), id: null }, true)
  }
  const tell = (last: Scene | null, scene: Scene, key: Pressed): void => {
    const aloud = known !== 'off'
    const chattiness = known === 'brief' ? 'brief' : 'full'
    const said = utteranceOf(last, scene, key, chattiness)
    const read = readingOf(last, scene, stand!.paragraphs, chattiness)
    if (said.length > 0) saying.say(said, aloud)
    if (read.length > 0 && isTurned(last, scene)) saying.say(read, aloud)
    else if (read.length > 0) saying.queue({ parts: read, id: null }, aloud)
    // What a key brought is its answer; what came by itself waits until the voice has ended.
    let isAnswer = key !== 'nothing' && said.length + read.length === 0
    for (const { id, parts } of newsOf(last, scene)) {
      if (isAnswer) saying.say(parts, aloud)
      else saying.queue({ parts, id }, aloud)
      isAnswer = false
    }
  }
  const reflect = (last: Scene | null, scene: Scene): void => {
    mirror.show(mirroredOf(scene, stand!.paragraphs, language))
    for (const { parts } of newsOf(last, scene)) mirror.tell(toldOf(parts))
  }
  const look = (): void => {
    const scene = stand?.scene() ?? null
    const [last, key] = [before, pressed]
    if (!scene || (key === 'nothing' && level() === known && last && isSameScene(last, scene))) return
    pressed = 'nothing'
    // While a story is listened to, nobody speaks into it, and what comes waits.
    if (!(last?.focus.speaks && scene.focus.speaks) && !(last && isSameScene(last, scene))) reflect(last, scene)
    before = scene.focus.speaks && last ? { ...scene, bulletins: last.bulletins } : scene
    if (level() !== known) turn(scene)
    else if (scene.focus.speaks) saying.hush()
    else tell(last, scene, key)
  }
  const update = (): void => {
    if ((stand!.stage as Drawing).ctx.hasRenderUpdates()) isStale = true
    // At once after a key; what else moves on screen is looked at now and then.
    const isDue = pressed !== 'nothing' || level() !== known || (isStale && ++passed >= restFrames)
    if (!isDue) return
    isStale = false
    passed = 0
    try {
      look()
    } catch (error) {
      // It is called while the picture is made: what cannot be said must not stop that.
      pressed = 'nothing'
      console.warn('Guidance does not know what is in focus.', error)
    }
  }
  return {
    begin: on => {
      stand = on
      on.stage.on('update', update)
    },
    pressed: key => { pressed = key },
    look,
    hush: saying.hush,
    stop: () => {
      saying.hush()
      stand?.stage.off('update', update)
      stand = null
    },
    get spoken() { return transcript.written() },
  }
}
