import type { Playing } from './en'

export const playing: Playing = {
  kinds: { picture: 'Vídeo', sound: 'Sonido' },
  lasts: (minutes, seconds) => minutes === 0 ? count(seconds, 'segundo') : seconds === 0 ? count(minutes, 'minuto') : `${count(minutes, 'minuto')} y ${count(seconds, 'segundo')}`,
  begun: 'Empezado',
  upNext: 'A continuación',
  startsIn: seconds => `Empieza en ${count(seconds, 'segundo')}`,
  startNow: 'Reproducir ya',
  stopHere: 'Parar aquí',
  gone: 'Esta noticia ya no tiene nada que reproducir. Pulsa Atrás para volver.',
  read: 'Leer',
  headlines: 'Titulares',
  noHeadlines: 'Aún no ha llegado ninguna noticia. Pulsa Atrás para volver.',
  large: 'OK vuelve a mostrarlo en grande',
}

function count(number: number, thing: string): string {
  return number === 1 ? `1 ${thing}` : `${number} ${thing}s`
}
