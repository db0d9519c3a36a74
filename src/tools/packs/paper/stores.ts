import { answers, fields } from './fields'
import { takeScreenshots as screenshots, type Store } from './sheet'

const common = [fields.name, fields.version, fields.vendor, fields.description, fields.category, fields.language, fields.interface, fields.website, fields.privacy, fields.support, fields.ages, fields.price, fields.data]

/** Every store that has a sheet, by the name in its file's name. */
export const stores = {
  lg: {
    title: 'LG Content Store', folder: 'webos/', fields: [fields.id, ...common],
    pictures: [{ kind: 'icon', width: 400, height: 400 }, { kind: 'splash', width: 1920, height: 1080 }],
    answers: [answers.keys, answers.back, answers.network, answers.media, answers.text, answers.access, answers.login, ['Does the pointer work?', 'Say what you saw: it was not tried here on a set.']],
    steps: ['Fill LG’s App Self Checklist with the answers and the checks above: without it an app can be sent back unseen.', screenshots, 'Try the package on a set in developer mode (`ares-install`), and note the model and its software.', 'Upload it in LG Seller Lounge. Id and name cannot be changed afterwards.'],
  },
  samsung: {
    title: 'Samsung Seller Office', folder: 'tizen/', fields: [fields.tizenId, ...common],
    pictures: [{ kind: 'icon', width: 512, height: 423 }, { kind: 'splash', width: 1920, height: 1080 }],
    answers: [answers.keys, answers.back, answers.network, answers.media, answers.access, answers.login],
    steps: ['Keep a copy of the author’s key: an update that another key signed is another app.', screenshots, 'Put the screens below into the form “Application UI description”, with the screenshot that stands beside each.', 'Answer the launch checklist, and give the rating that the lowest age asks for.', 'Upload the signed .wgt. The unsigned one is for installers that sign it for a single set.'],
  },
  titan: {
    title: 'Titan OS', folder: 'web/', fields: [fields.id, ...common],
    pictures: [{ kind: 'icon', width: 1024, height: 1024 }],
    answers: [answers.keys, answers.back, answers.network, answers.media, answers.login],
    steps: ['Put web/site on an https address for tests and send that first; sets older than Chrome 63 get old.html by themselves.', screenshots, 'Name addresses that must be let through, if your servers refuse some.', 'Send the address for production when the tests are over.'],
  },
  vidaa: {
    title: 'VIDAA', folder: 'web/', fields: [fields.id, ...common],
    pictures: [{ kind: 'icon', width: 512, height: 512 }, { kind: 'banner', width: 1280, height: 720 }],
    answers: [answers.keys, answers.back, answers.network, answers.media, answers.login],
    steps: ['Ask VIDAA’s partner team for its guide, which is not public, and compare it with this sheet.', 'Put web/site on an https address and send it.', screenshots],
  },
  play: {
    title: 'Google Play for TV', folder: 'androidtv/', fields: [fields.id, ...common],
    pictures: [{ kind: 'icon', width: 512, height: 512 }, { kind: 'banner', width: 1280, height: 720 }],
    answers: [answers.keys, answers.back, answers.network, answers.media, answers.text, answers.access, answers.login],
    steps: ['Build the bundle (.aab) from the Gradle project: the store takes no .apk for televisions, and no bundle is packed here, because nothing here could check it.', '`bundletool validate` it, and sign it with your upload key.', 'Fill in Data safety with “Personal data” above, and the questions on content with the lowest age.', screenshots, 'Opt in to Android TV under “Advanced settings”, and wait for its own review.'],
  },
  amazon: {
    title: 'Amazon Appstore (Fire OS)', folder: 'androidtv/', fields: [fields.id, ...common],
    pictures: [{ kind: 'icon', width: 512, height: 512 }, { kind: 'icon', width: 114, height: 114 }, { kind: 'banner', width: 1280, height: 720 }, { kind: 'splash', width: 1920, height: 1080 }],
    answers: [answers.keys, answers.back, answers.network, answers.media, answers.login],
    steps: ['Upload the signed .apk; web apps are not taken any more.', 'Sticks with Vega OS run no .apk: leave them out.', screenshots],
  },
  metrological: {
    title: 'Metrological App Store', folder: 'rdk/', fields: [fields.id, fields.name, fields.version, fields.vendor, fields.description, fields.category, fields.support, fields.privacy],
    pictures: [{ kind: 'splash', width: 1920, height: 1080 }, { kind: 'splash', width: 1280, height: 720 }],
    answers: [answers.keys, answers.back, answers.network, answers.media, answers.login],
    steps: ['Create the app in the dashboard with this very id.', 'Upload the .tgz with the key of your account.', 'Ask each operator for a slot: every one of them tests by itself.', screenshots],
  },
} satisfies Record<string, Store>

export type StoreName = keyof typeof stores
