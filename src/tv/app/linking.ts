import { recordingOf } from '../../newsroom/model/recording'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { TypedNumber } from '../components/TypedNumber'
import { words } from '../components/words'
import { readDeepLink, type DeepLink } from './deepLink'
import type { Navigation } from './navigation'
import { homePath, sectionPath, storyPath } from './paths'
import { playPath } from './playing'
import { livePath } from './watching'

/** What the TV asks the app to open, as somebody wrote it. */
export interface Links {
  /** What the app was started with; null: nothing. */
  readonly first: string | null
  /** Tells what is asked for while the app runs, until it is called off. */
  onLink(heard: (link: string) => void): () => void
}

interface Guide {
  readonly navigation: Navigation
  readonly page: unknown
  tag(path: string): unknown
  digit(digit: string): void
  $answered(answer: string): void
  arrived(): void
  _attach(): void
  _detach(): void
  _captureKey(event: KeyboardEvent): boolean
}

/**
 * Lets a component open what a link from outside names, over home, so that Back always leads there. What is not known
 * yet is looked for in all sections; a key that is pressed meanwhile calls that off, because the viewer has gone on.
 * What leads nowhere leads home, with a word.
 */
export function hearingLinks<T extends abstract new (...needs: never[]) => object>(component: T, newsroom: Newsroom, links: Links): T {
  const prototype = component.prototype as Guide
  const { arrived, _attach, _detach, _captureKey } = prototype
  let pending = links.first
  let typing = ''
  let asked = 0
  let stop = (): void => undefined
  const open = async (app: Guide, link: string): Promise<void> => {
    const mine = ++asked
    const to = readDeepLink(link)
    clear(app)
    const isKnown = to !== null && (pathIn(newsroom, to) !== null || await comes(newsroom, to, () => mine === asked))
    if (mine !== asked) return
    const path = (isKnown && pathIn(newsroom, to)) || homePath
    app.navigation.jump(path)
    if (!isKnown) typedIn(app).say(words.noLink)
    typing = to?.kind === 'number' ? String(to.number) : ''
    type(app)
  }
  /** What a number opens would be lost while home is on its way. */
  const type = (app: Guide): void => {
    if (app.navigation.isMoving) return
    const digits = typing.split('')
    typing = ''
    digits.forEach(digit => app.digit(digit))
  }
  /** A page that is on its way comes first: the Router opens one at a time. */
  const look = (app: Guide): void => {
    if (pending === null || !app.page || app.navigation.isMoving) return
    const link = pending
    pending = null
    void open(app, link)
  }
  Object.assign(prototype, {
    openLink(this: Guide, link: string) {
      pending = link
      typing = ''
      look(this)
    },
    arrived(this: Guide) {
      arrived.call(this)
      type(this)
      look(this)
    },
    _attach(this: Guide) {
      _attach.call(this)
      stop = links.onLink(link => (this as unknown as { openLink(link: string): void }).openLink(link))
    },
    _detach(this: Guide) {
      _detach.call(this)
      stop()
    },
    _captureKey(this: Guide, event: KeyboardEvent) {
      asked++
      typing = ''
      return _captureKey.call(this, event)
    },
  })
  return component
}

/** Where a link leads now; null: nowhere, or nowhere yet. A number is typed at home. */
function pathIn({ channel, place, story }: Newsroom, link: DeepLink): string | null {
  switch (link.kind) {
    case 'home':
    case 'number': return homePath
    case 'section': return place(link.id) ? sectionPath(link.id) : null
    case 'live': return channel.live.some(({ id }) => id === link.id) ? livePath(link.id) : null
    case 'story': return story(link.id) ? storyPath(link.id) : null
    case 'play': return pathOfRecording(story(link.id), link.id)
  }
}

/** A story that has nothing to play is read. */
function pathOfRecording(story: ReturnType<Newsroom['story']>, id: string): string | null {
  if (!story) return null
  return recordingOf(story) ? playPath(id) : storyPath(id)
}

/** Asks every section that nobody has asked yet, until one has it; each request has an end. */
async function comes(newsroom: Newsroom, link: DeepLink, isWanted: () => boolean): Promise<boolean> {
  if (link.kind === 'live') return false
  const unasked = (): readonly string[] => newsroom.sections().map(({ id }) => id).filter(id => newsroom.section(id).state !== 'ready')
  return new Promise(done => {
    const look = (): boolean => {
      const found = pathIn(newsroom, link) !== null
      if (found || !isWanted()) done(found)
      return found
    }
    // A published channel names its sections only when its first answer has come.
    const ask = async (): Promise<unknown> => Promise.all(unasked().map(id => newsroom.refresh(id).then(look)))
    void ask().then(() => look() || ask()).then(() => done(pathIn(newsroom, link) !== null))
  })
}

/** Nothing stands over what is opened: no question, no number half typed. */
function clear(app: Guide): void {
  typedIn(app).close()
  app.$answered('stay')
}

function typedIn(app: Guide): TypedNumber {
  return app.tag('Typed') as TypedNumber
}
