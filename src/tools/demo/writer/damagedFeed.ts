const bareAmpersand = '<category>Rowing & running</category>\n'
const undeclaredPrefix = '<saltmere:desk>Sport</saltmere:desk>\n'
const end = '</item>\n'

/** No story of ours: only what is cut off is lost. */
const cutOff = `<item>
<title>Results of the week</title>
<description>Rowing, football, running and chess: all resu`

/**
 * A feed with the damage that real feeds arrive with. All stories in it are complete: a bare '&',
 * a prefix that nobody declared, an item without an end, and the end of the file missing.
 */
export function damaged(head: string, items: readonly string[]): string {
  const middle = Math.floor(items.length / 2)
  const harmed = items.map((item, index) => harm(item, index, middle))
  return head + harmed.join('') + cutOff
}

function harm(item: string, index: number, middle: number): string {
  const inside = item.slice(0, -end.length)
  if (index === middle) return inside
  return inside + (index === 0 ? bareAmpersand + undeclaredPrefix : '') + end
}
