import androidtv from './androidtv.json'
import desktop from './desktop.json'
import hbbtv2 from './hbbtv-2.json'
import type { Profile } from './profile'
import rdk from './rdk.json'
import titan from './titan.json'
import tizen4 from './tizen-4.json'
import tizen55 from './tizen-5.5.json'
import tizen7 from './tizen-7.json'
import tizen9 from './tizen-9.json'
import vidaa from './vidaa.json'
import webos22 from './webos-22.json'
import webos24 from './webos-24.json'
import webos4 from './webos-4.json'
import webos5 from './webos-5.json'
import webos6 from './webos-6.json'
import worstCase from './worst-case.json'

/** The TVs that the bench can play, in the order of its menu; a test holds them against the schema. */
export const profiles = [
  desktop, webos24, webos22, webos6, webos5, webos4, tizen9, tizen7, tizen55, tizen4, vidaa, titan, rdk, hbbtv2, androidtv, worstCase,
] as readonly unknown[] as readonly Profile[]
