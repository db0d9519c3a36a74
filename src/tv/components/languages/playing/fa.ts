import { localDigits } from '../../../../newsroom/text/localDigits'
import type { Playing } from './en'

export const playing: Playing = {
  kinds: { picture: 'ویدیو', sound: 'صدا' },
  lasts: (minutes, seconds) => minutes === 0 ? inSeconds(seconds) : seconds === 0 ? inMinutes(minutes) : `${inMinutes(minutes)} و ${inSeconds(seconds)}`,
  begun: 'نیمه‌تمام',
  upNext: 'بعدی',
  startsIn: seconds => `شروع تا ${inSeconds(seconds)} دیگر`,
  startNow: 'پخش کن',
  stopHere: 'همین‌جا بس است',
  gone: 'این خبر دیگر چیزی برای پخش ندارد. برای برگشتن «بازگشت» را بزنید.',
  read: 'خواندن',
  headlines: 'سرخط‌ها',
  noHeadlines: 'هنوز خبری نرسیده است. برای برگشتن «بازگشت» را بزنید.',
  large: 'با OK دوباره بزرگ می‌شود',
}

function inMinutes(number: number): string {
  return `${localDigits('fa', String(number))} دقیقه`
}

function inSeconds(number: number): string {
  return `${localDigits('fa', String(number))} ثانیه`
}
