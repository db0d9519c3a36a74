import { persianDay, timeOf } from '../writer/dates'
import { persianDigits } from '../writer/digits'
import type { DemoEdition } from '../writer/edition'
import { sectionsOf } from '../writer/sections'

export const persian: DemoEdition = {
  language: 'fa',
  direction: 'rtl',
  folder: 'fa/',
  sections: sectionsOf([
    ['news', 'خبرها', 'media'],
    ['news/defence', 'دفاع', 'media'],
    ['news/defence/coast', 'ساحل', 'media'],
    ['harbour', 'بندر', 'enclosure'],
    ['sea-and-sky', 'دریا و آسمان', 'media'],
    ['culture', 'فرهنگ', 'fullText'],
    ['sport', 'ورزش', 'media'],
    ['weather', 'آب‌وهوا', 'bare'],
  ]),
  dayInWords: persianDay,
  momentInWords: moment => `${persianDay(moment)}، ${persianDigits(timeOf(moment))}`,
  words: {
    siteName: 'اخبار سالتمیر',
    home: 'صفحهٔ نخست',
    sections: 'بخش‌ها',
    breadcrumb: 'مسیر صفحه',
    watchLive: 'پخش زنده',
    aboutUs: 'دربارهٔ ما',
    feedOfNews: 'خوراک خبرها',
    address: '«اخبار سالتمیر»، شمارهٔ ۴، اسکلهٔ بلند، سالتمیر. رادیو و تلویزیون شهر بندری از سال 1931.',
    invented: 'سالتمیر شهری خیالی است و همهٔ مردمش نیز.',
    by: 'نویسنده:',
    published: 'انتشار:',
    updated: 'به‌روزرسانی:',
    picture: 'عکس:',
    share: 'این مطلب را به اشتراک بگذارید:',
    post: 'هم‌رسانی',
    send: 'ارسال',
    copyLink: 'کپی لینک',
    alternates: '«اخبار سالتمیر» از نشانی‌های جایگزین زیر نیز در دسترس است:',
    readMore: 'بیشتر بخوانید',
    newsletter: {
      title: 'مدّ بامدادی',
      text: 'خبرنامهٔ ما، هر روز ساعت شش صبح، همراه با ساعت‌های مدّ.',
      email: 'رایانامه',
      subscribe: 'عضویت',
    },
    front: {
      title: 'خبرهای شهر بندری',
      heading: 'امروز در سالتمیر',
      live: 'برنامهٔ شامگاهی هر روز ساعت ۱۸:۰۰ از استودیوی اسکلهٔ بلند پخش می‌شود.',
      about: '«اخبار سالتمیر» کانال نمایشی Tenfoot است. شهر، مردمش و خبرهایشان ساختهٔ خیال‌اند.',
    },
    feedFrom: trail => `${trail}، از «اخبار سالتمیر»`,
  },
}
