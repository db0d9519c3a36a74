import type { Field } from './sheet'

/** What most stores ask for. */
export const fields = {
  name: { label: 'Name', value: about => about.name, entry: 'name' },
  id: { label: 'Id (cannot be changed later)', value: about => about.id, entry: 'package.id' },
  version: { label: 'Version', value: about => about.version, entry: 'package.version' },
  vendor: { label: 'Publisher', value: about => about.vendor, entry: 'package.vendor' },
  description: { label: 'Description', value: about => about.description, entry: 'package.description' },
  category: { label: 'Category', value: () => 'News', entry: '' },
  language: { label: 'Language of the channel', value: about => about.language, entry: 'language' },
  interface: { label: 'Languages of the interface', value: () => 'English, Arabic, Persian, Spanish, French', entry: '' },
  website: { label: 'Website', value: about => about.website, entry: 'package.website' },
  privacy: { label: 'Privacy statement', value: about => about.privacy, entry: 'package.privacy' },
  support: { label: 'Support', value: about => about.support, entry: 'package.support' },
  ages: { label: 'Lowest age', value: about => about.ages, entry: 'package.ages' },
  price: { label: 'Price', value: () => 'Free, without purchases and without advertisements of the app’s own', entry: '' },
  data: { label: 'Personal data', value: () => 'None is collected or sent. What a viewer saves and reads stays on the set, and Settings clear it', entry: '' },
  tizenId: { label: 'Package id', value: about => about.tizen.id, entry: 'package.tizen.id' },
} satisfies Record<string, Field>

/** What the app does, in the words that reviewers look for. */
export const answers = {
  keys: ['Which keys does it need?', 'Arrows, OK and Back. Everything else on a remote is a shortcut.'],
  back: ['What does Back do?', 'It returns to the screen before, with the same card in focus. On the first screen it goes to the first card, then leaves the app as this maker wants it.'],
  network: ['What happens without a network?', 'The news that was there before stays readable, with its age; a message says what is missing and what to press.'],
  media: ['What plays?', 'Live streams and films (HLS), only after a press of OK or the play key. They stop when the app leaves the screen.'],
  text: ['How large is text?', 'At 1080 lines nothing is below 28 px; stories begin at 40 px and can be set in five sizes.'],
  access: ['For viewers who see or hear little?', 'Themes with high contrast, captions, and a voice that says what is in focus where the set has one.'],
  login: ['Is there an account?', 'No. Reviewers need no name and no password.'],
} satisfies Record<string, readonly [string, string]>
