import { Parser } from 'htmlparser2'
import { atOnce, type Steps } from './steps'

/** Deeper than any page or feed in use; htmlparser2 takes quadratic time beyond. */
const deepest = 256
/** The parser itself never learns that a sibling ended an element, and holds on to it. */
const mostHeld = 4_096
/** Characters between two rests. */
const stretch = 16_384

export type Attributes = ReadonlyMap<string, string>

export interface MarkupHandlers {
  open(name: string, attributes: Attributes): void
  /** `cut`: the text ended before the element did. */
  close(name: string, cut: boolean): void
  text(text: string): void
}

export interface MarkupRules {
  /** XML has CDATA, and no elements that close by themselves. */
  readonly xml: boolean
  /** An element of such a name ends the one before it: feeds forget `</item>`. */
  readonly siblings?: (name: string) => boolean
}

/**
 * Reads HTML or XML piece by piece and never throws: what is damaged is read as far as it goes.
 * Names are lower case. False when elements nest too deep: reading ends there.
 */
export function readMarkup(markup: string, handlers: MarkupHandlers, rules: MarkupRules): boolean {
  return atOnce(markupSteps(markup, handlers, rules))
}

/** The same, with rests. */
export function* markupSteps(markup: string, handlers: MarkupHandlers, { xml, siblings }: MarkupRules): Steps<boolean> {
  const path: string[] = []
  let cut = false
  let whole = true
  let held = 0
  const closeTo = (depth: number): void => {
    while (path.length > depth) handlers.close(path.pop()!, cut)
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!whole) return
      if (siblings?.(name) && path.includes(name)) closeTo(path.lastIndexOf(name))
      if (path.length === deepest || held++ === mostHeld) {
        whole = false
        return parser.pause()
      }
      path.push(name)
      handlers.open(name, attributesOf(attributes))
    },
    // What a sibling ended is closed a second time by the parser, and not on our path any more.
    onclosetag: name => {
      held--
      if (whole && path.includes(name)) closeTo(path.lastIndexOf(name))
    },
    ontext: text => { if (whole) handlers.text(text) },
  }, { xmlMode: xml, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true, recognizeCDATA: xml })
  for (let at = 0; whole && at < markup.length; at += stretch) {
    if (at > 0) yield
    parser.write(markup.slice(at, at + stretch))
  }
  cut = true
  if (whole) parser.end()
  closeTo(0)
  return whole
}

const noAttributes: Attributes = new Map()

function attributesOf(written: { readonly [name: string]: string }): Attributes {
  const entries = Object.entries(written)
  return entries.length === 0 ? noAttributes : new Map(entries)
}
