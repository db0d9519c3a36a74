import { read } from './read/read'

const usage = `npm run channel -- <command> …

  read ADDRESS_OR_FILE…   what the newsroom makes of feeds and article pages

Each command has --help.`

/** `npm run channel`: the operator's commands. Exit 0 good, 1 problems found, 2 wrong usage. */
async function main([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'read': return read(args, { out: console.log, err: console.error })
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
