import { describe, expect, test } from '@jest/globals'
import { languages, type Language } from '../../../../src/newsroom/model/language'
import { localDigits } from '../../../../src/newsroom/text/localDigits'
import { learnLanguage, wordsIn } from '../../../../src/tv/components/words'
import { learnEvery } from '../../../support/everyLanguage'
import { spokenIn } from '../../../support/spokenIn'
import { samplesOf } from '../../../support/wordSamples'

learnEvery(learnLanguage)

const others = languages.filter(language => language !== 'en')
const english = spokenIn(wordsIn('en'))

/** The names of keys as each language says them. */
const keys: Readonly<Record<Language, Readonly<Record<'ok' | 'back' | 'left' | 'right' | 'up', RegExp>>>> = {
  en: { ok: /\bOK\b/, back: /\bBack\b/, left: /\bLeft\b/, right: /\bRight\b/, up: /\bUp\b/ },
  es: { ok: /\bOK\b/, back: /\bAtrás/, left: /\bIzquierda\b/, right: /\bDerecha\b/, up: /\bArriba\b/ },
  fr: { ok: /\bOK\b/, back: /\bRetour\b/, left: /\bGauche\b/, right: /\bDroite\b/, up: /\bHaut\b/ },
  ar: { ok: /\bOK\b/, back: /العودة/, left: /الأيسر|يسار/, right: /الأيمن|يمين/, up: /الأعلى|أعلى/ },
  fa: { ok: /\bOK\b/, back: /بازگشت/, left: /چپ/, right: /راست/, up: /بالا(?!ی)/ },
}

describe.each(others)('%s', language => {
  const spoken = spokenIn(wordsIn(language))

  test('says all that English says, and nothing else', () => {
    expect([...spoken.keys()]).toEqual([...english.keys()])
    expect([...spoken].filter(([path, text]) => (text === '') !== (english.get(path) === ''))).toEqual([])
  })

  test('says it in its own words', () => {
    const same = [...spoken].filter(([path, text]) => text !== '' && text === english.get(path)).map(([, text]) => text)
    // Figures, and words that are the same in both.
    expect(same.filter(text => /\p{L}{2}/u.test(text) && !['Pause', 'Sepia', 'No', 'Page 3 / 14', '37 minutes', '37 min', '3 min', '11 min', '203 min'].includes(text))).toEqual([])
  })

  test.each(['ltr', 'rtl'] as const)('names the keys that English names, on a screen that is read %s', layout => {
    const named = (text: string, of: Language): string[] => Object.entries(keys[of]).filter(([, name]) => name.test(text)).map(([key]) => key)
    const inEnglish = spokenIn(wordsIn('en', layout))
    const wrong = [...spokenIn(wordsIn(language, layout))].filter(([path, text]) => String(named(text, language)) !== String(named(inEnglish.get(path)!, 'en')))
    expect(wrong.map(([path, text]) => `${path}: ${text}`)).toEqual([])
  })

  test('says every value, in its own digits', () => {
    const missing = [...spoken].flatMap(([path, text]) => valuesOf(path).filter(value => !text.includes(localDigits(language, value))).map(value => `${path}: no ${value} in ‘${text}’`))
    expect(missing).toEqual([])
  })

  test('has no space too many or too few', () => {
    const wrong = [...spoken].filter(([, text]) => /^\s|\s$|[^ ·] {2}|\s[.,،]|,\S*[A-Za-z]{3}|undefined|NaN|\[object/.test(text.replace(/  ·  /g, ' · ')))
    expect(wrong).toEqual([])
  })

  test('has twelve months', () => {
    const months = Array.from({ length: 12 }, (_, month) => wordsIn(language).age({ kind: 'day', day: 8, month }))
    expect(new Set(months).size).toBe(12)
  })
})

describe.each(['ar', 'fa'] as const)('%s', language => {
  const texts = [...spokenIn(wordsIn(language))].filter(([path]) => path !== 'guidance.language').map(([, text]) => text)

  test('has no letter of ours but the key that is called OK', () => {
    const latin = texts.map(text => text.replace(/\bOK\b|\bQ\b/g, '')).filter(text => /[A-Za-z0-9]/.test(text))
    expect(latin).toEqual([])
  })

  test('begins with its own letters, so that no text is taken for one from left to right', () => {
    const foreign = texts.filter(text => /\p{L}/u.test(text) && !/^\P{L}*\p{Script=Arabic}/u.test(text))
    expect(foreign).toEqual([])
  })
})

test('on a screen that is read from the right, the left key leads on', () => {
  expect([wordsIn('en', 'ltr').leadsOn, wordsIn('en', 'rtl').leadsOn].map(text => /Left|Right/.exec(text)![0])).toEqual(['Right', 'Left'])
})

test('Arabic counts in six ways', () => {
  const { stories, age, minutes, searches, came } = wordsIn('ar')
  expect([0, 1, 2, 3, 11, 100].map(count => stories(count, false))).toEqual(['لا أخبار', 'خبر واحد', 'خبران', '٣ أخبار', '١١ خبرًا', '١٠٠ خبر'])
  expect([1, 2, 5, 12].map(count => age({ kind: 'hours', count }))).toEqual(['قبل ساعة', 'قبل ساعتين', 'قبل ٥ ساعات', 'قبل ١٢ ساعة'])
  expect([1, 2, 4].map(minutes)).toEqual(['دقيقة واحدة', 'دقيقتان', '٤ دقائق'])
  expect([2, 3].map(searches)).toEqual(['عمليتا بحث', '٣ عمليات بحث'])
  expect(came(1, 2)).toBe('خبر جديد، خبران محدَّثان')
  expect(stories(2, true)).toBe('أكثر من خبرين')
})

test('French and Spanish have one of a thing, and French none of it', () => {
  expect([0, 1, 2].map(count => wordsIn('fr').stories(count, false))).toEqual(['0 article', '1 article', '2 articles'])
  expect([0, 1, 2].map(count => wordsIn('es').stories(count, false))).toEqual(['0 noticias', '1 noticia', '2 noticias'])
  expect([1, 4].map(wordsIn('fr').changedSince)).toEqual(['1 paragraphe modifié depuis votre lecture', '4 paragraphes modifiés depuis votre lecture'])
})

test('times stand in their sentences as the grammar wants it', () => {
  const [es, fr, fa] = [wordsIn('es'), wordsIn('fr'), wordsIn('fa')]
  expect(es.updatedAt({ kind: 'clock', hour: 1, minute: 5 })).toBe('Actualizado a la 01:05')
  expect(es.notUpdatedSince({ kind: 'clock', hour: 18, minute: 40 })).toBe('Sin actualizar desde las 18:40')
  expect(es.readAgo({ kind: 'day', day: 21, month: 10 })).toBe('Leída el 21 nov')
  expect(fr.readAgo({ kind: 'hours', count: 3 })).toBe('Lu il y a 3 h')
  expect(fr.time({ day: 1, month: 7, year: 2026, clock: { hour: 9, minute: 5 } })).toBe('1er août 2026 à 09:05')
  expect(fa.time({ day: 24, month: 10, year: 2026, clock: { hour: 14, minute: 5 } })).toBe('۲۴ نوامبر ۲۰۲۶، ۱۴:۰۵')
  expect(fa.rate(1.25)).toBe('۱٫۲۵×')
})

/** What a sentence was given, as far as it must be said. */
function valuesOf(path: string): string[] {
  const [, name = '', at = ''] = /^([\w.]+)\((\d+)\)$/.exec(path) ?? []
  const given = name === '' ? [] : samplesOf(name)[Number(at)]!
  if (name === 'numeral' || name === 'rate' || (name === 'sectionsShown' && given[0] === given[1])) return []
  return given.flatMap(valuesIn)
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'number') return value === 0 ? [] : [String(value)]
  if (typeof value === 'string') return [value]
  const { kind, hour, minute, count, day, clock } = (value ?? {}) as Readonly<Record<string, unknown>>
  return [kind === 'clock' || (hour !== undefined && kind === undefined) ? `${hour}:${minute}` : '', ...[count, day].map(part => part === undefined ? '' : String(part)), ...clock ? valuesIn(clock) : []].filter(part => part !== '')
}
