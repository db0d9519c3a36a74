/**
 * The tester's API, version 1: `window.tester` in the app's window. Everything is plain JSON, every wait ends, and says
 * what was still busy. This file stands alone; the bench serves it as tester.d.ts.
 */
export interface Tester {
  readonly version: 1
  /** The first screen can be used. */
  ready(): Promise<void>
  /** Nothing moves, loads or is fetched; rejects with what was still busy. */
  whenIdle(options?: WaitOptions): Promise<void>
  /** By the platform's names: up down left right ok back play pause playPause stop ff rw next prev red green yellow blue pageUp pageDown info captions search 0…9. */
  press(key: string, options?: { readonly times?: number }): Promise<void>
  /** Holds a key for so many milliseconds as a TV's remote does. */
  hold(key: string, ms: number, options?: HoldOptions): Promise<void>
  /** Presses, each time when all is quiet, until what is told has the focus; rejects after `max` presses. */
  pressUntil(key: string, locator: FocusLocator, options?: { readonly max?: number }): Promise<Focus>
  /** Presses, waits until all is quiet, and says where focus went. */
  pressAndWait(key: string, options?: WaitOptions): Promise<{ readonly from: Focus | null; readonly to: Focus | null; readonly moved: boolean }>
  focus(): Promise<Focus | null>
  screen(): Promise<Screen>
  /** All text on screen, top to bottom. */
  text(): Promise<readonly string[]>
  /** What the stage holds, from its root. */
  tree(options?: TreeOptions): Promise<TreeNode>
  /** What is drawn and is all that is told of it, in the order of the tree. */
  find(locator: Locator): Promise<readonly FoundElement[]>
  /** What was said since the start, in order: the last 200 texts. Where guidance is off or has no voice, what would be said with it, as if it were said at once. */
  speech(): Promise<readonly SpokenText[]>
  /** What happened after `since`, in order: the last 500. `since`: milliseconds since 1970, or the `at` of the last one known. */
  events(since?: number): Promise<readonly TesterEvent[]>
  /** What the app asked of the network for its news after `since`, in order: the last 300; pictures and streams are not among them. */
  requests(since?: number): Promise<readonly NewsRequest[]>
  /** Opens what a link from outside names, as the TV asks for it while the app runs, and waits until all is quiet. */
  open(deepLink: string): Promise<void>
  /** What the remote sent last, and what of it meant nothing, the newest first. */
  keys(): Promise<Remote>
  /** Lets happen what TVs let happen to an app; after 'contextLost' it starts anew. */
  lifecycle(event: LifecycleEvent): Promise<void>
  /** Does to what the app keeps what TVs do to it; the next start meets it. */
  storage(fault: StorageFault): Promise<void>
  /** What plays, or would. */
  video(): Promise<Video>
  metrics(): Promise<Metrics>
  /** The next frame of the canvas as a PNG ('data:image/png;base64,…'), 1:1; films lie under it. Rejects where the engine forbids to read a canvas with pictures of other hosts. */
  picture(): Promise<string>
}

export interface WaitOptions {
  /** Milliseconds. */
  readonly timeout?: number
}

export interface HoldOptions {
  /** Milliseconds between the repeats that the TV sends; 0 is a TV that sends none. */
  readonly every?: number
}

/** What has the focus, by all that is told of it. */
export interface FocusLocator {
  /** 'story:1041', 'dialog:stay' */
  readonly id?: string
  /** 'card', 'button' … */
  readonly role?: string
  readonly label?: string
}

/** `text`: a part of what is written on it. */
export interface Locator extends FocusLocator {
  readonly text?: string
}

/** In pixels of the canvas. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** What an element says of itself, to eyes, ears and tests alike. */
export interface Described {
  /** Stable while its content stays. */
  readonly id: string
  readonly role: string
  readonly label: string
  readonly value?: string
  /** Its place among its neighbours, from 1. */
  readonly index?: number
  readonly count?: number
  /** What a viewer can type to open it. */
  readonly number?: number
}

export interface Focus extends Described {
  readonly rect: Rect
  /** From the root to the focused component, by their names in the tree. */
  readonly path: readonly string[]
}

export interface Screen {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly title: string
  readonly state: 'loading' | 'ready' | 'empty' | 'error'
  readonly page?: number
  readonly pages?: number
}

export interface TreeOptions {
  /** Also what is not drawn. */
  readonly hidden?: boolean
  /** How many nodes come at most; 3,000 unless told. */
  readonly most?: number
}

export interface TreeNode {
  /** What its parent calls it, else its class. */
  readonly name: string
  readonly type: string
  readonly rect: Rect
  /** It is on screen, wholly or in part; what it holds may be, though itself is not. */
  readonly visible: boolean
  /** The focus is on it or in it. */
  readonly focused: boolean
  /** As it is drawn: 0 to 1. */
  readonly alpha: number
  readonly text?: string
  /** Where its picture is from. */
  readonly picture?: string
  readonly described?: Described
  readonly children: readonly TreeNode[]
  /** So many of its children were left out. */
  readonly more?: number
}

export interface FoundElement extends Partial<Described> {
  readonly rect: Rect
  readonly path: readonly string[]
  readonly focused: boolean
  readonly text?: string
}

/** Something that was said, or would have been with a voice. */
export interface SpokenText {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Something else came before it was said to its end. */
  readonly interrupted: boolean
}

/** `at`: milliseconds since 1970, each a little later than the one before. */
export type TesterEvent =
  /** A key came to the app, or was repeated. `component`: who took it, by name and class, and `member`: by which method; null: nobody. */
  | { readonly at: number; readonly kind: 'key'; readonly key: string; readonly code: number; readonly repeat: boolean; readonly component: string | null; readonly member: string | null }
  /** A frame was drawn with the focus elsewhere; `id` null: on nothing that is on screen, or that says what it is. */
  | { readonly at: number; readonly kind: 'focus'; readonly id: string | null; readonly role: string; readonly label: string; readonly index?: number; readonly count?: number }
  | { readonly at: number; readonly kind: 'screen'; readonly name: string; readonly title: string; readonly state: string; readonly params: Readonly<Record<string, string>> }
  /** News came, or the news of a section failed; `section` null: other sections, or wishes. `stories`: how many stand there now. */
  | { readonly at: number; readonly kind: 'news'; readonly section: string | null; readonly stories: number }
  /** Nobody caught it ('app'), or the newsroom went without it ('news'). */
  | { readonly at: number; readonly kind: 'error'; readonly from: 'app' | 'news'; readonly text: string; readonly address?: string; readonly failure?: FailureKind }

export type FailureKind = 'offline' | 'late' | 'refused' | 'gone' | 'malformed' | 'unsupported'

export interface NewsRequest {
  /** Where it was asked, at a mirror, too; the local server's proxy left out. */
  readonly address: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Until its end; null: it is under way. */
  readonly ms: number | null
  readonly status: number | null
  /** Why nothing came. */
  readonly failure: FailureKind | null
  /** Whose the answer is: the network's, or the one that was kept, which the server said is still right; null: there is none. */
  readonly from: 'network' | 'kept' | null
  /** Of the body, unpacked: bytes, or letters where the browser decoded them. */
  readonly bytes: number | null
}

/** Keys as the TV told of them, and what each was taken for; null: for nothing. */
export interface Remote {
  readonly last: readonly RemoteKey[]
  readonly unknown: readonly RemoteKey[]
}

export interface RemoteKey {
  readonly name: string | null
  readonly code: number
  readonly key: string
}

export interface Video {
  readonly state: string
  /** Seconds. */
  readonly time: number
  /** Playback moved on within the last second. */
  readonly advancing: boolean
  readonly live: boolean
  readonly source: string | null
}

export interface Metrics {
  /** In the whole tree, and of these the ones that are drawn. */
  readonly elements: number
  readonly active: number
  /** Uploaded to the graphics memory. */
  readonly textures: number
  /** Four bytes each. */
  readonly texturePixels: number
  /** Drawn since the start; the engine's looks whether there is anything to draw are none. */
  readonly frames: number
  /** Bytes of the script's memory; null where the engine does not tell. */
  readonly heap: number | null
  /** Of the news, under way. */
  readonly requests: number
}

export type LifecycleEvent = 'hide' | 'show' | 'suspend' | 'resume' | 'lowMemory' | 'contextLost'
export type StorageFault = 'clear' | 'fill' | 'corrupt'
