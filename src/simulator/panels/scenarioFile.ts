import type { Scenario } from '../scenario/scenario'
import { element } from './element'

/** 'night-ferry': what a file is called. */
export function fileNameOf({ name }: Scenario): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'scenario'
}

/** Lets the browser save a text or a picture. */
export function saveFile(name: string, content: string | Blob): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: 'text/plain' }) : content)
  element('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
