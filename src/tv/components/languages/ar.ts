import type { Age, Clock, Moment, WholeTime } from '../../../newsroom/text/age'
import type { Reading } from '../../../newsroom/model/reading'
import { localDigits } from '../../../newsroom/text/localDigits'
import { pluralForm, type PluralForm } from '../../../newsroom/text/plural'
import { twoDigits } from '../../../newsroom/text/twoDigits'
import type { Speaker } from './en'
import { about } from './about/ar'
import { playing } from './playing/ar'

const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']

const readingValues = {
  smallest: 'صغير جدًا', small: 'صغير', medium: 'متوسط', large: 'كبير', largest: 'كبير جدًا',
  dark: 'داكن', black: 'أسود', sepia: 'بنّي فاتح', light: 'فاتح', contrast: 'تباين عالٍ',
  sans: 'بسيط', serif: 'تقليدي', legible: 'فائق الوضوح',
  narrow: 'قصيرة', wide: 'طويلة',
}

export const ar: Speaker = {
  left: 'السهم الأيسر', right: 'السهم الأيمن',
  words: ({ onward, back }) => ({
    numeral,
    digits: text => localDigits('ar', text),
    age: ageIn,
    time: ({ day, month, year, clock }: WholeTime) => `${numeral(day)} ${months[month]} ${numeral(year)}${clock ? `، ${clockIn(clock)}` : ''}`,
    clock: clockIn,
    empty: 'لا شيء هنا بعد. اضغط OK للتحقق مرة أخرى.',
    allMuted: 'كل الأخبار هنا تتضمن كلمة كتمتها. يمكنك إظهارها من الإعدادات، فوق الصف الأول.',
    notUpdated: 'لم تُحدَّث الآن',
    asOf: age => `آخر تحديث ${ageIn(age)}`,
    offlineSince: age => `غير متصل · آخر تحديث ${ageIn(age)}`,
    lookForNews: 'تحديث',
    showNews: 'اضغط OK لعرضها',
    lookingForNews: 'جارٍ البحث عن أخبار …',
    nothingNew: 'لا جديد',
    came,
    cameSince: (added, changed, since) => `${came(added, changed)} منذ ${sinceIn(since)}`,
    updatedAt: moment => `آخر تحديث ${momentIn(moment)}`,
    notUpdatedSince: moment => `لم تُحدَّث منذ ${sinceIn(moment)}`,
    offline: 'غير متصل',
    offlineOf: moment => `غير متصل · آخر تحديث ${momentIn(moment)}`,
    breaking: 'عاجل',
    type: number => `اكتب ${numeral(number)}`,
    marks: { read: 'مقروء', updated: 'محدَّث', new: 'جديد' },
    all: section => `كل أخبار ${section}`,
    stories: (count, more) => more
      ? `أكثر من ${counted(count, { zero: 'صفر', one: 'خبر واحد', two: 'خبرين', few: `${numeral(count)} أخبار`, many: `${numeral(count)} خبرًا`, other: `${numeral(count)} خبر` })}`
      : storiesIn(count),
    lastPage: 'نهاية الخبر · زر العودة يرجع إلى الأخبار',
    leadsOn: `نهاية الخبر · ${onward} للمتابعة · زر العودة يرجع إلى الأخبار`,
    nextStory: 'الخبر التالي',
    related: 'أخبار ذات صلة',
    askingEdition: (edition: string) => `جارٍ البحث عنه في ${edition} …`,
    notInEdition: (edition: string) => `هذا الخبر غير متوفر في ${edition}`,
    noNext: 'هذا آخر خبر هنا',
    noPrevious: 'هذا أول خبر هنا',
    share: 'مشاركة',
    noPicture: 'تعذّر تحميل الصورة. اضغط OK للمحاولة مرة أخرى.',
    noPictures: 'لا صور لهذا الخبر. اضغط زر العودة للرجوع إليه.',
    pointPhone: 'وجّه كاميرا الهاتف إلى هنا',
    tooLongForCode: 'العنوان أطول من أن يوضع في رمز.',
    tooLongToType: 'بقية العنوان أطول من أن تُكتب.',
    noAddress: 'ليس لهذا الخبر عنوان خاص به. اضغط زر العودة للرجوع إليه.',
    whereItIs: 'أين يمكن قراءته',
    answering: { asking: 'جارٍ التحقق …', answers: 'يستجيب الآن', silent: 'لا يستجيب لهذا التلفاز' },
    text: 'النص',
    picture: 'الصورة',
    startWith: 'البداية',
    startHome: 'الأخبار',
    reading: { size: 'الحجم', theme: 'المظهر', typeface: 'الخط', width: 'الأسطر' },
    readingValues,
    readingShort: ({ size, theme, typeface }: Reading) => [size, theme, typeface].map(value => readingValues[value]).join(' · '),
    sample: {
      headline: 'الضباب يغلق الميناء',
      text: 'انتظرت العبّارة الأولى ساعة، ثم ساعة أخرى. وعند الظهر ظهرت من جديد مصابيح الرصيف البعيد، فخرجت المراكب واحدًا تلو الآخر.',
    },
    welcome: `اضغط ${onward} حتى تقرأ هذا بسهولة`,
    welcomeFoot: 'زر OK للاختيار · زر العودة يترك كل شيء كما هو',
    save: 'حفظ',
    saved: 'محفوظ',
    savedRow: 'المحفوظات',
    nowSaved: 'حُفظ · تجده أسفل الأخبار، في صف المحفوظات',
    letGo: 'لم يعد محفوظًا',
    listen: 'استماع',
    rate: rate => `${numeral(rate)}×`,
    heard: { off: '', speaking: 'جارٍ الاستماع', paused: 'متوقف مؤقتًا', failed: 'انقطع الصوت' },
    listeningKeys: {
      speaking: 'زر OK: إيقاف مؤقت  ·  يمين، يسار: جملة  ·  أعلى، أسفل: السرعة  ·  العودة: إنهاء',
      paused: 'متوقف مؤقتًا  ·  زر OK: متابعة  ·  يمين، يسار: جملة  ·  أعلى، أسفل: السرعة  ·  العودة: إنهاء',
      failed: 'انقطع الصوت  ·  زر OK: محاولة أخرى  ·  العودة: إنهاء',
    },
    goOn: 'متابعة القراءة',
    wentOn: `تتابع من حيث توقفت · ${back} للرجوع صفحة`,
    recentlyRead: 'قُرئت حديثًا',
    allRead: 'كل ما قرأته حديثًا',
    allSaved: 'كل ما حفظته',
    readAgo: age => age.kind === 'now' ? 'قُرئ الآن' : `قُرئ ${ageIn(age)}`,
    onPage: (page, pages) => `صفحة ${numeral(page)} من ${numeral(pages)}`,
    noLink: 'ما أُريد فتحه ليس في الأخبار الآن.',
    noNumber: number => `لا شيء تحت الرقم ${numeral(number)} الآن.`,
    waiting: 'لحظة من فضلك …',
    readOnPage: 'بقية الخبر على صفحته في الموقع. السهم الأعلى يقود إلى «مشاركة» حيث يظهر عنوانها.',
    noText: 'لا تقدّم القناة أكثر من العنوان. اضغط زر العودة للرجوع.',
    storyGone: 'لم يعد هذا الخبر متاحًا. اضغط زر العودة للرجوع.',
    published: time => `نُشر في ${time}`,
    updated: time => `حُدِّث في ${time}`,
    by: byline => `بقلم ${byline}`,
    leave: channel => `هل تريد مغادرة ${channel}؟`,
    stay: 'البقاء',
    leaveNow: 'مغادرة',
    search: 'بحث',
    searchIn: channel => `ابحث في ${channel}`,
    space: 'مسافة',
    deleteLetter: 'حذف',
    clear: 'مسح',
    topics: 'مواضيع',
    recentSearches: 'عمليات بحث حديثة',
    forgetSearches: 'نسيان عمليات البحث هذه',
    found: storiesIn,
    nothingFound: 'لا خبر يتضمن هذه الكلمات. احذف حرفًا، أو اضغط زر العودة لقراءة الأخبار.',
    number: 'رقم',
    openNumber: 'فتح',
    settings: 'الإعدادات',
    guest: 'ضيف',
    isOn: on => on ? 'مفعّل' : 'متوقف',
    sections: 'الأقسام',
    sectionsShown: (shown, all) => shown === all ? `كلها ظاهرة (${numeral(all)})` : `الظاهر ${numeral(shown)} من ${numeral(all)}`,
    isShown: 'ظاهر',
    isHidden: 'مخفي',
    asTheChannel: 'كما رتّبتها القناة',
    mutedWords: 'كلمات مكتومة',
    mutedCount: count => counted(count, { zero: 'لا شيء', one: 'كلمة واحدة', two: 'كلمتان', few: `${numeral(count)} كلمات`, many: `${numeral(count)} كلمة`, other: `${numeral(count)} كلمة` }),
    isMuted: 'مكتومة',
    addWord: 'إضافة كلمة أو موضوع',
    typeAWord: 'كلمة لكتمها',
    orTake: 'أو اختر موضوعًا',
    wholeWords: 'كلمات كاملة فقط',
    mute: word => `كتم «${word}»`,
    numbersOnCards: 'الأرقام على البطاقات',
    motion: 'الحركة',
    gliding: 'انسيابية',
    stepping: 'فورية',
    held: 'الضغط المطوّل',
    holds: { quick: 'سريع', usual: 'عادي', slow: 'بطيء' },
    guestMode: 'وضع الضيف',
    clearHistory: 'مسح ما قُرئ',
    clearSaved: 'مسح المحفوظات',
    clearSearches: 'مسح عمليات البحث',
    nothingKept: 'لا شيء محفوظ',
    searches: count => counted(count, { zero: 'لا عمليات بحث', one: 'بحث واحد', two: 'عمليتا بحث', few: `${numeral(count)} عمليات بحث`, many: `${numeral(count)} عملية بحث`, other: `${numeral(count)} عملية بحث` }),
    clearIt: { history: 'هل تريد مسح ما قُرئ؟', saved: 'هل تريد مسح كل الأخبار المحفوظة؟', searches: 'هل تريد مسح عمليات البحث الحديثة؟', keys: 'هل تريد نسيان الأزرار التي عرّفتها؟', all: 'هل تريد مسح كل ما تحفظه هذه القناة على التلفاز؟' },
    keep: 'إبقاء',
    clearNow: 'مسح',
    help: {
      start: 'ما تعرضه القناة عند البدء: الأخبار أو قسم أو بث مباشر. السهمان الأيمن والأيسر للاختيار، وزر العودة يقود دائمًا إلى الأخبار.',
      text: 'حجم الأخبار وألوانها وخطها.\n\nزر OK يفتح القائمة.',
      reading: 'السهمان الأيمن والأيسر يغيّرانه.',
      sections: 'أقسام الصفحة الرئيسية وترتيبها.\n\nزر OK يفتح القائمة.',
      shown: `زر OK يخفيه من الصفحة الرئيسية.\n\n${back} يقرّبه من البداية، و${onward} من النهاية.\n\nيظل الوصول إليه ممكنًا برقمه ومساره وبالبحث.`,
      hidden: `زر OK يعيده إلى الصفحة الرئيسية.\n\n${back} يقرّبه من البداية، و${onward} من النهاية.`,
      allHidden: 'كل الأقسام مخفية، ولذلك تعرضها الصفحة الرئيسية كلها: هناك دائمًا ما يُقرأ.\n\nزر OK يعيد هذا القسم إلى الصفحة الرئيسية.',
      asTheChannel: 'زر OK يعيد كل الأقسام بترتيب القناة.',
      language: 'اللغة التي تخاطبك بها القناة. أما الأخبار فتبقى بلغتها.\n\nزر OK يفتح القائمة.',
      edition: 'اللغة التي تأتي بها الأخبار. لكل نسخة أقسامها وأخبارها المحفوظة.\n\nزر OK يفتح القائمة.',
      openEdition: 'زر OK يفتح هذه النسخة، ثم تبدأ القناة من جديد.',
      asTheTv: 'زر OK يختار لغة التلفاز إن كانت القناة تتكلمها، ثم تبدأ القناة من جديد.',
      muted: 'الأخبار التي في عنوانها إحدى هذه الكلمات، أو تنتمي إلى أحد هذه المواضيع، لا تظهر في أي مكان.\n\nزر OK يفتح القائمة.',
      addWord: 'زر OK يفتح لوحة مفاتيح ومعها مواضيع للاختيار.\n\nالعبرة بالكلمات الكاملة: «فن» لا تكتم «فندق».',
      unmute: 'زر OK يحذفها من القائمة، فتعود أخبارها فورًا.',
      numbers: 'لكل خبر رقم. اكتبه بجهاز التحكم في أي مكان، فيُفتح الخبر.\n\nعند التفعيل تعرض البطاقات أرقامها، وتظهر في الصفحة الرئيسية لوحة أرقام لأجهزة التحكم التي تخلو منها.',
      motion: 'تنساب القوائم إلى حيث تذهب، أو تنتقل إليه فورًا: أهدأ للعين، وأسرع على أجهزة التلفاز البطيئة.',
      held: 'كم يُضغط الزر قبل أن يواصل وحده: البطيء أسهل على اليد غير الثابتة.\n\nزر OK ينتقل إلى التالي.',
      guest: 'عند التفعيل لا يُحفظ شيء مما يُقرأ أو يُحفظ أو يُبحث عنه.\n\nما كان محفوظًا من قبل يُخفى جانبًا، ويعود عند الإيقاف.',
      history: 'ينسى ما قُرئ: صفّي «قُرئت حديثًا» و«متابعة القراءة»، والعلامات بجانب العناوين.',
      saved: 'يزيل كل الأخبار التي حفظتها.',
      searches: 'ينسى ما جرى البحث عنه.',
    },
    guidance: {
      language: 'ar',
      title: 'الإرشاد الصوتي',
      levels: { off: 'متوقف', full: 'مفعّل', brief: 'كلمات أقل' },
      turned: { off: 'الإرشاد الصوتي متوقف', full: 'الإرشاد الصوتي مفعّل', brief: 'الإرشاد الصوتي بكلمات أقل' },
      help: 'ينطق ما هو محدَّد، ويقرأ الأخبار صفحة صفحة، ويُعلن ما يصل. «كلمات أقل» تترك الترتيب والتلميحات.\n\nزر OK ينتقل إلى الخيار التالي. الضغط ثانية على زر المعلومات في جهاز التحكم يبدّله من أي مكان.',
      roles: {
        card: 'خبر', headline: 'خبر', result: 'خبر', article: 'خبر', recording: 'تسجيل', video: 'بث مباشر', step: 'قسم', chip: 'قسم', picture: 'صورة',
        button: 'زر', key: '', setting: 'إعداد', topic: 'موضوع', search: 'بحث', address: 'عنوان', message: '', page: '',
      },
      hints: {
        card: 'زر OK يفتحه', headline: 'زر OK يفتحه', result: 'زر OK يفتحه', step: 'زر OK يفتحه', chip: 'زر OK يفتحه', picture: 'زر OK يعرضها وحدها', article: `${onward} يقلب الصفحة`,
        setting: '', recording: '', video: '', button: '', key: '', topic: '', search: '', address: '', message: '', page: '',
      },
      place: (index, count) => `${numeral(index)} من ${numeral(count)}`,
      captions: track => track === null ? 'دون ترجمة نصية' : `الترجمة النصية: ${track}`,
    },
    live: 'مباشر',
    watchLive: 'اضغط OK للمشاهدة',
    listenLive: 'اضغط OK للاستماع',
    pause: 'إيقاف مؤقت',
    play: 'تشغيل',
    goLive: 'إلى البث المباشر',
    replay: `إعادة ${numeral(10)} ثوانٍ`,
    behind: (minutes, seconds) => `متأخر ${localDigits('ar', `${minutes}:${twoDigits(seconds)}`)}`,
    standsStill: 'توقف البث. تجري محاولة الوصول إليه مجددًا …',
    playing,
    about,
    watching: {
      title: 'الترجمة والصوت',
      options: 'خيارات',
      parts: { captions: 'الترجمة المكتوبة', size: 'حجم الترجمة', colour: 'لون الترجمة', ground: 'خلفية الترجمة', sound: 'الصوت', quality: 'جودة الصورة', sleep: 'مؤقت النوم' },
      noCaptions: 'متوقفة',
      noSleep: 'متوقف',
      best: 'تلقائية',
      atMost: lines => `حتى ${numeral(lines)} بكسل`,
      looks: { small: 'صغير', medium: 'متوسط', large: 'كبير', white: 'أبيض', yellow: 'أصفر', green: 'أخضر', dark: 'داكنة', black: 'سوداء', none: 'بلا خلفية' },
      sample: 'هكذا تبدو الترجمة',
      stopsSoon: 'يتوقف بعد دقيقة · زر OK يواصل',
      asleep: 'أوقف مؤقت النوم البث. اضغط OK لمواصلة المشاهدة.',
    },
    streamOver: 'انتهى هذا. اضغط OK لمشاهدته مرة أخرى.',
    streamGone: 'لم يعد هذا البث لدى القناة. اضغط زر العودة للرجوع.',
    changedSince: paragraphs => `${counted(paragraphs, { zero: 'لم تتغير أي فقرة', one: 'تغيرت فقرة واحدة', two: 'تغيرت فقرتان', few: `تغيرت ${numeral(paragraphs)} فقرات`, many: `تغيرت ${numeral(paragraphs)} فقرة`, other: `تغيرت ${numeral(paragraphs)} فقرة` })} منذ قراءتك`,
    minutes: minutes => counted(minutes, { zero: `${numeral(0)} دقيقة`, one: 'دقيقة واحدة', two: 'دقيقتان', few: `${numeral(minutes)} دقائق`, many: `${numeral(minutes)} دقيقة`, other: `${numeral(minutes)} دقيقة` }),
    video: caption => caption === null ? 'فيديو على صفحة الخبر في الموقع' : `فيديو على صفحة الخبر في الموقع: ${caption}`,
    page: (page, pages) => `${numeral(page)} من ${numeral(pages)}`,
    causes: {
      offline: 'لم تصل الأخبار. قد يكون العطل في الشبكة أو لدى القناة.',
      late: 'تأخر وصول الأخبار كثيرًا.',
      refused: 'خادم القناة لا يقدّم الأخبار الآن.',
      gone: 'لم يعد هذا في مكانه.',
      malformed: 'ما وصل ليس أخبارًا يستطيع هذا التلفاز قراءتها.',
      unsupported: 'لا يستطيع هذا التلفاز عرض هذا النوع من الأخبار.',
    },
    streamCauses: {
      offline: 'تعذّر الوصول إلى البث. قد يكون العطل في الشبكة أو لدى القناة.',
      late: 'البث لا يصل.',
      refused: 'خادم القناة لا يقدّم البث الآن.',
      gone: 'القناة لا تبث الآن.',
      malformed: 'ما يصل من البث تالف.',
      unsupported: 'لا يستطيع هذا التلفاز تشغيل هذا البث.',
    },
    tryAgain: 'اضغط OK للمحاولة مرة أخرى.',
    language: 'اللغة',
    edition: 'النسخة',
    asTheTv: 'لغة التلفاز',
    isChosen: 'مختارة',
  }),
}

function numeral(number: number): string {
  return localDigits('ar', String(number).replace('.', '٫'))
}

function counted(count: number, forms: Readonly<Record<PluralForm, string>>): string {
  return forms[pluralForm('ar', count)]
}

function storiesIn(count: number): string {
  return counted(count, { zero: 'لا أخبار', one: 'خبر واحد', two: 'خبران', few: `${numeral(count)} أخبار`, many: `${numeral(count)} خبرًا`, other: `${numeral(count)} خبر` })
}

function came(added: number, changed: number): string {
  const fresh = counted(added, { zero: '', one: 'خبر جديد', two: 'خبران جديدان', few: `${numeral(added)} جديدة`, many: `${numeral(added)} جديدًا`, other: `${numeral(added)} جديدة` })
  const revised = counted(changed, { zero: '', one: 'خبر محدَّث', two: 'خبران محدَّثان', few: `${numeral(changed)} محدَّثة`, many: `${numeral(changed)} محدَّثًا`, other: `${numeral(changed)} محدَّثة` })
  const parts = [fresh, revised]
  return parts.filter(part => part !== '').join('، ')
}

function ageIn(age: Age): string {
  switch (age.kind) {
    case 'now': return 'الآن'
    case 'today': return 'اليوم'
    case 'yesterday': return 'أمس'
    case 'minutes': return `قبل ${counted(age.count, { zero: 'لحظات', one: 'دقيقة', two: 'دقيقتين', few: `${numeral(age.count)} دقائق`, many: `${numeral(age.count)} دقيقة`, other: `${numeral(age.count)} دقيقة` })}`
    case 'hours': return `قبل ${counted(age.count, { zero: 'لحظات', one: 'ساعة', two: 'ساعتين', few: `${numeral(age.count)} ساعات`, many: `${numeral(age.count)} ساعة`, other: `${numeral(age.count)} ساعة` })}`
    case 'day': return `${numeral(age.day)} ${months[age.month]}`
  }
}

/** Behind 'منذ'. */
function sinceIn(moment: Moment): string {
  return moment.kind === 'clock' ? `الساعة ${clockIn(moment)}` : ageIn(moment)
}

function momentIn(moment: Moment): string {
  return moment.kind === 'clock' ? clockIn(moment) : ageIn(moment)
}

function clockIn({ hour, minute }: Clock): string {
  return localDigits('ar', `${twoDigits(hour)}:${twoDigits(minute)}`)
}
