import { expect, test } from '@jest/globals'
import type { Block } from '../../../src/newsroom/model/block'
import { withoutBoilerplate } from '../../../src/newsroom/text/boilerplate'

const line = (text: string): Block => ({ type: 'paragraph', text })
const list = (...items: string[]): Block => ({ type: 'list', ordered: false, items })
const left = (...blocks: Block[]) => withoutBoilerplate([line('The gulls are back on the quay.'), ...blocks, line('They sat down.')]).slice(1, -1)

test.each([
  'Share this story: Post · Send', 'SHARE', 'Follow us on Telegram', 'Read more: Gulls return to the quay', 'Related:', '12 comments', 'Advertisement', 'Story continues below', 'Sign up for our newsletter', 'Tags: gulls, quay', '© Gull Post 2026', 'Reporting by Ilse Marrand; Editing by Tomas Quill', '>>', '3',
  'شارك هذا المقال', 'تابعونا على تويتر', 'اقرأ أيضاً: عودة النوارس', 'اشترك الآن',
  'بیشتر بخوانید: بازگشت مرغان', 'انتهای پیام', 'ما را در تلگرام دنبال کنید',
  'Comparte esta noticia en Facebook', 'Lea también: Vuelven las gaviotas', 'Publicidad',
  'Partager cet article', 'À lire aussi : Les mouettes reviennent', 'Abonnez-vous à notre lettre',
  'Lesen Sie auch: Die Möwen sind zurück', 'Artikel teilen', 'Anzeige',
  'Читайте также: Чайки вернулись', 'Подписывайтесь на наш канал', 'Поделиться',
  'Bu haberi paylaş', 'İlgili Haberler', 'Bizi takip edin',
  'Leia também: As gaivotas voltaram', 'Continua após a publicidade',
  '分享到', '延伸阅读：海鸥归来', '责任编辑：李',
])('“%s” is no line of the story', text => {
  expect(left(line(text))).toEqual([])
})

test.each([
  'Share prices fell on Monday.', 'Follow the money, she said, and you will find us.', 'Related species were seen, too.', 'More from the quay is expected tomorrow.', 'Tags of three gulls were found.', 'Posted guards stood on the quay.', 'Compartir el pan es costumbre en el puerto.', 'Teilen wollten sie nicht.', 'Print runs grew by a third in 2025.', 'On 24 November 2026 they came back.',
])('“%s” stays', text => {
  expect(left(line(text))).toHaveLength(1)
})

test.each([
  ['en', 'This site can also be accessed at the following alternate addresses:'],
  ['es', 'También puede acceder a este sitio en las siguientes direcciones alternativas:'],
  ['fr', 'Ce site est également accessible aux adresses suivantes :'],
  ['de', 'Diese Seite ist auch unter folgenden Adressen zu erreichen:'],
  ['ru', 'Сайт также доступен по следующим адресам:'],
  ['ar', 'يمكن الوصول إلى الموقع عبر العناوين البديلة:'],
  ['fa', 'نشانی‌های جایگزین این سایت:'],
])('the line that announces mirrors goes with the addresses after it (%s)', (_, text) => {
  expect(left(line(text), line('www.gull.example'), list('gull.test', 'www.gull-mirror.example/news'), line('Then the story goes on.'))).toEqual([line('Then the story goes on.')])
})

test('the links under a heading like ‘Related’ go with it', () => {
  expect(left({ type: 'heading', level: 3, text: 'Related stories' }, list('Gulls', 'Quays'))).toEqual([])
})

test.each(['Published 10:02 AM EST Nov 24, 2026', 'Last Update: Tuesday, 24 November 2026 8:02 AM', 'Publicado el 24 de noviembre de 2026', 'الثلاثاء، 24 تشرين الثاني 2026، آخر تحديث 14:00 (GMT+0400)', 'نُشر في ٢٤ نوفمبر ٢٠٢٦، ٠٧:٥٤ · آخر تحديث: ٢٤ نوفمبر ٢٠٢٦، ٠٨:٤٨', 'انتشار: ۳ آذر ۱۴۰۵، ۰۷:۵۴ · به‌روزرسانی: ۳ آذر ۱۴۰۵، ۰۸:۴۸', '2026-11-24 08:02'])('the date line “%s” goes from the head', text => {
  expect(withoutBoilerplate([line(text), line('The gulls are back.')])).toEqual([line('The gulls are back.')])
})

test('a heading at the end has lost what it headed', () => {
  expect(withoutBoilerplate([line('The gulls are back.'), { type: 'heading', level: 2, text: 'Read on' }, { type: 'separator' }])).toEqual([line('The gulls are back.')])
})
