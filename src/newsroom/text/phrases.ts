/** What sites of one language write around stories; small letters, without marks at the ends. */
export interface Phrases {
  /** The whole of a line. */
  readonly lines: readonly string[]
  /** How a line begins that is none of the story's, however it goes on. */
  readonly openings: readonly string[]
  /** A heading, or a line with a colon, with links to other stories after it. */
  readonly related: readonly string[]
  /** Part of the line that announces the addresses where a blocked site can be read, too. */
  readonly mirrors: readonly string[]
}

/** Patterns for what lists cannot say stand in `boilerplate`; pages declare wrong languages, so all of these hold everywhere. */
export const phrases: Readonly<Record<string, Phrases>> = {
  en: {
    lines: [
      'share', 'tweet', 'post', 'send', 'print', 'email', 'e-mail', 'save', 'pin', 'pin it', 'copy link', 'copy the link', 'comment', 'comments', 'post comment', 'post a comment', 'leave a comment', 'add a comment', 'view comments', 'show comments', 'reply', 'listen', 'listen to this article', 'listen to article',
      'advertisement', 'advertising', 'ad', 'sponsored', 'sponsored content', 'promoted', 'hide caption', 'toggle caption', 'show caption', 'enlarge this image', 'loading', 'loading content', 'subscribe', 'subscribe now', 'sign up', 'sign in', 'log in', 'latest', 'popular', 'trending', 'highlights', 'photo', 'photos', 'video', 'gallery', 'back to top', 'story continues below', 'article continues below', 'continue reading', 'continue reading the main story', 'read more', 'read next', 'learn more', 'close', 'skip', 'watch', 'up next', 'printer-friendly version', 'image', 'media caption', 'image caption', 'more on this story', 'story highlights', 'skip advertisement', 'this article is more than', 'report a typo', 'report an error', 'all rights reserved',
    ],
    openings: [
      'share this article', 'share this story', 'share this page', 'share this post', 'share this news', 'share on facebook', 'share on twitter', 'share on x', 'share via', 'share with', 'follow us', 'like us on', 'find us on', 'join us on', 'subscribe to our', 'sign up for our', 'sign up to our', 'sign up for the', 'click here to', 'tap here to', 'download our app', 'download the app', 'get our app', 'get the app', 'advertisement - ', 'story continues below', 'article continues below', 'scroll down for', 'copyright ©', '© ', 'all rights reserved', 'have a tip', 'got a tip', 'got a story', 'support our journalism', 'support independent journalism', 'via syndigate', 'our standards: the thomson reuters',
    ],
    related: ['related', 'related stories', 'related articles', 'related news', 'related topics', 'related content', 'related links', 'related coverage', 'more from', 'more stories', 'more news', 'more on this', 'recommended', 'recommended for you', 'most read', 'most popular', 'most viewed', 'trending', 'read more', 'read also', 'also read', 'read next', 'see also', 'you may also like', 'you might also like', "don't miss", 'don’t miss', 'editor’s picks', "editor's picks", 'editors’ picks', 'latest news', 'what to read next', 'in other news', 'more in', 'popular now', 'top stories', 'see more', 'must read', 'just in', 'watch now', 'more like this'],
    mirrors: ['accessed at the following alternate', 'also be accessed at', 'also be accessed via', 'also be reached at', 'also be visited at', 'following alternate address', 'following alternative address', 'following mirror', 'alternate websites', 'alternative domains'],
  },
  ar: {
    lines: ['مشاركة', 'شارك', 'شاركها', 'شارك المقال', 'طباعة', 'إرسال', 'تغريد', 'نسخ الرابط', 'تعليق', 'تعليقات', 'التعليقات', 'أضف تعليق', 'أضف تعليقك', 'إضافة تعليق جديد', 'إعلان', 'إعلانات', 'اشترك', 'اشترك الآن', 'حفظ', 'استمع', 'كلمات مفتاحية', 'الكلمات المفتاحية', 'جميع الحقوق محفوظة', 'المصدر', 'تحميل'],
    openings: ['شارك هذا المقال', 'شارك هذا الخبر', 'شارك الخبر', 'شارك على', 'تابعنا على', 'تابعونا على', 'تابعوا', 'للمزيد تابع', 'اشترك في', 'اشتركوا في', 'حمل تطبيق', 'حمّل تطبيق', 'اضغط هنا', 'انقر هنا', 'جميع الحقوق محفوظة', 'الآراء الواردة', 'لمتابعة آخر الأخبار', 'كلمات دلالية', 'الكلمات الدلالية', 'الكلمات المفتاحية'],
    related: ['اقرأ أيضا', 'اقرأ أيضاً', 'إقرأ أيضا', 'إقرأ أيضاً', 'اقرأ أيضًا', 'اقرأ المزيد', 'أخبار ذات صلة', 'مواضيع ذات صلة', 'مقالات ذات صلة', 'موضوعات ذات صلة', 'ذات صلة', 'شاهد أيضا', 'شاهد أيضاً', 'الأكثر قراءة', 'الأكثر مشاهدة', 'قد يعجبك أيضا', 'قد يهمك', 'المزيد من', 'مواد ذات صلة'],
    mirrors: ['يمكن الوصول إلى الموقع', 'يمكن أيضا الوصول', 'يمكن أيضاً الوصول', 'العناوين البديلة', 'الروابط البديلة', 'المواقع البديلة'],
  },
  fa: {
    lines: ['اشتراک', 'اشتراک گذاری', 'اشتراک‌گذاری', 'به اشتراک بگذارید', 'چاپ', 'ارسال', 'نظرات', 'نظر شما', 'ارسال نظر', 'دیدگاه', 'دیدگاه‌ها', 'کپی لینک', 'لینک کوتاه', 'کپی شد', 'تبلیغات', 'آگهی', 'برچسب‌ها', 'برچسب ها', 'انتهای پیام', 'ذخیره', 'کد خبر', 'منبع', 'بیشتر بخوانید'],
    openings: ['این مطلب را به اشتراک', 'اشتراک گذاری در', 'ما را در', 'در تلگرام دنبال', 'به کانال تلگرام', 'برای عضویت', 'کلیه حقوق', 'تمامی حقوق', 'انتهای پیام', 'کد خبر:', 'لینک کوتاه', 'برچسب‌ها:', 'برچسب ها:', 'دانلود اپلیکیشن'],
    related: ['بیشتر بخوانید', 'بیشتر بخوانیم', 'اخبار مرتبط', 'خبرهای مرتبط', 'مطالب مرتبط', 'مطالب پیشنهادی', 'همچنین بخوانید', 'پربازدیدترین', 'پربیننده‌ترین', 'پربازدید', 'همچنین ببینید', 'مرتبط‌ها'],
    mirrors: ['نشانی‌های جایگزین', 'آدرس‌های جایگزین', 'نشانی های جایگزین', 'آدرس های جایگزین', 'دامنه‌های جایگزین'],
  },
  es: {
    lines: ['compartir', 'comparte', 'imprimir', 'enviar', 'guardar', 'comentarios', 'comentar', 'publicidad', 'anuncio', 'copiar enlace', 'enviar por correo', 'suscríbete', 'suscribirse', 'regístrate', 'iniciar sesión', 'escuchar', 'ver comentarios', 'archivado en', 'se adhiere a los criterios de', 'etiquetas', 'más información', 'volver arriba', 'normas', 'cargando'],
    openings: ['comparte esta noticia', 'comparte este artículo', 'compartir en', 'compartir esta', 'síguenos en', 'siga a', 'suscríbete a', 'suscríbase a', 'apúntate a', 'únete a nuestro', 'únete al canal', 'haz clic aquí', 'haga clic aquí', 'puede seguir', 'puedes seguir', 'puede escribirnos', 'recibe la newsletter', 'todos los derechos reservados', 'archivado en', 'sigue con nosotros', 'descarga nuestra app', 'descarga la app'],
    related: ['lea también', 'lee también', 'leer también', 'lea además', 'te puede interesar', 'le puede interesar', 'también te puede interesar', 'noticias relacionadas', 'artículos relacionados', 'más noticias', 'más información', 'más leídas', 'lo más leído', 'lo más visto', 'relacionado', 'relacionadas', 'ver también', 'vea también', 'no te pierdas'],
    mirrors: ['también puede acceder', 'también se puede acceder', 'siguientes direcciones alternativas', 'direcciones alternativas', 'dominios alternativos'],
  },
  fr: {
    lines: ['partager', 'partagez', 'tweeter', 'imprimer', 'envoyer', 'enregistrer', 'commenter', 'commentaires', 'réagir', 'publicité', 'copier le lien', "s'abonner", 's’abonner', 'abonnez-vous', 'se connecter', 'écouter', 'mots-clés', 'lire la suite', 'fermer', 'suivre', 'article réservé aux abonnés', 'retour en haut'],
    openings: ['partager cet article', 'partager sur', 'partagez cet', 'suivez-nous', 'suivre sur', 'abonnez-vous à', 'inscrivez-vous à', 'recevez notre', 'recevez nos', 'cliquez ici', 'tous droits réservés', 'téléchargez notre', "téléchargez l'app", 'téléchargez l’app', 'il vous reste'],
    related: ['lire aussi', 'à lire aussi', 'lire également', 'à lire également', 'à voir aussi', 'voir aussi', 'sur le même sujet', 'articles liés', 'articles similaires', 'à lire', 'les plus lus', 'les plus lues', 'plus d’articles', "plus d'articles", 'dans la même rubrique', 'vous aimerez aussi', 'nos dernières actualités'],
    mirrors: ['également accessible aux adresses', 'également accessible à', 'adresses alternatives', 'adresses suivantes'],
  },
  de: {
    lines: ['teilen', 'twittern', 'drucken', 'senden', 'versenden', 'merken', 'speichern', 'kommentieren', 'kommentare', 'anzeige', 'werbung', 'link kopieren', 'abonnieren', 'anmelden', 'vorlesen', 'artikel anhören', 'schlagwörter', 'mehr', 'zur startseite', 'seite drucken', 'schließen', 'nach oben', 'mehr zum thema'],
    openings: ['artikel teilen', 'diesen artikel teilen', 'auf facebook teilen', 'teilen sie', 'folgen sie uns', 'folge uns', 'abonnieren sie', 'melden sie sich für', 'hier klicken', 'klicken sie hier', 'alle rechte vorbehalten', 'laden sie unsere', 'jetzt abonnieren', 'über dieses thema berichtete', 'dieses thema im programm'],
    related: ['lesen sie auch', 'lesen sie mehr', 'mehr zum thema', 'mehr aus', 'auch interessant', 'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'meistgelesen', 'meistgelesene artikel', 'verwandte artikel', 'verwandte themen', 'weitere artikel', 'weitere meldungen', 'siehe auch', 'lesen sie jetzt', 'passend zum artikel'],
    mirrors: ['auch unter folgenden adressen', 'alternative adressen', 'alternativen adressen', 'ausweichadressen'],
  },
  ru: {
    lines: ['поделиться', 'поделитесь', 'печать', 'распечатать', 'отправить', 'сохранить', 'комментарии', 'комментировать', 'оставить комментарий', 'реклама', 'скопировать ссылку', 'подписаться', 'подписаться на новости', 'войти', 'слушать', 'теги', 'читать далее', 'наверх', 'загрузка', 'подробнее'],
    openings: ['поделиться в', 'поделиться новостью', 'поделитесь в', 'подписывайтесь на', 'подпишитесь на', 'подписывайся на', 'читайте нас', 'следите за нами', 'присоединяйтесь к', 'нажмите здесь', 'все права защищены', 'нашли ошибку', 'если вы заметили ошибку', 'если вы нашли ошибку', 'скачать приложение', 'скачайте приложение', 'самые важные новости в', 'больше новостей в'],
    related: ['читайте также', 'читать также', 'читайте ещё', 'читайте еще', 'смотрите также', 'см. также', 'по теме', 'материалы по теме', 'новости по теме', 'ещё по теме', 'еще по теме', 'похожие новости', 'популярное', 'самое читаемое', 'другие новости', 'ранее по теме', 'рекомендуем', 'вам может быть интересно'],
    mirrors: ['также доступен по следующим адресам', 'также доступен по адресам', 'альтернативные адреса', 'альтернативным адресам', 'зеркала сайта'],
  },
  tr: {
    lines: ['paylaş', 'paylaşın', 'tweetle', 'yazdır', 'gönder', 'kaydet', 'yorum', 'yorumlar', 'yorum yap', 'yorum yaz', 'reklam', 'bağlantıyı kopyala', 'linki kopyala', 'abone ol', 'giriş yap', 'dinle', 'etiketler', 'devamını oku', 'başa dön', 'yükleniyor'],
    openings: ['bu haberi paylaş', 'haberi paylaş', 'facebook’ta paylaş', "facebook'ta paylaş", 'bizi takip edin', 'takip etmek için', 'abone olmak için', 'kanalımıza abone', 'tıklayın', 'buraya tıklayın', 'tüm hakları saklıdır', 'uygulamamızı indirin', 'etiketler:'],
    related: ['ilgili haberler', 'ilgili haber', 'benzer haberler', 'ayrıca okuyun', 'bunları da okuyun', 'çok okunanlar', 'en çok okunanlar', 'en çok okunan', 'bunlar da ilginizi çekebilir', 'ilginizi çekebilir', 'diğer haberler', 'daha fazla', 'bakınız', 'önerilen haberler'],
    mirrors: ['alternatif adresler', 'alternatif adreslerden', 'aşağıdaki adreslerden de'],
  },
  pt: {
    lines: ['compartilhar', 'compartilhe', 'partilhar', 'partilhe', 'imprimir', 'enviar', 'salvar', 'guardar', 'comentários', 'comentar', 'publicidade', 'copiar link', 'assine', 'assine já', 'inscreva-se', 'entrar', 'ouvir', 'ouvir notícia', 'continua após a publicidade', 'continua depois da publicidade', 'etiquetas', 'leia mais', 'saiba mais', 'voltar ao topo', 'carregando'],
    openings: ['compartilhe esta', 'compartilhe este', 'compartilhar no', 'compartilhar via', 'partilhe esta', 'partilhar no', 'siga-nos', 'siga o', 'siga a nossa', 'inscreva-se no', 'assine a', 'assine o', 'receba as notícias', 'receba nossas', 'clique aqui', 'todos os direitos reservados', 'baixe o aplicativo', 'baixe nosso'],
    related: ['leia também', 'leia mais', 'veja também', 'ver também', 'veja mais', 'notícias relacionadas', 'artigos relacionados', 'matérias relacionadas', 'mais lidas', 'mais lidos', 'mais vistas', 'mais notícias', 'relacionadas', 'saiba mais', 'não perca', 'você também pode gostar', 'recomendado para você', 'últimas notícias'],
    mirrors: ['também pode ser acessado', 'também pode ser acedido', 'endereços alternativos', 'domínios alternativos'],
  },
  zh: {
    lines: ['分享', '分享到', '打印', '收藏', '评论', '發表評論', '发表评论', '广告', '廣告', '复制链接', '複製連結', '订阅', '訂閱', '登录', '登入', '举报', '返回顶部', '加载中', '责任编辑', '关闭', '阅读更多', '閱讀更多', '點擊閱讀', '查看更多'],
    openings: ['分享本文', '分享至', '分享到', '扫描二维码', '扫一扫', '扫码', '关注我们', '關注我們', '点击这里', '點擊這裡', '版权所有', '版權所有', '责任编辑：', '【责任编辑', '（责任编辑', '[责任编辑', '责编：', '編輯：', '编辑：', '下载客户端', '下载app', '未经授权', '未經授權', '凡注明来源', '中国日报网版权说明', '特别声明'],
    related: ['相关新闻', '相關新聞', '相关阅读', '相關閱讀', '相关文章', '相關文章', '延伸阅读', '延伸閱讀', '推荐阅读', '推薦閱讀', '热门新闻', '熱門新聞', '热点新闻', '更多新闻', '更多新聞', '猜你喜欢', '最新新闻', '相关专题'],
    mirrors: ['备用网址', '備用網址', '以下网址访问', '镜像网站'],
  },
  it: {
    lines: ['condividi', 'stampa', 'invia', 'salva', 'commenta', 'commenti', 'pubblicità', 'copia link', 'abbonati', 'accedi', 'ascolta', 'argomenti', 'continua a leggere', 'torna su'],
    openings: ['condividi su', 'condividi questo', 'seguici su', 'iscriviti alla', 'iscriviti al', 'clicca qui', 'riproduzione riservata', '© riproduzione riservata', 'tutti i diritti riservati', 'scarica l’app', "scarica l'app"],
    related: ['leggi anche', 'leggi di più', 'potrebbe interessarti', 'potrebbero interessarti', 'articoli correlati', 'notizie correlate', 'i più letti', 'più letti', 'ti potrebbe interessare', 'vedi anche', 'guarda anche'],
    mirrors: ['indirizzi alternativi'],
  },
  nl: {
    lines: ['delen', 'deel', 'afdrukken', 'reacties', 'reageer', 'advertentie', 'kopieer link', 'abonneren', 'inloggen', 'lees meer', 'sluiten'],
    openings: ['deel dit artikel', 'deel op', 'volg ons op', 'abonneer je', 'meld je aan', 'klik hier', 'alle rechten voorbehouden'],
    related: ['lees ook', 'lees meer', 'bekijk ook', 'gerelateerd', 'gerelateerde artikelen', 'meest gelezen', 'meer over'],
    mirrors: ['ook bereikbaar via de volgende adressen'],
  },
  pl: {
    lines: ['udostępnij', 'drukuj', 'wyślij', 'zapisz', 'komentarze', 'skomentuj', 'reklama', 'kopiuj link', 'zaloguj się', 'tagi', 'dalszy ciąg artykułu pod materiałem wideo'],
    openings: ['udostępnij na', 'śledź nas', 'zapisz się', 'kliknij tutaj', 'dalsza część artykułu', 'wszelkie prawa zastrzeżone'],
    related: ['czytaj także', 'czytaj też', 'czytaj również', 'zobacz także', 'zobacz też', 'zobacz również', 'przeczytaj także', 'przeczytaj też', 'polecane', 'najczęściej czytane', 'powiązane artykuły'],
    mirrors: ['alternatywne adresy'],
  },
  uk: {
    lines: ['поділитися', 'поділитись', 'друк', 'коментарі', 'реклама', 'підписатися', 'увійти', 'теги'],
    openings: ['поділитися в', 'підписуйтесь на', 'підписуйтеся на', 'читайте нас', 'стежте за нами', 'якщо ви помітили помилку', 'усі права захищені'],
    related: ['читайте також', 'дивіться також', 'читайте ще', 'за темою', 'також за темою', 'популярне', 'схожі новини'],
    mirrors: ['альтернативні адреси'],
  },
  ja: {
    lines: ['シェア', 'シェアする', 'ツイート', '印刷', 'コメント', '広告', 'リンクをコピー', 'ログイン', '保存', '続きを読む'],
    openings: ['この記事をシェア', 'フォローする', '無断転載', '記事の無断転載', '【写真】', '会員限定'],
    related: ['関連記事', '関連ニュース', 'あわせて読みたい', 'こちらもおすすめ', 'おすすめ記事', '人気記事', 'アクセスランキング'],
    mirrors: ['代替アドレス'],
  },
  ko: {
    lines: ['공유', '공유하기', '인쇄', '댓글', '광고', '링크 복사', '로그인', '구독', '구독하기', '기사 저장'],
    openings: ['무단 전재', '무단전재', '저작권자', 'ⓒ', '이 기사를 공유', '페이스북에 공유'],
    related: ['관련기사', '관련 기사', '관련뉴스', '관련 뉴스', '인기기사', '많이 본 뉴스', '추천기사'],
    mirrors: ['대체 주소'],
  },
  id: {
    lines: ['bagikan', 'cetak', 'komentar', 'iklan', 'salin tautan', 'masuk', 'berlangganan', 'gulir ke bawah untuk melanjutkan membaca'],
    openings: ['bagikan artikel', 'bagikan ke', 'ikuti kami', 'ikuti kanal', 'klik di sini', 'lanjutkan dengan konten', 'hak cipta'],
    related: ['baca juga', 'lihat juga', 'simak juga', 'berita terkait', 'artikel terkait', 'terpopuler', 'pilihan editor'],
    mirrors: ['alamat alternatif'],
  },
  hi: {
    lines: ['शेयर करें', 'साझा करें', 'विज्ञापन', 'टिप्पणी', 'टिप्पणियां', 'प्रिंट', 'सब्सक्राइब करें'],
    openings: ['शेयर करें', 'हमें फॉलो करें', 'यहां क्लिक करें', 'हमारा ऐप डाउनलोड'],
    related: ['यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें', 'संबंधित खबरें', 'और पढ़ें', 'यह भी देखें'],
    mirrors: ['वैकल्पिक पते'],
  },
  bn: {
    lines: ['শেয়ার করুন', 'মন্তব্য', 'মন্তব্য করুন', 'বিজ্ঞাপন', 'প্রিন্ট'],
    openings: ['শেয়ার করুন', 'আমাদের ফলো করুন'],
    related: ['আরও পড়ুন', 'আরো পড়ুন', 'আরও খবর', 'সম্পর্কিত খবর'],
    mirrors: [],
  },
  ur: {
    lines: ['شیئر کریں', 'تبصرہ', 'تبصرے', 'اشتہار', 'پرنٹ'],
    openings: ['شیئر کریں', 'ہمیں فالو کریں', 'یہاں کلک کریں'],
    related: ['یہ بھی پڑھیں', 'مزید پڑھیں', 'متعلقہ خبریں', 'مزید خبریں'],
    mirrors: ['متبادل پتے'],
  },
  th: {
    lines: ['แชร์', 'แชร์ข่าวนี้', 'พิมพ์', 'ความคิดเห็น', 'แสดงความคิดเห็น', 'โฆษณา', 'ติดตาม', 'คัดลอกลิงก์'],
    openings: ['แชร์ข่าว', 'ติดตามเรา', 'ติดตามข่าว', 'คลิกที่นี่', 'สงวนลิขสิทธิ์'],
    related: ['เรื่องที่เกี่ยวข้อง', 'ข่าวที่เกี่ยวข้อง', 'บทความที่เกี่ยวข้อง', 'อ่านเพิ่มเติม', 'อ่านข่าวเพิ่มเติม', 'ข่าวแนะนำ'],
    mirrors: [],
  },
}
