import { readFileSync } from 'node:fs'
import { findAndroidTools } from '../../../src/tools/packs/android/tools'
import type { Files } from '../../../src/tools/packs/archive/files'
import type { Keys } from '../../../src/tools/packs/keys/keys'
import { sha256 } from '../../../src/tools/packs/paper/sums'
import { targetNames, targets } from '../../../src/tools/packs/targets'
import { builtApp, packing } from './packing'

/** Run by itself, in another zone, with another umask: prints the hash of every package of the same channel. */
async function main([keysFile, order]: readonly string[]): Promise<void> {
  const written = JSON.parse(readFileSync(keysFile!, 'utf8')) as Keys
  const keys: Keys = { ...written, android: { ...written.android!, bytes: new Uint8Array(Object.values(written.android!.bytes)) } }
  const ordered = (files: Files): Files => order === 'reversed' ? new Map([...files].reverse()) : files
  const whole = await packing({ keys, androidTools: findAndroidTools(), app: level => ordered(builtApp(level)) })
  const made = { ...whole, channelFiles: ordered(whole.channelFiles) }
  for (const name of targetNames.filter(one => one !== 'androidtv' || made.androidTools !== null)) {
    for (const { path, bytes } of await targets[name].pack(made)) console.log(`${sha256(bytes)}  ${path}`)
  }
  console.error(`offset ${new Date(0).getTimezoneOffset()}`)
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.stack)
  process.exitCode = 1
})
