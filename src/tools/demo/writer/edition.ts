import type { DemoSection } from './sections'

/** One language of the demo's site. Its pages stand at the same paths as their twins in other languages. */
export interface DemoEdition {
  /** 'ar' */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Where it stands under static/demo/: '' or 'ar/'. */
  readonly folder: string
  readonly sections: readonly DemoSection[]
  readonly words: SiteWords
  /** '24 November 2026', in the edition's calendar and digits. */
  readonly dayInWords: (moment: string) => string
  /** '24 November 2026, 06:40' */
  readonly momentInWords: (moment: string) => string
}

/** What the site says around its stories. */
export interface SiteWords {
  readonly siteName: string
  readonly home: string
  readonly sections: string
  readonly breadcrumb: string
  readonly watchLive: string
  readonly aboutUs: string
  readonly feedOfNews: string
  readonly address: string
  readonly invented: string
  /** Before a name. */
  readonly by: string
  readonly published: string
  readonly updated: string
  /** Before who took it. */
  readonly picture: string
  readonly share: string
  readonly post: string
  readonly send: string
  readonly copyLink: string
  readonly alternates: string
  readonly readMore: string
  readonly newsletter: { readonly title: string; readonly text: string; readonly email: string; readonly subscribe: string }
  readonly front: { readonly title: string; readonly heading: string; readonly live: string; readonly about: string }
  /** What a feed says of itself: 'News / Defence from Saltmere News'. */
  readonly feedFrom: (trail: string) => string
}

/** From an edition's folder to static/demo/, where pictures and style are every edition's. */
export function sharedRoot({ folder }: Pick<DemoEdition, 'folder'>): string {
  return '../'.repeat(folder.split('/').length - 1)
}
