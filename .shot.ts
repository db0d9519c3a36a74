import { chromium } from 'playwright-core'
import { findBrowser } from '/work/main/tests/support/findBrowser'
import { serve } from '/work/main/src/tools/serve/serve'
import { openChannel } from '/work/main/src/tools/serve/localChannel'
async function main() {
const file = process.argv[2], keys=(process.argv[3]||'').split(',').filter(Boolean), out=process.argv[4]||'/tmp/shot.png'
const opened = file && file!=='-' ? openChannel(file) : null
if (opened && !opened.local) { console.log(opened.problems); return }
const served = await serve({ dist: 'dist/es6', port: 0, channel: opened ? opened.local : null })
const b = await findBrowser()
const browser = await chromium.launch({ executablePath: b.path, env: { ...process.env, ...b.env } as any, args: ['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader','--ignore-gpu-blocklist','--hide-scrollbars'] })
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
page.on('console', m => console.log('console', m.type(), m.text()))
page.on('pageerror', e => console.log('pageerror', e.stack))
await page.goto(served.address + 'tv/' + (process.argv[5] ?? '?renderer=canvas2d'))
try {
await page.waitForFunction(() => (window as any).tester, null, { timeout: 8000 })
await page.evaluate(() => (window as any).tester.ready())
await page.evaluate(() => (window as any).tester.whenIdle({timeout:8000})).catch(e => console.log(String(e).slice(0,300)))
for (const k of keys) console.log(k, JSON.stringify(await page.evaluate((k) => (window as any).tester.pressAndWait(k).then((r:any)=>r.to,(e:any)=>String(e)), k)))
console.log(await page.evaluate(async () => { const t=(window as any).tester; return JSON.stringify([await t.screen(), await t.focus(), await t.metrics(), (await t.text()).slice(0,12)]) }))
} catch (e) { console.log(String(e)) }
await page.screenshot({ path: out })
await browser.close(); await served.close(); process.exit(0)
}
main()
