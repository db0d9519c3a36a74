import type { About } from '../about/about'
import { versionCode } from '../about/ids'
import { escapedXml } from '../page/packedPage'

export const levels = { min: 21, target: 34 }
/** Where the shell's own classes are; the app's id is another name. */
export const shell = 'tv.tenfoot.shell'

export interface ManifestWishes {
  readonly about: About
  /** Some address of the channel is http:, which Android forbids unless it is asked. */
  readonly isPlain: boolean
  /** Gradle gives id and versions itself, and refuses them here. */
  readonly forGradle?: boolean
}

/** What Android is told: an app for televisions, which needs no touch, and which links such as 'example.gull.tv:story/…' open. */
export function manifest({ about: { id, version }, isPlain, forGradle = false }: ManifestWishes): string {
  const own = forGradle ? '' : ` package="${id}" android:versionCode="${versionCode(version)}" android:versionName="${version}"`
  const sdk = forGradle ? '' : `\n  <uses-sdk android:minSdkVersion="${levels.min}" android:targetSdkVersion="${levels.target}"/>`
  return `<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android"${own}>${sdk}
  <uses-permission android:name="android.permission.INTERNET"/>
  <uses-permission android:name="android.permission.ACCESS_NETWORK_STATE"/>
  <uses-feature android:name="android.hardware.touchscreen" android:required="false"/>
  <uses-feature android:name="android.software.leanback" android:required="true"/>
  <application android:label="@string/name" android:icon="@drawable/icon" android:banner="@drawable/banner" android:allowBackup="false" android:usesCleartextTraffic="${isPlain}" android:theme="@android:style/Theme.NoTitleBar.Fullscreen">
    <activity android:name="${shell}.MainActivity" android:exported="true" android:launchMode="singleTask" android:screenOrientation="landscape" android:configChanges="keyboard|keyboardHidden|navigation|orientation|screenSize|screenLayout|uiMode">
      <intent-filter>
        <action android:name="android.intent.action.MAIN"/>
        <category android:name="android.intent.category.LEANBACK_LAUNCHER"/>
      </intent-filter>
      <intent-filter>
        <action android:name="android.intent.action.VIEW"/>
        <category android:name="android.intent.category.DEFAULT"/>
        <category android:name="android.intent.category.BROWSABLE"/>
        <data android:scheme="${id}"/>
      </intent-filter>
    </activity>
  </application>
</manifest>
`
}

/** Android's own escapes on top of XML's: a leading @ or ? would be a reference. */
export function nameResource(name: string): string {
  const safe = escapedXml(name).replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/^[@?]/, '\\$&')
  return `<?xml version="1.0" encoding="utf-8"?>\n<resources><string name="name">${safe}</string></resources>\n`
}
