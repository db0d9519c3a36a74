import { localDigits } from '../../../../newsroom/text/localDigits'
import type { AboutWords } from './en'

const numeral = (number: number): string => localDigits('ar', String(number))

export const about: AboutWords = {
  title: 'عن هذا التلفاز',
  help: 'ما هذا التلفاز، وما يرسله جهاز التحكم، وأي الخوادم أجاب، وما الذي تعثّر: للقراءة، وعلى شكل رمز للهاتف. لا يُرسل شيء من هذا إلى أي مكان.\n\nزر OK يفتحه.',
  labels: { tv: 'التلفاز', screen: 'الشاشة', version: 'الإصدار', channel: 'القناة', keys: 'آخر الأزرار', hosts: 'الخوادم', storage: 'الذاكرة', errors: 'آخر الأخطاء' },
  pressAKey: 'اضغط أي زر لترى ما يرسله · العودة للخروج',
  key: (code, name) => `الزر ${numeral(code)}: ${name}`,
  unknownKey: code => `الزر ${numeral(code)}: لا تعرفه هذه القناة`,
  noKeys: 'لا شيء بعد',
  noErrors: 'لا أخطاء',
  asked: { answered: (host, ms) => `أجاب ${host} بعد ${numeral(ms)} مللي ثانية`, failed: (host, ms) => `لم يُجب ${host} خلال ${numeral(ms)} مللي ثانية`, asking: host => `بانتظار ${host} …` },
  noHosts: 'لم يُسأل أي خادم بعد',
  storage: { works: 'تعمل', full: 'ممتلئة: لا يُحفظ المزيد', none: 'غير موجودة: لا يُحفظ شيء' },
  kilobytes: count => `كيلوبايت ${numeral(count)}`,
  keyNames: {
    up: 'السهم الأعلى', down: 'السهم الأسفل', left: 'السهم الأيسر', right: 'السهم الأيمن', ok: 'زر OK', back: 'العودة',
    playPause: 'تشغيل أو إيقاف مؤقت', play: 'تشغيل', pause: 'إيقاف مؤقت', stop: 'إيقاف', ff: 'تقديم سريع', rw: 'ترجيع', next: 'التالي', prev: 'السابق',
    red: 'الأحمر', green: 'الأخضر', yellow: 'الأصفر', blue: 'الأزرق', pageUp: 'القناة +', pageDown: 'القناة −', info: 'معلومات', captions: 'ترجمة نصية', search: 'بحث',
  },
  remote: {
    title: 'أزرار جهاز التحكم',
    help: 'عرّف هذا التلفاز بأزرار جهاز التحكم التي لا يعرفها.\n\nزر OK يفتح القائمة.',
    line: key => `زر OK، ثم الزر الذي تريده لوظيفة «${key}».`,
    asking: 'اضغطه الآن …',
    askingFor: key => `اضغط الآن الزر الذي تريده لوظيفة «${key}».\n\nبعد عشر ثوانٍ يبقى كل شيء كما كان.`,
    code: code => `الزر ${numeral(code)}`,
    taught: key => `من الآن هذا الزر هو «${key}».`,
    already: key => `هذا الزر هو «${key}» من قبل.`,
    kept: key => `هذا الزر هو «${key}» ويبقى كذلك: الأسهم وزر OK وزر العودة تعمل دائمًا. اختر زرًا آخر.`,
    nameless: 'لا يميّز التلفاز هذا الزر عن غيره. اختر زرًا آخر.',
    late: 'لم يُضغط أي زر. يبقى كل شيء كما كان.',
    forget: 'نسيان هذه الأزرار',
    forgetHelp: 'زر OK يعيد كل الأزرار إلى ما يقوله التلفاز عنها.',
  },
  kept: {
    title: 'المحفوظ على هذا التلفاز',
    help: 'ما قُرئ وما حُفظ وما جرى البحث عنه.\n\nزر OK يفتح قائمة يُمسح فيها كل منها، أو الكل دفعة واحدة.',
    all: 'مسح كل شيء',
    allHelp: 'يزيل كل ما تحفظه هذه القناة على التلفاز: ما قرأته وحفظته وبحثت عنه، وإعداداتك وأزرارك، والأخبار المخزّنة. ثم تبدأ القناة من جديد كأنها أمام مشاهد جديد.',
  },
}
