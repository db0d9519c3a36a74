import type { Age, Clock, Moment, WholeTime } from '../../../newsroom/text/age'
import type { Reading } from '../../../newsroom/model/reading'
import { pluralForm } from '../../../newsroom/text/plural'
import { twoDigits } from '../../../newsroom/text/twoDigits'
import type { Speaker } from './en'
import { about } from './about/es'
import { playing } from './playing/es'

const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']

const readingValues = {
  smallest: 'Muy pequeño', small: 'Pequeño', medium: 'Mediano', large: 'Grande', largest: 'Muy grande',
  dark: 'Oscuro', black: 'Negro', sepia: 'Sepia', light: 'Claro', contrast: 'Alto contraste',
  sans: 'Sin remates', serif: 'Con remates', legible: 'Muy legible',
  narrow: 'Cortas', wide: 'Largas',
}

export const es: Speaker = {
  left: 'Izquierda', right: 'Derecha',
  words: ({ onward, back }) => ({
    numeral: number => String(number).replace('.', ','),
    digits: text => text,
    age: ageIn,
    time: ({ day, month, year, clock }: WholeTime) => `${day} ${months[month]} ${year}${clock ? `, ${clockIn(clock)}` : ''}`,
    clock: clockIn,
    empty: 'Aún no hay nada aquí. Pulsa OK para mirar de nuevo.',
    allMuted: 'Todas las noticias de aquí contienen palabras que silenciaste. Puedes recuperarlas en Ajustes, encima de la primera fila.',
    notUpdated: 'Sin actualizar',
    asOf: age => `Actualizado ${thenIn(age)}`,
    offlineSince: age => `Sin conexión · actualizado ${thenIn(age)}`,
    lookForNews: 'Actualizar',
    showNews: 'Pulsa OK para verlo',
    lookingForNews: 'Buscando noticias …',
    nothingNew: 'Nada nuevo',
    came,
    cameSince: (added, changed, since) => `${came(added, changed)} desde ${sinceIn(since)}`,
    updatedAt: moment => `Actualizado ${momentIn(moment)}`,
    notUpdatedSince: moment => `Sin actualizar desde ${sinceIn(moment)}`,
    offline: 'Sin conexión',
    offlineOf: moment => `Sin conexión · actualizado ${momentIn(moment)}`,
    breaking: 'Última hora',
    type: number => `Marca ${number}`,
    marks: { read: 'Leída', updated: 'Actualizada', new: 'Nueva' },
    all: section => `Todo de ${section}`,
    stories: (count, more) => more ? `Más de ${storiesIn(count)}` : storiesIn(count),
    lastPage: 'Fin de la noticia · Atrás vuelve a las noticias',
    leadsOn: `Fin de la noticia · ${onward} sigue con otra · Atrás vuelve a las noticias`,
    nextStory: 'Siguiente noticia',
    related: 'Relacionadas',
    askingEdition: (edition: string) => `Buscándola en ${edition} …`,
    notInEdition: (edition: string) => `Esta noticia no está en ${edition}`,
    noNext: 'Esta es la última noticia de aquí',
    noPrevious: 'Esta es la primera noticia de aquí',
    share: 'Compartir',
    noPicture: 'La imagen no llega. Pulsa OK para intentarlo de nuevo.',
    noPictures: 'Esta noticia no tiene imágenes. Pulsa Atrás para volver a ella.',
    pointPhone: 'Apunta aquí con la cámara del móvil',
    tooLongForCode: 'La dirección es demasiado larga para un código.',
    tooLongToType: 'El resto de la dirección es demasiado largo para escribirlo.',
    noAddress: 'Esta noticia no tiene dirección propia. Pulsa Atrás para volver a ella.',
    whereItIs: 'Dónde se puede leer',
    answering: { asking: 'Comprobando …', answers: 'Responde ahora', silent: 'No responde a este televisor' },
    text: 'Texto',
    picture: 'Imagen',
    startWith: 'Empezar con',
    startHome: 'Las noticias',
    reading: { size: 'Tamaño', theme: 'Tema', typeface: 'Letra', width: 'Líneas' },
    readingValues,
    readingShort: ({ size, theme, typeface }: Reading) => [size, theme, typeface].map(value => readingValues[value]).join(' · '),
    sample: {
      headline: 'La niebla cierra el puerto',
      text: 'El primer transbordador esperó una hora, y después otra. A mediodía volvieron a verse los faroles del muelle lejano, y los barcos fueron saliendo uno tras otro.',
    },
    welcome: `Pulsa ${onward} hasta que leas esto con comodidad`,
    welcomeFoot: 'OK lo elige · Atrás lo deja todo como está',
    save: 'Guardar',
    saved: 'Guardada',
    savedRow: 'Guardadas',
    nowSaved: 'Guardada · La tienes bajo las noticias, en la fila Guardadas',
    letGo: 'Ya no está guardada',
    listen: 'Oír',
    rate: rate => `${String(rate).replace('.', ',')}×`,
    heard: { off: '', speaking: 'Escuchando', paused: 'En pausa', failed: 'La voz se ha cortado' },
    listeningKeys: {
      speaking: 'OK pausa  ·  Izquierda, Derecha: frase  ·  Arriba, Abajo: ritmo  ·  Atrás termina',
      paused: 'En pausa  ·  OK sigue  ·  Izquierda, Derecha: frase  ·  Arriba, Abajo: ritmo  ·  Atrás termina',
      failed: 'La voz se ha cortado  ·  OK lo intenta de nuevo  ·  Atrás termina',
    },
    goOn: 'Seguir leyendo',
    wentOn: `Sigues donde lo dejaste · ${back} retrocede`,
    recentlyRead: 'Leídas hace poco',
    allRead: 'Todo lo que leíste hace poco',
    allSaved: 'Todo lo que guardaste',
    readAgo: age => age.kind === 'now' ? 'Leída ahora mismo' : `Leída ${thenIn(age)}`,
    onPage: (page, pages) => `Página ${page} de ${pages}`,
    noLink: 'Lo que se quería abrir no está ahora en las noticias.',
    noNumber: number => `Ahora no hay nada en el ${number}.`,
    waiting: 'Un momento …',
    readOnPage: 'El resto está en la página web de la noticia. Arriba lleva a Compartir, que muestra su dirección.',
    noText: 'El canal no cuenta más que el titular. Pulsa Atrás para volver.',
    storyGone: 'Esta noticia ya no está disponible. Pulsa Atrás para volver.',
    published: time => `Publicada el ${time}`,
    updated: time => `Actualizada el ${time}`,
    by: byline => `Por ${byline}`,
    leave: channel => `¿Salir de ${channel}?`,
    stay: 'Quedarse',
    leaveNow: 'Salir',
    search: 'Buscar',
    searchIn: channel => `Buscar en ${channel}`,
    space: 'Espacio',
    deleteLetter: 'Borrar',
    clear: 'Vaciar',
    topics: 'Temas',
    recentSearches: 'Búsquedas recientes',
    forgetSearches: 'Olvidar estas búsquedas',
    found: storiesIn,
    nothingFound: 'Ninguna noticia contiene estas palabras. Borra una letra, o pulsa Atrás para ver las noticias.',
    number: 'Número',
    openNumber: 'Abrir',
    settings: 'Ajustes',
    guest: 'Invitado',
    isOn: on => on ? 'Sí' : 'No',
    sections: 'Secciones',
    sectionsShown: (shown, all) => shown === all ? `Se ven las ${all}` : `Se ven ${shown} de ${all}`,
    isShown: 'Visible',
    isHidden: 'Oculta',
    asTheChannel: 'Como las tiene el canal',
    mutedWords: 'Palabras silenciadas',
    mutedCount: count => count === 0 ? 'Ninguna' : counted(count, 'palabra', 'palabras'),
    isMuted: 'Silenciada',
    addWord: 'Añadir una palabra o un tema',
    typeAWord: 'Palabra que silenciar',
    orTake: 'O elige un tema',
    wholeWords: 'Solo palabras enteras',
    mute: word => `Silenciar «${word}»`,
    numbersOnCards: 'Números en las tarjetas',
    motion: 'Movimiento',
    gliding: 'Suave',
    stepping: 'A saltos',
    held: 'Tecla mantenida',
    holds: { quick: 'Rápido', usual: 'Normal', slow: 'Lento' },
    guestMode: 'Modo invitado',
    clearHistory: 'Borrar lo leído',
    clearSaved: 'Borrar las guardadas',
    clearSearches: 'Borrar las búsquedas',
    nothingKept: 'No hay nada',
    searches: count => counted(count, 'búsqueda', 'búsquedas'),
    clearIt: { history: '¿Borrar lo leído?', saved: '¿Borrar todas las noticias guardadas?', searches: '¿Borrar las búsquedas recientes?', keys: '¿Olvidar las teclas que enseñaste?', all: '¿Borrar todo lo que este canal guarda en el televisor?' },
    keep: 'Conservar',
    clearNow: 'Borrar',
    help: {
      start: 'Lo que el canal muestra al empezar: las noticias, una sección o un directo. Izquierda y Derecha eligen; Atrás lleva siempre a las noticias.',
      text: 'El tamaño, los colores y la letra de las noticias.\n\nOK abre la lista.',
      reading: 'Izquierda y Derecha lo cambian.',
      sections: 'Qué secciones hay en el inicio, y en qué orden.\n\nOK abre la lista.',
      shown: `OK la oculta en el inicio.\n\n${back} la acerca al principio; ${onward}, al final.\n\nSe sigue llegando a ella por su número, su ruta y la búsqueda.`,
      hidden: `OK la vuelve a mostrar en el inicio.\n\n${back} la acerca al principio; ${onward}, al final.`,
      allHidden: 'Todas las secciones están ocultas, y por eso el inicio las muestra todas: siempre hay algo que leer.\n\nOK vuelve a mostrar esta en el inicio.',
      asTheChannel: 'OK vuelve a mostrar todas las secciones, en el orden del canal.',
      language: 'El idioma en que te habla el canal. Las noticias siguen en el suyo.\n\nOK abre la lista.',
      edition: 'En qué idioma llegan las noticias. Cada edición tiene sus secciones y guarda sus propias noticias.\n\nOK abre la lista.',
      openEdition: 'OK abre esta edición. El canal se reinicia.',
      asTheTv: 'OK elige el idioma del televisor, si el canal lo habla. El canal se reinicia.',
      muted: 'Las noticias con una de estas palabras en el titular, o con uno de estos temas, no salen en ninguna parte.\n\nOK abre la lista.',
      addWord: 'OK abre un teclado, con temas para elegir.\n\nSolo cuentan las palabras enteras: «arte» no silencia «parte».',
      unmute: 'OK la quita de la lista. Sus noticias vuelven enseguida.',
      numbers: 'Cada noticia tiene un número. Márcalo con el mando, en cualquier momento, y se abre.\n\nSi está activado, las tarjetas muestran su número y el inicio tiene un teclado numérico para los mandos sin cifras.',
      motion: 'Las listas se deslizan hasta donde vas, o saltan de una vez: más tranquilo para la vista, y más rápido en televisores lentos.',
      held: 'Cuánto hay que mantener una tecla para que siga sola: lento es más fácil con manos poco firmes.\n\nOK pasa a la siguiente opción.',
      guest: 'Mientras está activado, no se guarda nada de lo que se lee, guarda o busca.\n\nLo que había queda aparte, sin que nadie lo vea, y vuelve cuando lo desactivas.',
      history: 'Olvida lo que se leyó: las filas Leídas hace poco y Seguir leyendo, y las marcas junto a los titulares.',
      saved: 'Quita todas las noticias que guardaste.',
      searches: 'Olvida lo que se buscó.',
    },
    guidance: {
      language: 'es',
      title: 'Guía de voz',
      levels: { off: 'No', full: 'Sí', brief: 'Menos palabras' },
      turned: { off: 'Guía de voz desactivada', full: 'Guía de voz activada', brief: 'Guía de voz con menos palabras' },
      help: 'Dice lo que está seleccionado, lee las noticias página a página y avisa de lo que llega. «Menos palabras» omite posiciones y consejos.\n\nOK pasa a la siguiente opción. Manteniendo un segundo la tecla de información del mando se cambia desde cualquier sitio.',
      roles: {
        card: 'Noticia', headline: 'Noticia', result: 'Noticia', article: 'Noticia', recording: 'Grabación', video: 'Emisión en directo', step: 'Sección', chip: 'Sección', picture: 'Imagen',
        button: 'Botón', key: '', setting: 'Ajuste', topic: 'Tema', search: 'Búsqueda', address: 'Dirección', message: '', page: '',
      },
      hints: {
        card: 'OK la abre', headline: 'OK la abre', result: 'OK la abre', step: 'OK la abre', chip: 'OK la abre', picture: 'OK la muestra sola', article: `${onward} pasa la página`,
        setting: '', recording: '', video: '', button: '', key: '', topic: '', search: '', address: '', message: '', page: '',
      },
      place: (index, count) => `${index} de ${count}`,
      captions: track => track === null ? 'Sin subtítulos' : `Subtítulos: ${track}`,
    },
    live: 'En directo',
    watchLive: 'Pulsa OK para ver',
    listenLive: 'Pulsa OK para escuchar',
    pause: 'Pausa',
    play: 'Reproducir',
    goLive: 'Ir al directo',
    replay: 'Repetir 10 s',
    behind: (minutes, seconds) => `${minutes}:${twoDigits(seconds)} por detrás`,
    standsStill: 'La emisión se ha parado. Intentando recuperarla …',
    playing,
    about,
    watching: {
      title: 'Subtítulos y sonido',
      options: 'Opciones',
      parts: { captions: 'Subtítulos', size: 'Tamaño del texto', colour: 'Color del texto', ground: 'Fondo del texto', sound: 'Sonido', quality: 'Calidad de imagen', sleep: 'Apagado automático' },
      noCaptions: 'Desactivados',
      noSleep: 'Desactivado',
      best: 'Automática',
      atMost: lines => `Hasta ${lines}p`,
      looks: { small: 'Pequeño', medium: 'Mediano', large: 'Grande', white: 'Blanco', yellow: 'Amarillo', green: 'Verde', dark: 'Oscuro', black: 'Negro', none: 'Sin fondo' },
      sample: 'Así se ven los subtítulos',
      stopsSoon: 'Se detiene en un minuto · OK sigue',
      asleep: 'El apagado automático ha detenido la emisión. Pulsa OK para seguir viéndola.',
    },
    streamOver: 'Ha terminado. Pulsa OK para verlo de nuevo.',
    streamGone: 'El canal ya no tiene esta emisión. Pulsa Atrás para volver.',
    changedSince: paragraphs => `${counted(paragraphs, 'párrafo ha cambiado', 'párrafos han cambiado')} desde que la leíste`,
    minutes: minutes => `${minutes} min`,
    video: caption => caption === null ? 'Vídeo en la página web de la noticia' : `Vídeo en la página web de la noticia: ${caption}`,
    page: (page, pages) => `${page} / ${pages}`,
    causes: {
      offline: 'Las noticias no llegaron. Puede que fallen la red o el canal.',
      late: 'Las noticias tardan demasiado en llegar.',
      refused: 'El servidor del canal no entrega las noticias ahora mismo.',
      gone: 'Esto ya no está donde estaba.',
      malformed: 'Lo que llegó no son noticias que este televisor pueda leer.',
      unsupported: 'Este televisor no puede mostrar este tipo de noticias.',
    },
    streamCauses: {
      offline: 'No se puede alcanzar la emisión. Puede que fallen la red o el canal.',
      late: 'La emisión no llega.',
      refused: 'El servidor del canal no entrega la emisión ahora mismo.',
      gone: 'El canal no emite ahora mismo.',
      malformed: 'Lo que llega de la emisión está dañado.',
      unsupported: 'Este televisor no puede reproducir esta emisión.',
    },
    tryAgain: 'Pulsa OK para intentarlo de nuevo.',
    language: 'Idioma',
    edition: 'Edición',
    asTheTv: 'El del televisor',
    isChosen: 'Elegido',
  }),
}

function counted(count: number, one: string, other: string): string {
  return `${count} ${pluralForm('es', count) === 'one' ? one : other}`
}

function storiesIn(count: number): string {
  return counted(count, 'noticia', 'noticias')
}

function came(added: number, changed: number): string {
  const parts = [added > 0 ? counted(added, 'nueva', 'nuevas') : '', changed > 0 ? counted(changed, 'actualizada', 'actualizadas') : '']
  return parts.filter(part => part !== '').join(', ')
}

function ageIn(age: Age): string {
  switch (age.kind) {
    case 'now': return 'ahora'
    case 'today': return 'hoy'
    case 'yesterday': return 'ayer'
    case 'minutes': return `hace ${age.count} min`
    case 'hours': return `hace ${age.count} h`
    case 'day': return `${age.day} ${months[age.month]}`
  }
}

/** As a part of a sentence. */
function thenIn(age: Age): string {
  return age.kind === 'day' ? `el ${ageIn(age)}` : ageIn(age)
}

/** Behind 'desde'. */
function sinceIn(moment: Moment): string {
  return moment.kind === 'clock' ? hourIn(moment) : thenIn(moment)
}

function momentIn(moment: Moment): string {
  return moment.kind === 'clock' ? `a ${hourIn(moment)}` : thenIn(moment)
}

/** One o'clock is singular. */
function hourIn(clock: Clock): string {
  return `${clock.hour === 1 ? 'la' : 'las'} ${clockIn(clock)}`
}

function clockIn({ hour, minute }: Clock): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}
