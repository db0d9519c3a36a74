/** The months' names in the languages of news, from January on; a feed may write its dates for readers. */
const named: readonly string[] = [
  'january jan janvier janv enero ene januar jänner gennaio gen janeiro januari январь января янв stycznia sty ledna led ocak oca يناير ژانویه',
  'february feb février févr fév febrero februar febbraio fevereiro fev februari февраль февраля фев lutego lut února úno şubat şub فبراير فوریه',
  'march mar mars marzo märz mär mrz março maart mrt март марта мар marca března bře mart مارس',
  'april apr avril avr abril abr aprile апрель апреля апр kwietnia kwi dubna dub nisan nis أبريل ابريل إبريل آوریل',
  'may mai mayo maggio mag maio mei maj май мая maja května kvě mayıs مايو می مه',
  'june jun juin junio juni giugno giu junho июнь июня июн czerwca cze června haziran haz يونيو ژوئن',
  'july jul juillet juil julio juli luglio lug julho июль июля июл lipca lip července temmuz tem يوليو ژوئیه',
  'august aug août aout agosto ago augustus август августа авг sierpnia sie srpna srp ağustos ağu أغسطس اغسطس اوت',
  'september sept sep septembre septiembre settembre set setembro сентябрь сентября сен września wrz září zář eylül eyl سبتمبر سپتامبر',
  'october oct octobre octubre oktober okt ottobre ott outubro out октябрь октября окт października paź října říj ekim eki أكتوبر اكتوبر اکتبر',
  'november nov novembre noviembre novembro ноябрь ноября ноя listopada lis listopadu kasım kas نوفمبر نوامبر',
  'december dec décembre déc diciembre dic dezember dez dicembre dezembro декабрь декабря дек grudnia gru prosince pro aralık ara ديسمبر دسامبر',
]
/** Of the Persian year, which has no place in our dates. */
const persian = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'
const months = new Map(named.flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month + 1])))

/** Every way to write a month, in lower case. */
export const monthNames: readonly string[] = [...months.keys(), ...persian.split(' ')]

/** 11 of 'November', 'nov.', 'ноября' and '11'; 0 when it is no month. */
export function monthNamed(written: string): number {
  if (/^\d/.test(written)) return parseInt(written, 10)
  const name = written.toLowerCase().replace(/\.$/, '')
  return months.get(name) ?? months.get(name.slice(0, 3)) ?? 0
}

/** Arabic and Persian digits as ours. */
export function inLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
}
