/** Words as a screen reader says them. */
export interface MirroredText {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** A screen as a screen reader is told of it: its heading, and what is in focus. */
export interface Mirrored {
  readonly heading: MirroredText
  /** Of what has no language of its own (BCP 47). */
  readonly language: string
  readonly role: 'article' | 'button' | 'link'
  /** The name first, then what there is to know of it. */
  readonly texts: readonly MirroredText[]
  /** The row that it stands in. */
  readonly row: MirroredText | null
  /** From 1. */
  readonly place: { readonly index: number; readonly count: number } | null
  /** Of an article, the paragraphs that are in view. */
  readonly paragraphs: readonly MirroredText[]
}

/** The screen in plain elements that nobody sees, for the TV's own screen reader; the document's focus follows the app's. */
export interface Mirror {
  show(mirrored: Mirrored): void
  /** Is said when there is a pause. */
  tell(told: MirroredText): void
}

/** Not `display: none`, which is hidden from screen readers, too. */
const unseen = 'position:absolute;left:0;top:0;width:1px;height:1px;margin:0;overflow:hidden;clip:rect(0 0 0 0);clip-path:inset(50%);white-space:nowrap'

/** Milliseconds that the focus has to rest: who passes by is not followed, and a key on its way costs nothing. */
const restMs = 120
const frameMs = 40

/** `press` presses OK: who acts on an element with a screen reader's own gesture sends no key. */
export function createMirror(press: () => void): Mirror {
  let timer: ReturnType<typeof setTimeout> | undefined
  let parts: { readonly main: HTMLElement; readonly heading: HTMLElement; readonly place: HTMLElement; readonly told: HTMLElement } | null = null
  // There is nothing until there is something to say: the boot page is alone until then.
  const made = () => {
    if (parts) return parts
    const main = element('main', {})
    main.style.cssText = unseen
    main.addEventListener('click', press)
    const heading = element('h1', {})
    const place = element('div', {})
    const told = element('div', { role: 'status', 'aria-live': 'polite' })
    ;[heading, place, told].forEach(part => main.appendChild(part))
    document.body.appendChild(main)
    return parts = { main, heading, place, told }
  }
  const build = (mirrored: Mirrored): void => {
    const { main, heading, place } = made()
    main.lang = mirrored.language
    write(heading, mirrored.heading)
    // Another element each time: screen readers say what comes into focus, not what changes in it.
    const shown = elementOf(mirrored)
    const former = Array.from(place.childNodes)
    place.appendChild(inItsRow(shown, mirrored))
    // Behind the frame that lays it out: to ask for the focus before has all laid out at once.
    timer = setTimeout(() => {
      if (mayFocus()) shown.focus({ preventScroll: true })
      former.forEach(node => place.removeChild(node))
    }, frameMs)
  }
  return {
    show: mirrored => {
      clearTimeout(timer)
      timer = setTimeout(() => build(mirrored), restMs)
    },
    tell: told => write(made().told, told),
  }
}

/** In a frame the focus is another page's until it is given. */
function mayFocus(): boolean {
  return window.parent === window || document.hasFocus()
}

/** No native button: Enter would press it a second time. */
function elementOf({ role, texts, place, paragraphs }: Mirrored): HTMLElement {
  const shown = element('div', { role, tabindex: '0' })
  if (role === 'article') {
    const [name, ...more] = texts
    shown.setAttribute('aria-label', texts.map(({ text }) => text).join(', '))
    if (place) placeIn(shown, place)
    if (name) Object.assign(shown, { lang: name.language, dir: name.direction })
    for (const text of more.concat(paragraphs)) shown.appendChild(write(element('p', {}), text))
    return shown
  }
  texts.forEach((text, i) => {
    if (i > 0) shown.appendChild(document.createTextNode(', '))
    shown.appendChild(write(element('span', {}), text))
  })
  return shown
}

/** A place counts only in a list. */
function inItsRow(shown: HTMLElement, { role, place, row }: Mirrored): HTMLElement {
  if (role === 'article' || !place) return shown
  const list = element('div', row ? { role: 'list', 'aria-label': row.text, lang: row.language } : { role: 'list' })
  const item = element('div', { role: 'listitem' })
  placeIn(item, place)
  item.appendChild(shown)
  list.appendChild(item)
  return list
}

function placeIn(shown: HTMLElement, { index, count }: { readonly index: number; readonly count: number }): void {
  shown.setAttribute('aria-posinset', String(index))
  shown.setAttribute('aria-setsize', String(count))
}

function write(into: HTMLElement, { text, language, direction }: MirroredText): HTMLElement {
  if (into.textContent !== text) into.textContent = text
  into.lang = language
  into.dir = direction
  return into
}

function element(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(name)
  for (const attribute of Object.keys(attributes)) made.setAttribute(attribute, attributes[attribute]!)
  return made
}
