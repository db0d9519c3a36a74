import { isMatch } from '../conditions/addressPattern'
import { lineOf, parted } from '../conditions/values'
import type { Act, ActNeeds } from './act'
import { answer, withBody } from './answers'
import { isDown } from './mirrors'
import { piecewise } from './piecewise'

const [dripBytes, dripMs] = [10, 200]

export const offline: Act = async () => Response.error()

/** `which`: the place of a host in its group, from 1; null: all of them. */
export const mirrorDown = ({ mirrors }: ActNeeds, which: number | null): Act => async ({ address }, next) => isDown(address, which, await mirrors()) ? Response.error() : next()

export const slow = ({ pause, brought }: ActNeeds, value: string): Act => {
  const line = lineOf(value)!
  return async (_, next) => {
    await pause(line.latency)
    const response = await next()
    // So many bytes come in a tenth of a second, so that those who share the line take turns.
    const atOnce = Math.max(1, Math.round(line.kbps * 12.5))
    return response.body ? withBody(response, piecewise(response.body, atOnce, bytes => brought(bytes, line))) : response
  }
}

export const drip = ({ pause }: ActNeeds): Act => async (_, next) => {
  const response = await next()
  return response.body ? withBody(response, piecewise(response.body, dripBytes, () => pause(dripMs))) : response
}

export const signIn: Act = async asked => answer(asked, 200, 'text/html; charset=utf-8', '<!doctype html>\n<html><head><title>Welcome to our network</title></head><body><h1>Sign in</h1><form method="post"><input name="room"><input name="name"><button>Connect</button></form></body></html>\n')

export const status = (value: string): Act => {
  const [code, pattern] = parted(value)
  return async (asked, next) => isMatch(pattern, asked.address) ? answer(asked, Number(code), 'text/html; charset=utf-8', `<!doctype html>\n<title>${code}</title>\n<h1>${code}</h1>\n`) : next()
}

/** The local server asks, and hands on wrongly what comes. */
export const fault = ({ base, fetch }: ActNeeds, value: string): Act => {
  const [name, pattern] = parted(value)
  return async ({ address }, next) => isMatch(pattern, address) ? fetch(`${base}fault/${name}?address=${encodeURIComponent(address)}`) : next()
}
