import type { WorkerState } from './workerState'

const settings = /(<script type="application\/json" id="settings">)(.*?)(<\/script>)/s

/**
 * The app's page as it is built, with two things more: the shim before everything else, with what it goes by, and the
 * word that a tester watches. `shim`: its address.
 */
export function injected(html: string, shim: string, state: WorkerState): string {
  // The build for old engines brings what they lack, and the shim may take more away.
  const build = html.includes('src="js/polyfills.js"') ? 'old' : 'young'
  const bench = `<script type="application/json" id="bench" data-build="${build}">${inert(state)}</script>\n<script src="${shim}"></script>`
  return html.replace('<head>', () => `<head>\n${bench}`).replace(settings, (_, before: string, json: string, after: string) => before + inert(told(JSON.parse(json) as Settings, state)) + after)
}

interface Settings {
  readonly appSettings: { readonly stage?: object }
}

function told(json: Settings, { setup, profile }: WorkerState): Settings {
  const { appSettings } = json
  const canvas2d = setup.renderer === 'canvas2d' || profile.canvas2d === true
  const { texturePixels } = profile
  const stage = { ...appSettings.stage, ...canvas2d && { canvas2d }, ...texturePixels !== undefined && { memoryPressure: texturePixels } }
  return { ...json, appSettings: { ...appSettings, tester: true, stage } as Settings['appSettings'] }
}

/** JSON that no HTML parser can leave. */
function inert(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, char => '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0'))
}
