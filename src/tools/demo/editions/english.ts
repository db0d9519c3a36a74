import { englishDay, timeOf } from '../writer/dates'
import type { DemoEdition } from '../writer/edition'
import { sectionsOf } from '../writer/sections'

/** The edition that every other one follows. */
export const english: DemoEdition = {
  language: 'en',
  direction: 'ltr',
  folder: '',
  sections: sectionsOf([
    ['news', 'News', 'media'],
    ['news/defence', 'Defence', 'media'],
    ['news/defence/coast', 'Coast', 'media'],
    ['harbour', 'Harbour', 'enclosure'],
    ['sea-and-sky', 'Sea and sky', 'media'],
    ['culture', 'Culture', 'fullText'],
    ['sport', 'Sport', 'damaged'],
    ['weather', 'Weather', 'bare'],
  ]),
  dayInWords: englishDay,
  momentInWords: moment => `${englishDay(moment)}, ${timeOf(moment)}`,
  words: {
    siteName: 'Saltmere News',
    home: 'Home',
    sections: 'Sections',
    breadcrumb: 'Breadcrumb',
    watchLive: 'Watch live',
    aboutUs: 'About us',
    feedOfNews: 'Feed of the news',
    address: 'Saltmere News, 4 Long Quay, Saltmere. The harbour town’s own broadcaster since 1931.',
    invented: 'Saltmere is an invented town; so is everyone in it.',
    by: 'By',
    published: 'Published',
    updated: 'Updated',
    picture: 'Picture:',
    share: 'Share this story:',
    post: 'Post',
    send: 'Send',
    copyLink: 'Copy the link',
    alternates: 'Saltmere News can also be accessed at the following alternate addresses:',
    readMore: 'Read more',
    newsletter: {
      title: 'The morning tide',
      text: 'Our newsletter, at six each morning, with the high-water times.',
      email: 'E-mail',
      subscribe: 'Subscribe',
    },
    front: {
      title: 'The harbour town’s news',
      heading: 'Today in Saltmere',
      live: 'The evening programme comes from the studio on Long Quay each day at 18:00.',
      about: 'Saltmere News is the demo channel of Tenfoot. The town, its people and their news are fiction.',
    },
    feedFrom: trail => `${trail} from Saltmere News`,
  },
}
