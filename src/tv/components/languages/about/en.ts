/** What is told of the TV, its remote and what it keeps, in English. */
export const about = {
  title: 'About this TV',
  help: 'What this TV is, what its remote sends, which hosts answered and what went wrong: to read, and as a code for a phone. Nothing of it is sent anywhere.\n\nOK opens it.',
  labels: { tv: 'TV', screen: 'Screen', version: 'Version', channel: 'Channel', keys: 'Last keys', hosts: 'Hosts', storage: 'Storage', errors: 'Last errors' },
  pressAKey: 'Press a key to see what it sends · Back leaves',
  key: (code: number, name: string) => `Key ${code}: ${name}`,
  unknownKey: (code: number) => `Key ${code}: unknown to this channel`,
  noKeys: 'None yet',
  noErrors: 'None',
  asked: { answered: (host: string, ms: number) => `${host}: ${ms} ms`, failed: (host: string, ms: number) => `${host}: no answer after ${ms} ms`, asking: (host: string) => `${host}: asking …` },
  noHosts: 'None asked yet',
  storage: { works: 'Works', full: 'Full: nothing more is kept', none: 'Not there: nothing is kept' },
  kilobytes: (count: number) => `${count} kB`,
  keyNames: {
    up: 'Up', down: 'Down', left: 'Left', right: 'Right', ok: 'OK', back: 'Back',
    playPause: 'Play or pause', play: 'Play', pause: 'Pause', stop: 'Stop', ff: 'Fast forward', rw: 'Rewind', next: 'Next', prev: 'Previous',
    red: 'Red', green: 'Green', yellow: 'Yellow', blue: 'Blue', pageUp: 'Channel +', pageDown: 'Channel −', info: 'Info', captions: 'Captions', search: 'Search',
  },
  remote: {
    title: 'Remote keys',
    help: 'Teach this TV the keys of your remote that it does not know.\n\nOK opens the list.',
    line: (key: string) => `OK, and then the key that you want as ‘${key}’.`,
    asking: 'Press it now …',
    askingFor: (key: string) => `Press the key that you want as ‘${key}’ now.\n\nAfter ten seconds everything stays as it was.`,
    code: (code: number) => `Key ${code}`,
    taught: (key: string) => `From now on this key is ‘${key}’.`,
    already: (key: string) => `This key is ‘${key}’ already.`,
    kept: (key: string) => `This key is ‘${key}’, and stays so: arrows, OK and Back always work. Choose another key.`,
    nameless: 'The TV does not tell this key from others. Choose another key.',
    late: 'No key came. Everything stays as it was.',
    forget: 'Forget these keys',
    forgetHelp: 'OK lets all keys be again what the TV says that they are.',
  },
  kept: {
    title: 'Kept on this TV',
    help: 'What was read, saved and searched for.\n\nOK opens a list in which each can be cleared, or everything at once.',
    all: 'Clear everything',
    allHelp: 'Removes all that this channel keeps on this TV: what you read, saved and searched for, your settings and keys, and the stored news. The channel starts anew, as for a new viewer.',
  },
}

export type AboutWords = typeof about
