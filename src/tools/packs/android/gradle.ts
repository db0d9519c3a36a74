import type { About } from '../about/about'
import { versionCode } from '../about/ids'
import { textFiles, type Files } from '../archive/files'
import { levels, shell } from './manifest'

/** What Android Studio opens, without any library: `gradle bundleRelease` writes the bundle for the store. */
export function gradleProject({ id, version, name }: About): Files {
  return textFiles({
    'settings.gradle': `pluginManagement { repositories { google(); mavenCentral(); gradlePluginPortal() } }
dependencyResolutionManagement { repositories { google(); mavenCentral() } }
rootProject.name = ${JSON.stringify(name.replace(/["\\$/:<>?*|]/g, ' '))}
include ':app'
`,
    'build.gradle': `plugins { id 'com.android.application' version '8.5.2' apply false }
`,
    'app/build.gradle': `plugins { id 'com.android.application' }

android {
    namespace '${shell}'
    compileSdk ${levels.target}
    defaultConfig {
        applicationId '${id}'
        minSdk ${levels.min}
        targetSdk ${levels.target}
        versionCode ${versionCode(version)}
        versionName '${version}'
    }
}
`,
    'README.txt': `A bundle for Google's store: open this folder in Android Studio, or run

    gradle bundleRelease

sign app/build/outputs/bundle/release/app-release.aab with your upload key (jarsigner), and try it with

    bundletool validate --bundle app-release.aab

The app's own files are in app/src/main/assets/app. To change them pack the channel again.
`,
  })
}
