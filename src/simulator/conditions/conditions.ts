import type { Condition } from './condition'
import { choiceValue, numberValue, slowValue, statusValue } from './values'

export type { Condition, ConditionGroup } from './condition'

export const conditions: readonly Condition[] = [
  { id: 'offline', label: 'No network', group: 'network' },
  { id: 'slow', label: 'Slow line', group: 'network', value: slowValue },
  { id: 'drip', label: 'A few bytes at a time', group: 'network' },
  { id: 'mirror-down', label: 'One mirror down', group: 'network', value: numberValue('which one, the host itself being 1', 1, 1, 21) },
  { id: 'mirrors-down', label: 'All mirrors down', group: 'network' },
  { id: 'sign-in', label: 'Sign-in page of a hotel', group: 'network' },
  { id: 'status', label: 'Status', group: 'network', value: statusValue },
  {
    id: 'fault', label: 'Broken line', group: 'network', needsServer: true, value: choiceValue([
      ['reset', 'Hangs up'], ['broken-off', 'Breaks off after a third'], ['silence', 'Never answers'], ['bad-gzip', 'Says it is packed, and is not'],
      ['wrong-length', 'Announces more than comes'], ['redirect-loop', 'Leads to itself'], ['drip', 'A few bytes at a time'],
    ], true),
  },
  { id: 'bad-body', label: 'Wrong content', group: 'news', value: choiceValue([['empty', 'Nothing'], ['cut', 'A third, as if that were all'], ['garbage', 'Garbage'], ['html', 'A web page where a feed should be']]) },
  { id: 'stale', label: 'Old news', group: 'news', value: numberValue('days', 3, 1, 3650) },
  { id: 'picture-missing', label: 'Missing', group: 'pictures' },
  { id: 'picture-huge', label: '8000 × 8000 pixels', group: 'pictures' },
  { id: 'picture-corrupt', label: 'Corrupt', group: 'pictures' },
  { id: 'stream-missing', label: 'Missing', group: 'stream' },
  { id: 'stream-stalled', label: 'Pieces never come', group: 'stream' },
  { id: 'stream-stale', label: 'Playlist grows no more', group: 'stream' },
  { id: 'clock', label: 'Wrong clock', group: 'device', value: numberValue('days', -3650, -3650, 3650) },
  { id: 'storage-full', label: 'Storage is full', group: 'device' },
  { id: 'storage-corrupt', label: 'Storage is corrupt', group: 'device' },
  { id: 'no-voice', label: 'No voice', group: 'device' },
]

/** Why conditions that break the transport cannot be chosen where the bench lies as plain files. */
export const needsServerHint = 'Only the bench of npm start can break connections: it has a server of its own.'
