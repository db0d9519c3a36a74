/** What the set says before the app is there, and after it has gone. */
export interface BootWords {
  readonly direction: 'ltr' | 'rtl'
  /** Where the channel's own name is not known. */
  readonly channel: string
  cannotStart(channel: string): string
  readonly causes: Readonly<Record<string, string>>
  readonly press: string
  readonly code: string
  readonly left: string
}

const en: BootWords = {
  direction: 'ltr',
  channel: 'The channel',
  cannotStart: channel => `${channel} cannot start`,
  causes: {
    S1: 'A part of the app did not arrive.',
    S2: 'The app stopped while it was starting.',
    S3: 'The app is taking too long to start.',
    C1: 'The channel file needs a correction:',
    C2: 'The channel file could not be read.',
  },
  press: 'Press OK to try again, or Back to leave.',
  code: 'Code',
  left: 'You have left the channel. Press OK to come back.',
}

const spoken: Readonly<Record<string, BootWords>> = {
  en,
  es: {
    direction: 'ltr',
    channel: 'El canal',
    cannotStart: channel => `${channel} no puede empezar`,
    causes: {
      S1: 'Una parte de la aplicación no llegó.',
      S2: 'La aplicación se detuvo al empezar.',
      S3: 'La aplicación tarda demasiado en empezar.',
      C1: 'Hay que corregir el archivo del canal:',
      C2: 'No se pudo leer el archivo del canal.',
    },
    press: 'Pulsa OK para intentarlo de nuevo, o Atrás para salir.',
    code: 'Código',
    left: 'Has salido del canal. Pulsa OK para volver.',
  },
  fr: {
    direction: 'ltr',
    channel: 'La chaîne',
    cannotStart: channel => `${channel} ne peut pas démarrer`,
    causes: {
      S1: 'Une partie de l’application n’est pas arrivée.',
      S2: 'L’application s’est arrêtée au démarrage.',
      S3: 'L’application met trop de temps à démarrer.',
      C1: 'Le fichier de la chaîne est à corriger\u00a0:',
      C2: 'Le fichier de la chaîne n’a pas pu être lu.',
    },
    press: 'Appuyez sur OK pour réessayer, ou sur Retour pour quitter.',
    code: 'Code',
    left: 'Vous avez quitté la chaîne. Appuyez sur OK pour revenir.',
  },
  ar: {
    direction: 'rtl',
    channel: 'القناة',
    cannotStart: channel => `تعذّر تشغيل ${channel}`,
    causes: {
      S1: 'لم يصل جزء من التطبيق.',
      S2: 'توقف التطبيق أثناء التشغيل.',
      S3: 'تأخر تشغيل التطبيق كثيرًا.',
      C1: 'ملف القناة يحتاج إلى تصحيح:',
      C2: 'تعذّرت قراءة ملف القناة.',
    },
    press: 'اضغط OK للمحاولة مرة أخرى، أو زر العودة للمغادرة.',
    code: 'الرمز',
    left: 'غادرت القناة. اضغط OK للرجوع إليها.',
  },
  fa: {
    direction: 'rtl',
    channel: 'کانال',
    cannotStart: channel => `${channel} آغاز نمی‌شود`,
    causes: {
      S1: 'بخشی از برنامه نرسید.',
      S2: 'برنامه هنگام آغاز ایستاد.',
      S3: 'آغاز برنامه زیادی طول کشیده است.',
      C1: 'پروندهٔ کانال باید اصلاح شود:',
      C2: 'پروندهٔ کانال خوانده نشد.',
    },
    press: 'برای تلاش دوباره OK را بزنید، یا «بازگشت» را برای خروج.',
    code: 'کد',
    left: 'از کانال بیرون آمدید. برای برگشتن OK را بزنید.',
  },
}

/** The words of the first of these tags that there are words for; English, where there are none. */
export function bootWords(tags: readonly unknown[]): { readonly language: string; readonly words: BootWords } {
  const names = tags.map(tag => String(tag).toLowerCase().split(/[-_]/)[0]!)
  const language = names.filter(name => Object.prototype.hasOwnProperty.call(spoken, name))[0] ?? 'en'
  return { language, words: spoken[language]! }
}
