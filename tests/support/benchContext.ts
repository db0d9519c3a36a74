import type { Page } from 'playwright-core'
import { serve } from '../../src/tools/serve/serve'
import { browserFor } from './browsers'
import { closeWithTvs, errorsOf } from './tv'
import { unpainted } from './unpainted'

export interface BenchContext {
  readonly page: Page
  /** 'http://127.0.0.1:40123/' */
  readonly address: string
  readonly errors: string[]
}

export interface BenchContextOptions {
  /** The build that plays; else what TENFOOT_DIST names, which is how another build is played by the same tests. Where nobody looks, the usual one has small pictures. */
  readonly dist?: string
  readonly size?: { readonly width: number, readonly height: number }
  readonly isSeen?: boolean
}

/** A browser of its own for the bench's service worker, and a server with bench and app. */
export async function openContext({ dist = process.env['TENFOOT_DIST'], size = { width: 1920, height: 1080 }, isSeen = false }: BenchContextOptions): Promise<BenchContext> {
  const served = await serve({ dist: dist ?? `${isSeen ? 'dist' : process.env['TENFOOT_SMALL']}/es6`, port: 0 })
  const context = await (await browserFor('canvas2d')).newContext({ viewport: size, timezoneId: 'UTC', locale: 'en-GB', acceptDownloads: true })
  closeWithTvs(() => context.close())
  closeWithTvs(() => served.close())
  const page = await context.newPage()
  const errors = errorsOf(page)
  if (!isSeen) await unpainted(page)
  return { page, address: served.address, errors }
}
