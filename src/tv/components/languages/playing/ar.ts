import { localDigits } from '../../../../newsroom/text/localDigits'
import { pluralForm } from '../../../../newsroom/text/plural'
import type { Playing } from './en'

export const playing: Playing = {
  kinds: { picture: 'فيديو', sound: 'صوت' },
  lasts: (minutes, seconds) => minutes === 0 ? inSeconds(seconds) : seconds === 0 ? inMinutes(minutes) : `${inMinutes(minutes)} و${inSeconds(seconds)}`,
  begun: 'لم يكتمل',
  upNext: 'التالي',
  startsIn: seconds => `يبدأ بعد ${inSeconds(seconds)}`,
  startNow: 'تشغيل الآن',
  stopHere: 'التوقف هنا',
  gone: 'لم يعد في هذا الخبر ما يمكن تشغيله. اضغط زر العودة للرجوع.',
  read: 'قراءة',
  headlines: 'العناوين',
  noHeadlines: 'لم تصل أخبار بعد. اضغط زر العودة للرجوع.',
  large: 'زر OK يكبّره من جديد',
}

function inMinutes(count: number): string {
  const number = localDigits('ar', String(count))
  return { zero: `${number} دقيقة`, one: 'دقيقة', two: 'دقيقتين', few: `${number} دقائق`, many: `${number} دقيقة`, other: `${number} دقيقة` }[pluralForm('ar', count)]
}

function inSeconds(count: number): string {
  const number = localDigits('ar', String(count))
  return { zero: `${number} ثانية`, one: 'ثانية', two: 'ثانيتين', few: `${number} ثوانٍ`, many: `${number} ثانية`, other: `${number} ثانية` }[pluralForm('ar', count)]
}
