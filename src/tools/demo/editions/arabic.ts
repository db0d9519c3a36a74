import { arabicDay, timeOf } from '../writer/dates'
import { arabicDigits } from '../writer/digits'
import type { DemoEdition } from '../writer/edition'
import { sectionsOf } from '../writer/sections'

export const arabic: DemoEdition = {
  language: 'ar',
  direction: 'rtl',
  folder: 'ar/',
  sections: sectionsOf([
    ['news', 'أخبار', 'media'],
    ['news/defence', 'الدفاع', 'media'],
    ['news/defence/coast', 'الساحل', 'media'],
    ['harbour', 'الميناء', 'enclosure'],
    ['sea-and-sky', 'البحر والسماء', 'media'],
    ['culture', 'ثقافة', 'fullText'],
    ['sport', 'رياضة', 'media'],
    ['weather', 'الطقس', 'bare'],
  ]),
  dayInWords: arabicDay,
  momentInWords: moment => `${arabicDay(moment)}، ${arabicDigits(timeOf(moment))}`,
  words: {
    siteName: 'أخبار سولتمير',
    home: 'الرئيسية',
    sections: 'الأقسام',
    breadcrumb: 'مسار الصفحة',
    watchLive: 'شاهد البث المباشر',
    aboutUs: 'من نحن',
    feedOfNews: 'خلاصة الأخبار',
    address: '«أخبار سولتمير»، ٤ الرصيف الطويل، سولتمير. إذاعة مدينة الميناء وتلفزيونها منذ عام 1931.',
    invented: 'سولتمير مدينة متخيَّلة، وكذلك كل من فيها.',
    by: 'بقلم',
    published: 'نُشر في',
    updated: 'آخر تحديث:',
    picture: 'صورة:',
    share: 'شارك هذا الخبر:',
    post: 'نشر',
    send: 'إرسال',
    copyLink: 'نسخ الرابط',
    alternates: 'يمكن أيضاً الوصول إلى موقع «أخبار سولتمير» عبر العناوين البديلة الآتية:',
    readMore: 'اقرأ المزيد',
    newsletter: {
      title: 'مدّ الصباح',
      text: 'نشرتنا البريدية، في السادسة من كل صباح، مع مواعيد المدّ.',
      email: 'البريد الإلكتروني',
      subscribe: 'اشترك',
    },
    front: {
      title: 'أخبار مدينة الميناء',
      heading: 'اليوم في سولتمير',
      live: 'يأتيكم برنامج المساء من الاستوديو على الرصيف الطويل يومياً في الساعة ١٨:٠٠.',
      about: '«أخبار سولتمير» هي القناة التجريبية لبرنامج Tenfoot. المدينة وأهلها وأخبارهم من نسج الخيال.',
    },
    feedFrom: trail => `${trail}، من «أخبار سولتمير»`,
  },
}
