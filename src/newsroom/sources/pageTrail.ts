import type { Trail } from '../model/trail'
import { parseTrail } from '../model/trail'
import { attribute, find, findAll, named, type Element } from '../text/tree'
import { wordsOf } from '../text/words'

/** The trail that a page says or shows; 'Home' is no step, because every trail begins there. */
export function trailOf(page: Element, said: Trail, headline: string): Trail {
  const steps = said.length > 0 ? said : writtenTrail(page)
  return steps.filter((step, i) => step !== headline && !(i === 0 && /^(?:home|start|front page)$/i.test(step)))
}

function writtenTrail(page: Element): Trail {
  const trail = find(page, element => /breadcrumb|\btrail\b/i.test(`${attribute(element, 'class')} ${attribute(element, 'aria-label')}`))
  if (!trail) return []
  const links = findAll(trail, named('a', 'li')).filter(step => find(step, named('a')) === null)
  // Marks between the steps stand inside the items on some pages.
  const steps = links.length > 0 ? links.map(link => parseTrail(wordsOf(link)).join(' ')) : parseTrail(wordsOf(trail))
  return steps.filter(step => step !== '')
}
