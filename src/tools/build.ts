import { buildApp } from './build/buildApp'

/** `npm run build`: the app at both language levels, in dist/. */
async function main(): Promise<void> {
  for (const level of ['es6', 'es5'] as const) {
    console.log(`Built ${await buildApp(level)}`)
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
