import type { Bench } from '../bench/bench'
import { certify, type Certificate, type CertificateRow } from '../certify/certificate'
import { reportOf } from '../certify/report'
import { storeNames, type StoreName } from '../certify/rule'
import { rules } from '../certify/rules'
import { stores } from '../certify/stores'
import { element } from './element'
import type { Panel } from './panel'
import { saveFile } from './saving'

const marks = { passed: 'passed', failed: 'failed', unjudged: 'not judged' }

/** One click plays a store's rules on that store's TV; the table fills as they are judged. */
export function createCertifyPanel(bench: Bench, picture: () => Promise<string | null>): Panel {
  const choice = element('select', { 'aria-label': 'Store' }, ...storeNames.map(name => element('option', { value: name }, stores[name].title)))
  const told = element('p', { class: 'told', role: 'status' }, 'Plays every rule that a browser can judge, on that store’s TV. It takes a minute or two, and starts the app anew.')
  const rows = element('tbody')
  let certificate: Certificate | null = null
  const start = element('button', { type: 'button', click: () => { void run() } }, 'Certify')
  const keep = element('button', { type: 'button', disabled: true, click: () => {
    if (certificate) saveFile(`certificate-${certificate.store}.html`, new Blob([reportOf(certificate)], { type: 'text/html' }))
  } }, 'Save report')
  const run = async (): Promise<void> => {
    rows.replaceChildren()
    start.disabled = keep.disabled = true
    try {
      certificate = await certify({ bench, rules, picture, store: choice.value as StoreName, now: Date.now, judged: (row, count) => {
        rows.append(rowOf(row))
        told.textContent = `${rows.children.length} of ${count}`
      } })
      told.textContent = sums(certificate.rows)
      keep.disabled = false
    } catch (error) {
      told.textContent = `It could not be played: ${(error as Error).message}`
    }
    start.disabled = false
  }
  const table = element('table', { class: 'rows' }, element('thead', {}, element('tr', {}, ...['No.', 'Rule', 'Verdict', 'Seen'].map(title => element('th', { scope: 'col' }, title)))), rows)
  return { id: 'certify', title: 'Certify', element: element('div', { class: 'certify' }, element('div', { class: 'bar' }, choice, start, keep, told), table) }
}

function rowOf({ number, says, verdict, seen }: CertificateRow): HTMLElement {
  return element('tr', { class: verdict }, ...[String(number), says, marks[verdict]].map(text => element('td', {}, text)), element('td', { class: 'wide' }, seen))
}

function sums(rows: readonly CertificateRow[]): string {
  const count = (verdict: CertificateRow['verdict']): number => rows.filter(row => row.verdict === verdict).length
  return `${count('passed')} passed, ${count('failed')} failed, ${count('unjudged')} not judged`
}
