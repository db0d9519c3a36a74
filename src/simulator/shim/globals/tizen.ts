import type { KeyName } from '../../../platform/keys'
import { give, type TraitNeeds, type TvTraits } from './tvTraits'

/** Samsung's names of the keys that have to be registered; arrows, OK and Back come unasked. */
const registered: Readonly<Partial<Record<KeyName, string>>> = {
  play: 'MediaPlay', pause: 'MediaPause', playPause: 'MediaPlayPause', stop: 'MediaStop', ff: 'MediaFastForward', rw: 'MediaRewind', next: 'MediaTrackNext', prev: 'MediaTrackPrevious',
  red: 'ColorF0Red', green: 'ColorF1Green', yellow: 'ColorF2Yellow', blue: 'ColorF3Blue', pageUp: 'ChannelUp', pageDown: 'ChannelDown', info: 'Info', captions: 'Caption', search: 'Search',
  0: '0', 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6', 7: '7', 8: '8', 9: '9',
}
const names = Object.keys(registered).map(key => registered[key as KeyName]!)

/** Samsung: `tizen` and `webapis`; keys that nobody registered are not sent, and one unknown name fails a whole batch. */
export function tizenTraits({ app, link, calls, leave }: TraitNeeds): TvTraits {
  const wanted = new Set<string>()
  let payload = link
  const register = (name: string): void => {
    calls.note('tizen.tvinputdevice.registerKey', name)
    if (names.indexOf(name) < 0) throw new app.DOMException(`There is no key '${name}'.`, 'InvalidValuesError')
    wanted.add(name)
  }
  const control = () => ({ appControl: { operation: 'http://samsung.com/appcontrol/operation/eden_resume', data: payload === '' ? [] : [{ key: 'PAYLOAD', value: [JSON.stringify({ values: payload })] }] } })
  give(app, 'tizen', {
    application: { getCurrentApplication: () => ({
      appInfo: { id: 'bench00000.Tenfoot', version: '1.0.0' },
      exit: () => leave('tizen.application.exit'),
      hide: () => calls.note('tizen.application.hide'),
      getRequestedAppControl: control,
    }) },
    tvinputdevice: {
      registerKey: register,
      registerKeyBatch: (all: readonly string[]) => {
        calls.note('tizen.tvinputdevice.registerKeyBatch', all.join(', '))
        if (all.some(name => names.indexOf(name) < 0)) throw new app.DOMException('One of these keys is unknown.', 'InvalidValuesError')
        all.forEach(name => wanted.add(name))
      },
      unregisterKey: (name: string) => {
        calls.note('tizen.tvinputdevice.unregisterKey', name)
        wanted.delete(name)
      },
      getSupportedKeys: () => names.map(name => ({ name })),
    },
    systeminfo: { getCapability: () => undefined },
  })
  give(app, 'webapis', {
    appcommon: {
      AppCommonScreenSaverState: { SCREEN_SAVER_OFF: 0, SCREEN_SAVER_ON: 1 },
      setScreenSaver: (state: number, done?: () => void) => {
        calls.note('webapis.appcommon.setScreenSaver', state === 0 ? 'off' : 'on')
        done?.()
      },
    },
    productinfo: { getModel: () => 'Bench', getFirmware: () => 'T-BENCH-1000.0' },
  })
  return {
    open: next => {
      payload = next
      app.dispatchEvent(new app.Event('appcontrol'))
    },
    sends: key => registered[key] === undefined || wanted.has(registered[key]),
  }
}
