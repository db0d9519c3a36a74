import { give, type TraitNeeds, type TvTraits } from './tvTraits'

/** LG: `webOSSystem`, under its old name too; links come with the launch, and as an event. */
export function webosTraits({ app, profile: { version = 6 }, link, language, calls, leave }: TraitNeeds): TvTraits {
  const launch = (wanted: string): string => wanted === '' ? '' : JSON.stringify({ contentTarget: wanted })
  const system = {
    launchParams: launch(link),
    deviceInfo: JSON.stringify({ modelName: 'Bench', platformVersionMajor: version, platformVersionMinor: 0, screenWidth: app.screen.width, screenHeight: app.screen.height }),
    identifier: 'tv.tenfoot.bench',
    ...language === null ? {} : { locale: language },
    platformBack: () => leave('webOSSystem.platformBack'),
    close: () => leave('webOSSystem.close'),
    setWindowOrientation: (to: unknown) => calls.note('webOSSystem.setWindowOrientation', to),
    PmLogString: () => undefined,
  }
  give(app, 'PalmSystem', system)
  // Sets before webOS 4 have the old name alone.
  if (version >= 4) give(app, 'webOSSystem', system)
  give(app, 'PalmServiceBridge', function PalmServiceBridge(this: { call(uri: string, message: string): void }) {
    this.call = (uri, message) => calls.note(uri, message)
  })
  return {
    open: wanted => {
      system.launchParams = launch(wanted)
      app.document.dispatchEvent(new app.CustomEvent('webOSRelaunch', { detail: { contentTarget: wanted } }))
    },
    lowMemory: () => { app.document.dispatchEvent(new app.CustomEvent('webOSLowMemory', { detail: { state: 'low' } })) },
  }
}
