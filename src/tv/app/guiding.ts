import { Router, type Lightning } from '@lightningjs/sdk'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Bulletin, Description, ScreenDescription, Telling } from '../components/described'
import { StoryPage } from '../pages/StoryPage'
import type { Guidance, Stand } from './guidance'
import type { SpokenText } from './transcript'

interface Guided {
  readonly guidance: Guidance
  _captureKey(): boolean
}

interface Screen {
  readonly stage: Lightning.Stage
  readonly page: unknown
  readonly report: { readonly screen: ScreenDescription; readonly focused: Description | null }
  tag(path: string): unknown
}

/** Lets a component tell guidance of arrows, which deserve an answer where they move nothing; switch it; and say what was said. */
export function hearingGuidance<T extends abstract new (...needs: never[]) => Guided>(component: T, { preferences }: Newsroom): T {
  const prototype = component.prototype as unknown as Record<string, unknown>
  for (const arrow of ['Up', 'Down', 'Left', 'Right']) {
    prototype[`_capture${arrow}`] = function (this: Guided, { repeat }: KeyboardEvent): boolean {
      const heard = this._captureKey()
      // A held key says once that it is at its end.
      if (!repeat) this.guidance.pressed('arrow')
      return heard
    }
  }
  prototype['turnGuidance'] = (): void => {
    preferences.choose({ guidance: preferences.chosen().guidance === 'off' ? 'full' : 'off' })
  }
  prototype['spoken'] = function (this: Guided): readonly SpokenText[] {
    this.guidance.look()
    return this.guidance.spoken
  }
  return component
}

/** Where guidance stands in the app, and what it sees from there. */
export function standIn(app: Screen): Stand {
  return {
    stage: app.stage,
    scene: () => {
      const { page, report: { screen, focused: focus } } = app
      if (!page || !focus || Router.isNavigating()) return null
      return { screen, focus, bulletins: bulletinsOf([page, app.tag('Strip'), app.tag('Typed')]) }
    },
    paragraphs: () => app.page instanceof StoryPage ? app.page.inView : [],
  }
}

/** The TV shows something else: nothing is heard. */
export function hush({ guidance, page }: { readonly guidance: Guidance; readonly page: unknown }): void {
  guidance.hush()
  if (page instanceof StoryPage) page.hush()
}

/** A focused component as it describes itself. */
export function describedIn(path: readonly Lightning.Component[]): Description | null {
  return (path[path.length - 1] as { readonly described?: Description } | undefined)?.described ?? null
}

function bulletinsOf(telling: readonly unknown[]): readonly Bulletin[] {
  return telling.reduce<readonly Bulletin[]>((all, one) => all.concat((one as Partial<Telling>).bulletins ?? []), [])
}
