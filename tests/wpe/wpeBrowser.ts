import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'

/** WPE, driven as WebDriver drives any browser. */
export interface Wpe {
  open(address: string): Promise<void>
  /** Runs in the page: the body of a function, and what it returns. */
  evaluate<T>(body: string): Promise<T>
  /** A key of the remote, as the engine itself hears it. */
  press(key: string): Promise<void>
  close(): Promise<void>
}

/** Milliseconds. */
const longest = 60_000
const options = { binary: '/usr/bin/cog', args: ['--automation', '--platform=headless'] }

export async function openWpe(): Promise<Wpe> {
  const port = await freePort()
  const driver = spawn('WPEWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', TZ: 'UTC' }, detached: true })
  const ask = async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, signal: AbortSignal.timeout(longest), ...(body && { body: JSON.stringify(body) }) })
    const { value } = await answer.json() as { value: T & { message?: string } }
    if (!answer.ok) throw new Error(`WPE refused ${path}: ${value.message}`)
    return value
  }
  try {
    await listening(driver, port)
    const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: { 'wpe:browserOptions': options } } })
    const session = `/session/${sessionId}`
    return {
      open: async address => { await ask('POST', `${session}/url`, { url: address }) },
      evaluate: body => ask('POST', `${session}/execute/sync`, { script: body, args: [] }),
      press: async key => {
        await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'remote', actions: [{ type: 'keyDown', value: key }, { type: 'keyUp', value: key }] }] })
      },
      close: async () => {
        await ask('DELETE', session).catch(() => {})
        end(driver)
      },
    }
  } catch (error) {
    end(driver)
    throw error
  }
}

/** The driver and the browser that it started. */
function end(driver: ChildProcess): void {
  try {
    process.kill(-driver.pid!, 'SIGKILL')
  } catch {
    // It has left by itself.
  }
}

async function listening(driver: ChildProcess, port: number): Promise<void> {
  const end = Date.now() + longest
  while (driver.exitCode === null && Date.now() < end) {
    if (await fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok, () => false)) return
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error('WPEWebDriver did not start.')
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
}
