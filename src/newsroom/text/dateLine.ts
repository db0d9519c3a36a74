import { inLatinDigits, monthNames } from './months'

const words = new Set([
  ...monthNames,
  ...'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday am pm a p m at on in the of by st nd rd th utc gmt est edt cst cdt pst pdt bst cet cest ist msk et local time ago hours hour hrs minutes minute mins min days day read last first date published publish updated update modified posted post submitted created edited release released issued online only edit get short url'.split(' '),
  ...'lunes martes miércoles jueves viernes sábado domingo de del el la publicado publicada actualizado actualizada a las hora horas lundi mardi mercredi jeudi vendredi samedi dimanche le à publié mis jour montag dienstag mittwoch donnerstag freitag samstag sonntag uhr stand veröffentlicht aktualisiert am vom um segunda terça quarta quinta sexta feira atualizado às em pazartesi salı çarşamba perşembe cuma cumartesi pazar güncelleme yayınlanma tarihi saat понедельник вторник среда четверг пятница суббота воскресенье опубликовано обновлено г в pubblicato aggiornato il alle'.split(' '),
  ...'الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت آخر تحديث نشر تاريخ النشر الساعة ص م بتوقيت غرينتش تم النشر في شنبه یکشنبه دوشنبه پنجشنبه پنج سه چهار جمعه ساعت تاریخ انتشار به روز رسانی بروزرسانی به‌روزرسانی كانون الأول الثاني تشرين شباط آذار نيسان أيار حزيران تموز آب أيلول فيفري جانفي أفريل جوان جويلية أوت'.split(' '),
])
/** 'نُشر' and 'نشر' are one word. */
const vowelSigns = /[\u064b-\u0652]/g
const longest = 110

/** Whether a line says nothing but when a story was published or changed. */
export function isDateLine(text: string): boolean {
  if (text.length > longest || !/[0-9٠-٩۰-۹]/.test(text)) return false
  if (/^(?:来源|發布|发布|更新|时间|時間)?[^\u4e00-\u9fff]{0,8}\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?[\s\d:]*$/.test(text)) return true
  const written = inLatinDigits(text.toLowerCase()).replace(vowelSigns, '').replace(/\(?(?:utc|gmt)\s*[+-]?\d*\)?/g, ' ')
  const parts = written.split(/[\s\d.,،:;|/()[\]{}•·«»"'’+–—-]+/).filter(part => part !== '')
  return parts.every(part => words.has(part)) && /\d/.test(written)
}
