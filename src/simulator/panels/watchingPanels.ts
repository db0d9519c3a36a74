import { watchApp } from '../bench/appWatch'
import type { Bench } from '../bench/bench'
import { createOutline } from '../frame/outline'
import { createFocusPanel } from './focusPanel'
import { createLifecyclePanel } from './lifecyclePanel'
import { createLinksPanel } from './linksPanel'
import { createLogPanel } from './logPanel'
import type { Panel } from './panel'
import { createPerformancePanel } from './performancePanel'
import { createScreenshotPanel } from './screenshotPanel'
import { createSwitchesPanel } from './switchesPanel'
import { createTreePanel } from './treePanel'
import { createVoicePanel } from './voicePanel'

/** The panels that look into the app, and set what it runs in, in the order of their tabs. */
export function createWatchingPanels(bench: Bench): readonly Panel[] {
  const watch = watchApp(bench)
  return [
    createFocusPanel(bench, watch, createOutline(bench.frame, 'focused')), createTreePanel(bench, createOutline(bench.frame, 'pointed')), createVoicePanel(bench), createLogPanel(watch),
    createPerformancePanel(bench, watch), createLinksPanel(bench), createSwitchesPanel(bench), createLifecyclePanel(bench), createScreenshotPanel(bench),
  ]
}
