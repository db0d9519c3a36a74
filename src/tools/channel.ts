import { untilInterrupted } from './publish/interrupt'
import { publish } from './publish/publish'
import { certify } from './certify/certify'
import { check } from './check/check'
import { generate } from './generate/generate'
import { newChannel } from './new/newChannel'
import { createPrompt } from './new/prompt'
import { pack } from './packs/pack'
import { ask } from './packs/verify/oracle'
import { verify } from './packs/verify/verify'
import { read } from './read/read'
import { simulate } from './hosted/simulate'

const usage = `npm run channel -- <command> …

  new                     asks for an address and writes a channel file
  check [FILE]            tries a channel file and says what the TV will show
  read ADDRESS_OR_FILE…   what the newsroom makes of feeds and article pages
  publish --to DIR        a channel as plain files, for any web server or CDN
  simulate [--to DIR]     the tester's bench, here or as plain files for any web server
  pack TARGET…            packages for TVs and their stores
  verify [FOLDER]         checks packages with programs that know their formats
  certify                 plays stores’ rules in a browser and writes a report
  generate --to DIR       a published channel of invented stories, of any size

Each command has --help.`

/** `npm run channel`: the operator's commands. Exit 0 good, 1 problems found, 2 wrong usage, 3 a program is missing here. */
async function main([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'check': return check(args, { out: console.log, err: console.error, terminal: process.stderr.isTTY ? text => { process.stderr.write(text) } : null, columns: process.stderr.columns })
    case 'new': return newChannel(args, { out: console.log, err: console.error, prompt: process.stdin.isTTY ? () => createPrompt(process.stdin, process.stdout) : null })
    case 'read': return read(args, { out: console.log, err: console.error })
    case 'publish': return publish(args, { out: console.log, err: console.error }, process.stderr, untilInterrupted)
    case 'simulate': return simulate(args, { out: console.log, err: console.error }, { dist: 'dist', untilStopped: () => new Promise(done => untilInterrupted(() => undefined).addEventListener('abort', () => done(), { once: true })) })
    case 'pack': return pack(args, { out: console.log, err: console.error }, { environment: process.env, now: Date.now })
    case 'verify': return verify(args, { out: console.log, err: console.error }, ask)
    case 'certify': return certify(args, { out: console.log, err: console.error })
    case 'generate': return generate(args, { out: console.log, err: console.error }, Date.now)
    case '--help': case '-h': console.log(usage); return 0
    case undefined: console.error(usage); return 2
    default: console.error(`There is no command “${command}”.\n\n${usage}`); return 2
  }
}

main(process.argv.slice(2)).then(
  code => { process.exitCode = code },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)
