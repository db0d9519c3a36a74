import { describe, expect, test } from '@jest/globals'
import { shellJava } from '../../../src/tools/packs/android/java'
import { linkForm, linkScheme, linkScript } from '../../../src/tools/packs/android/link'
import { manifest } from '../../../src/tools/packs/android/manifest'
import { shellSmali } from '../../../src/tools/packs/android/smali'
import { readDeepLink } from '../../../src/tv/app/deepLink'
import { packing } from './packing'

/** As the shell does it, whose `replaceFirst` and `matches` read the same two expressions. */
function linkOf(given: string): string {
  const link = given.replace(new RegExp(linkScheme), '')
  return new RegExp(`^(?:${linkForm})$`).test(link) ? link : ''
}

describe('links from other apps', () => {
  test.each([
    ['example.gull.tv:story/a-b_1', 'story/a-b_1'], ['example.gull.tv://live/one', 'live/one'], ['example.gull.tv:/section/sport/', 'section/sport/'],
    ['EXAMPLE.gull.tv:number/201', 'number/201'], ['play/abc', 'play/abc'], ['story%2Fabc', 'story%2Fabc'],
  ])('%s is handed on, and read by the app', (given, link) => {
    expect(linkOf(given)).toBe(link)
    expect(readDeepLink(link)).not.toBeNull()
  })

  test.each([
    '', 'example.gull.tv:', "story/a'+alert(1)+'", 'javascript:alert(1)', 'story/a\nb', 'story/\u202ea', 'story/ä', 'https://evil.example/story/a', `story/${'a'.repeat(300)}`, 'story/a\u0000', 'a:b:c', '{"link":"story/a"}',
  ])('%j is nothing', given => {
    expect(linkOf(given)).toBe('')
  })

  test('never become part of a script: the page asks for them', () => {
    const [java, smali] = [shellJava('#121418')['MainActivity.java']!, shellSmali('#121418')['MainActivity.smali']!]
    for (const shell of [java, smali]) {
      expect(shell).toContain(JSON.stringify(linkScript))
      for (const form of [linkForm, linkScheme]) expect(shell).toContain(`"${form}"`)
    }
    // Nothing but a text that stands there is ever run.
    expect(java.match(/evaluateJavascript\((?!"[^"]*", null\))/)).toBeNull()
    expect(java.match(/evaluateJavascript\(/g)).toHaveLength(2)
  })

  test.each([false, true])('lead here alone: the scheme is the channel’s id (for Gradle: %s)', async forGradle => {
    const { about } = await packing()
    const written = manifest({ about, isPlain: false, forGradle })
    expect(written.match(/android:scheme="[^"]*"/g)).toEqual(['android:scheme="example.gull.tv"'])
    expect(written).toContain('android:launchMode="singleTask"')
  })
})
