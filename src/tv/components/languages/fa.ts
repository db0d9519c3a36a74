import type { Age, Clock, Moment, WholeTime } from '../../../newsroom/text/age'
import type { Reading } from '../../../newsroom/model/reading'
import { localDigits } from '../../../newsroom/text/localDigits'
import { twoDigits } from '../../../newsroom/text/twoDigits'
import type { Speaker } from './en'
import { about } from './about/fa'
import { playing } from './playing/fa'

/** Of the Gregorian year, as Persian broadcasters write them. */
const months = ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر']

const readingValues = {
  smallest: 'خیلی کوچک', small: 'کوچک', medium: 'متوسط', large: 'بزرگ', largest: 'خیلی بزرگ',
  dark: 'تیره', black: 'سیاه', sepia: 'کاغذی', light: 'روشن', contrast: 'پرتضاد',
  sans: 'ساده', serif: 'کتابی', legible: 'بسیار خوانا',
  narrow: 'کوتاه', wide: 'بلند',
}

/** A noun behind a number is singular: there are no plurals to choose from. */
export const fa: Speaker = {
  left: 'چپ', right: 'راست',
  words: ({ onward, back }) => ({
    numeral,
    digits: text => localDigits('fa', text),
    age: ageIn,
    time: ({ day, month, year, clock }: WholeTime) => `${numeral(day)} ${months[month]} ${numeral(year)}${clock ? `، ${clockIn(clock)}` : ''}`,
    clock: clockIn,
    empty: 'هنوز چیزی اینجا نیست. برای نگاه دوباره OK را بزنید.',
    allMuted: 'همهٔ خبرهای اینجا واژه‌ای دارند که پنهان کرده‌اید. در تنظیمات، بالای ردیف اول، می‌توانید آنها را برگردانید.',
    notUpdated: 'به‌روز نشد',
    asOf: age => `به‌روزشده ${ageIn(age)}`,
    offlineSince: age => `آفلاین · به‌روزشده ${ageIn(age)}`,
    lookForNews: 'به‌روزرسانی',
    showNews: 'برای دیدن OK را بزنید',
    lookingForNews: 'در جست‌وجوی خبر …',
    nothingNew: 'خبر تازه‌ای نیست',
    came,
    cameSince: (added, changed, since) => `${came(added, changed)} از ${sinceIn(since)}`,
    updatedAt: moment => `به‌روزشده ${momentIn(moment)}`,
    notUpdatedSince: moment => `به‌روز نشده از ${sinceIn(moment)}`,
    offline: 'آفلاین',
    offlineOf: moment => `آفلاین · به‌روزشده ${momentIn(moment)}`,
    breaking: 'خبر فوری',
    type: number => `شمارهٔ ${numeral(number)}`,
    marks: { read: 'خوانده‌شده', updated: 'به‌روزشده', new: 'تازه' },
    all: section => `همهٔ ${section}`,
    stories: (count, more) => more ? `بیش از ${storiesIn(count)}` : storiesIn(count),
    lastPage: 'پایان خبر · «بازگشت» به خبرها برمی‌گردد',
    leadsOn: `پایان خبر · «${onward}» ادامه می‌دهد · «بازگشت» به خبرها برمی‌گردد`,
    nextStory: 'خبر بعدی',
    related: 'خبرهای مرتبط',
    askingEdition: (edition: string) => `در جست‌وجوی آن در ${edition} …`,
    notInEdition: (edition: string) => `این خبر در ${edition} نیست`,
    noNext: 'این آخرین خبر اینجاست',
    noPrevious: 'این اولین خبر اینجاست',
    share: 'هم‌رسانی',
    noPicture: 'عکس بارگذاری نشد. برای تلاش دوباره OK را بزنید.',
    noPictures: 'این خبر عکس ندارد. برای برگشتن به آن «بازگشت» را بزنید.',
    pointPhone: 'دوربین تلفن را رو به اینجا بگیرید',
    tooLongForCode: 'این نشانی برای رمزینه زیادی بلند است.',
    tooLongToType: 'بقیهٔ نشانی برای تایپ کردن زیادی بلند است.',
    noAddress: 'این خبر نشانی جداگانه ندارد. برای برگشتن به آن «بازگشت» را بزنید.',
    whereItIs: 'کجا می‌توان خواند',
    answering: { asking: 'در حال بررسی …', answers: 'اکنون پاسخ می‌دهد', silent: 'به این تلویزیون پاسخ نمی‌دهد' },
    text: 'متن',
    picture: 'عکس',
    startWith: 'آغاز با',
    startHome: 'خبرها',
    reading: { size: 'اندازه', theme: 'رنگ', typeface: 'قلم', width: 'سطرها' },
    readingValues,
    readingShort: ({ size, theme, typeface }: Reading) => [size, theme, typeface].map(value => readingValues[value]).join(' · '),
    sample: {
      headline: 'مه بندر را بست',
      text: 'نخستین کشتی یک ساعت منتظر ماند و بعد ساعتی دیگر. نزدیک ظهر، چراغ‌های اسکلهٔ روبه‌رو دوباره پیدا شدند و قایق‌ها یکی پس از دیگری به دریا رفتند.',
    },
    welcome: `«${onward}» را بزنید تا این متن راحت خوانده شود`,
    welcomeFoot: 'دکمهٔ OK برای انتخاب · «بازگشت» چیزی را تغییر نمی‌دهد',
    save: 'ذخیره',
    saved: 'ذخیره شد',
    savedRow: 'ذخیره‌شده‌ها',
    nowSaved: 'ذخیره شد · پایین خبرها، در ردیف ذخیره‌شده‌ها پیدایش می‌کنید',
    letGo: 'دیگر ذخیره نیست',
    listen: 'شنیدن',
    rate: rate => `${numeral(rate)}×`,
    heard: { off: '', speaking: 'در حال پخش', paused: 'مکث', failed: 'صدا قطع شد' },
    listeningKeys: {
      speaking: 'دکمهٔ OK: مکث  ·  چپ، راست: جمله  ·  بالا، پایین: سرعت  ·  «بازگشت»: پایان',
      paused: 'مکث  ·  دکمهٔ OK: ادامه  ·  چپ، راست: جمله  ·  بالا، پایین: سرعت  ·  «بازگشت»: پایان',
      failed: 'صدا قطع شد  ·  دکمهٔ OK: تلاش دوباره  ·  «بازگشت»: پایان',
    },
    goOn: 'ادامهٔ خواندن',
    wentOn: `از همان‌جا که مانده بود · «${back}» یک صفحه برمی‌گردد`,
    recentlyRead: 'تازه خوانده‌ها',
    allRead: 'همهٔ آنچه به‌تازگی خوانده‌اید',
    allSaved: 'همهٔ آنچه ذخیره کرده‌اید',
    readAgo: age => age.kind === 'now' ? 'همین حالا خوانده شد' : `خوانده‌شده ${ageIn(age)}`,
    onPage: (page, pages) => `صفحهٔ ${numeral(page)} از ${numeral(pages)}`,
    noLink: 'آنچه باید باز می‌شد اکنون در خبرها نیست.',
    noNumber: number => `اکنون با شمارهٔ ${numeral(number)} چیزی نیست.`,
    waiting: 'یک لحظه …',
    readOnPage: 'بقیهٔ خبر در صفحهٔ وب آن است. «بالا» به هم‌رسانی می‌رود که نشانی را نشان می‌دهد.',
    noText: 'کانال چیزی بیش از تیتر نداده است. برای برگشتن «بازگشت» را بزنید.',
    storyGone: 'این خبر دیگر در دسترس نیست. برای برگشتن «بازگشت» را بزنید.',
    published: time => `منتشرشده در ${time}`,
    updated: time => `به‌روزشده در ${time}`,
    by: byline => `نوشتهٔ ${byline}`,
    leave: channel => `از ${channel} بیرون می‌روید؟`,
    stay: 'ماندن',
    leaveNow: 'خروج',
    search: 'جست‌وجو',
    searchIn: channel => `جست‌وجو در ${channel}`,
    space: 'فاصله',
    deleteLetter: 'حذف',
    clear: 'پاک کردن',
    topics: 'موضوع‌ها',
    recentSearches: 'جست‌وجوهای اخیر',
    forgetSearches: 'فراموش کردن جست‌وجوها',
    found: storiesIn,
    nothingFound: 'هیچ خبری این واژه‌ها را ندارد. حرفی را حذف کنید، یا برای دیدن خبرها «بازگشت» را بزنید.',
    number: 'شماره',
    openNumber: 'باز کردن',
    settings: 'تنظیمات',
    guest: 'مهمان',
    isOn: on => on ? 'روشن' : 'خاموش',
    sections: 'بخش‌ها',
    sectionsShown: (shown, all) => shown === all ? `هر ${numeral(all)} بخش پیداست` : `${numeral(shown)} از ${numeral(all)} پیداست`,
    isShown: 'پیدا',
    isHidden: 'پنهان',
    asTheChannel: 'به همان ترتیب کانال',
    mutedWords: 'واژه‌های پنهان',
    mutedCount: count => count === 0 ? 'هیچ' : `${numeral(count)} واژه`,
    isMuted: 'پنهان',
    addWord: 'افزودن واژه یا موضوع',
    typeAWord: 'واژه‌ای برای پنهان کردن',
    orTake: 'یا موضوعی را برگزینید',
    wholeWords: 'فقط واژهٔ کامل',
    mute: word => `پنهان کردن «${word}»`,
    numbersOnCards: 'شماره روی کارت‌ها',
    motion: 'حرکت',
    gliding: 'نرم',
    stepping: 'یک‌باره',
    held: 'نگه داشتن کلید',
    holds: { quick: 'تند', usual: 'معمولی', slow: 'کند' },
    guestMode: 'حالت مهمان',
    clearHistory: 'پاک کردن خوانده‌ها',
    clearSaved: 'پاک کردن ذخیره‌شده‌ها',
    clearSearches: 'پاک کردن جست‌وجوها',
    nothingKept: 'چیزی نیست',
    searches: count => `${numeral(count)} جست‌وجو`,
    clearIt: { history: 'خوانده‌ها پاک شود؟', saved: 'همهٔ خبرهای ذخیره‌شده پاک شود؟', searches: 'جست‌وجوهای اخیر پاک شود؟', keys: 'کلیدهایی که یاد داده‌اید فراموش شوند؟', all: 'هر چه این کانال در تلویزیون نگه داشته پاک شود؟' },
    keep: 'نگه داشتن',
    clearNow: 'پاک کردن',
    help: {
      start: 'آنچه کانال هنگام آغاز نشان می‌دهد: خبرها، یک بخش یا پخش زنده. با «چپ» و «راست» برگزینید؛ «بازگشت» همیشه به خبرها می‌رسد.',
      text: 'اندازه، رنگ و قلم خبرها.\n\nدکمهٔ OK فهرست را باز می‌کند.',
      reading: '«چپ» و «راست» تغییرش می‌دهند.',
      sections: 'اینکه چه بخش‌هایی در صفحهٔ اول باشند و به چه ترتیبی.\n\nدکمهٔ OK فهرست را باز می‌کند.',
      shown: `دکمهٔ OK آن را از صفحهٔ اول برمی‌دارد.\n\n«${back}» آن را به آغاز نزدیک می‌کند و «${onward}» به پایان.\n\nشماره، مسیر و جست‌وجو همچنان به آن می‌رسند.`,
      hidden: `دکمهٔ OK آن را به صفحهٔ اول برمی‌گرداند.\n\n«${back}» آن را به آغاز نزدیک می‌کند و «${onward}» به پایان.`,
      allHidden: 'همهٔ بخش‌ها پنهان‌اند، پس صفحهٔ اول همه را نشان می‌دهد: همیشه چیزی برای خواندن هست.\n\nدکمهٔ OK این یکی را به صفحهٔ اول برمی‌گرداند.',
      asTheChannel: 'دکمهٔ OK همهٔ بخش‌ها را به ترتیب خود کانال برمی‌گرداند.',
      language: 'زبانی که کانال با شما به آن سخن می‌گوید. خبرها به زبان خودشان می‌مانند.\n\nدکمهٔ OK فهرست را باز می‌کند.',
      edition: 'زبانی که خبرها به آن می‌آیند. هر نسخه بخش‌ها و خبرهای ذخیره‌شدهٔ خودش را دارد.\n\nدکمهٔ OK فهرست را باز می‌کند.',
      openEdition: 'دکمهٔ OK این نسخه را باز می‌کند و کانال از نو آغاز می‌شود.',
      asTheTv: 'دکمهٔ OK زبان خود تلویزیون را برمی‌گزیند، اگر کانال آن را بداند، و کانال از نو آغاز می‌شود.',
      muted: 'خبرهایی که یکی از این واژه‌ها در تیترشان باشد، یا از این موضوع‌ها باشند، هیچ‌جا نمی‌آیند.\n\nدکمهٔ OK فهرست را باز می‌کند.',
      addWord: 'دکمهٔ OK صفحه‌کلید را باز می‌کند، با موضوع‌هایی برای انتخاب.\n\nفقط واژهٔ کامل به حساب می‌آید: «کار» با «کارت» کاری ندارد.',
      unmute: 'دکمهٔ OK آن را از فهرست برمی‌دارد و خبرهایش فوراً برمی‌گردند.',
      numbers: 'هر خبر شماره‌ای دارد. هر جا که هستید آن را با کنترل بزنید تا خبر باز شود.\n\nوقتی روشن است، کارت‌ها شماره‌شان را نشان می‌دهند و صفحهٔ اول برای کنترل‌های بی‌رقم صفحهٔ اعداد دارد.',
      motion: 'فهرست‌ها تا جایی که می‌روید نرم می‌لغزند، یا یک‌باره آنجا هستند: آرام‌تر برای چشم و تندتر روی تلویزیون‌های کند.',
      held: 'کلید چقدر نگه داشته شود تا خودش ادامه دهد: کند برای دست لرزان آسان‌تر است.\n\nدکمهٔ OK گزینهٔ بعدی را برمی‌گزیند.',
      guest: 'تا وقتی روشن است، از آنچه خوانده، ذخیره یا جست‌وجو می‌شود چیزی نگه داشته نمی‌شود.\n\nآنچه از پیش بوده کنار گذاشته می‌شود و با خاموش کردنش برمی‌گردد.',
      history: 'خوانده‌ها را فراموش می‌کند: ردیف‌های «تازه خوانده‌ها» و «ادامهٔ خواندن»، و نشان کنار تیترها.',
      saved: 'همهٔ خبرهایی را که ذخیره کرده‌اید رها می‌کند.',
      searches: 'آنچه جست‌وجو شده فراموش می‌شود.',
    },
    guidance: {
      language: 'fa',
      title: 'راهنمای صوتی',
      levels: { off: 'خاموش', full: 'روشن', brief: 'کم‌حرف‌تر' },
      turned: { off: 'راهنمای صوتی خاموش شد', full: 'راهنمای صوتی روشن شد', brief: 'راهنمای صوتی کم‌حرف‌تر شد' },
      help: 'می‌گوید چه چیزی انتخاب شده، خبرها را صفحه به صفحه می‌خواند و از تازه‌ها باخبر می‌کند. «کم‌حرف‌تر» جای هر چیز و راهنمایی‌ها را نمی‌گوید.\n\nدکمهٔ OK گزینهٔ بعدی را برمی‌گزیند. با یک ثانیه نگه داشتن دکمهٔ اطلاعات کنترل از هر جا عوض می‌شود.',
      roles: {
        card: 'خبر', headline: 'خبر', result: 'خبر', article: 'خبر', recording: 'ضبط‌شده', video: 'پخش زنده', step: 'بخش', chip: 'بخش', picture: 'عکس',
        button: 'دکمه', key: '', setting: 'تنظیم', topic: 'موضوع', search: 'جست‌وجو', address: 'نشانی', message: '', page: '',
      },
      hints: {
        card: 'با OK باز می‌شود', headline: 'با OK باز می‌شود', result: 'با OK باز می‌شود', step: 'با OK باز می‌شود', chip: 'با OK باز می‌شود', picture: 'با OK تنها دیده می‌شود', article: `با «${onward}» صفحه ورق می‌خورد`,
        setting: '', recording: '', video: '', button: '', key: '', topic: '', search: '', address: '', message: '', page: '',
      },
      place: (index, count) => `${numeral(index)} از ${numeral(count)}`,
      captions: track => track === null ? 'بدون زیرنویس' : `زیرنویس: ${track}`,
    },
    live: 'زنده',
    watchLive: 'برای تماشا OK را بزنید',
    listenLive: 'برای شنیدن OK را بزنید',
    pause: 'مکث',
    play: 'پخش',
    goLive: 'رفتن به پخش زنده',
    replay: `تکرار ${numeral(10)} ثانیه`,
    behind: (minutes, seconds) => `${localDigits('fa', `${minutes}:${twoDigits(seconds)}`)} عقب‌تر`,
    standsStill: 'پخش ایستاده است. تلاش برای وصل شدن دوباره …',
    playing,
    about,
    watching: {
      title: 'زیرنویس و صدا',
      options: 'گزینه‌ها',
      parts: { captions: 'زیرنویس', size: 'اندازهٔ زیرنویس', colour: 'رنگ زیرنویس', ground: 'زمینهٔ زیرنویس', sound: 'صدا', quality: 'کیفیت تصویر', sleep: 'زمان‌سنج خواب' },
      noCaptions: 'خاموش',
      noSleep: 'خاموش',
      best: 'خودکار',
      atMost: lines => `تا ${numeral(lines)} پیکسل`,
      looks: { small: 'کوچک', medium: 'متوسط', large: 'بزرگ', white: 'سفید', yellow: 'زرد', green: 'سبز', dark: 'تیره', black: 'سیاه', none: 'بی‌زمینه' },
      sample: 'زیرنویس این‌گونه دیده می‌شود',
      stopsSoon: 'یک دقیقهٔ دیگر قطع می‌شود · با OK ادامه می‌یابد',
      asleep: 'زمان‌سنج خواب پخش را قطع کرد. برای ادامه OK را بزنید.',
    },
    streamOver: 'پخش به پایان رسید. برای دیدن دوباره OK را بزنید.',
    streamGone: 'کانال دیگر چنین پخشی ندارد. برای برگشتن «بازگشت» را بزنید.',
    changedSince: paragraphs => `${numeral(paragraphs)} بند از زمان خواندنتان تغییر کرده`,
    minutes: minutes => `${numeral(minutes)} دقیقه`,
    video: caption => caption === null ? 'ویدیو در صفحهٔ وب خبر' : `ویدیو در صفحهٔ وب خبر: ${caption}`,
    page: (page, pages) => `${numeral(page)} از ${numeral(pages)}`,
    causes: {
      offline: 'خبرها نرسیدند. شاید شبکه یا کانال قطع باشد.',
      late: 'رسیدن خبرها زیادی طول کشیده است.',
      refused: 'سرور کانال اکنون خبرها را نمی‌دهد.',
      gone: 'این دیگر سر جایش نیست.',
      malformed: 'آنچه رسید خبری نیست که این تلویزیون بتواند بخواند.',
      unsupported: 'این تلویزیون نمی‌تواند این نوع خبر را نشان دهد.',
    },
    streamCauses: {
      offline: 'پخش در دسترس نیست. شاید شبکه یا کانال قطع باشد.',
      late: 'پخش نمی‌رسد.',
      refused: 'سرور کانال اکنون پخش را نمی‌دهد.',
      gone: 'کانال اکنون پخشی ندارد.',
      malformed: 'آنچه از پخش می‌رسد آسیب دیده است.',
      unsupported: 'این تلویزیون نمی‌تواند این پخش را نشان دهد.',
    },
    tryAgain: 'برای تلاش دوباره OK را بزنید.',
    language: 'زبان',
    edition: 'نسخه',
    asTheTv: 'زبان تلویزیون',
    isChosen: 'برگزیده',
  }),
}

function numeral(number: number): string {
  return localDigits('fa', String(number).replace('.', '٫'))
}

function storiesIn(count: number): string {
  return `${numeral(count)} خبر`
}

function came(added: number, changed: number): string {
  const parts = [added > 0 ? `${numeral(added)} خبر تازه` : '', changed > 0 ? `${numeral(changed)} خبر به‌روزشده` : '']
  return parts.filter(part => part !== '').join('، ')
}

function ageIn(age: Age): string {
  switch (age.kind) {
    case 'now': return 'همین حالا'
    case 'today': return 'امروز'
    case 'yesterday': return 'دیروز'
    case 'minutes': return `${numeral(age.count)} دقیقه پیش`
    case 'hours': return `${numeral(age.count)} ساعت پیش`
    case 'day': return `${numeral(age.day)} ${months[age.month]}`
  }
}

/** Behind 'از'. */
function sinceIn(moment: Moment): string {
  return moment.kind === 'clock' ? `ساعت ${clockIn(moment)}` : ageIn(moment)
}

function momentIn(moment: Moment): string {
  return moment.kind === 'clock' ? clockIn(moment) : ageIn(moment)
}

function clockIn({ hour, minute }: Clock): string {
  return localDigits('fa', `${twoDigits(hour)}:${twoDigits(minute)}`)
}
