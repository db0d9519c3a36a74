import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fold } from '../../../src/newsroom/text/fold'

test.each([
  ['case', 'HARBOUR News', 'harbour news'],
  ['accents', 'Élysée, Åland, Čapek, İzmir', 'elysee aland capek izmir'],
  ['letters that do not decompose', 'Øresund, Łódź, Straße, Æsop, cœur, Đà Nẵng, þorp', 'oresund lodz strasse aesop coeur da nang thorp'],
  ['ligatures and full-width letters', 'ﬁne ＡＢＣ１', 'fine abc1'],
  ['soft hyphens', 'har\u00adbour', 'harbour'],
  ['signs between words', '“Coast” – news/defence: 3.5 (live)…', 'coast news defence 3 5 live'],
  ['endings after an apostrophe', 'the ship’s crew don\'t', 'the ships crew dont'],
  ['elisions', 'l’armée d’Ouessant, O’Brien', 'l armee d ouessant o brien'],
  ['Russian yo and short i', 'Ёлка и йод', 'елка и иод'],
  ['Ukrainian ghe with upturn', 'Ґанок', 'ганок'],
  ['Greek accents and final sigma', 'Ο δρόμος ΤΟΎΣ', 'ο δρομοσ τουσ'],
  ['Arabic alef forms', 'أحمد إلى آخر ٱلله', 'احمد الي اخر الله'],
  ['Arabic vowel marks and the long stroke', 'مُحَمَّد الـــبحر', 'محمد البحر'],
  ['Arabic ta marbuta and hamza', 'قراءة الرؤية شيئا', 'قراه الرويه شييا'],
  ['Persian ya and kaf', 'کتاب ایرانی', 'كتاب ايراني'],
  ['Persian joiners', 'می‌روم', 'ميروم'],
  ['Persian and Arabic digits', '۱۴۰۵ ٢٠٢٦', '1405 2026'],
  ['Arabic signs', 'لماذا؟ نعم، لا', 'لماذا نعم لا'],
  ['presentation forms', 'ﷲ ﻻ', 'الله لا'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['nothing but signs', ' … – ', ''],
])('%s', (_name, text, folded) => {
  expect(fold(text)).toBe(folded)
})

const anyText = fc.string({ unit: fc.oneof(fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), fc.constantFrom(..."aé’ ßİſﬁ۵٣يیكکةأ\u200c\u0301ςΣїй-/'")) })

test('folding again changes nothing', () => {
  fc.assert(fc.property(anyText, text => { expect(fold(fold(text))).toBe(fold(text)) }), { numRuns: 2_000 })
})

test('case and composition make no difference', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aéñüøйґїάςيأآکی ') }), text => {
    const folded = fold(text)
    for (const same of [text.toUpperCase(), text.normalize('NFD'), text.normalize('NFKC')]) expect(fold(same)).toBe(folded)
  }))
})

test('words have one space between them, and none around', () => {
  fc.assert(fc.property(anyText, text => { expect(fold(text)).not.toMatch(/^ | $| {2}|[A-Z]/) }))
})
