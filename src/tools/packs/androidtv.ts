import { apkOf } from './android/apk'
import { gradleProject } from './android/gradle'
import { shellJava } from './android/java'
import { manifest, nameResource, shell } from './android/manifest'
import { androidPage } from './android/page'
import { shellSmali } from './android/smali'
import { beneath, textFiles, together, type Files } from './archive/files'
import { zip } from './archive/zip'
import { markOf } from './keys/keys'
import { packedApp } from './page/packedApp'
import type { Packing, Target } from './packing'

/** An app for Android TV, Google TV and Fire OS, and a project that builds the bundle which Google's store wants. */
export const androidtv: Target = {
  title: 'Android TV and Fire OS',
  levels: ['es6'],
  stores: ['play', 'amazon'],
  pack: async packing => {
    const { about: { id, version, background }, keys, androidTools } = packing
    const app = await packedApp(packing, 'es6', { tv: 'androidtv', page: androidPage })
    const resources = await resourcesOf(packing)
    const isPlain = /"http:\/\//.test(JSON.stringify(packing.channel))
    const smali = beneath('smali', textFiles(shellSmali(background)))
    const files = together(resources, smali, beneath('assets/app', app), textFiles({ 'AndroidManifest.xml': manifest({ about: packing.about, isPlain }) }))
    const apk = await apkOf({ files, tools: androidTools!, keystore: keys.android })
    const mark = keys.android ? markOf(keys.kind) : '-unsigned'
    const project = together(
      gradleProject(packing.about), beneath('app/src/main', together(resources, beneath('assets/app', app), textFiles({ 'AndroidManifest.xml': manifest({ about: packing.about, isPlain, forGradle: true }) }))),
      beneath(`app/src/main/java/${shell.replace(/\./g, '/')}`, textFiles(shellJava(background))),
    )
    return [
      { path: `androidtv/${id}-${version}${mark}.apk`, bytes: apk, signed: keys.android && keys.kind !== 'none' ? keys.kind : 'not' },
      { path: `androidtv/${id}-${version}-gradle.zip`, bytes: zip(project), signed: null },
    ]
  },
}

/** 320 dp of a screen are 320 × 180 pixels of the density that TVs have. */
async function resourcesOf({ about: { name }, images }: Packing): Promise<Files> {
  return together(textFiles({ 'res/values/name.xml': nameResource(name) }), new Map([
    ['res/drawable-xhdpi/icon.png', await images.icon(192)],
    ['res/drawable-xhdpi/banner.png', await images.banner(320, 180)],
  ]))
}
