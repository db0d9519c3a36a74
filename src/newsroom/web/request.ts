import axios from 'axios'
import { Failure } from '../model/failure'
import type { Call } from './call'
import { systemClock } from './clock'
import { createDeadline } from './deadline'
import { failureOf } from './failureOf'
import { nodeGet } from './nodeGet'
import type { Transport } from './transport'
import { createXhrGet } from './xhrGet'

/** The browser's and Node's way to the network. */
export function createAxiosTransport(): Transport {
  const ask = hasXhr() ? createXhrGet() : nodeGet
  return async (address, asking) => {
    if (!/^https?:\/\//i.test(address)) throw new Failure('unsupported', address, 'Only http and https addresses can be fetched.')
    const { token, cancel } = axios.CancelToken.source()
    let late: string | null = null
    let onLate = (): void => undefined
    // axios' own time limit does not bound a body that drips.
    const deadline = createDeadline(asking, systemClock, reason => {
      late = reason
      onLate()
      cancel()
    })
    asking.stop?.onStop(() => { cancel() })
    const call: Call = {
      address, asking, cancel,
      came: deadline.came,
      get: options => axios.get(address, { headers: { Accept: '*/*' }, ...options, cancelToken: token, validateStatus: () => true, transformResponse: data => data as unknown }),
      onLate: listener => { onLate = listener },
      failure: thrown => late === null ? failureOf(address, thrown) : new Failure('late', address, late, thrown),
    }
    try {
      return await ask(call)
    } catch (thrown) {
      throw thrown instanceof Failure ? thrown : call.failure(thrown)
    } finally {
      deadline.end()
    }
  }
}

function hasXhr(): boolean {
  try {
    return Boolean(axios.getAdapter('xhr'))
  } catch {
    return false
  }
}
