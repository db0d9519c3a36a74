import type { PageRules } from '../../model/pageRules'
import { parseTrail, type Trail } from '../../model/trail'
import { attribute, find, findAll, named, type Element } from '../../text/tree'
import { shortened, wordsOf } from '../../text/words'
import { agree } from './headline'
import { ruled } from './rules'
import type { Structured } from './structured'

const longestStep = 80
const mostSteps = 8
/** Every trail begins there. */
const home = /^(?:home ?page|home|start|front page|main|inicio|portada|accueil|startseite|главная|ana ?sayfa|início|página inicial|首页|首頁|الرئيسية|الصفحة الرئيسية|خانه|صفحه اصلی|صفحه نخست|صفحهٔ اصلی|صفحهٔ نخست|صفحۀ اصلی|صفحۀ نخست|صفحه‌ی نخست|صفحه‌ی اصلی|domů|úvod|strona główna|হোম|होम)$/i
const called = /bread-?_?crumbs?|\btrail\b|\bcrumbs?\b|you-?are-?here/i

/** The trail that a page says or shows; 'Home' is no step, and the story itself neither. */
export function trailOf(page: Element, said: Structured, headline: string, rules: PageRules): Trail {
  const ways = [ruledTrail(page, rules), said.trail, shownTrail(page), said.sections.length > 0 ? parseTrail(said.sections[0]!) : []]
  for (const way of ways) {
    const steps = way.map(step => shortened(step, longestStep)).filter((step, i) => step !== '' && !agree(step, headline) && !(i === 0 && home.test(step)))
    if (steps.length > 0) return steps.slice(0, mostSteps)
  }
  return []
}

function ruledTrail(page: Element, rules: PageRules): Trail {
  const element = ruled(page, rules.trail)
  return element ? stepsIn(element) : []
}

function shownTrail(page: Element): Trail {
  const trails = findAll(page, isTrail).map(stepsIn).filter(steps => steps.length > 0)
  return trails[0] ?? []
}

function isTrail(element: Element): boolean {
  if (element.name === 'body' || element.name === 'html' || element.name === 'a') return false
  return called.test(`${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'aria-label')}`) || /BreadcrumbList/.test(attribute(element, 'itemtype'))
}

/** Marks between the steps stand inside the items on some pages. */
function stepsIn(trail: Element): Trail {
  const links = findAll(trail, named('a', 'li')).filter(step => find(step, named('a')) === null)
  const written = parseTrail(wordsOf(trail))
  // The last step is no link on some pages, and on others nothing stands between the steps.
  const steps = written.length > links.length ? written : links.map(link => parseTrail(wordsOf(link)).join(' '))
  const known = steps.filter((step, i) => step !== '' && steps.indexOf(step) === i)
  return known.every(step => step.length <= longestStep * 2) ? known : []
}
