import { Lightning } from '@lightningjs/sdk'
import { browserKeys } from '../../src/platform/browser'
import type { KeyName } from '../../src/platform/keys'
import { pathOf, type FocusedElement } from '../../src/tv/app/stageReport'
import { movingIn } from '../../src/tv/components/moving'
import { stageSettings } from './stageSettings'
import { stubCanvas } from './stageCanvas'
import { createPictures, type Pictures } from './stagePictures'

/** A component on a real Lightning stage. No frame is drawn unless a test draws it. */
export interface Shown<T> {
  readonly subject: T
  readonly stage: Lightning.Stage
  /** What the component asked of the app: `['$open', story]` … */
  readonly requests: (readonly [string, ...unknown[]])[]
  /** Keys that the component left to the app. */
  readonly unheard: KeyName[]
  readonly pictures: Pictures
  press(...keys: KeyName[]): void
  /** Lets frames pass, a sixtieth of a second each, and draws the last. */
  draw(frames?: number): void
  /** Draws until nothing moves any more. */
  settle(): void
  /** The component that has the focus; it throws unless it is the only one that shows it, and is on stage. */
  focused(): Lightning.Component
  focus(): FocusedElement
  destroy(): void
}

type Heard = Pick<Shown<unknown>, 'requests' | 'unheard'>

/** What the engine has, and its types do not. */
type Frames = Lightning.Stage & { updateFrame(): void; renderFrame(): void }

const open: Shown<unknown>[] = []

/** Shows a component where the app would, inside what answers its requests. */
export function show<T extends Lightning.Component>(component: new (stage: Lightning.Stage) => T, place: object = {}, precision = 1): Shown<T> {
  stubCanvas()
  const heard: Heard = { requests: [], unheard: [] }
  const application = new (hostOf(component, place, heard))(stageSettings(precision))
  const shown = shownOf<T>(application, heard)
  open.push(shown)
  shown.draw()
  return shown
}

/** For `afterEach`: key listeners would stay on the window. */
export function destroyStages(): void {
  for (const shown of open.splice(0)) shown.destroy()
}

function shownOf<T>(application: Lightning.Application, heard: Heard): Shown<T> {
  const stage = application.stage as Frames
  const draw = (frames = 1): void => {
    for (let i = 0; i < frames - 1; i++) stage.updateFrame()
    if (frames > 0) stage.drawFrame()
  }
  const focusPath = (): Lightning.Component[] => application.focusPath as unknown as Lightning.Component[]
  return {
    subject: application.tag('Subject') as unknown as T,
    ...heard,
    stage, draw,
    pictures: createPictures(stage),
    press: (...keys) => keys.forEach(key => send(application, key)),
    settle: () => settle(stage),
    focused: () => onlyFocused(stage, focusPath()),
    focus: () => {
      stage.renderFrame()
      return pathOf(focusPath())!
    },
    destroy: () => (application as unknown as { destroy(): void }).destroy(),
  }
}

function hostOf(component: object, place: object, { requests, unheard }: Heard) {
  return class Host extends Lightning.Application {
    static override _template() {
      return { Subject: { type: component, ...place } } as never
    }

    override _getFocused(): Lightning.Component {
      return this.tag('Subject') as never
    }

    override _handleKey(event: KeyboardEvent): void { unheard.push(event.key as KeyName) }

    $open(story: unknown): void { requests.push(['$open', story]) }
    $openSection(sectionId: string): void { requests.push(['$openSection', sectionId]) }
    $more(sectionId: string): void { requests.push(['$more', sectionId]) }
    $refresh(sectionId: string): void { requests.push(['$refresh', sectionId]) }
    $retry(storyId: string): void { requests.push(['$retry', storyId]) }
    $save(story: unknown): void { requests.push(['$save', story]) }
    $follow(story: unknown, step: number): void { requests.push(['$follow', story, step]) }
    $turnTo(story: unknown): void { requests.push(['$turnTo', story]) }
    $picture(story: unknown): void { requests.push(['$picture', story]) }
    $share(story: unknown): void { requests.push(['$share', story]) }
    $reading(story: unknown, place: unknown): void { requests.push(['$reading', story, place]) }
    $pace(rate: number): void { requests.push(['$pace', rate]) }
    $typed(number: number): void { requests.push(['$typed', number]) }
    $answered(answer: string): void { requests.push(['$answered', answer]) }

    $watch(liveId: string): void { requests.push(['$watch', liveId]) }
    $watchAs(watching: unknown): void { requests.push(['$watchAs', watching]) }
    $play(story: unknown): void { requests.push(['$play', story]) }
    $playNext(story: unknown): void { requests.push(['$playNext', story]) }
    $playedOut(): void { requests.push(['$playedOut']) }
    $large(liveId: string): void { requests.push(['$large', liveId]) }

    $news(): void { requests.push(['$news']) }
    $search(): void { requests.push(['$search']) }
    $pad(): void { requests.push(['$pad']) }
    $settings(at: string): void { requests.push(['$settings', at]) }
    $wish(wish: unknown): void { requests.push(['$wish', wish]) }
    $about(): void { requests.push(['$about']) }
    $readAs(reading: unknown): void { requests.push(['$readAs', reading]) }
    $welcomed(reading: unknown): void { requests.push(['$welcomed', reading]) }
    $typefaces(): void { requests.push(['$typefaces']) }
    $queried(): void { requests.push(['$queried']) }
    $searched(query: string): void { requests.push(['$searched', query]) }
    $forgetSearches(): void { requests.push(['$forgetSearches']) }

    $moved(): void {
      requests.push(['$moved'])
      this._refocus()
    }

    $pictureAddress(address: string, width: number): string {
      requests.push(['$pictureAddress', address, width])
      return `${address}?width=${width}`
    }
  }
}

function send(application: Lightning.Application, key: KeyName): void {
  const event = { keyCode: browserKeys[key]![0], key }
  const keys = application as unknown as { _receiveKeydown(event: object): void; _receiveKeyup(event: object): void }
  keys._receiveKeydown(event)
  keys._receiveKeyup(event)
}

function settle(stage: Frames): void {
  stage.drawFrame()
  for (let frames = 0; movingIn(stage); frames++) {
    if (frames > 600) throw new Error('Ten seconds, and something still moves.')
    stage.updateFrame()
  }
  stage.drawFrame()
}

function onlyFocused(stage: Lightning.Stage, path: readonly Lightning.Component[]): Lightning.Component {
  const leaf = path[path.length - 1]!
  for (const element of path) {
    if (!element.attached || !element.visible) throw new Error(`Focus is on ${leaf.getLocationString()}, which is not on stage.`)
  }
  const holders = elementsIn(stage).filter(element => element.attached && element.ref === 'Ring').map(ring => ring.parent)
  if (holders.some(holder => holder !== leaf && holder?.parent !== leaf)) throw new Error('A ring is around what has no focus.')
  return leaf
}

/** Every element of the stage. */
export function elementsIn(stage: Lightning.Stage): Lightning.Element[] {
  const under = (element: Lightning.Element): Lightning.Element[] => [element, ...element.children.flatMap(under)]
  return under((stage as unknown as { root: Lightning.Element }).root)
}
