import { resolveAddress } from '../../model/address'
import { isSelector } from '../../text/select'
import { minutesEast } from '../../text/zones'
import { shown } from './problem'

/** A TV may know fewer; a file must not be wrong on one TV and right on another. */
const encodings = /^(?:utf-8|utf-16le|utf-16be|iso-8859-(?:[1-9]|1[013-6])|windows-(?:874|125[0-8])|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic|gbk|gb2312|gb18030|big5|euc-jp|euc-kr|iso-2022-jp|shift_jis|tis-620)$/
const offset = /^[+-]\d\d?(?::?[0-5]\d)?$/
const nowhere = /^(?:Z|UTC|UT|GMT|WET|[+-]00?(?::?00)?)$/

export function addressMistake(written: string): string | null {
  return addressLike('https://news.example/rss.xml', written)
}

export function streamMistake(written: string): string | null {
  return addressLike('https://news.example/live.m3u8', written)
}

function addressLike(example: string, written: string): string | null {
  return isAddress(written) ? null : `“${shown(written)}” is no web address or file. Write it like "${example}".`
}

/** Paths are addresses, too: where the file lies is added later. 'https:x' would be one without anybody meaning it. */
function isAddress(written: string): boolean {
  if (/^(?:https?:|\/\/)/i.test(written) && !/^(?:https?:)?\/\/[^\s/]/i.test(written)) return false
  return resolveAddress(written, 'https://channel.example/') !== null
}

export function zoneMistake(zone: string): string | null {
  const known = nowhere.test(zone) || ((offset.test(zone) || /^[A-Z]{2,5}$/.test(zone)) && minutesEast(zone) !== 0)
  return known ? null : `“${shown(zone)}” is no zone that every TV knows. Write the hours from UTC such as "+03:30", or a short name in capitals such as "CET".`
}

export function encodingMistake(label: string): string | null {
  return encodings.test(label) ? null : `“${shown(label)}” is no encoding that is known here. Write it in small letters, such as "windows-1256" or "iso-8859-2".`
}

export function selectorMistake(selector: string): string | null {
  return isSelector(selector) ? null : `“${shown(selector)}” is not simple enough. Tags, .class, #id, [name] and [name=value] are understood, with a space for “inside” and a comma for “or”.`
}

export function pathMistake(path: string): string | null {
  return /^\/[^\s?#]*$/.test(path) ? null : `“${shown(path)}” is no beginning of a path. Write it from the slash after the host on, such as "/sport/".`
}
