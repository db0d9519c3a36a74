import type { Scenario } from '../scenario/scenario'

/** 'night-ferry': what a file is called. */
export function fileNameOf({ name }: Scenario): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'scenario'
}
